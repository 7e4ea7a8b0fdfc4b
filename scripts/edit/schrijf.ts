import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** One change of the content folder. Paths are as a person would type them. */
export type Stap =
  | { soort: 'nieuw'; pad: string; tekst: string }
  /** `oud` is what the change was made for: if the file holds something else by now, nothing is written. */
  | { soort: 'wijzig'; pad: string; oud: string; tekst: string }
  | { soort: 'verplaats'; pad: string; naar: string };

/** The change that gives a file this text; none when it holds that already. `oud`: undefined when there is no file. */
export function stapVoor(pad: string, oud: string | undefined, tekst: string): Stap[] {
  if (oud === undefined) return [{ soort: 'nieuw', pad, tekst }];
  return oud === tekst ? [] : [{ soort: 'wijzig', pad, oud, tekst }];
}

/** Where half-made files stand: beside the content folder, so that nobody ever takes one for content. */
const WERKMAP = '.wozo-tijdelijk';

/**
 * Carries out these changes: all of them or none. All text is written first, beside the content; only when it is
 * whole and on the disk do files get their names, each in one stroke of the file system. So who is interrupted
 * has the old file or the new one, never half of one. When something refuses, what was done before it is undone.
 *
 * Made with what Node has, because write-file-atomic 8 puts a cut off file in the place of the old one when the
 * disk fills up: it does not look at how much was written.
 *
 * @param root the content folder
 * @throws when it did not work; then all is as it was. `schrijfFout` puts it in words.
 */
export function schrijf(stappen: readonly Stap[], root: string): void {
  if (stappen.length === 0) return;
  const werkmap = maakWerkmap(root);
  const terug: (() => void)[] = [];
  try {
    const klaar = stappen.map((stap, i) => zetKlaar(stap, join(werkmap, String(i))));
    for (const voerUit of klaar) terug.unshift(voerUit());
  } catch (error) {
    for (const herstel of terug) herstel();
    throw error;
  } finally {
    ruimOp(werkmap);
  }
}

/** Prepares one change; the function that is returned makes it, and returns the one that undoes it. */
function zetKlaar(stap: Stap, tijdelijk: string): () => () => void {
  if (stap.soort === 'verplaats') {
    const { pad, naar } = stap;
    return () => {
      if (existsSync(naar)) throw new BestaatAl(naar);
      renameSync(pad, naar);
      return () => renameSync(naar, pad);
    };
  }
  // flush: on the disk, not only in the memory of the machine.
  writeFileSync(tijdelijk, stap.tekst, { flag: 'wx', flush: true });
  if (stap.soort === 'nieuw') {
    const { pad } = stap;
    return () => {
      mkdirSync(dirname(pad), { recursive: true });
      try {
        // A link, because unlike a rename it refuses where a file of that name has come in the meantime.
        linkSync(tijdelijk, pad);
      } catch (error) {
        throw code(error) === 'EEXIST' ? new BestaatAl(pad) : error;
      }
      return () => rmSync(pad);
    };
  }
  // The file itself, also where the name in the folder is a link to it.
  const pad = realpathSync(stap.pad);
  chmodSync(tijdelijk, statSync(pad).mode);
  return () => {
    if (readFileSync(pad, 'utf8') !== stap.oud) throw new Veranderd(stap.pad);
    const bewaard = `${tijdelijk}.oud`;
    linkSync(pad, bewaard);
    renameSync(tijdelijk, pad);
    return () => renameSync(bewaard, pad);
  };
}

class BestaatAl extends Error {
  constructor(pad: string) {
    super(`${pad} bestaat al, en wordt nooit overschreven`);
  }
}

class Veranderd extends Error {
  constructor(pad: string) {
    super(`${pad} is intussen veranderd; probeer het opnieuw`);
  }
}

const REDEN: Record<string, string> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'uw ruimte op de schijf is op',
  EFBIG: 'de schijf neemt niet meer aan',
  EACCES: 'u mag hier niet schrijven',
  EPERM: 'u mag hier niet schrijven',
  EROFS: 'deze schijf kan alleen worden gelezen',
  EXDEV: 'de map met de inhoud staat op een andere schijf dan de map erboven',
};

/** Why it did not work, in a sentence. */
export function schrijfFout(error: unknown): string {
  return `Het schrijven lukte niet: ${reden(error)}. Alles is weer zoals het was.`;
}

/** Why something on a disk did not work: "de schijf is vol". */
export function reden(error: unknown): string {
  return REDEN[code(error) ?? ''] ?? (error as Error).message;
}

function code(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** A folder for this run. What a run left that was killed goes first. */
function maakWerkmap(root: string): string {
  const boven = join(dirname(realpathSync(root)), WERKMAP);
  mkdirSync(boven, { recursive: true });
  for (const naam of readdirSync(boven)) if (!leeft(naam)) rmSync(join(boven, naam), { recursive: true, force: true });
  return mkdtempSync(join(boven, `${process.pid}-`));
}

function ruimOp(werkmap: string): void {
  rmSync(werkmap, { recursive: true, force: true });
  try {
    rmdirSync(dirname(werkmap));
  } catch {
    // Another run is at work there.
  }
}

/** Whether the run that made this folder is still at work; its name begins with the number of its process. */
function leeft(naam: string): boolean {
  try {
    process.kill(Number.parseInt(naam, 10), 0);
    return true;
  } catch (error) {
    return code(error) === 'EPERM';
  }
}

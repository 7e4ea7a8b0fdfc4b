import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/**
 * Carries out these changes. All text is first written to the disk, beside the file that it is for: what refuses,
 * refuses there, and nothing has changed. Only then files get their names, each in one stroke of the file system. So
 * who is interrupted has the old file or the new one, never half of one; the rest is for Git to take back.
 *
 * @throws when it did not work; `schrijfFout` puts it in words
 */
export function schrijf(stappen: readonly Stap[]): void {
  for (const stap of stappen) weiger(stap);
  const namen = stappen.map(namenVan);
  let gedaan = 0;
  try {
    for (const { van, naar, tekst } of namen) {
      if (tekst === undefined) continue;
      mkdirSync(dirname(naar), { recursive: true });
      const mode = statSync(naar, { throwIfNoEntry: false })?.mode;
      // flush: on the disk, not only in the memory of the machine.
      writeFileSync(van, tekst, { flush: true });
      if (mode !== undefined) chmodSync(van, mode);
    }
    for (const { van, naar } of namen) {
      renameSync(van, naar);
      gedaan += 1;
    }
  } catch (error) {
    for (const { van, tekst } of namen.slice(gedaan)) if (tekst !== undefined) rmSync(van, { force: true });
    throw gedaan === 0 ? error : new Halverwege(reden(error));
  }
}

/** Nothing is ever overwritten that the person who asked for it has not seen. */
function weiger(stap: Stap): void {
  const nieuw = stap.soort === 'nieuw' ? stap.pad : stap.soort === 'verplaats' ? stap.naar : undefined;
  if (nieuw !== undefined && existsSync(nieuw)) throw new Error(`${nieuw} bestaat al, en wordt nooit overschreven`);
  if (stap.soort === 'wijzig' && readFileSync(stap.pad, 'utf8') !== stap.oud)
    throw new Error(`${stap.pad} is intussen veranderd; probeer het opnieuw`);
}

/** Which name becomes which. What is not whole yet has a name that the reader of the content passes over. */
function namenVan(stap: Stap): { van: string; naar: string; tekst?: string } {
  if (stap.soort === 'verplaats') return { van: stap.pad, naar: stap.naar };
  // The file itself, also where the name in the folder is a link to it.
  const naar = stap.soort === 'wijzig' ? realpathSync(stap.pad) : stap.pad;
  return { van: join(dirname(naar), `._${basename(naar)}`), naar, tekst: stap.tekst };
}

class Halverwege extends Error {}

const REDEN: Record<string, string> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'uw ruimte op de schijf is op',
  EFBIG: 'de schijf neemt niet meer aan',
  EACCES: 'u mag hier niet schrijven',
  EPERM: 'u mag hier niet schrijven',
  EROFS: 'deze schijf kan alleen worden gelezen',
};

/** Why it did not work, and what there is now. */
export function schrijfFout(error: unknown): string {
  const nu =
    error instanceof Halverwege
      ? 'Een deel is al geschreven; "git status" noemt het.'
      : 'Alles is weer zoals het was.\n\nEr is niets geschreven.';
  return `Het schrijven lukte niet: ${reden(error)}. ${nu}`;
}

/** Why something on a disk did not work: "de schijf is vol". */
export function reden(error: unknown): string {
  return REDEN[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
}

import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { beginVan, meldingVan, type Melding } from '../../vocabulary/melding.ts';
import { onzichtbareTekens, zichtbaar } from '../../vocabulary/onzichtbaar.ts';

/** What an office program keeps beside a file that is open in it. */
const SLOT = /^(?:\.~lock\..*#|~\$.*)$/;

/** What a computer calls a second copy of a file: "naam (1).mdx", "naam - kopie.mdx", "naam 2.mdx". */
const KOPIE =
  /(?: ?\(\d+\)| - (?:kopie|copy)(?: ?\(\d+\))?| (?:kopie|copy)(?: \d+)?| \d|[ _-]\(?conflicted copy.*\)?|\.sync-conflict-[\w-]+)(?=\.[a-z]+$)/i;

/** What systems leave behind by themselves; no editor wrote it, so nobody misses it. */
const STIL = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.gitkeep)$/;

export interface Files {
  /** Paths of plain files within the folder, with "/" on every machine, sorted. */
  paden: string[];
  meldingen: Melding[];
}

/**
 * Every file in a folder and below, and what is wrong with their names and kinds. Links are never followed: what
 * is published stands in the folder itself.
 *
 * @param root the folder; that itself may be a link
 */
export function listFiles(root: string): Files {
  const files: Files = { paden: [], meldingen: [] };
  walk(root, '', files);
  files.paden.sort();
  sayTwins(root, files);
  return files;
}

function walk(root: string, folder: string, files: Files): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const { name } = entry;
    if (STIL.test(name)) continue;
    const pad = folder === '' ? name : `${folder}/${name}`;
    const found = nameProblem(name) ?? kindProblem(root, pad, entry);
    if (found) files.meldingen.push({ ...beginVan(join(root, pad)), ...found });
    else if (entry.isDirectory()) walk(root, pad, files);
    else files.paden.push(pad);
  }
}

type Problem = Pick<Melding, 'regelId' | 'wat' | 'herstel'>;

function nameProblem(name: string): Problem | undefined {
  if (SLOT.test(name)) {
    return meldingVan('bestand-slot')(
      'Dit is een slot van een tekstverwerker: een bestand staat daarin nog open.',
      'Sluit het bestand in dat programma; dan verdwijnt het slot. Blijft het staan, haal het dan weg.',
    );
  }
  if (KOPIE.test(name)) {
    return meldingVan('bestand-kopie')(
      `Dit lijkt een kopie van ${name.replace(KOPIE, '')}.`,
      'Haal haar weg als het andere bestand er ook is. Is dit het goede, geef het dan die naam.',
    );
  }
  const [sign] = onzichtbareTekens(name);
  const odd = sign?.naam ?? (/[\n\t]/.test(name) ? 'een regeleinde of tab' : undefined);
  const composed = name.normalize('NFC');
  if (!odd && name === composed) return undefined;
  return meldingVan('bestand-naam')(
    odd
      ? `In de naam "${zichtbaar(name)}" staat ${odd}.`
      : `In de naam "${composed}" bestaat een letter uit twee losse tekens: de letter en het accent.`,
    'Geef het bestand of de map een naam met alleen kleine letters, cijfers en streepjes.',
  );
}

function kindProblem(root: string, pad: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return linkProblem(root, pad);
  if (entry.isFile()) return undefined;
  if (!entry.isDirectory()) return meldingVan('bestand-soort')('Dit is geen gewoon bestand.', 'Haal het weg.');
  if (!/\.(mdx|md|yaml|yml|txt)$/i.test(entry.name)) return undefined;
  const herstel = 'Zet wat erin staat op de goede plaats en haal de map weg.';
  return meldingVan('map-naam')('Dit is een map, maar de naam is die van een bestand.', herstel);
}

function linkProblem(root: string, pad: string): Problem {
  const isThere = statSync(join(root, pad), { throwIfNoEntry: false }) !== undefined;
  const isInside = isThere && realpathSync(join(root, pad)).startsWith(realpathSync(resolve(root)) + sep);
  const naar = isInside ? 'een ander bestand of een andere map' : 'iets buiten deze map';
  return meldingVan('bestand-link')(
    isThere
      ? `Dit is een verwijzing (symbolische link) naar ${naar}.`
      : 'Dit is een verwijzing naar een bestand dat er niet is.',
    'Haal de verwijzing weg en zet het bestand zelf op deze plaats.',
  );
}

/** Names that are one name on a Mac or on Windows: there, one of the two files would silently be gone. */
function sayTwins(root: string, files: Files): void {
  for (const group of Map.groupBy(files.paden, (pad) => pad.toLowerCase()).values()) {
    if (group.length === 1) continue;
    const [keep, ...twins] = group.sort((a, b) => capitals(a) - capitals(b));
    files.paden = files.paden.filter((pad) => !twins.includes(pad));
    for (const twin of twins) {
      const wat = `De naam verschilt alleen in hoofdletters van ${join(root, keep ?? '')}.`;
      const herstel = 'Op Windows en Mac is dat dezelfde naam. Haal een van de twee weg, of geef die een andere naam.';
      files.meldingen.push({ ...beginVan(join(root, twin)), ...meldingVan('bestand-tweeling')(wat, herstel) });
    }
  }
}

function capitals(pad: string): number {
  return pad.replace(/[^\p{Lu}]/gu, '').length;
}

/**
 * Links in the folder of files that are published as they are. A link there would publish whatever it leads to.
 * A folder that is not there has none.
 */
export function checkPublic(folder: string): Melding[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return [{ ...beginVan(folder), ...linkProblem('.', folder) }];
  if (!stat?.isDirectory()) return [];
  return listFiles(folder).meldingen;
}

import { readFileSync } from 'node:fs';
import { dsvFormat } from 'd3';
import { zonderFormule } from '../../src/exports/csv.ts';

/** A row as a spreadsheet numbers it, with its cells by the name of their column. */
export interface Rij {
  nummer: number;
  cellen: Record<string, string>;
}

export interface Blad {
  kolommen: string[];
  rijen: Rij[];
}

/** Reads a sheet as programs and the Dutch Excel write it; a text instead says why it cannot be read. */
export function leesCsv(pad: string): Blad | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(pad);
  } catch {
    return `${pad} bestaat niet of is niet te lezen.`;
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return `${pad} is een werkmap van Excel. Kies daarin Opslaan als, en dan: CSV UTF-8.`;
  if (bytes.includes(0)) return `${pad} is geen CSV met gewone tekst. Kies in Excel Opslaan als, en dan: CSV UTF-8.`;
  const text = tekstVan(bytes)
    .replace(/^\ufeff/, '')
    .replace(/^sep=.\r?\n/i, '');
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
    return `In ${pad} begint ergens een tekst met een aanhalingsteken (") dat niet wordt afgesloten. Zet een aanhalingsteken in een cel dubbel: "".`;
  const [kop = ''] = text.split(/\r?\n/);
  const scheiding = [';', ',', '\t'].sort((a, b) => kop.split(b).length - kop.split(a).length)[0] ?? ';';
  const [eerste = [], ...rest] = dsvFormat(scheiding).parseRows(text);
  const kolommen = eerste.map(cel);
  const rijen = rest
    .map((cellen, i) => ({
      nummer: i + 2,
      cellen: Object.fromEntries(kolommen.map((kolom, j) => [kolom, cel(cellen[j])])),
    }))
    .filter(({ cellen }) => Object.values(cellen).some((each) => each !== ''));
  const dubbel = kolommen.find((kolom, i) => kolom !== '' && kolommen.indexOf(kolom) !== i);
  if (dubbel !== undefined) return `In ${pad} staat de kolom "${dubbel}" twee keer.`;
  const teLang = rest.findIndex((cellen) => cellen.slice(kolommen.length).some((each) => each.trim() !== ''));
  if (teLang >= 0)
    return `In ${pad} heeft rij ${teLang + 2} meer cellen dan er kolommen zijn. Staat er een scheidingsteken in een cel, zet haar dan tussen aanhalingstekens.`;
  return { kolommen, rijen };
}

/** Excel without "UTF-8" in the name of the format writes the code of Windows. */
function tekstVan(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What somebody meant with a cell: without what keeps a spreadsheet from making a number or a formula of it. */
function cel(raw = ''): string {
  const kaal = /^="((?:[^"]|"")*)"$/.exec(raw.trim())?.[1]?.replaceAll('""', '"') ?? raw.trim();
  return kaal.startsWith("'") && zonderFormule(kaal.slice(1)) === kaal ? kaal.slice(1) : kaal;
}

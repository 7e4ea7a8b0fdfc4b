import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../src/domain/content.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { INHOUD } from '../../src/settings.ts';
import { isFout } from '../../src/vocabulary/melding.ts';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import type { Plan } from './bewerk.ts';
import { isVoorbij, type Bladsoort, type Meld } from './import-cellen.ts';
import { METINGEN } from './import-metingen.ts';
import { MIJLPALEN } from './import-mijlpalen.ts';
import { TeOngewoon, Weigering } from './lees-terug.ts';
import { leesCsv, type Rij } from './lees-csv.ts';
import { leesTeksten, type Teksten } from './teksten.ts';

/** A cell that does not fit. */
interface Fout {
  rij: number;
  kolom: string;
  fout: string;
}

/** Reads a sheet, and plans what it adds: all of it, or nothing and every reason why. */
export function importPlan(pad: string, content: Content): Plan {
  const blad = leesCsv(pad);
  if (typeof blad === 'string') throw new Weigering(blad);
  const soort = ['id', 'wat'].every((kolom) => blad.kolommen.includes(kolom)) ? MIJLPALEN : METINGEN;
  const bezwaren = kopBezwaren(blad.kolommen, soort);
  if (bezwaren.length > 0) throw new Weigering([`In rij 1 van ${pad}:`, ...bezwaren].join('\n'));

  const teksten = leesTeksten();
  const { fouten, dubbel, erbij } = leesRijen(blad.rijen, soort, content, teksten);
  const stappen = teksten.stappen();
  if (stappen.length > 0) fouten.push(...naControle(teksten, erbij, blad.kolommen));
  if (fouten.length > 0) throw new Weigering(foutenText(pad, fouten));
  const aantal = [...erbij.values()].flat().length;
  const alEr = dubbel > 0 ? ` ${dubbel} ${dubbel === 1 ? 'rij stond' : 'rijen stonden'} er al.` : '';
  if (aantal === 0) return { stappen: [], klaar: `Er is niets nieuws in ${pad}.${alEr}` };
  return {
    stappen,
    klaar: `${aantal} ${soort.woord[aantal === 1 ? 0 : 1]} toegevoegd aan ${stappen.length} ${stappen.length === 1 ? 'bestand' : 'bestanden'}.${alEr}`,
  };
}

function kopBezwaren(kolommen: readonly string[], { bekend, nodig }: Bladsoort): string[] {
  const onbekend = kolommen.filter((kolom) => !bekend.includes(kolom) && !isVoorbij(kolom));
  const alle = [...new Set(bekend)].join(', ');
  return [
    ...onbekend.map(
      (kolom) => `De kolom "${kolom}" is er niet.${suggestion(kolom, bekend)} De kolommen zijn: ${alle}.`,
    ),
    ...nodig.filter((kolom) => !kolommen.includes(kolom)).map((kolom) => `De kolom "${kolom}" ontbreekt.`),
  ];
}

/** What the rows add to the texts, and what of them does not fit; `erbij` tells which rows add to which file. */
function leesRijen(rijen: readonly Rij[], soort: Bladsoort, content: Content, teksten: Teksten) {
  const vul = soort.vuller(content);
  const erbij = new Map<string, number[]>();
  const fouten: Fout[] = [];
  let dubbel = 0;
  const gezien = new Map<string, Rij>();
  for (const rij of rijen) {
    const eerste = fouten.length;
    const meld: Meld = (kolom, fout) => {
      fouten.push({ rij: rij.nummer, kolom, fout });
      return 'past niet';
    };
    const key = soort.sleutel.map((kolom) => rij.cellen[kolom]).join(' ');
    const eerder = gezien.get(key);
    gezien.set(key, eerder ?? rij);
    if (isLeeg(rij, soort)) continue;
    if (eerder) {
      if (!isDeepStrictEqual(eerder.cellen, rij.cellen))
        meld('nummer', `Over ${key.trim()} gaat ook rij ${eerder.nummer}, met iets anders. Houd één van de twee.`);
      continue;
    }
    const toevoeging = vul(rij, meld);
    if (toevoeging === 'staat er al') dubbel++;
    else if (toevoeging !== 'past niet' && fouten.length === eerste) {
      const { bestand, maak } = toevoeging;
      try {
        teksten.zet(bestand, maak(teksten.van(bestand) ?? ''));
        erbij.set(bestand, [...(erbij.get(bestand) ?? []), rij.nummer]);
      } catch (error) {
        if (!(error instanceof TeOngewoon)) throw error;
        meld('nummer', `${bestand}: ${error.message}`);
      }
    }
  }
  return { fouten, dubbel, erbij };
}

/** Nothing is said in this row: what an empty sheet has for every actie. */
function isLeeg({ cellen }: Rij, { stil }: Bladsoort): boolean {
  return Object.entries(cellen).every(
    ([kolom, cel]) => cel === '' || stil.includes(kolom) || (stil.length > 0 && isVoorbij(kolom)),
  );
}

/** What a spreadsheet makes of 2026-03 and of 2026-03-13: mrt-26, 13-3-2026. */
const EXCEL_DATUM = /Hier staat "(?:\p{L}{3}-\d\d|\d{1,2}[-/]\d{1,2}[-/]\d{4})"/u;

function foutenText(pad: string, fouten: readonly Fout[]): string {
  const lines = fouten
    .toSorted((a, b) => a.rij - b.rij)
    .map(({ rij, kolom, fout }) => `rij ${rij}, kolom ${kolom}: ${fout}`);
  const datum = lines.some((line) => EXCEL_DATUM.test(line));
  return [
    `In ${pad} ${fouten.length === 1 ? 'past 1 cel' : `passen ${fouten.length} cellen`} niet:`,
    ...lines,
    ...(datum ? ["Excel maakte van een cel een datum. Zet daar een apostrof voor wat u typt: '2026-03"] : []),
  ].join('\n');
}

/** What the check would say afterwards of what is added, told beforehand: by the first row that adds to the file. */
function naControle(
  teksten: Teksten,
  erbij: ReadonlyMap<string, readonly number[]>,
  kolommen: readonly string[],
): Fout[] {
  const copy = mkdtempSync(join(tmpdir(), 'wozo-import-'));
  try {
    cpSync(INHOUD, copy, { recursive: true });
    const plek = (bestand: string) => join(copy, relative(INHOUD, bestand));
    const voor = new Set(foutenIn(copy).map(({ bestand, wat }) => `${bestand} ${wat}`));
    for (const bestand of erbij.keys()) writeFileSync(plek(bestand), teksten.van(bestand) ?? '');
    return foutenIn(copy)
      .filter(({ bestand, wat }) => !voor.has(`${bestand} ${wat}`))
      .map(({ bestand, wat, herstel, veld = 'tekst' }) => ({
        rij: [...erbij].find(([pad]) => plek(pad) === bestand)?.[1][0] ?? 1,
        kolom: kolomVan(veld, kolommen),
        fout: [wat, herstel].filter(Boolean).join(' '),
      }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** But for a heading without a text yet: as nieuwe-meting leaves it, for the editor to write. */
function foutenIn(root: string) {
  return readAndCheck(root).meldingen.filter(
    (melding) => isFout(melding) && !(melding.regelId === 'sectie' && melding.wat.endsWith('staat niets.')),
  );
}

/** The column of a field: the fields of a bar are one cell. */
function kolomVan(veld: string, kolommen: readonly string[]): string {
  const naam = { bron: 'bronnen', van: 'planning', tot: 'planning', stand: 'planning' }[veld];
  return [veld, naam ?? ''].find((each) => kolommen.includes(each)) ?? 'tekst';
}

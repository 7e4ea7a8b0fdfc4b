import writeExcelFile, { type Sheet, type SheetData } from 'write-excel-file/node';
import { tekstOf, type Editie, type Monitor } from '../domain/monitor.ts';
import { absoluut, adres } from '../addresses.ts';
import { editieSoort, namenVan, vanEigenaar, weergave } from '../domain/site-woorden.ts';
import { labelVan, metHoofdletter } from '../vocabulary/closed-list.ts';
import { datumVoluit, isDag } from '../vocabulary/datum.ts';
import { invullen } from '../vocabulary/invullen.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';
import { GELEZEN } from '../vocabulary/soort.ts';
import { GRONDSLAG, STOPLICHT } from '../vocabulary/status.ts';
import { ACTIE_VELDEN } from './actie-velden.ts';
import type { Kolom } from './csv.ts';
import { MIJLPAAL_VELDEN } from './mijlpaal-velden.ts';
import { actieRijen, bronnenVan, mijlpaalRijen, onderwerpRijen, RUST_OP, type OnderwerpRij } from './tabellen.ts';
import { bladKolommen, type Bladkolom } from './velden.ts';
import { repack } from './zip.ts';

/**
 * One editie as a spreadsheet: what it says itself, in words. Heads stay in sight, days are days, long texts
 * are wrapped. Every text is a text cell, so that nothing in it is ever run.
 *
 * @param monitor only the metingen of this editie (see `inEditie`)
 * @param nu the day of the build, as 2026-11-23
 */
export async function editieWerkboek(monitor: Monitor, editie: Editie, nu: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    blad('Acties', bladKolommen(ACTIE_VELDEN), actieRijen(monitor)),
    blad('Onderwerpen', ONDERWERPEN, onderwerpRijen(monitor)),
    blad('Mijlpalen', mijlpaalKolommen(monitor), mijlpaalRijen(monitor)),
    blad('Bronnen', BRONNEN, [...monitor.bronnen.values()]),
    blad(
      'Leeswijzer',
      [{ naam: editie.titel, waarde: (regel: string) => regel, breed: 100 }],
      uitleg(monitor, editie, nu),
    ),
  ];
  return repack(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer(), nu);
}

/** A head may speak of the programme. */
function mijlpaalKolommen(monitor: Monitor) {
  const namen = namenVan(monitor);
  return bladKolommen(MIJLPAAL_VELDEN).map((kolom) => ({ ...kolom, naam: invullen(kolom.naam, namen) }));
}

const ONDERWERPEN: Bladkolom<OnderwerpRij>[] = [
  { naam: 'Nummer', waarde: ({ onderwerp }) => onderwerp.nummer, breed: 9 },
  { naam: 'Onderwerp', waarde: ({ onderwerp }) => onderwerp.titel, breed: 34 },
  { naam: 'Stoplicht', waarde: ({ meting }) => labelVan(STOPLICHT, meting.stoplicht), breed: 24 },
  { naam: RUST_OP, waarde: ({ meting }) => labelVan(GRONDSLAG, meting.grondslag), breed: 24 },
  { naam: 'Stand van zaken', waarde: ({ onderwerp, meting }) => tekstOf(onderwerp, meting.editie), breed: 80 },
  { naam: 'Bronnen', waarde: ({ meting }) => bronnenVan(meting), breed: 26 },
];

const BRONNEN: Bladkolom<Monitor['bronnen'] extends Map<string, infer Bron> ? Bron : never>[] = [
  { naam: 'Naam', waarde: ({ id }) => id, breed: 26 },
  { naam: 'Titel', waarde: ({ titel }) => titel, breed: 60 },
  { naam: 'Uitgever', waarde: ({ uitgever }) => uitgever, breed: 34 },
  { naam: 'Verschenen', waarde: ({ datum }) => datum && (isDag(datum) ? datum : datumVoluit(datum)), breed: 18 },
  { naam: 'Hoe ver gelezen', waarde: ({ gelezen }) => GELEZEN[gelezen].label, breed: 24 },
  { naam: 'Adres', waarde: ({ url }) => url, breed: 60 },
  { naam: 'Toelichting', waarde: ({ toelichting }) => toelichting, breed: 60 },
];

function uitleg(monitor: Monitor, editie: Editie, nu: string): string[] {
  const { site } = monitor;
  const licentie = LICENTIE[site.licentie];
  return [
    `${editieSoort(monitor, editie)}. Stand van ${datumVoluit(editie.peildatum)}.`,
    'In dit werkboek staat alleen wat deze editie zelf zegt. Een lege cel betekent: de bron zegt er niets over.',
    '“Niet bekend” betekent: de bron zegt niet of de planning wordt gehaald. Tel dat niet mee als volgens planning.',
    'Is alleen een kwartaal bekend, dan staat er geen dag.',
    'De namen onder Partijen en Bronnen zijn die van partijen.json en bronnen.json. De bronnen staan ook op een eigen blad.',
    `Dit is een ${weergave(site)} van openbare documenten, ${vanEigenaar(site)}.`,
    `${metHoofdletter(licentie.gebruik)} (${licentie.label}). Gemaakt op ${datumVoluit(nu)}.`,
  ];
}

function blad<T>(naam: string, kolommen: readonly Bladkolom<T>[], rijen: readonly T[]): Sheet<never> {
  const kop = kolommen.map((kolom) => ({ value: kolom.naam, ...KOPSTIJL }));
  const data: SheetData = [kop, ...rijen.map((rij) => kolommen.map(({ waarde }) => cel(waarde(rij))))];
  return {
    sheet: naam,
    data,
    columns: kolommen.map(({ breed }) => ({ width: breed })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

const KOPSTIJL = { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#083F45', wrap: true } as const;

const CELSTIJL = { wrap: true, alignVertical: 'top' } as const;

function cel(waarde: ReturnType<Kolom<unknown>['waarde']>) {
  if (waarde === undefined || waarde === '') return null;
  if (typeof waarde !== 'string') return { value: waarde, ...CELSTIJL };
  if (isDag(waarde)) return { value: new Date(`${waarde}T00:00:00Z`), type: Date, format: 'd mmm yyyy', ...CELSTIJL };
  return { value: celtekst(waarde), type: String, ...CELSTIJL };
}

/** The most that Excel takes in a cell: of more it repairs the file, by taking the text away. */
const MEEST = 32_767;

/** A text as a cell can hold it; one that is too long says where all of it is. */
export function celtekst(text: string): string {
  const heel = text
    // Characters that XML cannot hold would make the file unreadable.
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    // Excel takes _x0041_ for the letter A.
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (heel.length <= MEEST) return heel;
  const rest = ` … (ingekort; de hele tekst staat op ${absoluut(adres.openData())})`;
  // Not in the middle of a sign that is two.
  return heel.slice(0, MEEST - rest.length).replace(/[\uD800-\uDBFF]$/, '') + rest;
}

import writeExcelFile, { type Sheet, type SheetData } from 'write-excel-file/node';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { nummerVanDing } from '../domain/monitor.ts';
import { datumVoluit, isDag } from '../vocabulary/datum.ts';
import { kwartaalKort, parseKwartaal } from '../vocabulary/kwartaal.ts';
import { EDITIE_SOORT, GELEZEN, PRECISIE } from '../vocabulary/soort.ts';
import { FASE, GRONDSLAG, MIJLPAAL_STAND, STATUS, STOPLICHT } from '../vocabulary/status.ts';
import type { Kolom } from './csv.ts';
import {
  actieRijen,
  bronnenVan,
  mijlpaalRijen,
  onderwerpRijen,
  tekstOf,
  titelVan,
  type ActieRij,
  type MijlpaalRij,
  type OnderwerpRij,
} from './tabellen.ts';
import { repack } from './zip.ts';

/** A column of a sheet, with its width in characters. */
type Bladkolom<T> = Kolom<T> & { breed: number };

/**
 * One editie as a spreadsheet: what it says itself, in words. Heads stay in sight, days are days, long texts
 * are wrapped. Every text is a text cell, so that nothing in it is ever run.
 *
 * @param monitor only the metingen of this editie (see `inEditie`)
 * @param nu the day of the build, as 2026-11-23
 */
export async function editieWerkboek(monitor: Monitor, editie: Editie, nu: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    blad('Acties', ACTIES, actieRijen(monitor)),
    blad('Onderwerpen', ONDERWERPEN, onderwerpRijen(monitor)),
    blad('Mijlpalen', MIJLPALEN, mijlpaalRijen(monitor)),
    blad('Bronnen', BRONNEN, [...monitor.bronnen.values()]),
    blad('Leeswijzer', [{ naam: editie.titel, waarde: (regel: string) => regel, breed: 100 }], uitleg(editie, nu)),
  ];
  return repack(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer(), nu);
}

const ACTIES: Bladkolom<ActieRij>[] = [
  { naam: 'Nummer', waarde: ({ actie }) => actie.nummer, breed: 9 },
  { naam: 'Actie', waarde: ({ actie }) => actie.titel, breed: 34 },
  { naam: 'Actielijn', waarde: ({ actie: { actielijn } }) => `${actielijn.nummer} ${actielijn.titel}`, breed: 24 },
  { naam: 'Onderwerp', waarde: ({ actie: { onderwerp } }) => `${onderwerp.nummer} ${onderwerp.titel}`, breed: 24 },
  { naam: 'Fase', waarde: ({ meting }) => meting.fase && FASE[meting.fase].label, breed: 14 },
  { naam: 'Afgerond in', waarde: ({ meting }) => meting.afgerond && kwartaalKort(meting.afgerond), breed: 18 },
  { naam: 'Planning', waarde: ({ meting }) => meting.status && STATUS[meting.status].label, breed: 22 },
  {
    naam: 'Waar dat op rust',
    waarde: ({ meting }) => meting.grondslag && GRONDSLAG[meting.grondslag].label,
    breed: 24,
  },
  { naam: 'Stand van zaken', waarde: ({ actie, meting }) => tekstOf(actie, meting.editie), breed: 80 },
  { naam: 'Partijen', waarde: ({ actie }) => actie.partijen.join('; '), breed: 20 },
  { naam: 'Wacht op', waarde: ({ meting }) => meting.wachtOp?.join('; '), breed: 10 },
  { naam: 'Bronnen', waarde: ({ meting }) => bronnenVan(meting), breed: 26 },
  { naam: 'Verbeterd op', waarde: ({ meting }) => meting.correctie?.datum, breed: 14 },
  { naam: 'Wat er is verbeterd', waarde: ({ meting }) => meting.correctie?.wat, breed: 30 },
];

const ONDERWERPEN: Bladkolom<OnderwerpRij>[] = [
  { naam: 'Nummer', waarde: ({ onderwerp }) => onderwerp.nummer, breed: 9 },
  { naam: 'Onderwerp', waarde: ({ onderwerp }) => onderwerp.titel, breed: 34 },
  { naam: 'Stoplicht', waarde: ({ meting }) => meting.stoplicht && STOPLICHT[meting.stoplicht].label, breed: 24 },
  {
    naam: 'Waar dat op rust',
    waarde: ({ meting }) => meting.grondslag && GRONDSLAG[meting.grondslag].label,
    breed: 24,
  },
  { naam: 'Stand van zaken', waarde: ({ onderwerp, meting }) => tekstOf(onderwerp, meting.editie), breed: 80 },
  { naam: 'Bronnen', waarde: ({ meting }) => bronnenVan(meting), breed: 26 },
];

const MIJLPALEN: Bladkolom<MijlpaalRij>[] = [
  { naam: 'Nummer', waarde: ({ ding }) => nummerVanDing(ding), breed: 12 },
  { naam: 'Waarbij', waarde: ({ ding }) => titelVan(ding), breed: 34 },
  { naam: 'Mijlpaal', waarde: ({ mijlpaal }) => mijlpaal.wat, breed: 40 },
  { naam: 'Dag', waarde: ({ mijlpaal }) => mijlpaal.datum, breed: 18 },
  { naam: 'Kwartaal', waarde: ({ mijlpaal }) => mijlpaal.kwartaal && kwartaalKort(mijlpaal.kwartaal), breed: 18 },
  { naam: 'Tot en met', waarde: ({ mijlpaal }) => mijlpaal.tot && kwartaalKort(mijlpaal.tot), breed: 18 },
  { naam: 'Hoe precies', waarde: ({ mijlpaal }) => mijlpaal.precisie && PRECISIE[mijlpaal.precisie].label, breed: 30 },
  { naam: 'Eerst gepland', waarde: ({ mijlpaal }) => moment(mijlpaal.oorspronkelijk), breed: 18 },
  { naam: 'Stand', waarde: ({ mijlpaal }) => MIJLPAAL_STAND[mijlpaal.stand].label, breed: 20 },
  { naam: 'Reden', waarde: ({ mijlpaal }) => mijlpaal.reden, breed: 40 },
  { naam: 'Bericht aan de Kamer', waarde: ({ mijlpaal }) => (mijlpaal.kamer ? 'ja' : undefined), breed: 14 },
  { naam: 'Bronnen', waarde: ({ meting, mijlpaal }) => mijlpaal.bron ?? bronnenVan(meting), breed: 26 },
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

function uitleg(editie: Editie, nu: string): string[] {
  return [
    `${EDITIE_SOORT[editie.soort].label}. Stand van ${datumVoluit(editie.peildatum)}.`,
    'In dit werkboek staat alleen wat deze editie zelf zegt. Een lege cel betekent: de bron zegt er niets over.',
    '“Niet bekend” betekent: de bron zegt niet of de planning wordt gehaald. Tel dat niet mee als volgens planning.',
    'Is alleen een kwartaal bekend, dan staat er geen dag.',
    'De namen onder Partijen en Bronnen zijn die van partijen.json en bronnen.json. De bronnen staan ook op een eigen blad.',
    'Dit is een onafhankelijke weergave van openbare documenten, niet van het ministerie.',
    `Vrij te gebruiken (CC0 1.0). Gemaakt op ${datumVoluit(nu)}.`,
  ];
}

function moment(text: string | undefined): string | undefined {
  const kwartaal = text === undefined ? undefined : parseKwartaal(text);
  if (kwartaal) return kwartaalKort(kwartaal);
  return text === 'onbekend' ? 'niet bekend' : text;
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
  // Characters that XML cannot hold would make the file unreadable.
  return {
    value: waarde.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
    type: String,
    ...CELSTIJL,
  };
}

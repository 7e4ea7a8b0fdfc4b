import { absoluut, adres } from '../addresses.ts';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { KINDS, PER_EDITIE } from '../vocabulary/kinds.ts';
import { ACTIE_VELDEN } from './actie-velden.ts';
import { csv, excelCsv } from './csv.ts';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from './data-files.ts';
import { inEditie } from './in-editie.ts';
import { invulblad } from './invulblad.ts';
import { leeswijzer } from './leeswijzer.ts';
import { MIJLPAAL_VELDEN } from './mijlpaal-velden.ts';
import { actieRijen, mijlpaalRijen } from './tabellen.ts';
import { tabelKolommen, type Velden } from './velden.ts';
import { editieWerkboek } from './werkboek.ts';
import { zip } from './zip.ts';

/** The formats of the published files: their name, how they are served, and what the European list calls them. */
export const FORMATEN = {
  json: { naam: 'JSON', mediatype: 'application/json', bestandssoort: 'JSON' },
  schema: { naam: 'JSON Schema', mediatype: 'application/schema+json', bestandssoort: 'JSON' },
  csv: { naam: 'CSV', mediatype: 'text/csv', bestandssoort: 'CSV' },
  xlsx: {
    naam: 'Excel',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bestandssoort: 'XLSX',
  },
  zip: { naam: 'ZIP', mediatype: 'application/zip', bestandssoort: 'ZIP' },
} as const;
export type Formaat = keyof typeof FORMATEN;

/** What a file is about: things that share it are the same data in another form. */
export type Onderwerp = DataFileName | 'mijlpalen' | 'alles' | `editie ${string}`;

/** A file under /data/. */
export interface Bestand {
  naam: string;
  over: Onderwerp;
  titel: string;
  formaat: Formaat;
  inhoud: string | Uint8Array<ArrayBuffer>;
  /** To fill in: it says nothing that the others do not say. */
  isLeeg?: true;
}

/** Texts that go into every zip. */
export interface Bijlagen {
  licentie: string;
  gegevensformaat: string;
}

/**
 * Every file under /data/ but the catalogue, which describes them.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export async function databestanden(monitor: Monitor, bijlagen: Bijlagen, nu: string): Promise<Bestand[]> {
  const { bestandsnaam } = monitor.site;
  const namen = Object.keys(DATA_FILES) as DataFileName[];
  const json = namen.map((name) => jsonBestand(monitor, name));
  const schemas = namen.map((name): Bestand => {
    const titel = `Schema van ${name}.json`;
    return { naam: `${name}.schema.json`, over: name, titel, formaat: 'schema', inhoud: dataSchema(name) };
  });
  const tabellen = csvBestanden(monitor);
  const perEditie = await Promise.all(monitor.edities.map((editie) => editieBestanden(monitor, editie, bijlagen, nu)));
  const werkboeken = perEditie.flat().filter(({ formaat }) => formaat === 'xlsx');
  const alles: Bestand = {
    naam: `${bestandsnaam}.zip`,
    over: 'alles',
    titel: 'Alle gegevens',
    formaat: 'zip',
    inhoud: pakket(monitor, bestandsnaam, [...json, ...schemas, ...tabellen, ...werkboeken], bijlagen, nu),
  };
  // For editors, and not in the packages: it has no fact that the others do not have.
  const leeg = bestand('invulblad.csv', 'acties', 'Leeg blad om nieuws in te vullen', invulblad(monitor));
  return [alles, ...perEditie.flat(), ...tabellen, { ...leeg, isLeeg: true }, ...json, ...schemas];
}

/** The spreadsheet of an editie, and a zip of all that it says. */
async function editieBestanden(monitor: Monitor, editie: Editie, bijlagen: Bijlagen, nu: string): Promise<Bestand[]> {
  const own = inEditie(monitor, editie.id);
  const over = `editie ${editie.id}` as const;
  const werkboek: Bestand = {
    naam: `editie-${editie.id}.xlsx`,
    over,
    titel: editie.titel,
    formaat: 'xlsx',
    inhoud: await editieWerkboek(own, editie, nu),
  };
  const json = IN_EDITIE.map((name) => jsonBestand(own, name));
  const inhoud = pakket(own, `editie-${editie.id}`, [werkboek, ...csvBestanden(own), ...json], bijlagen, nu, editie);
  return [werkboek, { naam: `editie-${editie.id}.zip`, over, titel: editie.titel, formaat: 'zip', inhoud }];
}

/** The lists that are about one editie, and those that its names lead to. */
const IN_EDITIE: DataFileName[] = PER_EDITIE.map((kind) => KINDS[kind].meer);

function jsonBestand(monitor: Monitor, name: DataFileName): Bestand {
  const { titel } = DATA_FILES[name];
  return { naam: `${name}.json`, over: name, titel, formaat: 'json', inhoud: dataJson(name, monitor) };
}

function csvBestanden(monitor: Monitor): Bestand[] {
  const tabel = <T>(over: Onderwerp, titel: string, rijen: readonly T[], velden: Velden<T>) => [
    bestand(`${over}.csv`, over, titel, csv(rijen, tabelKolommen(velden))),
    bestand(`${over}-excel.csv`, over, titel, excelCsv(rijen, tabelKolommen(velden))),
  ];
  return [
    ...tabel('acties', 'Acties: een rij per actie en meting', actieRijen(monitor), ACTIE_VELDEN),
    ...tabel('mijlpalen', 'Mijlpalen: een rij per mijlpaal en meting', mijlpaalRijen(monitor), MIJLPAAL_VELDEN),
  ];
}

function bestand(naam: string, over: Onderwerp, titel: string, inhoud: string): Bestand {
  return { naam, over, titel, formaat: 'csv', inhoud };
}

/** A zip with everything in one folder, the guide first. */
function pakket(
  monitor: Monitor,
  map: string,
  bestanden: readonly Bestand[],
  bijlagen: Bijlagen,
  nu: string,
  editie?: Editie,
) {
  const namen = bestanden.map(({ naam }) => naam);
  return zip(
    {
      [`${map}/LEESWIJZER.txt`]: leeswijzer(monitor, namen, nu, absoluut(adres.openData()), editie),
      [`${map}/LICENTIE.txt`]: bijlagen.licentie,
      [`${map}/gegevensformaat.md`]: bijlagen.gegevensformaat,
      ...Object.fromEntries(bestanden.map(({ naam, inhoud }) => [`${map}/${naam}`, inhoud])),
    },
    nu,
  );
}

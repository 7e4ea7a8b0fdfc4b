import { z } from 'zod';
import { absoluut, adres } from '../addresses.ts';
import { nummerVanDing, tekstOf, type Ding, type Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { verschuivingenAt } from '../domain/verschuivingen.ts';
import { wijzigingenIn } from '../domain/wijzigingen.ts';
import { SCHEMAS } from '../schema/soorten.ts';
import { EDITOR_WORDS } from '../schema/velden.ts';
import { ACTIE_LIJSTEN, ALLEEN_OM_TE_ZOEKEN, EXPORTS, LIJSTEN } from './schemas.ts';
import { GEGEVENSFORMAAT } from './versie.ts';

/**
 * The published data: what editors wrote, nothing filled in from earlier metingen, with absent fields
 * left out and lists always there. The shape is a public contract; see schemas.ts.
 */

/** One file of published data with the schema of its items. */
interface DataFile<Item extends z.ZodType = z.ZodType> {
  item: Item;
  titel: string;
  /** In which order its rows stand, as data users are told. */
  volgorde: string;
  rows: (monitor: Monitor) => z.infer<Item>[];
}

/** Holds the rows of a file against the schema of its items. */
function lijst<Item extends z.ZodType>(file: DataFile<Item>): DataFile<Item> {
  return file;
}

const NAAR_NUMMER = 'naar nummer';
const GESCHREVEN = 'zoals geschreven';

/** Every /data/<name>.json, with its /data/<name>.schema.json. */
export const DATA_FILES = {
  /** A list of one: the programme with its own news. Its nummer is the one that slips and changes call it by. */
  programma: lijst({
    item: EXPORTS.programma,
    titel: 'Het programma met zijn nieuws',
    volgorde: 'een rij',
    rows: ({ programma }) => [
      {
        nummer: 'programma' as const,
        ...eigenVelden(SCHEMAS.programma, programma),
        url: absoluut(adres.overzicht()),
        metingen: metingen(programma, LIJSTEN),
      },
    ],
  }),
  acties: lijst({
    item: EXPORTS.actie,
    titel: 'Acties met hun metingen',
    volgorde: NAAR_NUMMER,
    rows: ({ acties }) =>
      acties.map((actie) => {
        const { partijen, ...velden } = eigenVelden(SCHEMAS.acties.omit(ALLEEN_OM_TE_ZOEKEN), actie);
        return {
          ...velden,
          actielijn: actie.actielijn.nummer,
          onderwerp: actie.onderwerp.nummer,
          url: absoluut(adres.actie(actie)),
          partijen,
          metingen: metingen(actie, ACTIE_LIJSTEN),
        };
      }),
  }),
  onderwerpen: lijst({
    item: EXPORTS.onderwerp,
    titel: 'Onderwerpen met hun metingen',
    volgorde: NAAR_NUMMER,
    rows: ({ onderwerpen }) =>
      onderwerpen.map((onderwerp) => ({
        ...eigenVelden(SCHEMAS.onderwerpen.omit(ALLEEN_OM_TE_ZOEKEN), onderwerp),
        actielijn: onderwerp.actielijn.nummer,
        url: absoluut(adres.onderwerp(onderwerp)),
        metingen: metingen(onderwerp, LIJSTEN),
      })),
  }),
  actielijnen: lijst({
    item: EXPORTS.actielijn,
    titel: 'Actielijnen',
    volgorde: NAAR_NUMMER,
    rows: ({ actielijnen }) =>
      actielijnen.map((actielijn) => ({
        ...eigenVelden(SCHEMAS.actielijnen, actielijn),
        url: absoluut(adres.actielijn(actielijn)),
        metingen: metingen(actielijn, LIJSTEN),
      })),
  }),
  edities: lijst({
    item: EXPORTS.editie,
    titel: 'Edities',
    volgorde: 'oudste eerst',
    rows: ({ edities }) =>
      edities.map((editie) => ({
        id: editie.id,
        ...eigenVelden(SCHEMAS.edities, editie),
        url: absoluut(adres.editie(editie)),
        tekst: editie.inleiding || undefined,
      })),
  }),
  /** The slip ledger; `bron` is the document that says the newest of it. */
  verschuivingen: lijst({
    item: EXPORTS.verschuiving,
    titel: 'Verschoven en gemiste mijlpalen',
    volgorde: 'grootste eerst; onbekende grootte achteraan',
    rows: (monitor) =>
      verschuivingenAt(monitor, nieuwsteEditie(monitor).id).map(({ ding, bewijs, ...regel }) => ({
        nummer: nummerVanDing(ding),
        ...regel,
        oorspronkelijk: regel.oorspronkelijk ?? 'onbekend',
        bron: bewijs.at(-1)?.bronnen[0] ?? '',
      })),
  }),
  /** Every field that an editie changed; the first editie has nothing to differ from. */
  wijzigingen: lijst({
    item: EXPORTS.wijziging,
    titel: 'Wijzigingen per editie',
    volgorde: 'oudste editie eerst; daarbinnen het programma, dan naar nummer',
    rows: (monitor) =>
      monitor.edities.slice(1).flatMap(({ id: editie }) =>
        wijzigingenIn(monitor, editie).flatMap(({ ding, wijzigingen }) =>
          wijzigingen.map(({ veld, mijlpaal, oud, nieuw }) => ({
            editie,
            nummer: nummerVanDing(ding),
            veld: mijlpaal === undefined ? veld : `${veld}:${mijlpaal}`,
            oud,
            nieuw,
          })),
        ),
      ),
  }),
  bronnen: lijst({
    item: EXPORTS.bron,
    titel: 'Bronnen',
    volgorde: GESCHREVEN,
    rows: ({ bronnen }) => [...bronnen.values()],
  }),
  partijen: lijst({
    item: EXPORTS.partij,
    titel: 'Partijen',
    volgorde: GESCHREVEN,
    rows: ({ partijen }) =>
      partijen
        .values()
        .map((each) => ({ ...each, url: absoluut(adres.partij(each)) }))
        .toArray(),
  }),
  begrippen: lijst({
    item: EXPORTS.begrip,
    titel: 'Begrippen',
    volgorde: GESCHREVEN,
    rows: ({ begrippen }) =>
      begrippen
        .values()
        .map((each) => ({ ...each, url: absoluut(adres.begrip(each.id)) }))
        .toArray(),
  }),
  cijfers: lijst({
    item: EXPORTS.cijfer,
    titel: 'Cijfers',
    volgorde: GESCHREVEN,
    rows: ({ cijfers }) => [...cijfers.values()],
  }),
};

export type DataFileName = keyof typeof DATA_FILES;

/** What stands in the file of a thing: every field of its schema, in that order, so that none can be forgotten. */
function eigenVelden<S extends z.ZodObject>({ shape }: S, ding: z.infer<S>): Omit<z.infer<S>, 'metingen'> {
  const { metingen: _, ...velden } = shape;
  return Object.fromEntries(Object.keys(velden).map((veld) => [veld, ding[veld]])) as Omit<z.infer<S>, 'metingen'>;
}

/** The metingen of a thing, each with its text and with the lists that are always there. */
function metingen<M extends Ding['metingen'][number], L extends keyof M>(
  ding: Pick<Ding, 'secties'> & { metingen: readonly M[] },
  lijsten: Readonly<Record<L, unknown>>,
) {
  return ding.metingen.map((meting) => {
    const lists = Object.fromEntries(Object.keys(lijsten).map((veld) => [veld, meting[veld as L] ?? []]));
    return { ...meting, ...lists, tekst: tekstOf(ding, meting.editie) } as M &
      Required<Pick<M, L>> & { tekst: string | undefined };
  });
}

/** The data file as text. */
export function dataJson(name: DataFileName, monitor: Monitor): string {
  return `${JSON.stringify(DATA_FILES[name].rows(monitor), null, 2)}\n`;
}

/** The JSON Schema (2020-12) of a data file, as text; its $id is its own address. */
export function dataSchema(name: DataFileName): string {
  const { item, titel } = DATA_FILES[name];
  const items = z.toJSONSchema(item, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const word of EDITOR_WORDS) Reflect.deleteProperty(jsonSchema, word);
      // Editors may not invent a field, but a new field in the data breaks no reader, at any depth.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = items;
  return `${JSON.stringify({ $schema, $id: absoluut(adres.data(`${name}.schema.json`)), title: titel, $comment: `Gegevensformaat ${GEGEVENSFORMAAT}`, type: 'array', items: rest }, null, 2)}\n`;
}

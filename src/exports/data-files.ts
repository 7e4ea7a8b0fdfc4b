import { z } from 'zod';
import { absoluut, adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { EDITOR_WORDS } from '../schema/velden.ts';
import {
  actielijnenJson,
  actiesJson,
  editiesJson,
  onderwerpenJson,
  programmaJson,
  verschuivingenJson,
  wijzigingenJson,
} from './json.ts';
import { GEGEVENSFORMAAT } from './versie.ts';
import {
  actieExport,
  actielijnExport,
  editieExport,
  onderwerpExport,
  programmaExport,
  registerExports,
  verschuivingExport,
  wijzigingExport,
} from './schemas.ts';

/** One file of published data with the schema of its items. */
interface DataFile {
  item: z.ZodType;
  titel: string;
  /** In which order its rows stand, as data users are told. */
  volgorde: string;
  rows: (monitor: Monitor) => unknown[];
}

const GESCHREVEN = 'zoals geschreven';

/** Every /data/<name>.json, with its /data/<name>.schema.json. */
export const DATA_FILES = {
  programma: {
    item: programmaExport,
    titel: 'Het programma met zijn nieuws',
    volgorde: 'een rij',
    rows: programmaJson,
  },
  acties: { item: actieExport, titel: 'Acties met hun metingen', volgorde: 'naar nummer', rows: actiesJson },
  onderwerpen: {
    item: onderwerpExport,
    titel: 'Onderwerpen met hun metingen',
    volgorde: 'naar nummer',
    rows: onderwerpenJson,
  },
  actielijnen: { item: actielijnExport, titel: 'Actielijnen', volgorde: 'naar nummer', rows: actielijnenJson },
  edities: { item: editieExport, titel: 'Edities', volgorde: 'oudste eerst', rows: editiesJson },
  verschuivingen: {
    item: verschuivingExport,
    titel: 'Verschoven en gemiste mijlpalen',
    volgorde: 'grootste eerst; onbekende grootte achteraan',
    rows: verschuivingenJson,
  },
  wijzigingen: {
    item: wijzigingExport,
    titel: 'Wijzigingen per editie',
    volgorde: 'oudste editie eerst; daarbinnen het programma, dan naar nummer',
    rows: wijzigingenJson,
  },
  bronnen: {
    item: registerExports.bron,
    titel: 'Bronnen',
    volgorde: GESCHREVEN,
    rows: ({ bronnen }) => [...bronnen.values()],
  },
  partijen: {
    item: registerExports.partij,
    titel: 'Partijen',
    volgorde: GESCHREVEN,
    rows: ({ partijen }) =>
      [...partijen.values()].map((partij) => ({ ...partij, url: absoluut(adres.partij(partij)) })),
  },
  begrippen: {
    item: registerExports.begrip,
    titel: 'Begrippen',
    volgorde: GESCHREVEN,
    rows: ({ begrippen }) =>
      [...begrippen.values()].map((begrip) => ({ ...begrip, url: absoluut(adres.begrip(begrip.id)) })),
  },
  cijfers: {
    item: registerExports.cijfer,
    titel: 'Cijfers',
    volgorde: GESCHREVEN,
    rows: ({ cijfers }) => [...cijfers.values()],
  },
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof DATA_FILES;

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

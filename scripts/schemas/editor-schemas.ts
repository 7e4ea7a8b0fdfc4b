import { z } from 'zod';
import type { Kind, KINDS } from '../../src/vocabulary/kinds.ts';
import { SCHEMAS } from '../../src/schema/soorten.ts';

/** One kind of file that editors write, with the schema of its fields. */
interface Soort {
  titel: string;
  /** Where its files are, within content/; in a register every item has these fields. */
  bestand: string;
  schema: z.ZodType;
}

/** Every kind of file with fields, in the order in which docs/velden.md shows them. */
export const SOORTEN = {
  acties: { titel: 'Actie', bestand: 'acties/4/4-1-2-naam.mdx', schema: SCHEMAS.acties },
  onderwerpen: { titel: 'Onderwerp', bestand: 'onderwerpen/4-1-naam.mdx', schema: SCHEMAS.onderwerpen },
  actielijnen: { titel: 'Actielijn', bestand: 'actielijnen/4-naam.mdx', schema: SCHEMAS.actielijnen },
  programma: { titel: 'Programma', bestand: 'programma.mdx', schema: SCHEMAS.programma },
  paginas: { titel: 'Pagina', bestand: 'paginas/over.mdx', schema: SCHEMAS.paginas },
  site: { titel: 'Site', bestand: 'site.yaml', schema: SCHEMAS.site },
  edities: { titel: 'Editie', bestand: 'edities/2023-06.mdx', schema: SCHEMAS.edities },
  bronnen: { titel: 'Document', bestand: 'bronnen.yaml', schema: SCHEMAS.bronnen },
  partijen: { titel: 'Partij', bestand: 'partijen.yaml', schema: SCHEMAS.partijen },
  begrippen: { titel: 'Begrip', bestand: 'begrippen.yaml', schema: SCHEMAS.begrippen },
  cijfers: { titel: 'Cijfer', bestand: 'cijfers.yaml', schema: SCHEMAS.cijfers },
  omleidingen: { titel: 'Omleiding', bestand: 'omleidingen.yaml', schema: SCHEMAS.omleidingen },
  uitzonderingen: { titel: 'Uitzondering', bestand: 'uitzonderingen.yaml', schema: SCHEMAS.uitzonderingen },
  'dode-koppelingen': { titel: 'Dode koppeling', bestand: 'dode-koppelingen.yaml', schema: SCHEMAS.dodeKoppelingen },
} as const satisfies Record<(typeof KINDS)[Kind]['meer'], Soort> & Record<string, Soort>;

export type SoortNaam = keyof typeof SOORTEN;

/** True for what stands in a .yaml file: its schema is one for the editor's program itself. */
export function isYaml(naam: SoortNaam): boolean {
  return SOORTEN[naam].bestand.endsWith('.yaml');
}

/** True for a register: a list in one .yaml file. */
export function isRegister(naam: SoortNaam): boolean {
  return isYaml(naam) && naam !== 'site';
}

/** The JSON Schema (2020-12) of what an editor types in one kind of file, a register as a whole. */
export function editorSchema(naam: SoortNaam): z.core.JSONSchema.BaseSchema {
  const { schema, titel } = SOORTEN[naam];
  return z.toJSONSchema(isRegister(naam) ? z.array(schema) : schema, {
    // What is written, not what is read: a field with a default may be left out.
    io: 'input',
    // What is checked by a function says its form itself, with `.meta`.
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      if (path.length === 0) jsonSchema.title = titel;
    },
  });
}

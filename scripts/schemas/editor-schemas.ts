import { z } from 'zod';
import type { Kind, KINDS } from '../../src/vocabulary/kinds.ts';
import { actieSchema } from '../../src/schema/actie.ts';
import { actielijnSchema } from '../../src/schema/actielijn.ts';
import { editieSchema } from '../../src/schema/editie.ts';
import { onderwerpSchema } from '../../src/schema/onderwerp.ts';
import { paginaSchema } from '../../src/schema/pagina.ts';
import { programmaSchema } from '../../src/schema/programma.ts';
import {
  begripSchema,
  bronSchema,
  cijferSchema,
  dodeKoppelingSchema,
  omleidingSchema,
  partijSchema,
  uitzonderingSchema,
} from '../../src/schema/registers.ts';
import { siteSchema } from '../../src/schema/site.ts';

/** One kind of file that editors write, with the schema of its fields. */
interface Soort {
  titel: string;
  /** Where its files are, within content/; in a register every item has these fields. */
  bestand: string;
  schema: z.ZodType;
}

/** Every kind of file with fields, in the order in which docs/velden.md shows them. */
export const SOORTEN = {
  acties: { titel: 'Actie', bestand: 'acties/4/4-1-2-naam.mdx', schema: actieSchema },
  onderwerpen: { titel: 'Onderwerp', bestand: 'onderwerpen/4-1-naam.mdx', schema: onderwerpSchema },
  actielijnen: { titel: 'Actielijn', bestand: 'actielijnen/4-naam.mdx', schema: actielijnSchema },
  programma: { titel: 'Programma', bestand: 'programma.mdx', schema: programmaSchema },
  paginas: { titel: 'Pagina', bestand: 'paginas/over.mdx', schema: paginaSchema },
  site: { titel: 'Site', bestand: 'site.yaml', schema: siteSchema },
  edities: { titel: 'Editie', bestand: 'edities/2023-06.mdx', schema: editieSchema },
  bronnen: { titel: 'Document', bestand: 'bronnen.yaml', schema: bronSchema },
  partijen: { titel: 'Partij', bestand: 'partijen.yaml', schema: partijSchema },
  begrippen: { titel: 'Begrip', bestand: 'begrippen.yaml', schema: begripSchema },
  cijfers: { titel: 'Cijfer', bestand: 'cijfers.yaml', schema: cijferSchema },
  omleidingen: { titel: 'Omleiding', bestand: 'omleidingen.yaml', schema: omleidingSchema },
  uitzonderingen: { titel: 'Uitzondering', bestand: 'uitzonderingen.yaml', schema: uitzonderingSchema },
  'dode-koppelingen': { titel: 'Dode koppeling', bestand: 'dode-koppelingen.yaml', schema: dodeKoppelingSchema },
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

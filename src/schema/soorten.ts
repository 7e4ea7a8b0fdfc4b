import { z } from 'zod';
import { actieSchema } from './actie.ts';
import { actielijnSchema } from './actielijn.ts';
import { editieSchema } from './editie.ts';
import { onderwerpSchema } from './onderwerp.ts';
import { paginaSchema } from './pagina.ts';
import { programmaSchema } from './programma.ts';
import * as registers from './registers.ts';
import { siteSchema } from './site.ts';

/** Every kind of file with fields, by its name in the content, with the schema of those; of a register that of an item. */
export const SCHEMAS = {
  acties: actieSchema,
  onderwerpen: onderwerpSchema,
  actielijnen: actielijnSchema,
  programma: programmaSchema,
  paginas: paginaSchema,
  site: siteSchema,
  edities: editieSchema,
  bronnen: registers.bronSchema,
  partijen: registers.partijSchema,
  begrippen: registers.begripSchema,
  cijfers: registers.cijferSchema,
  omleidingen: registers.omleidingSchema,
  uitzonderingen: registers.uitzonderingSchema,
  dodeKoppelingen: registers.dodeKoppelingSchema,
} as const;

/** What such a file holds. */
export type DataVan<S extends keyof typeof SCHEMAS> = z.infer<(typeof SCHEMAS)[S]>;

/** The names of the fields that hold a web or e-mail address, as their schemas say. */
export const ADRESVELDEN = new Set(
  Object.values(SCHEMAS).flatMap((schema) => adressenIn(z.toJSONSchema(schema, { unrepresentable: 'any' }))),
);

function adressenIn(schema: z.core.JSONSchema.BaseSchema, naam = ''): string[] {
  const { format = '', items = [], properties = {}, anyOf = [] } = schema;
  const within = [items, anyOf].flat().flatMap((each) => (typeof each === 'object' ? adressenIn(each, naam) : []));
  const fields = Object.entries(properties).flatMap(([veld, each]) =>
    typeof each === 'object' ? adressenIn(each, veld) : [],
  );
  return [...(['uri', 'email'].includes(format) ? [naam] : []), ...within, ...fields];
}

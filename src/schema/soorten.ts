import type { z } from 'zod';
import { actieSchema } from './actie.ts';
import { actielijnSchema } from './actielijn.ts';
import { editieSchema } from './editie.ts';
import { onderwerpSchema } from './onderwerp.ts';
import { paginaSchema } from './pagina.ts';
import { programmaSchema } from './programma.ts';
import {
  begripSchema,
  bronSchema,
  cijferSchema,
  dodeKoppelingSchema,
  omleidingSchema,
  partijSchema,
  uitzonderingSchema,
} from './registers.ts';
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
  bronnen: bronSchema,
  partijen: partijSchema,
  begrippen: begripSchema,
  cijfers: cijferSchema,
  omleidingen: omleidingSchema,
  uitzonderingen: uitzonderingSchema,
  dodeKoppelingen: dodeKoppelingSchema,
} as const;

/** What such a file holds. */
export type DataVan<S extends keyof typeof SCHEMAS> = z.infer<(typeof SCHEMAS)[S]>;

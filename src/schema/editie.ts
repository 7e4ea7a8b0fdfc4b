import { z } from 'zod';
import { EDITIE_SOORT, waardenVan } from '../vocabulary/status.ts';
import { dagOfMaand, slug, tekst } from './velden.ts';

/** One editie: content/edities/2023-06.mdx; its id is the name of the file. */
export const editieSchema = z.strictObject({
  titel: tekst('Vul de titel van de editie in.'),
  soort: z.enum(waardenVan(EDITIE_SOORT), { error: 'Kies wat voor editie dit is.' }),
  /** De dag of maand waarop de stand in deze editie slaat. */
  peildatum: dagOfMaand,
  /** Het document waar de editie op rust. */
  hoofdbron: slug,
});
export type EditieData = z.infer<typeof editieSchema>;

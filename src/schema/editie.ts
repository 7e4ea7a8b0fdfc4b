import { z } from 'zod';
import { EDITIE_SOORT } from '../vocabulary/soort.ts';
import { dagOfMaand, keuze, slug, tekst } from './velden.ts';

/** One editie: content/edities/2023-06.mdx; its id is the name of the file. */
export const editieSchema = z.strictObject({
  titel: tekst('Vul de titel van de editie in.').describe('De naam van de editie.'),
  soort: keuze(EDITIE_SOORT, 'Kies wat voor editie dit is.').describe('Wat voor editie dit is.'),
  peildatum: dagOfMaand.describe('De dag of maand waarop de stand in deze editie slaat.'),
  hoofdbron: slug.describe('Het document waar de editie vooral op rust, met de id uit content/bronnen.yaml.'),
});
export type EditieData = z.infer<typeof editieSchema>;

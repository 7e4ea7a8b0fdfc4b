import { z } from 'zod';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { ALGEMEEN, invullen } from '../vocabulary/invullen.ts';
import { EDITIE_SOORT } from '../vocabulary/soort.ts';
import { dagOfMaand, keuze, slug, tekst } from './velden.ts';

/** The kinds of editie, in words that hold for every programme. */
export const EDITIE_SOORTEN = Object.fromEntries(
  waardenVan(EDITIE_SOORT).map((soort) => [soort, { label: invullen(EDITIE_SOORT[soort].label, ALGEMEEN) }]),
) as typeof EDITIE_SOORT;

/** One editie: content/edities/2023-06.mdx; its id is the name of the file. */
export const editieSchema = z.strictObject({
  titel: tekst('Vul de titel van de editie in.').describe('De naam van de editie.'),
  soort: keuze(EDITIE_SOORTEN, 'Kies wat voor editie dit is.').describe('Wat voor editie dit is.'),
  peildatum: dagOfMaand.describe('De dag of maand waarop de stand in deze editie slaat.'),
  hoofdbron: slug.describe('Het document waar de editie vooral op rust, met de id uit content/bronnen.yaml.'),
});
export type EditieData = z.infer<typeof editieSchema>;

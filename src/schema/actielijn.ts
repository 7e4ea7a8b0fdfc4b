import { z } from 'zod';
import { bronverwijzing, nieuwsMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { actielijnNummer, tekst } from './velden.ts';

/** One actielijn: content/actielijnen/4-….mdx. */
export const actielijnSchema = z.strictObject({
  nummer: actielijnNummer.describe('Het vaste nummer. Tussen aanhalingstekens.'),
  titel: tekst('Vul de titel van de actielijn in.').describe('De titel zoals de bron hem geeft.'),
  doel: z
    .strictObject({
      wat: tekst('Schrijf het doel in een of twee zinnen.').describe('Het doel, in eigen woorden.'),
      ...bronverwijzing.shape,
    })
    .optional()
    .describe(
      'Wat de actielijn wil bereiken, met het document waarin het staat. Weggelaten: geen bron noemt een doel.',
    ),
  vanzelf,
  metingen: metingenLijst(nieuwsMeting, []).describe(
    'Nieuws dat bij geen onderwerp hoort, de nieuwste editie boven. Geen nieuws? Schrijf dan: []',
  ),
});
export type ActielijnData = z.infer<typeof actielijnSchema>;

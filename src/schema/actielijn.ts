import { z } from 'zod';
import { bronverwijzing, nieuwsMeting } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { actielijnNummer, tekst } from './velden.ts';

/** One actielijn: content/actielijnen/4-….mdx. */
export const actielijnSchema = z.strictObject({
  /** Vast nummer. */
  nummer: actielijnNummer,
  /** De titel zoals de bron hem geeft. */
  titel: tekst('Vul de titel van de actielijn in.'),
  /** Het doel, in eigen woorden, met het document waarin het staat. */
  doel: z.strictObject({ wat: tekst('Schrijf het doel in een of twee zinnen.'), ...bronverwijzing.shape }).optional(),
  /** Nieuws dat bij geen onderwerp hoort. */
  metingen: metingenLijst(nieuwsMeting, []),
});
export type ActielijnData = z.infer<typeof actielijnSchema>;

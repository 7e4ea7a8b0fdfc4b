import { z } from 'zod';
import { onderwerpMeting } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { onderwerpNummer, tekst } from './velden.ts';

/** One onderwerp: content/onderwerpen/4-1-….mdx. */
export const onderwerpSchema = z.strictObject({
  /** Vast nummer: actielijn, onderwerp. */
  nummer: onderwerpNummer,
  /** De titel zoals de bron hem geeft. */
  titel: tekst('Vul de titel van het onderwerp in.'),
  metingen: metingenLijst(onderwerpMeting, ['stoplicht']).min(1, {
    error: 'Een onderwerp heeft minstens een meting.',
  }),
});
export type OnderwerpData = z.infer<typeof onderwerpSchema>;

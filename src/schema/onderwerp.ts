import { z } from 'zod';
import { onderwerpMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { onderwerpNummer, tekst } from './velden.ts';

/** One onderwerp: content/onderwerpen/4-1-….mdx. */
export const onderwerpSchema = z.strictObject({
  nummer: onderwerpNummer.describe('Het vaste nummer: actielijn, onderwerp. Tussen aanhalingstekens.'),
  titel: tekst('Vul de titel van het onderwerp in.').describe('De titel zoals de bron hem geeft.'),
  vanzelf,
  metingen: metingenLijst(onderwerpMeting, [])
    .min(1, { error: 'Een onderwerp heeft minstens een meting.' })
    .describe(
      'Wat elke editie over dit onderwerp zegt, de nieuwste boven. De oudste heeft een stoplicht, als de bronnen stoplichten geven.',
    ),
});
export type OnderwerpData = z.infer<typeof onderwerpSchema>;

import { z } from 'zod';
import { onderwerpMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { onderwerpNummer, tekst, zoekwoorden } from './velden.ts';

/** One onderwerp: content/onderwerpen/4-1-….mdx. */
export const onderwerpSchema = z.strictObject({
  nummer: onderwerpNummer.describe('Het vaste nummer: actielijn, onderwerp. Tussen aanhalingstekens.'),
  titel: tekst('Vul de titel van het onderwerp in.').describe('De titel zoals de bron hem geeft.'),
  zoekwoorden: zoekwoorden.describe(
    'Wat mensen ervoor zeggen en wat op de pagina niet staat: alleen om op te zoeken, de lezer ziet ze niet. Zij gelden ook voor de acties. Weggelaten: er zijn er nog geen.',
  ),
  vanzelf,
  metingen: metingenLijst(onderwerpMeting, [])
    .min(1, { error: 'Een onderwerp heeft minstens een meting.' })
    .describe(
      'Wat elke editie over dit onderwerp zegt, de nieuwste boven. De oudste heeft een stoplicht, als de bronnen stoplichten geven.',
    ),
});
export type OnderwerpData = z.infer<typeof onderwerpSchema>;

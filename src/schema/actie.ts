import { z } from 'zod';
import { actieMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { actieNummer, slug, tekst, zoekwoorden } from './velden.ts';

/** One actie: content/acties/4/4-1-2-….mdx. */
export const actieSchema = z.strictObject({
  nummer: actieNummer.describe('Het vaste nummer: actielijn, onderwerp, actie. Tussen aanhalingstekens.'),
  titel: tekst('Vul de titel van de actie in.').describe('De titel zoals de bron hem geeft.'),
  brontitel: tekst('Vul de woorden van de bron in, of laat brontitel weg.')
    .optional()
    .describe('De woorden van de bron zelf, als de titel is ingekort. Weggelaten: de titel is niet ingekort.'),
  kort: tekst('Schrijf in één gewone zin wat deze actie is.')
    .optional()
    .describe(
      'Wat de actie is, in één gewone zin, voor wie er nooit van hoorde. Niet hoe het ermee staat. Weggelaten: dat staat nog nergens.',
    ),
  partijen: z
    .array(slug, { error: 'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].' })
    .describe('Wie de bron bij deze actie noemt, met de id uit content/partijen.yaml. Niemand? Schrijf dan: []'),
  zoekwoorden: zoekwoorden.describe(
    'Wat mensen ervoor zeggen en wat op de pagina niet staat: alleen om op te zoeken, de lezer ziet ze niet. De woorden van het onderwerp gelden ook hier. Weggelaten: er zijn geen eigen woorden.',
  ),
  vanzelf,
  metingen: metingenLijst(actieMeting, ['fase', 'status'])
    .min(1, { error: 'Een actie heeft minstens een meting.' })
    .describe('Wat elke editie over deze actie zegt, de nieuwste boven. De oudste heeft een fase en een status.'),
});
export type ActieData = z.infer<typeof actieSchema>;

import { z } from 'zod';
import { actieMeting } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { actieNummer, slug, tekst } from './velden.ts';

/** One actie: content/acties/4/4-1-2-….mdx. */
export const actieSchema = z.strictObject({
  /** Vast nummer: actielijn, onderwerp, actie. */
  nummer: actieNummer,
  /** De titel zoals de bron hem geeft. */
  titel: tekst('Vul de titel van de actie in.'),
  /** De woorden van de bron, waar de titel is ingekort. */
  brontitel: tekst('Vul de woorden van de bron in, of laat brontitel weg.').optional(),
  /** Wie de bron bij deze actie noemt, met de namen uit content/partijen.yaml. */
  partijen: z.array(slug, { error: 'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].' }),
  metingen: metingenLijst(actieMeting, ['fase', 'status']).min(1, { error: 'Een actie heeft minstens een meting.' }),
});
export type ActieData = z.infer<typeof actieSchema>;

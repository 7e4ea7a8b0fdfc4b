import { z } from 'zod';
import { nieuwsMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { kwartaal, slug, tekst, webadres } from './velden.ts';

/** The programme itself: content/programma.mdx. */
export const programmaSchema = z.strictObject({
  naam: tekst('Vul de volledige naam van het programma in.').describe('De volledige naam.'),
  afkorting: tekst('Vul de korte naam van het programma in.').describe('De korte naam.'),
  van: kwartaal.describe('Het eerste kwartaal van de planning.'),
  tot: kwartaal.describe('Het laatste kwartaal van de planning.'),
  contact: z
    .union([z.email({ error: 'Vul een e-mailadres in.' }), webadres], {
      error: 'Vul een e-mailadres of een adres met https:// in.',
    })
    .optional()
    .describe('Waar lezers een fout kunnen melden: een e-mailadres of een webadres. Weggelaten: er is nog geen adres.'),
  einde: z
    .array(
      z.strictObject({
        zin: tekst('Schrijf één zin.').describe('Wat er bekend is, in één zin.'),
        bron: slug.describe('Het document dat dat zegt, met de id uit content/bronnen.yaml.'),
      }),
      { error: 'Zet einde als lijst, elk met een zin en een bron.' },
    )
    .optional()
    .describe(
      'Wat er bekend is over het einde van het programma en wat ervoor in de plaats kwam. Weggelaten: daarover is niets bekend.',
    ),
  vanzelf,
  metingen: metingenLijst(nieuwsMeting, []).describe(
    'Nieuws over het hele programma, de nieuwste editie boven. Geen nieuws? Schrijf dan: []',
  ),
});
export type ProgrammaData = z.infer<typeof programmaSchema>;

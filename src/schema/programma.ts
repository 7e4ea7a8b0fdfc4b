import { z } from 'zod';
import { nieuwsMeting, vanzelf } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { kwartaal, tekst, webadres } from './velden.ts';

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
  vanzelf,
  metingen: metingenLijst(nieuwsMeting, []).describe(
    'Nieuws over het hele programma, de nieuwste editie boven. Geen nieuws? Schrijf dan: []',
  ),
});
export type ProgrammaData = z.infer<typeof programmaSchema>;

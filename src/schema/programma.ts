import { z } from 'zod';
import { nieuwsMeting } from './meting.ts';
import { metingenLijst } from './metingen.ts';
import { kwartaal, tekst, webadres } from './velden.ts';

/** The programme itself: content/programma.mdx. */
export const programmaSchema = z.strictObject({
  /** De volledige naam. */
  naam: tekst('Vul de volledige naam van het programma in.'),
  /** De korte naam. */
  afkorting: tekst('Vul de korte naam van het programma in.'),
  /** Eerste en laatste kwartaal van de planning. */
  van: kwartaal,
  tot: kwartaal,
  /** Waar lezers een fout kunnen melden. Leeg: er is nog geen adres. */
  contact: z
    .union([z.email({ error: 'Vul een e-mailadres in.' }), webadres], {
      error: 'Vul een e-mailadres of een adres met https:// in.',
    })
    .optional(),
  /** Nieuws over het hele programma. */
  metingen: metingenLijst(nieuwsMeting, []),
});
export type ProgrammaData = z.infer<typeof programmaSchema>;

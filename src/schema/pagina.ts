import { z } from 'zod';
import { dag, keuze, tekst } from './velden.ts';

/** A page of prose: content/paginas/over.mdx. Its name is its address. */
export const paginaSchema = z.strictObject({
  titel: tekst('Vul de titel van de pagina in.').describe('De titel, bovenaan de pagina en in het venster.'),
  kop: tekst('Vul de kop in, of laat kop weg.')
    .optional()
    .describe('De kop bovenaan de pagina, als die een andere is dan de titel. Weggelaten: de titel.'),
  beschrijving: tekst('Zeg in één zin wat op de pagina staat.').describe(
    'Eén zin voor zoekmachines en voor wie de pagina deelt.',
  ),
  taal: keuze({ nl: { label: 'Nederlands' }, en: { label: 'Engels' } }, 'Kies nl of en, of laat taal weg.')
    .default('nl')
    .describe('De taal van de tekst. Weggelaten: Nederlands.'),
  nagelopen: dag
    .optional()
    .describe('De dag waarop iemand de pagina las en alles nog klopte. Weggelaten: niet bekend.'),
});
export type PaginaData = z.infer<typeof paginaSchema>;

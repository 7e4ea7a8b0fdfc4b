import { zaaigoed, type Gevallen } from '../bewerk.ts';

/** The block of fields at the top of a text: where it begins and ends. */
export const FRONTMATTER: Gevallen = {
  'frontmatter-js': zaaigoed.verander(() => '---js\n{ nummer: "1.1.10", titel: process.exit(0) }\n---\n'),
  'frontmatter-leeg': zaaigoed.verander(() => '---\n---\n'),
  'frontmatter-leeg-bestand': zaaigoed.verander(() => ''),
  'frontmatter-lege-regel-erboven': zaaigoed.vervang('---\nnummer', '', '---\nnummer'),
  'frontmatter-niet-gesloten': zaaigoed.vervang('2023-06\n---', '2023-06'),
  'frontmatter-plusjes': [
    zaaigoed.vervang('---\nnummer', '+++\nnummer'),
    zaaigoed.vervang('2023-06\n---', '2023-06\n+++'),
  ],
  'frontmatter-streepjes-met-tekst': zaaigoed.vervang('2023-06\n---', '2023-06\n--- einde van de velden'),
  'frontmatter-tekst-erboven': zaaigoed.vervang('---\nnummer', 'Dit is een actie.', '', '---\nnummer'),
  'yaml-tekstblok-afgekapt': zaaigoed.vervang(
    'brontitel: Scholen ontvangen gratis zaaigoed, zodat leerlingen zelf een geveltuin maken.',
    'brontitel: |',
    '  Scholen ontvangen zaaigoed.',
    '---',
    '  Leerlingen maken een tuin.',
  ),
};

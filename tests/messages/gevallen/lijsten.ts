import { bestand, geveltuinen, parkenplan, uitzonderingen, type Gevallen } from '../bewerk.ts';

const adressen = bestand('adressen.txt');

/** Edition 2024-06 as it was when it was closed. */
const zegel = bestand('zegels/2024-06.txt').nieuw(
  '# Zegel van editie 2024-06. Gemaakt met npm run sluit-editie; niet met de hand wijzigen.',
  '1.1.1 15ae82533e2cd8a6',
  '1.2 abc5b1c1c36da1e1',
);
const geenUitzonderingen = uitzonderingen.verander(() => '# Geen uitzonderingen.\n');

/** What is kept beside the texts: registers, published addresses, seals of closed editions, words and exceptions. */
export const LIJSTEN: Gevallen = {
  'yaml-register-geen-lijst': bestand('partijen.yaml').verander(
    (text) => `partijen:\n${text.replaceAll(/^(?=.)/gm, '  ')}`,
  ),
  'woorden-regel': bestand('woorden.txt').nieuw('# Woorden', 'geveltuin', 'twee woorden'),

  'adressen-onleesbaar': adressen.nieuw(
    '/acties/1-1-2-plantendag/',
    'acties/1-1-1-subsidie-geveltuinen/',
    'https://voorbeeld.example/acties/',
  ),
  'adres-weg': adressen.nieuw(
    '# Elk adres dat ooit is gepubliceerd.',
    '/acties/1-1-1-geveltuinen/',
    '/acties/1-1-2-plantdag/',
    '/acties/1-1-2-plantendag/',
    '/acties/2-1-9-vijvers/',
    '/begrippen/#zonnedak',
    '/edities/2022-06/',
    '/over/#bron-brief-2023-12',
    '/over/#bron-oude-brief',
  ),

  'zegel-onleesbaar': [zegel, bestand('zegels/2024-06.txt').vervang('abc5b1c1c36da1e1', 'abc5b1c1c36da1e')],
  'verzegeld-veranderd': [zegel, geveltuinen.vervang('omdat het geld op was', 'omdat de regels niet klopten')],
  'verzegeld-nieuw': [
    zegel,
    geenUitzonderingen,
    parkenplan.vervang('metingen:', 'metingen:', '  - editie: 2024-06', '    bronnen:', '      - bron: krant-2024'),
    parkenplan.vervang('---\n\n## 2023-12', '---\n\n## 2024-06', '', 'Het plan loopt nog.', '', '## 2023-12'),
  ],
  'verzegeld-weg': [
    zegel,
    geenUitzonderingen,
    bestand('onderwerpen/1-2-parken.mdx').zonder('  - editie: 2024-06\n    bronnen:\n      - bron: krant-2024\n'),
  ],

  'uitzondering-kan-niet': uitzonderingen.vervang('regel: tekst-ontbreekt', 'regel: zegel'),
  'uitzondering-onbekende-regel': uitzonderingen.vervang('regel: tekst-ontbreekt', 'regel: tekst-ontbrekt'),
  'uitzondering-verlopen': uitzonderingen.vervang('bij: "1.2"', 'bij: "1.1"'),
};

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bestand, bronnen, geveltuinen, kaart, parkenplan, zaaigoed, type Gevallen } from '../bewerk.ts';

const partijen = bestand('partijen.yaml');
const adressen = bestand('adressen.txt');
const over = (van: string, naar: string) => (root: string) => cpSync(join(root, van), join(root, naar));
const weg = (pad: string) => (root: string) => rmSync(join(root, pad));
const titel = (waarde: string) => zaaigoed.vervang('titel: Zaaigoed voor scholen', `titel: ${waarde}`);
const opening = (waarde: string) => geveltuinen.vervang('datum: 2024-01-15', waarde);

/** One cause is said once, and what is advised is what was wrong. */
export const OORZAKEN: Gevallen = {
  // A dash that was forgotten.
  'oorzaak-streepje-meting': geveltuinen.vervang('  - editie: 2023-12', '    editie: 2023-12'),
  'oorzaak-streepje-mijlpaal': kaart.vervang(
    '        stand: gehaald',
    '        stand: gehaald',
    '        id: kaart-af',
    '        wat: Kaart is af',
    '        kwartaal: 2023-Q1',
    '        stand: gehaald',
  ),
  'oorzaak-streepje-register': partijen.vervang('- id: gemeente', '  id: gemeente'),
  'oorzaak-streepje-eerste': geveltuinen.vervang('      - bron: brief-2023-12', '        bron: brief-2023-12'),

  // A file that is another, is empty, is gone, or is there twice.
  'oorzaak-ander-register': over('partijen.yaml', 'bronnen.yaml'),
  'oorzaak-register-weg': [
    adressen.nieuw('/over/#bron-monitor-2023-06', '/over/#bron-brief-2023-12', '/over/#bron-krant-2024'),
    weg('bronnen.yaml'),
  ],
  'oorzaak-document-weg': bronnen.vervang('- id: monitor-2023-06', '- id: monitor-juni'),
  'oorzaak-andere-soort': over('onderwerpen/1-2-parken.mdx', 'acties/1/1-2-1-parkenplan.mdx'),
  'oorzaak-kopie': zaaigoed.kopie('acties/1/1-1-10-zaaigoed-voor-scholen (1).mdx'),
  'oorzaak-slot': bestand('acties/1/.~lock.1-1-10-zaaigoed-voor-scholen.mdx#').nieuw(',redactie,pc,29.11.2026;'),
  'oorzaak-utf16-zonder-teken': zaaigoed.verander((text) => Buffer.from(text, 'utf16le')),

  // What stands there, and not what it looks like.
  'advies-titel-ja': titel('yes'),
  'advies-nummer-gekruld': zaaigoed.vervang('"1.1.10"', '“1.1.10”'),
  'advies-lijst-gekruld': geveltuinen.vervang('[voorbeeldministerie,', '[“voorbeeldministerie”,'),
  'advies-lege-lijst': zaaigoed.vervang('partijen: []', 'partijen:'),
  'advies-lijst-zonder-haken': parkenplan.vervang('[voorbeeldministerie]', 'voorbeeldministerie'),
  'advies-datum-maand': opening('datum: 2024-01'),
  'advies-datum-jaar': opening('datum: 2024'),
  'advies-datum-in-woorden': opening('datum: 15 januari 2024'),
  'advies-kwartaal-dag': opening('kwartaal: 2024-01-15'),
  'advies-kwartaal-seizoen': opening('kwartaal: voorjaar 2024'),
  'advies-kwartaal-lang-streepje': opening('kwartaal: 2024–Q1'),
  'advies-partij-lang-streepje': geveltuinen.vervang('gemeente-voorbeeldstad]', 'gemeente–voorbeeldstad]'),
  'advies-partij-naam': parkenplan.vervang('[voorbeeldministerie]', '[Voorbeeldministerie van Groen]'),
  'advies-editie-in-woorden': zaaigoed.vervang('editie: 2023-06', 'editie: juni 2023'),
};

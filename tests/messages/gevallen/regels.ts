import { bestand, bronnen, geveltuinen, kaart, parkenplan, plantendag, waterpleinen, zaaigoed } from '../bewerk.ts';
import type { Gevallen } from '../bewerk.ts';

const copy = 'acties/1/1-9-1-plantendag.mdx';

/** The rules of src/checks: what is well written, and does not fit the rest. */
export const REGELS: Gevallen = {
  // What is referred to.
  'bron-bestaat-niet': parkenplan.vervang('brief-2023-12', 'brief-2023-21'),
  'editie-bestaat-niet': zaaigoed.vervang('editie: 2023-06', 'editie: 2023-09'),
  'waar-nummer-zonder-onderwerp': [plantendag.kopie(copy), bestand(copy).vervang('"1.1.2"', '"1.9.1"')],
  'waar-link-nergens-heen': parkenplan.vervang(
    'wacht op de kaart van',
    '[wacht](/acties/2-1-1-kaart-waterplein/) op [de kaart](/begrippen/#wadies) en de [tekst](#2023-12) van',
  ),

  // Names and numbers of files.
  'dubbel-nummer': zaaigoed.vervang('"1.1.10"', '"1.1.2"'),
  'editie-bestandsnaam': bestand('edities/2024-06.mdx').kopie('edities/juni-2024.mdx'),

  // A meting and the text about it.
  'sectie-zonder-meting': zaaigoed.achteraan('', '## 2023-12', '', 'De scholen krijgen zaad.'),
  'tekst-boven-de-kop': zaaigoed.achteraan('', 'Dit staat boven de kop.', '', '## 2023-06', '', 'Zaaigoed.'),
  'tekst-kop-dubbel': zaaigoed.tekst('Zaaigoed.', '', '## 2023-06', '', 'Nog meer zaaigoed.'),
  'waar-secties-volgorde': [
    parkenplan.zonder('## 2023-12\n\nHet plan is overgegaan naar een ander programma.\n\n'),
    parkenplan.achteraan('', '## 2023-12', '', 'Het plan is overgegaan naar een ander programma.'),
  ],
  'waar-meting-zonder-tekst': parkenplan.zonder('## 2023-12\n\nHet plan is overgegaan naar een ander programma.\n\n'),
  'waar-afkorting': [
    parkenplan.vervang('Het VMG maakt', 'Het VMH maakt'),
    parkenplan.vervang('Het eerste park gaat', 'Volgens de NZa is dat kort. Het eerste park gaat'),
  ],

  'waar-zoekwoorden': [
    waterpleinen.vervang('titel: Waterpleinen', 'titel: Waterpleinen\nzoekwoorden: [plas, Waterpleinen, Plas]'),
  ],

  // Time.
  'waar-peildatum': bestand('edities/2023-12.mdx').vervang('peildatum: 2023-12-15', 'peildatum: 2024-01-15'),
  'waar-programma-einde': bestand('programma.mdx').vervang('tot: 2025-Q4', 'tot: 2021-Q4'),
  'waar-correctie-te-vroeg': plantendag.vervang('datum: 2024-02-01', 'datum: 2023-02-01'),
  'moment-eeuw': parkenplan.vervang('tot: 2026-Q2', 'tot: 2072-Q2'),
  'moment-ver-weg': bestand('cijfers.yaml').vervang('uiterlijk: 2025-12', 'uiterlijk: 2207-12'),
  'moment-vroeger': bronnen.vervang('datum: 2023-12-15', 'datum: 1926-12-15'),
  'moment-afgerond-voor-balk': kaart.vervang('van: 2022-Q2', 'van: 2023-Q1'),
  'moment-afgerond-met-plan': kaart.vervang('stand: gehaald', 'stand: gepland'),
  'moment-gemist-te-vroeg': geveltuinen.vervang(
    'kwartaal: 2023-Q3\n        stand: gepland',
    'kwartaal: 2023-Q3\n        stand: gemist',
  ),
  'moment-na-vandaag': plantendag.vervang('datum: 2024-02-01', 'datum: 2027-02-01'),

  // Milestones, from one meting to the next.
  'waar-gehaald-in-de-toekomst': geveltuinen.vervang(
    'kwartaal: 2023-Q3\n        stand: gepland',
    'kwartaal: 2023-Q3\n        stand: gehaald',
  ),
  'waar-gepland-in-het-verleden': [
    geveltuinen.vervang('oorspronkelijk: 2023-Q3', 'oorspronkelijk: 2023-Q1'),
    geveltuinen.vervang('kwartaal: 2023-Q3', 'kwartaal: 2023-Q1'),
  ],
  'waar-ander-eerste-plan': geveltuinen.vervang('oorspronkelijk: 2023-Q3', 'oorspronkelijk: 2023-Q2'),
  'waar-mijlpaal-onbekend': geveltuinen.vervang(
    'id: openstelling\n        wat: Regeling gaat open\n        datum',
    'id: opentelling\n        wat: Regeling gaat open\n        datum',
  ),

  // Acties that wait for one another.
  'waar-wacht-op-onbekend': parkenplan.vervang('wachtOp: ["2.1.1"]', 'wachtOp: ["2.1.2"]'),
  'waar-wacht-op-zichzelf': parkenplan.vervang('wachtOp: ["2.1.1"]', 'wachtOp: ["1.2.1"]'),
  'waar-wacht-in-kring': kaart.vervang('citaat: Herbeoordeling', 'citaat: Herbeoordeling', '    wachtOp: ["1.2.1"]'),

  // Judgements, and what they rest on.
  'waar-oordeel-zonder-citaat': geveltuinen.zonder('        citaat: conform planning\n'),
  'waar-licht-tegen-acties': waterpleinen.vervang('stoplicht: herbeoordeling', 'stoplicht: conform-planning'),
  'waar-beter-zonder-tekst': [
    kaart.vervang('fase: gestopt\n    status: herbeoordeling', 'fase: loopt\n    status: conform-planning'),
    kaart.vervang(
      'fase: afgerond\n    afgerond: 2022-Q4\n    status: onbekend',
      'fase: gestopt\n    status: afwijking\n    grondslag: bron',
    ),
    kaart.vervang('bron: monitor-2023-06', 'bron: monitor-2023-06', '        citaat: te laat'),
    kaart.zonder(
      '## 2023-12\n\nDe kaart wordt niet meer bijgewerkt. Het waterschap bekijkt opnieuw of zij nodig is.\n\n',
    ),
  ],
  'waar-conform-afgeleid': geveltuinen.vervang('grondslag: bron', 'grondslag: afgeleid'),
  'waar-citaat-lang': geveltuinen.vervang(
    'citaat: conform planning',
    `citaat: ${'conform planning en '.repeat(10)}klaar`,
  ),
  'waar-fase-terug': [
    kaart.vervang('fase: gestopt\n    status: herbeoordeling', 'fase: gepland\n    status: herbeoordeling'),
    kaart.vervang(
      'De kaart wordt niet meer bijgewerkt. Het waterschap bekijkt opnieuw of zij nodig is.',
      'Het is een kaart.',
    ),
  ],
  'waar-mijlpaal-ander-ding': geveltuinen.vervang(
    'wat: Regeling gaat open\n        datum',
    'wat: Minister bezoekt school\n        datum',
  ),
  'waar-vervallen-zonder-bron': plantendag.vervang(
    'precisie: seizoen\n        stand: gepland',
    'precisie: seizoen\n        stand: vervallen',
  ),

  // A slip in five files, found at different stages.
  'meer-bestanden': [
    geveltuinen.vervang('[voorbeeldministerie,', '[ministerie-x,'),
    parkenplan.vervang('status: afwijking', 'status: vertraagd'),
    bestand('acties/notities.txt').nieuw('los'),
    bronnen.vervang('datum: 2023-12-15', 'datum: 2023-12-32'),
    waterpleinen.vervang('stoplicht: kleur-onbekend', 'stoplicht: rood'),
  ],
};

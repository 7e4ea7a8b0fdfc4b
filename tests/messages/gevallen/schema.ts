import { bronnen, cijfers, kaart, parkenplan, plantendag, waterpleinen, zaaigoed, type Gevallen } from '../bewerk.ts';

/** Fields that are there, are not there, or hold what they may not hold. */
export const SCHEMA: Gevallen = {
  'veld-ontbreekt': parkenplan.zonder('titel: Plan voor 30 parken\n'),
  'onbekend-veld': parkenplan.vervang('status: afwijking', 'satus: afwijking'),
  'veld-te-ver-naar-links': parkenplan.vervang('metingen:\n', 'fase: loopt\nmetingen:\n'),
  'veld-in-register': bronnen.vervang('uitgever: Voorbeeldministerie', 'uitgevr: Voorbeeldministerie'),
  'veld-getal-als-titel': zaaigoed.vervang('titel: Zaaigoed voor scholen', 'titel: 2024'),
  'veld-verkeerde-soort': cijfers.vervang(
    [
      'doel:',
      '    waarde: 12000',
      '    uiterlijk: 2025-12',
      '    bronnen:',
      '      - bron: monitor-2023-06',
      '        vindplaats: actielijn 1, onderwerp 1',
      '        citaat: 12.000 geveltuinen',
    ].join('\n'),
    'doel: 12000',
  ),
  'onbekende-status': parkenplan.vervang('status: afwijking', 'status: afwijkend'),
  'geen-metingen': waterpleinen.verander((text) => text.replace(/metingen:.*\n---\n.*/s, 'metingen: []\n---\n')),
  'waar-metingen-volgorde': kaart.vervang('editie: 2023-12', 'editie: 2022-12'),

  // Moments.
  'datum-bestaat-niet': [
    plantendag.vervang('2023-10-07\n        stand: gemist', '2023-02-31\n        stand: gemist'),
    plantendag.vervang('2023-10-07\n        stand: gepland', '2023-02-31\n        stand: gepland'),
  ],
  'kwartaal-q5': parkenplan.vervang('tot: 2026-Q2', 'tot: 2026-Q5'),
  'veld-kwartaal-andersom': parkenplan.vervang('kwartaal: 2026-Q2', 'kwartaal: Q2 2026'),
  'einde-voor-begin': parkenplan.vervang('van: 2027-Q1', 'van: 2031-Q1'),

  // Fields that need, or exclude, one another.
  'mijlpaal-twee-keer': parkenplan.vervang('id: eerste-park', 'id: plan-klaar'),
  'mijlpaal-zonder-moment': parkenplan.zonder('        kwartaal: 2026-Q2\n'),
  'verschoven-zonder-oorspronkelijk': parkenplan.zonder('        oorspronkelijk: onbekend\n'),
  'waar-afgerond-zonder-fase': kaart.vervang('fase: afgerond', 'fase: loopt'),
  'waar-eerste-meting-zonder-fase': kaart.zonder('    fase: afgerond\n    afgerond: 2022-Q4\n    status: onbekend\n'),

  // A slip beside another: each is told once, and what follows from it is not.
  'veld-samenhang-naast-fout': [
    parkenplan.zonder('    grondslag: afgeleid\n'),
    parkenplan.vervang('oorspronkelijk: onbekend', 'tot: 2026-Q1'),
    parkenplan.vervang('stand: verschoven', 'stand: verschove'),
    parkenplan.vervang('kamer: true', 'kamer: ja'),
  ],
  'bron-in-afgekeurd-bestand': [
    zaaigoed.vervang('fase: onbekend', 'fase: begonnen'),
    zaaigoed.vervang('bron: monitor-2023-06', 'bron: monitor-2023-07'),
  ],
};

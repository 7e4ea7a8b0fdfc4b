import { describe, expect, test } from 'vitest';
import { seedSchema } from '../../../src/schema/seed.ts';
import { findings, toetsSchema, WEG } from './gevallen.ts';

const SLUG = 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: monitor-2023-06.';
const ACTIE = { nummer: '4.1.1', titel: 'Actie', slug: 'actie', vindplaats: 'bladzijde 1' };
const ONDERWERP = { nummer: '4.1', titel: 'Onderwerp', slug: 'onderwerp', vindplaats: 'bladzijde 1' };
const LIJN = { nummer: '4', titel: 'Lijn', slug: 'lijn' };

const seed = {
  editie: '2023-06',
  bron: 'monitor',
  actielijnen: [{ ...LIJN, onderwerpen: [{ ...ONDERWERP, acties: [ACTIE] }] }],
};
const onderwerp = 'actielijnen[0].onderwerpen[0]';
const actie = `${onderwerp}.acties[0]`;

toetsSchema('a seed', seedSchema, seed, [
  ['editie', WEG, 'Schrijf een editie als 2023-06: jaar, streepje, maand.'],
  ['bron', 'De monitor', SLUG],
  ['actielijnen', WEG, 'Zet actielijnen als lijst, elk met een streepje ervoor.'],
  ['actielijnen[0].titel', WEG, 'Vul de titel van de actielijn in.'],
  ['actielijnen[0].onderwerpen', WEG, 'Zet onderwerpen als lijst, elk met een streepje ervoor.'],
  [`${onderwerp}.titel`, WEG, 'Vul de titel van het onderwerp in.'],
  [`${onderwerp}.marker`, 'rood', 'Kies wat er in de kolom met stoplichten staat.'],
  [`${onderwerp}.toelichting`, 'samen', 'Kies hoe de bron de toelichting verdeelt.'],
  [`${onderwerp}.acties`, WEG, 'Zet acties als lijst, elk met een streepje ervoor.'],
  [`${onderwerp}.nummer`, '4.2', 'Het nummer 4.1.1 hoort niet onder 4.2. Verbeter het nummer.', `${actie}.nummer`],
  [`${actie}.slug`, 'Actie', SLUG],
  [`${actie}.vindplaats`, WEG, 'Vul in waar in het document dit staat.'],
  [`${actie}.opmerking`, '', 'Schrijf wat er in de bron opvalt, of laat opmerking weg.'],
  [`${actie}.feiten`, 'geen', 'Zet onder feiten: getallen, momenten, partijen of oordeel.'],
  [
    `${actie}.feiten`,
    { partijen: 'vws' },
    'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].',
    `${actie}.feiten.partijen`,
  ],
]);

describe('what is in a seed can be found again', () => {
  test('a figure is text, because 900.000 would become 900', () => {
    const broken = structuredClone(seed) as Record<string, unknown>;
    Object.assign((broken as typeof seed).actielijnen[0]?.onderwerpen[0]?.acties[0] ?? {}, {
      feiten: { getallen: [900] },
    });
    expect(findings(seedSchema, broken)).toEqual([
      `${actie}.feiten.getallen[0]: Schrijf elk getal tussen aanhalingstekens, zoals het in de tekst staat: "900.000".`,
    ]);
  });

  test('a moment is placed in time or in the text', () => {
    const broken = structuredClone(seed) as Record<string, unknown>;
    Object.assign((broken as typeof seed).actielijnen[0]?.onderwerpen[0]?.acties[0] ?? {}, {
      feiten: { momenten: [{ wanneer: 'begin juli' }] },
    });
    expect(findings(seedSchema, broken)).toEqual([
      `${actie}.feiten.momenten[0]: Geef bij dit moment datums, kwartalen of tekst.`,
    ]);
  });

  test('a nummer is of one thing', () => {
    const twice = { ...seed, actielijnen: [...seed.actielijnen, { ...LIJN, onderwerpen: [] }] };
    expect(findings(seedSchema, twice)).toEqual([
      'actielijnen[1].nummer: Het nummer 4 staat er twee keer. Elk nummer is van een ding.',
    ]);
  });
});

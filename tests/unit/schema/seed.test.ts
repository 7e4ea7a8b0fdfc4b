import { describe, expect, test } from 'vitest';
import { eachPunt, puntenSchema, seedSchema } from '../../seeds/schema.ts';
import { EDITIE, findings, met, SLUG, toetsSchema, WEG } from './gevallen.ts';

const FEITEN = 'Zet onder feiten: getallen, momenten, partijen of oordeel.';
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
  ['editie', WEG, EDITIE],
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
  [`${actie}.feiten`, 'geen', FEITEN],
  [
    `${actie}.feiten`,
    { partijen: 'vws' },
    'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].',
    `${actie}.feiten.partijen`,
  ],
]);

describe('what is in a seed can be found again', () => {
  test.each([
    [
      'a figure is text, because 900.000 would become 900',
      { getallen: [900] },
      'getallen[0]: Schrijf elk getal tussen aanhalingstekens, zoals het in de tekst staat: "900.000".',
    ],
    [
      'a moment is placed in time or in the text',
      { momenten: [{ wanneer: 'begin juli' }] },
      'momenten[0]: Geef bij dit moment datums, kwartalen of tekst.',
    ],
  ])('%s', (_, feiten, melding) => {
    expect(findings(seedSchema, met(seed, `${actie}.feiten`, feiten))).toEqual([`${actie}.feiten.${melding}`]);
  });

  test('a nummer is of one thing', () => {
    const twice = { ...seed, actielijnen: [...seed.actielijnen, { ...LIJN, onderwerpen: [] }] };
    expect(findings(seedSchema, twice)).toEqual([
      'actielijnen[1].nummer: Het nummer 4 staat er twee keer. Elk nummer is van een ding.',
    ]);
  });
});

const eenKeer = (veld: string) => `Noem ${veld} een keer: bovenaan het bestand of bij elk punt.`;
const PUNT = { bij: ['1.4.3'] };
const brief = { editie: '2023-12', bron: 'brief', punten: [PUNT] };

toetsSchema('a seed with punten', puntenSchema, brief, [
  ['editie', '2023', EDITIE],
  ['bron', 'De brief', SLUG],
  ['punten', WEG, 'Zet punten als lijst, elk met een streepje ervoor.'],
  ['punten', [], 'Een bestand met punten heeft minstens een punt.'],
  ['punten[0].vindplaats', '', 'Vul in waar in het document dit staat.'],
  ['punten[0].bij', WEG, 'Zet bij als lijst, bijvoorbeeld: ["1.4.3"].'],
  ['punten[0].bij', [], 'Noem bij minstens een plaats.'],
  ['punten[0].bij[0]', 1.4, 'Schrijf bij als lijst met tekst, bijvoorbeeld: ["1.4.3"].'],
  [
    'punten[0].bij[0]',
    'actielijn',
    'Schrijf een plaats als "1.4.3", "1.4", "actielijn 1", "actielijn 1, doel" of programma.',
  ],
  ['punten[0].feiten', 'geen', FEITEN],
  [
    'punten[0].feiten',
    { namen: 'IZA' },
    'Zet namen als lijst, bijvoorbeeld: [Ouderworden2040, IZA].',
    'punten[0].feiten.namen',
  ],
  ['punten[0].editie', '2023-12', eenKeer('editie')],
  ['punten[0].bron', 'brief', eenKeer('bron')],
]);

describe('every punt belongs to one editie and one document', () => {
  test('those at the top of the file hold for all', () => {
    expect(eachPunt(puntenSchema.parse(brief))).toMatchObject([{ editie: '2023-12', bron: 'brief', bij: ['1.4.3'] }]);
  });

  test('or each has its own', () => {
    const own = { punten: [{ ...PUNT, editie: '2024-06', bron: 'krant' }] };
    expect(eachPunt(puntenSchema.parse(own))).toMatchObject([{ editie: '2024-06', bron: 'krant' }]);
    expect(findings(puntenSchema, { punten: [PUNT] })).toEqual([
      `punten[0].editie: ${eenKeer('editie')}`,
      `punten[0].bron: ${eenKeer('bron')}`,
    ]);
  });

  test.each(['programma', 'actielijn 1', 'actielijn 12, doel', '1.4', '1.4.10'])('it can be told at %s', (plaats) => {
    expect(findings(puntenSchema, { ...brief, punten: [{ bij: [plaats] }] })).toEqual([]);
  });

  test.each(['1', '1.4.3.2', 'doel', 'actielijn 1, punt 2', 'Programma'])('not at %s', (plaats) => {
    expect(findings(puntenSchema, { ...brief, punten: [{ bij: [plaats] }] })).toHaveLength(1);
  });
});

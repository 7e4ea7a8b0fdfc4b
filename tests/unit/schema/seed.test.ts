import { describe, expect, test } from 'vitest';
import { eachPunt, puntenSchema, seedSchema } from '../../seeds/schema.ts';
import { findings, met } from './gevallen.ts';

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

describe('what is in a seed can be found again', () => {
  test.each([
    ['what belongs to no fact is left out', `${actie}.opmerking`, 'Let op.', []],
    ['a nummer belongs to its parent', `${onderwerp}.nummer`, '4.2', [`${actie}.nummer: Het nummer 4.1.1 hoort niet`]],
    ['a nummer is of one thing', `${onderwerp}.acties`, [ACTIE, ACTIE], [`${onderwerp}.acties[1].nummer: Het nummer`]],
    ['a figure is text', `${actie}.feiten`, { getallen: [900] }, [`${actie}.feiten.getallen[0]: Invalid input`]],
    [
      'a moment is placed in time or in the text',
      `${actie}.feiten`,
      { momenten: [{ wanneer: 'begin juli' }] },
      [`${actie}.feiten.momenten[0]: Geef bij dit moment datums, kwartalen of tekst.`],
    ],
  ])('%s', (_, veld, waarde, gevonden) => {
    expect(findings(seedSchema, met(seed, veld, waarde))).toEqual(
      gevonden.map((begin) => expect.stringContaining(begin) as string),
    );
  });
});

const PUNT = { bij: ['1.4.3'] };
const brief = { editie: '2023-12', bron: 'brief', punten: [PUNT] };

describe('every punt belongs to one editie and one document', () => {
  test('those at the top of the file hold for all', () => {
    expect(eachPunt(puntenSchema.parse(brief))).toMatchObject([{ editie: '2023-12', bron: 'brief', bij: ['1.4.3'] }]);
  });

  test('or each has its own', () => {
    const own = { punten: [{ ...PUNT, editie: '2024-06', bron: 'krant' }] };
    expect(eachPunt(puntenSchema.parse(own))).toMatchObject([{ editie: '2024-06', bron: 'krant' }]);
  });

  test.each([
    ['neither', { punten: [PUNT] }],
    ['both', { ...brief, punten: [{ ...PUNT, editie: '2023-12', bron: 'brief' }] }],
  ])('not %s', (_, punten) => {
    const once = (veld: string) => `punten[0].${veld}: Noem ${veld} een keer: bovenaan het bestand of bij elk punt.`;
    expect(findings(puntenSchema, punten)).toEqual([once('editie'), once('bron')]);
  });

  test.each(['programma', 'actielijn 1', 'actielijn 12, doel', '1.4', '1.4.10'])('it can be told at %s', (plaats) => {
    expect(findings(puntenSchema, { ...brief, punten: [{ bij: [plaats] }] })).toEqual([]);
  });

  test.each(['1', '1.4.3.2', 'doel', 'actielijn 1, punt 2', 'Programma'])('not at %s', (plaats) => {
    expect(findings(puntenSchema, { ...brief, punten: [{ bij: [plaats] }] })).toHaveLength(1);
  });
});

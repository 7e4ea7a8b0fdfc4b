import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { verschillen } from '../../../src/domain/content-diff.ts';
import type { Verandering } from '../../../src/domain/verandering.ts';
import { addKwartalen } from '../../../src/vocabulary/kwartaal.ts';
import { contentMet, fixtureContent, item } from '../maak.ts';
import { kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';
import { inhoudMet, velden, type Historie } from './geschiedenis.ts';

/** A summary of a change is read instead of the change: it may not turn anything round, or miss a thing. */

const een = (own: Historie[string] = {}) => inhoudMet({ '2023-06': own });

function compare(older: Content, newer: Content, onleesbaar: string[] = []): Verandering[] {
  return verschillen({ content: older, onleesbaar }, { content: newer, onleesbaar: [] });
}

test('a closed editie is one that was closed before the change, and its correctie is told', () => {
  const zegels = [{ editie: '2023-06', bestand: 'zegels/2023-06.txt', regels: [] }];
  const correctie = { datum: '2024-02-01', wat: 'Het was al klaar.' };
  const told = (newer: Content) => compare({ ...een(), zegels }, newer).filter(({ soort }) => soort === 'meting');
  expect(told(een({ fase: 'afgerond' }))).toMatchObject([{ wat: 'anders', gesloten: true, correctie: undefined }]);
  expect(told({ ...een({ fase: 'afgerond', correctie }), zegels })).toMatchObject([
    { gesloten: true, correctie: '2024-02-01' },
  ]);
});

describe('what could not be read is not called new or gone', () => {
  test.each<[string, Content, string[]]>([
    ['an actie of which the older file was broken', { ...contentMet([]), afgekeurd: new Set(['1.1.1']) }, []],
    ['an actie of which only the name of the file is known', contentMet([]), ['acties/1/1-1-1-oude-naam.mdx']],
  ])('%s', (_, older, onleesbaar) => {
    expect(compare(older, een(), onleesbaar)).toEqual([]);
  });
  test('a register that was broken', () => {
    const bronnen = [item({ id: 'nieuw', titel: 'Nieuw', gelezen: 'geheel' as const })];
    expect(compare(een(), { ...een(), bronnen }, ['bronnen.yaml'])).toEqual([]);
  });
});

test('content does not differ from itself', () => {
  expect(compare(fixtureContent(), fixtureContent())).toEqual([]);
});

const stappen = fc.integer({ min: -20, max: 20 });
wet('a milestone is told as many quarters later as it was moved', [kwartaalNabij, stappen], (from, count) => {
  const [was, is] = [from, addKwartalen(from, count)].map((kwartaal) => een({ mijlpalen: [{ kwartaal }] }));
  const found = was && is ? compare(was, is).filter(({ soort }) => soort !== 'meting') : [];
  expect(found).toMatchObject(count === 0 ? [] : [{ soort: 'moment', kwartalen: count }]);
});

wet('the way back is the way there, turned round', [velden, velden], (a, b) => {
  const back = compare(een(b), een(a)).map((each) => {
    const wat = { nieuw: 'weg', weg: 'nieuw', anders: 'anders' } as const;
    return {
      ...each,
      ...('wat' in each && { wat: wat[each.wat] }),
      ...('van' in each && { van: each.naar, naar: each.van }),
      ...('kwartalen' in each && each.kwartalen !== undefined && { kwartalen: -each.kwartalen || 0 }),
    };
  });
  expect(compare(een(a), een(b))).toEqual(back);
});

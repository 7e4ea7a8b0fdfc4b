import { expect, test } from 'vitest';
import { stilVerschoven } from '../../../src/checks/stil-verschoven.ts';
import type { ActieMeting } from '../../../src/schema/meting.ts';
import { contentMet, entry, meting, mijlpaal } from '../maak.ts';

/** An editor who moves a milestone that was published hears how those who follow the site get to know it. */

const EERST = meting('2024-06', { mijlpalen: [mijlpaal({ kwartaal: '2024-Q4' })] });
const LATER = { ...EERST, mijlpalen: [mijlpaal({ kwartaal: '2025-Q2' })] };
const correctie = (datum: string) => ({ correctie: { datum, wat: 'De dag verschoof.' } });

function hints(nu: ActieMeting, was: unknown, gesloten: string[] = []): string[] {
  const content = contentMet([entry('1-1-1-actie', { nummer: '1.1.1', metingen: [nu] })]);
  content.zegels = gesloten.map((editie) => ({ editie, bestand: '', regels: [] }));
  const found = stilVerschoven(content, (bestand) => (bestand === '1-1-1-actie.mdx' ? was : undefined));
  return Array.from(found, ({ wat }) => wat);
}

test('a milestone that moves within an open editie asks for a dated correctie', () => {
  expect(hints(LATER, { metingen: [EERST] })).toEqual([
    'Van deze mijlpaal stond in dezelfde editie eerst: 2024-Q4 gepland. Nu staat er: 2025-Q2 gepland.',
  ]);
});

test('a correctie of a later day is enough; one that was there already is not', () => {
  const was = { metingen: [{ ...EERST, ...correctie('2024-07-01') }] };
  expect(hints({ ...LATER, ...correctie('2024-08-01') }, was)).toEqual([]);
  expect(hints({ ...LATER, ...correctie('2024-07-01') }, was)).toHaveLength(1);
});

test('so does a milestone that is judged otherwise, or taken away', () => {
  const { mijlpalen: _, ...zonder } = EERST;
  const anders = { ...EERST, mijlpalen: [mijlpaal({ kwartaal: '2024-Q4', stand: 'vervallen', bron: 'monitor' })] };
  expect(hints(anders, { metingen: [EERST] })).toEqual([expect.stringContaining('Nu staat er: 2024-Q4 vervallen.')]);
  expect(hints(zonder, { metingen: [EERST] })).toEqual([expect.stringContaining('Nu staat er: niets.')]);
});

test('a second time on the same day it is enough that the correctie says so', () => {
  const was = { metingen: [{ ...EERST, ...correctie('2024-07-01') }] };
  const vandaag = { datum: '2024-07-01', wat: 'De dag verschoof, en daarna nog eens.' };
  expect(hints({ ...LATER, correctie: vandaag }, was)).toEqual([]);
});

test('nothing is said of a new file, a new milestone, a file that was wrong, or a closed editie', () => {
  expect(hints(LATER, undefined)).toEqual([]);
  expect(hints(LATER, { metingen: [meting('2024-06')] })).toEqual([]);
  expect(hints(LATER, { metingen: 'geen lijst' })).toEqual([]);
  expect(hints(LATER, { metingen: [EERST] }, ['2024-06'])).toEqual([]);
});

import { expect, test } from 'vitest';
import { meanOf, scoreOf } from '../../scripts/zoekproef/maten.ts';
import { naamVan, readVragen } from '../../scripts/zoekproef/vragen.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { titleOf } from '../../src/search/excerpt.ts';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { readContent } from '../../src/read/read-content.ts';

test('a score says how much was found, how clean the top is, and how soon the first good one comes', () => {
  expect(scoreOf(['x', 'a', 'y', 'b'], ['a', 'b', 'c', 'd'])).toEqual({ recall: 0.5, precisie: 0.4, mrr: 0.5 });
  expect(scoreOf([], ['a'])).toEqual({ recall: 0, precisie: 0, mrr: 0 });
  const twenty = Array.from({ length: 20 }, (_, i) => String(i));
  expect(scoreOf(twenty, twenty)).toEqual({ recall: 1, precisie: 1, mrr: 1 });
  expect(scoreOf([...twenty.slice(0, 10), 'a'], ['a']).recall).toBe(0);
});

test('every question counts as much', () => {
  const scores = [scoreOf(['a'], ['a']), scoreOf(['b'], ['a', 'c'])];
  expect(meanOf(scores)).toEqual({ recall: 0.5, precisie: 0.1, mrr: 0.5 });
});

test('the benchmark asks at least 150 questions, none twice, and judges only pages that exist', () => {
  const none = { begin: new Set<string>(), beginWithS: new Set<string>(), end: new Set<string>() };
  const documents = searchDocuments(buildMonitor(readContent('content').content), none);
  const names = documents.map(({ url, fragment }) => naamVan({ url, title: titleOf(fragment) }));
  expect(new Set(names).size).toBe(documents.length);
  const { ontwikkel, rapport } = readVragen('scripts/zoekproef/vragen.yaml', new Set(names));
  const all = [...ontwikkel, ...rapport].map(({ q }) => q.toLowerCase());
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all).size).toBe(all.length);
});

test('a judgement about a page that is gone is refused, with its question', () => {
  expect(() => readVragen('scripts/zoekproef/vragen.yaml', new Set(['1.1.1']))).toThrow(
    '"mantel zorg": 1.5.3 bestaat niet',
  );
});

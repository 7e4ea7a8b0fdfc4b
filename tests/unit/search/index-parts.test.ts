import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSource, packParts, unpackPart, type Posting } from '../../../src/search/index-parts.ts';

const numbers = fc.uniqueArray(fc.nat(70_000), { maxLength: 20 }).map((all) => all.sort((a, b) => a - b));
const posting = fc.oneof(
  numbers.filter(({ length }) => length > 0).map((locations) => ({ locations })),
  fc.constantFrom('said' as const, 'belongs' as const).map((hidden) => ({ locations: [], hidden })),
);
const word = fc
  .uniqueArray(fc.tuple(fc.nat(5000), posting), { selector: ([page]) => page, maxLength: 30 })
  .map((all): Posting[] => all.sort(([a], [b]) => a - b).map(([page, rest]) => ({ page, ...rest })));

test('the index comes over the wire as it was, in parts or whole', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(packParts(words).flatMap(({ bytes }) => unpackPart(bytes))).toEqual(words);
    }),
  );
});

test('who asks a word gets the part that has it, once, and again after it did not come', async () => {
  const words = Array.from({ length: 3000 }, (_, at): Posting[] => [
    { page: at % 7, locations: [at, at + 300, at + 700] },
  ]);
  const parts = packParts(words);
  expect(parts.length).toBeGreaterThan(1);
  const read: string[] = [];
  let fails = true;
  const source = makeSource(
    { values: [], pages: [], words: '', parts: parts.map(({ first }, at) => [first, String(at)]) },
    (path) => {
      read.push(path);
      if (fails) return Promise.reject(new Error('weg'));
      return Promise.resolve(parts[Number(/\d+/.exec(path)?.[0])]?.bytes ?? new Uint8Array());
    },
  );
  await expect(source.hits([2999])).rejects.toThrow('weg');
  fails = false;
  expect((await source.hits([2999])).map(({ page, locations }) => [page, locations])).toEqual([
    [3, [2999, 3299, 3699]],
  ]);
  await source.hits([2999, 2998]);
  expect(read).toEqual([read[0], read[0]]);
});

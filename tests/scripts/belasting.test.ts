import { expect, test } from 'vitest';
import { fouten, mediaan, tabel, type Meting } from '../../scripts/lib/belasting.ts';

const meting = (verzoeken: number, anders: Partial<Meting> = {}): Meting => ({
  verzoeken,
  bytes: verzoeken * 4000,
  duur: 2_000_000,
  p50: 1500,
  p99: 12_345,
  status: 0,
  verbinding: 0,
  ...anders,
});

test('the middle one counts, so that one slow round does not', () => {
  expect(mediaan([9, 1, 5])).toBe(5);
  expect(mediaan([4, 1, 2, 3])).toBe(2.5);
});

test('no error is left out: of answers, and of connections', () => {
  expect(fouten([meting(1), meting(1, { status: 2 }), meting(1, { verbinding: 3 })])).toBe(5);
});

test('who reads the table sees each kind held against the bare file of the same round', () => {
  const rijen = [
    { wat: 'kaal', verbindingen: 50, metingen: [meting(40_000), meting(20_000), meting(30_000)] },
    { wat: 'pagina’s', verbindingen: 50, metingen: [meting(20_000), meting(10_000), meting(3000, { status: 1 })] },
  ];
  expect(tabel(rijen, 'kaal')).toBe(
    [
      '| wat      | verbindingen | per seconde | kB per antwoord | p50 (ms) | p99 (ms) | fouten | deel van kaal |',
      '| -------- | -----------: | ----------: | --------------: | -------: | -------: | -----: | ------------: |',
      '| kaal     |           50 |      15.000 |             4,0 |      1,5 |     12,3 |      0 |          1,00 |',
      '| pagina’s |           50 |       5.000 |             4,0 |      1,5 |     12,3 |      1 |          0,50 |',
    ].join('\n'),
  );
});

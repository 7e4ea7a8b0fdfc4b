import { describe, expect, test } from 'vitest';
import { actieMeting, onderwerpMeting } from '../../../src/schema/meting.ts';
import { SCHEMAS } from '../../../src/schema/soorten.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { STATUS, STOPLICHT } from '../../../src/vocabulary/status.ts';
import { findings, gehoord, VOORBEELDEN } from './gevallen.ts';

/** What is asked of each field, of every kind of file: a change is seen there, and made with `vitest -u`. */
test('an editor hears what belongs in each field', async () => {
  const verslag = Object.entries(SCHEMAS).map(([soort, schema]) => {
    const goed = VOORBEELDEN[soort] ?? {};
    expect(findings(schema, goed), soort).toEqual([]);
    return `=== ${soort}\n\n${gehoord(schema, goed)}`;
  });
  await expect(verslag.join('\n')).toMatchFileSnapshot('gehoord.txt');
});

describe('a judgement never stands without what it rests on, and nothing rests under an unknown one', () => {
  const meting = { editie: '2023-06', bronnen: [{ bron: 'monitor' }] };
  test.each([
    ...waardenVan(STATUS).map((status) => [actieMeting, { status }, status !== 'onbekend'] as const),
    ...waardenVan(STOPLICHT).map(
      (stoplicht) => [onderwerpMeting, { stoplicht }, stoplicht !== 'kleur-onbekend'] as const,
    ),
  ])('%# %j', (schema, oordeel, isBekend) => {
    expect(schema.safeParse({ ...meting, ...oordeel, grondslag: 'afgeleid' }).success).toBe(isBekend);
    expect(schema.safeParse({ ...meting, ...oordeel }).success).toBe(!isBekend);
  });
});

test('an editor may leave spaces around a title: they are taken away', () => {
  expect(SCHEMAS.acties.parse({ ...VOORBEELDEN['acties'], titel: ' Wetsvoorstel ' }).titel).toBe('Wetsvoorstel');
});

test('a data user always finds the lists of a register, also where the editor left them out', () => {
  const { eerder: _, delen: __, realisaties: ___, ...cijfer } = VOORBEELDEN['cijfers'] ?? {};
  const lijsten = { acties: [], eerder: [], delen: [], realisaties: [] };
  expect(SCHEMAS.cijfers.parse(cijfer)).toMatchObject({ aard: 'doel', ...lijsten });
  expect(SCHEMAS.partijen.parse(VOORBEELDEN['partijen']).varianten).toEqual([]);
  expect(SCHEMAS.begrippen.parse(VOORBEELDEN['begrippen']).varianten).toEqual([]);
});

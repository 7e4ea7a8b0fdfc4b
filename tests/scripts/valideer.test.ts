import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import {
  BALK_STAND,
  EDITIE_SOORT,
  FASE,
  GELEZEN,
  GRONDSLAG,
  MIJLPAAL_STAND,
  PRECISIE,
  STATUS,
  STOPLICHT,
} from '../../src/vocabulary/status.ts';
import { draai } from './draai.ts';

const TESTS = join(import.meta.dirname, '..');
const PROGRAMMA = join(TESTS, 'fixtures/programma');

describe('an editor who runs valideer', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'wozo-valideer-'));
    cpSync(PROGRAMMA, join(map, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(map, { recursive: true }));

  test('hears in one line that all is well', () => {
    expect(draai('valideer.ts', [], map)).toEqual({ code: 0, uit: 'De inhoud is in orde: 20 bestanden.\n', fout: '' });
  });

  test.each(['onbekende-status', 'meer-bestanden', 'frontmatter-js'])(
    'gets the whole report and exit code 1: %s',
    (geval) => {
      cpSync(join(TESTS, 'messages/in', geval), join(map, 'content'), { recursive: true });
      const { code, uit, fout } = draai('valideer.ts', [], map);
      expect(fout + uit).toBe(readFileSync(join(TESTS, 'messages/out', `${geval}.txt`), 'utf8'));
      expect(code).toBe(1);
    },
  );

  test('is told when the folder is not there', () => {
    rmSync(join(map, 'content'), { recursive: true });
    const { code, fout } = draai('valideer.ts', [], map);
    expect(fout).toContain('Deze map bestaat niet.');
    expect(code).toBe(1);
  });
});

describe('the fixture programme stands for every content that can occur', () => {
  const { content } = readContent(PROGRAMMA);
  const metingen = content.acties.flatMap(({ data }) => data.metingen);
  const balken = metingen.flatMap(({ planning = [] }) => planning);
  const mijlpalen = metingen.flatMap((meting) => meting.mijlpalen ?? []);
  const lichten = content.onderwerpen.flatMap(({ data }) => data.metingen);

  test.each<[string, object, (string | undefined)[]]>([
    ['fase', FASE, metingen.map(({ fase }) => fase)],
    ['status', STATUS, metingen.map(({ status }) => status)],
    ['grondslag', GRONDSLAG, metingen.map(({ grondslag }) => grondslag)],
    ['stand of a bar', BALK_STAND, balken.map(({ stand }) => stand)],
    ['stand of a milestone', MIJLPAAL_STAND, mijlpalen.map(({ stand }) => stand)],
    ['precisie', PRECISIE, [...balken, ...mijlpalen].map(({ precisie }) => precisie)],
    ['stoplicht', STOPLICHT, lichten.map(({ stoplicht }) => stoplicht)],
    ['soort', EDITIE_SOORT, content.edities.map(({ data }) => data.soort)],
    ['gelezen', GELEZEN, content.bronnen.map(({ data }) => data.gelezen)],
  ])('every %s', (_naam, list, found) => {
    expect(Object.keys(list).filter((waarde) => !found.includes(waarde))).toEqual([]);
  });

  test('every field of a meting, a bar and a milestone', () => {
    const fields = (things: object[]) => [...new Set(things.flatMap((thing) => Object.keys(thing)))].sort();
    expect(fields(metingen)).toEqual(
      'afgerond bronnen correctie editie fase grondslag mijlpalen planning status tegenspraak wachtOp'.split(' '),
    );
    expect(fields(balken)).toEqual(['precisie', 'stand', 'tot', 'van']);
    expect(fields(mijlpalen)).toEqual(
      'bron datum id kamer kwartaal oorspronkelijk precisie reden stand tot wat'.split(' '),
    );
  });
});

import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { EDITIE_SOORT, GELEZEN, PRECISIE } from '../../src/vocabulary/soort.ts';
import { BALK_STAND, FASE, GRONDSLAG, MIJLPAAL_STAND, STATUS, STOPLICHT } from '../../src/vocabulary/status.ts';
import { maakGeval } from '../messages/gevallen.ts';
import { alleVerslagen } from '../messages/verslagen.ts';
import { draai } from './draai.ts';
import { proefmap } from './proefmap.ts';

const PROGRAMMA = join(import.meta.dirname, '../fixtures/programma');

const map = proefmap();
const valideer = (...argumenten: string[]) => draai('valideer.ts', argumenten, map.pad());
const maak = (geval: string) => maakGeval(geval, map.pad('content'));

describe('an editor who runs valideer', () => {
  test('hears in one line that all is well', () => {
    expect(valideer()).toEqual({ code: 0, uit: 'De inhoud is in orde: 24 bestanden.\n', fout: '' });
  });

  test.each(['onbekende-status', 'meer-bestanden', 'frontmatter-js'])(
    'gets the whole report and exit code 1: %s',
    (geval) => {
      maak(geval);
      const { code, uit, fout } = valideer();
      expect(fout + uit).toBe(alleVerslagen().get(geval));
      expect(code).toBe(1);
    },
  );

  test('gets hints about a text that can still change, and no error for them', () => {
    const pad = 'content/acties/1/1-1-10-zaaigoed-voor-scholen.mdx';
    const lang = `De scholen ${'kregen veel zaad en '.repeat(7)}huzien.`;
    map.schrijf(pad, `${map.lees(pad)}\n## 2023-06\n\n${lang}\n`);
    const hints = (...argumenten: string[]) => {
      const { code, uit } = valideer('--formaat', 'regels', ...argumenten);
      expect(code).toBe(0);
      return uit
        .split('\n')
        .filter(Boolean)
        .map((line) => /hint: ([^.]*)\./.exec(line)?.[1]);
    };
    expect(hints()).toEqual(['Deze zin heeft 31 woorden', 'Het woord "huzien" staat niet in het woordenboek']);
    expect(hints('--taal', 'geen')).toEqual([]);
  });

  test('is told when the folder is not there', () => {
    map.weg('content');
    const { code, fout } = valideer();
    expect(fout).toContain('Deze map bestaat niet.');
    expect(code).toBe(1);
  });

  describe('about one file or folder', () => {
    beforeEach(() => maak('meer-bestanden'));

    test('hears only of that, and how much there is elsewhere', () => {
      const { code, uit, fout } = valideer('content/bronnen.yaml');
      expect(fout).toContain('content/bronnen.yaml:11:10');
      expect(fout).not.toContain('acties');
      expect(uit).toBe('1 fout in 1 van 1 bestand. Elders in de inhoud: 4 fouten.\n');
      expect(code).toBe(1);
    });

    test('hears that it is in order when it is, though it refers to others', () => {
      const { code, uit, fout } = valideer('./content/edities/');
      expect({ code, fout }).toEqual({ code: 0, fout: '' });
      expect(uit).toMatch(/^De inhoud is in orde: \d+ bestanden\. Elders in de inhoud: 5 fouten\.\n$/);
    });

    test.each([
      ['content/acties/9.mdx', 'content/acties/9.mdx bestaat niet.'],
      ['package.json', 'package.json ligt niet in de map content.'],
      ['../content', '../content ligt niet in de map content.'],
      ['content-oud/a.mdx', 'content-oud/a.mdx ligt niet in de map content.'],
      ['--formaat=xml', 'Kies uit: tekst, '],
      ['--json', 'De optie --json bestaat niet.'],
    ])('is told that %s cannot be', (argument, tekst) => {
      const { code, uit, fout } = valideer(argument);
      expect(fout).toContain(tekst);
      expect({ code, uit }).toEqual({ code: 1, uit: '' });
    });
  });

  test('gets help', () => {
    const { code, uit } = valideer('--help');
    expect(code).toBe(0);
    expect(uit).toContain('Gebruik: npm run valideer -- [pad] [--formaat formaat]');
  });
});

describe('a program that runs valideer', () => {
  test('gets all findings as JSON, in a fixed order and shape, and nothing else', () => {
    maak('meer-bestanden');
    const first = valideer('--formaat', 'json');
    const second = valideer('--formaat', 'json');
    expect(second).toEqual(first);
    expect(first).toMatchObject({ code: 1, fout: '' });
    const { meldingen, ...counts } = JSON.parse(first.uit) as { meldingen: Record<string, unknown>[] };
    expect(counts).toEqual({ bestanden: 24, fouten: 5, hints: 0 });
    expect(meldingen).toHaveLength(5);
    expect(meldingen[1]).toEqual({
      bestand: 'content/acties/1/1-2-1-parkenplan.mdx',
      regel: 12,
      kolom: 13,
      lengte: 9,
      soort: 'fout',
      regelId: 'veld-waarde',
      veld: 'meting 2023-06, status',
      wat: 'Hier staat "vertraagd".',
      herstel:
        'Kies hoe het met de planning staat. Kies uit: conform-planning, afwijking, afgerond-anders, herbeoordeling, onbekend.',
    });
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

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gevallen } from '../gevallen.ts';
import { eenMap } from './site.ts';
import { anderTijdstip, verschillen, werkmap, type Bestanden, type Werkmap } from './werkmap.ts';

/**
 * Who doubts what is published, builds the same commit with the same NU and compares. That only works when nothing
 * of the machine, the moment or an earlier build is in the files.
 */

/** A change of one file: these words become those; undoing it is the other way round. */
type Wijziging = [bestand: string, van: string, naar: string];
type Omgeving = Record<string, string>;
const { wijzigingen, instellingen, hier, daar } = gevallen(import.meta) as { wijzigingen: Wijziging[] } & Record<
  'instellingen' | 'hier' | 'daar',
  Omgeving
>;

const map = eenMap();

describe('another machine builds the same bytes', () => {
  test('another folder, time zone, language, home, mask, clock, age of files and order of folders', () => {
    const here = werkmap(join(map, 'a'));
    const there = werkmap(join(map, 'een map met een spatie/en-een-veel-langere-naam-dan-de-andere/élders'));
    anderTijdstip(there.pad(), '2021-03-04T05:06:07Z');
    const first = here.bouw({ env: { ...hier, NODE_ENV: undefined } });
    const second = there.bouw({
      env: {
        ...daar,
        HOME: join(map, 'een-ander-thuis'),
        NODE_OPTIONS: `--import=${join(import.meta.dirname, 'andere-machine.mjs')}`,
      },
      umask: '077',
    });
    expect(first.size).toBeGreaterThan(500);
    expect(verschillen(first, second)).toEqual([]);
  });
});

const HTML = 'src/read/text/html.ts';
const LIJST = "case 'list': {";

describe('a build starts from nothing, whatever an earlier one left', () => {
  const NIEUW = 'content/acties/1/1-8-2-een-nieuwe-actie.mdx';
  let warm: Werkmap;
  let begin: Bestanden;
  beforeAll(() => {
    warm = werkmap(join(map, 'warm'));
    // Without the seals, so that a text of a closed editie may change.
    rmSync(warm.pad('content/zegels'), { recursive: true });
    begin = warm.bouw();
  });

  test('with other texts, files, templates and settings it gives the bytes of a fresh folder, and back again', () => {
    const cold = werkmap(join(map, 'koud'));
    rmSync(cold.pad('content/zegels'), { recursive: true });
    const tekst = warm.lees('content/acties/1/1-8-1-ondersteuning-weigeren-bij-wlz.mdx');
    for (const each of [warm, cold]) {
      for (const wijziging of wijzigingen) each.vervang(...wijziging);
      each.schrijf(NIEUW, tekst.replace('"1.8.1"', '"1.8.2"'));
    }
    const after = warm.bouw({ env: instellingen });
    expect(verschillen(after, cold.bouw({ env: instellingen }))).toEqual([]);
    expect(after.get('acties/1-1-1-voorbereiden-campagne/index.html')?.toString()).toContain('Het ministerie praat nu');
    expect(after.get('planning/index.html')?.toString()).toContain('Bedenken campagne');
    expect([...after.keys()]).toContain('acties/1-8-2-een-nieuwe-actie/index.html');
    for (const [bestand, van, naar] of wijzigingen.toReversed()) warm.vervang(bestand, naar, van);
    rmSync(warm.pad(NIEUW));
    expect(verschillen(begin, warm.bouw())).toEqual([]);
  });

  test('with .astro emptied, damaged, or put back from before a build that failed', () => {
    cpSync(warm.pad('.astro'), warm.pad('.astro.goed'), { recursive: true });
    warm.schrijf('.astro/content-modules.mjs', '');
    warm.vervang(HTML, LIJST, `${LIJST} throw new Error('proef');`);
    expect(() => warm.bouw()).toThrow('De bouw');
    warm.vervang(HTML, `${LIJST} throw new Error('proef');`, LIJST);
    rmSync(warm.pad('.astro'), { recursive: true });
    cpSync(warm.pad('.astro.goed'), warm.pad('.astro'), { recursive: true });
    for (const store of ['.astro', 'node_modules/.astro']) warm.schrijf(`${store}/data-store.json`, '[["meta');
    warm.schrijf('.astro/collections/collections.json', '');
    expect(verschillen(begin, warm.bouw())).toEqual([]);
  });
});

describe('a text never vanishes without a word', () => {
  test.each([
    ['what cannot be rendered', LIJST, `${LIJST} throw new Error('proef');`, /content\/\S+\.mdx, \d{4}-\d{2}: proef/],
    [
      'an item that is lost',
      'node.children.flatMap((item)',
      'node.children.slice(1).flatMap((item)',
      /content\/\S+\.mdx, \d{4}-\d{2}: op \S+ gaat het mis bij "/,
    ],
  ])('%s fails the build, which says of which text, and the last site stays', (_, van, naar, words) => {
    const proef = werkmap(join(map, 'weg'));
    proef.schrijf('dist/index.html', 'de vorige');
    proef.vervang(HTML, van, naar);
    expect(() => proef.bouw()).toThrow(words);
    expect(proef.lees('dist/index.html')).toBe('de vorige');
    rmSync(join(map, 'weg'), { recursive: true });
  });
});

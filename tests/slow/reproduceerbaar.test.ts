import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anderTijdstip, verschillen, werkmap, type Bestanden, type Bouw, type Werkmap } from './werkmap.ts';

/**
 * Who doubts what is published, builds the same commit with the same NU and compares. That only works when nothing
 * of the machine, the moment or an earlier build is in the files.
 */

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-zelfde-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('another machine builds the same bytes', () => {
  test('another folder, time zone, language, home, mask, clock, age of files and order of folders', () => {
    const here = werkmap(join(map, 'a'));
    const there = werkmap(join(map, 'een map met een spatie/en-een-veel-langere-naam-dan-de-andere/élders'));
    anderTijdstip(there.pad(), '2021-03-04T05:06:07Z');
    const first = here.bouw({ env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_ENV: undefined } });
    const second = there.bouw({
      env: {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        HOME: join(map, 'een-ander-thuis'),
        USER: 'iemand-anders',
        NODE_ENV: 'development',
        UV_THREADPOOL_SIZE: '1',
        NODE_OPTIONS: `--import=${join(import.meta.dirname, 'andere-machine.mjs')}`,
      },
      umask: '077',
    });
    expect(first.size).toBeGreaterThan(500);
    expect(verschillen(first, second)).toEqual([]);
  });
});

/** A change of one file: these words become those; undoing it is the other way round. */
type Wijziging = [bestand: string, van: string, naar: string];

/**
 * Each step is done in a folder that remembers all steps before, and in one that forgets everything: what is
 * remembered of an earlier build may make the next one faster, never different.
 */
describe('a build after other builds gives the bytes of a build that starts with nothing', () => {
  const NIEUW = 'content/acties/1/1-8-2-een-nieuwe-actie.mdx';
  const gedaan: Wijziging[] = [];
  let warm: Werkmap;
  let cold: Werkmap;
  let begin: Bestanden;
  beforeAll(() => {
    [warm, cold] = [werkmap(join(map, 'warm')), werkmap(join(map, 'koud'))];
    // Without the seals, so that a text of a closed editie may change.
    for (const each of [warm, cold]) rmSync(each.pad('content/zegels'), { recursive: true });
    begin = warm.bouw();
  });

  function zelfde({ bouw, wijzigingen = [] }: { bouw?: Bouw; wijzigingen?: Wijziging[] }): Bestanden {
    for (const wijziging of wijzigingen) {
      for (const each of [warm, cold]) each.vervang(...wijziging);
      gedaan.unshift(wijziging);
    }
    cold.vergeet();
    const [remembered, fresh] = [warm.bouw(bouw), cold.bouw(bouw)];
    expect(verschillen(remembered, fresh)).toEqual([]);
    return remembered;
  }

  test('when nothing changed', () => {
    expect(verschillen(begin, zelfde({}))).toEqual([]);
  });

  test.each<[string, Wijziging[], string, string]>([
    [
      'a text',
      [
        [
          'content/acties/1/1-1-1-voorbereiden-campagne.mdx',
          'Het ministerie van VWS praat nu',
          'Het ministerie praat nu',
        ],
      ],
      'acties/1-1-1-voorbereiden-campagne/index.html',
      'Het ministerie praat nu',
    ],
    [
      'a titel, which other pages show too',
      [
        [
          'content/acties/1/1-1-1-voorbereiden-campagne.mdx',
          'titel: Voorbereiden campagne',
          'titel: Bedenken campagne',
        ],
      ],
      'planning/index.html',
      'Bedenken campagne',
    ],
    [
      'the explanation of a word, which the texts show',
      [['content/begrippen.yaml', 'uitleg: De mensen of leden voor wie een', 'uitleg: Al die mensen voor wie een']],
      'begrippen/index.html',
      'Al die mensen voor wie een',
    ],
    [
      'which words have an explanation',
      [['content/begrippen.yaml', 'varianten: [aanvraagronde]', 'varianten: [aanvraagronde, publiekscampagne]']],
      'acties/1-1-1-voorbereiden-campagne/index.html',
      'De dagen waarop iemand subsidie',
    ],
    [
      'a template, the mark of a word in a text, and a colour',
      [
        ['src/components/Voet.astro', 'Het is geen site van het ministerie.', 'Niet van het ministerie.'],
        ['src/read/text/begrippen-plugin.ts', "['link', 'heading']", "['link', 'heading', 'list']"],
        ['src/styles/tokens.css', '--kleur-accent: light-dark(#0b5a62', '--kleur-accent: light-dark(#0b5a63'],
      ],
      'index.html',
      'Niet van het ministerie.',
    ],
  ])('when this changed: %s', (_, wijzigingen, page, words) => {
    expect(zelfde({ wijzigingen }).get(page)?.toString()).toContain(words);
  });

  test('when a file came, and when it went', () => {
    const tekst = warm.lees('content/acties/1/1-8-1-ondersteuning-weigeren-bij-wlz.mdx');
    for (const each of [warm, cold]) each.schrijf(NIEUW, tekst.replace('"1.8.1"', '"1.8.2"'));
    expect([...zelfde({}).keys()]).toContain('acties/1-8-2-een-nieuwe-actie/index.html');
    for (const each of [warm, cold]) rmSync(each.pad(NIEUW));
    expect([...zelfde({}).keys()].filter((name) => name.includes('1-8-2'))).toEqual([]);
  });

  test.each<[string, Bouw['env'], string, string]>([
    ['the day', { NU: '2027-02-03' }, 'over/index.html', '3 februari 2027'],
    [
      'the repository and the contact',
      { REPO: 'https://github.com/proef/wozo', TAK: 'proef', CONTACT: 'a@b.nl' },
      'over/index.html',
      'a@b.nl',
    ],
    [
      'the address and the path',
      { SITE: 'https://proef.example', BASIS: '/wozo/' },
      'index.html',
      'https://proef.example/wozo/',
    ],
    ['the commit', { COMMIT: 'abcdef1'.padEnd(40, '0') }, 'over/index.html', 'abcdef1'],
    [
      'the name for ever and the publisher',
      { KENMERK: 'oud.example', UITGEVER: 'Een uitgever' },
      'atom.xml',
      'oud.example',
    ],
  ])('when this was set otherwise: %s', (_, env, page, words) => {
    expect(zelfde({ bouw: { env } }).get(page)?.toString()).toContain(words);
  });

  test('when everything is as it was again', () => {
    for (const [bestand, van, naar] of gedaan) warm.vervang(bestand, naar, van);
    expect(verschillen(begin, warm.bouw())).toEqual([]);
  });
});

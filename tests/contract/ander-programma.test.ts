import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interneFouten } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { readContent } from '../../src/read/read-content.ts';
import { gevallen } from '../gevallen.ts';
import { woordenIn, verloren } from '../unit/read/woorden.ts';
import { bestandenIn, paginasIn, tekstenIn, type Pagina } from './dist/site.ts';
import { ROOT } from './inhoud.ts';

/**
 * Another programme has another content folder, and nothing else: a municipality of its own site, other years, no
 * lights, an actielijn without milestones, no page in English. What it builds speaks of that programme alone.
 */
const INHOUD = join(ROOT, 'tests/fixtures/ander-programma');

let map: string | undefined;
let dist: string;
let bestanden: ReadonlySet<string>;
let paginas: readonly Pagina[];
/** Every file as text, and every file within a package, by its name. */
let teksten: Map<string, string>;

beforeAll(() => {
  // Who has it built already says where.
  const gebouwd = process.env['ANDER_DIST'];
  dist = gebouwd ?? (map = mkdtempSync(join(tmpdir(), 'ander-programma-')));
  if (!gebouwd) {
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/astro'), ['build', '--outDir', dist], {
      cwd: ROOT,
      env: { ...process.env, INHOUD, NU: '2026-11-01', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
  }
  bestanden = bestandenIn(dist);
  paginas = paginasIn(dist);
  teksten = new Map([...bestanden].flatMap((name) => tekstenIn(name, readFileSync(join(dist, name)))));
}, 300_000);
afterAll(() => {
  if (map) rmSync(map, { recursive: true });
});

/** What a page says, without its code and its marks. */
function zichtbaar(html: string): string {
  return html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]+>/g, ' ');
}

describe('another programme', () => {
  test('is built without a word of the first one, in any file or any name of a file', () => {
    const words = /wozo|\bministeri|ministry|tweede kamer|ouderenzorg|voor ouderen|\bvws\b|2023-06|juni 2023/i;
    expect(bestanden.size).toBeGreaterThan(100);
    expect([...teksten.keys()].filter((name) => words.test(name))).toEqual([]);
    const found = [...teksten].flatMap(([name, text]) => {
      const [word] = words.exec(text) ?? [];
      return word === undefined ? [] : [`${name}: ${word}`];
    });
    expect(found).toEqual([]);
  });

  test('bears its own name, and says whose it is, on every page', () => {
    const eigen = paginas.filter(({ adres }) => !adres.startsWith('/inbedden/'));
    expect(eigen.length).toBeGreaterThan(20);
    for (const { bestand, html } of eigen) {
      expect(html, bestand).toMatch(/<title>[^<]+ - Voortgang Wijkwarmte<\/title>/);
      expect(html, bestand).toContain('Het is een site van de gemeente Voorbeeldstad.');
      expect(html, bestand).not.toMatch(/onafhankelijk|geen site van|niet van de gemeente|In English|\/english\//i);
    }
  });

  test.each(Object.entries(gevallen(import.meta) as Record<string, string[]>))(
    'speaks for itself in %s',
    (_, [name = '', ...words]) => {
      const text = teksten.get(name)?.replaceAll(/\s+/g, ' ') ?? '';
      // Lines of a calendar are folded.
      const whole = name.endsWith('.ics') ? (teksten.get(name) ?? '').replaceAll('\r\n ', '') : text;
      for (const each of words) expect(whole).toContain(each);
    },
  );

  test('says nothing of lights and lost colours, where no source has any', () => {
    const found = paginas
      // There it is said what a field can hold, of whichever programme.
      .filter(({ adres }) => adres !== '/open-data/gegevensformaat/')
      .flatMap(({ adres, html }) => {
        const [words] = /.{0,30}(stoplicht|verloren|\bkleur(en)?\b).{0,30}/i.exec(zichtbaar(html)) ?? [];
        return words === undefined || words.includes('Elk onderwerp met zijn stoplicht') ? [] : [`${adres}: ${words}`];
      });
    expect(found).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const plek = { site: 'http://localhost:4321', basis: '/' };
    expect(interneFouten(leesSite(dist, plek.site), plek)).toEqual([]);
  });

  test('names no address of its own that is not there, in any file or package', () => {
    const named = [...teksten].flatMap(([name, text]) =>
      // Lines of a calendar are folded.
      [...text.replaceAll('\r\n ', '').matchAll(/(?:http|webcal):\/\/localhost:4321(\/[^\s"'<>\\)#;,&”]*)/g)].map(
        ([, path = '']) => ({ name, path: path.replace(/\.$/, '') }),
      ),
    );
    expect(named.length).toBeGreaterThan(200);
    const dead = named.filter(
      ({ path }) => !bestanden.has(path.slice(1)) && !bestanden.has(`${path.slice(1)}index.html`),
    );
    expect(dead.map(({ name, path }) => `${name}: ${path}`)).toEqual([]);
  });

  test('shows every word of its pages of prose', () => {
    for (const { slug, alineas } of readContent(INHOUD).content.paginas) {
      const page = zichtbaar(teksten.get(`${slug}/index.html`) ?? '');
      // What is counted stands between the words that were typed.
      const typed = alineas.map(({ tekst }) => tekst).filter((tekst) => !tekst.startsWith('Kom langs'));
      expect(verloren(woordenIn(typed.join('\n')), woordenIn(page)), slug).toEqual([]);
    }
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil } from './proefmap.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIJST = 'content/adressen.txt';
const map = proefmap();
const adressen = (...argumenten: string[]) => draai('adressen.ts', argumenten, map.pad());

const bouwNa = () => {
  map.schrijf('dist/index.html', '<a href="/begrippen/#vmg">Wlz</a><a href="#inhoud">x</a>');
  map.schrijf('dist/begrippen/index.html', '<h2 id="vmg">Wlz</h2>');
  map.schrijf('dist/atom.xml', '<feed/>');
  map.schrijf('dist/_astro/x.abc.css', '');
};

describe('who publishes', () => {
  test('gets the list of what is now promised, sorted, without what has a hash in its name', () => {
    bouwNa();
    const { code, uit, fout } = adressen();
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    expect(map.lees(LIJST).split('\n').slice(2)).toEqual(['/', '/atom.xml', '/begrippen/', '/begrippen/#vmg', '']);
    expect(uit).toContain(
      '4 adressen zijn toegevoegd aan content/adressen.txt. Wat daarin staat, blijft voor altijd werken.',
    );
    expect(adressen().uit).toContain('Er is geen nieuw adres');
  });

  test('never loses a line, nor a remark', () => {
    bouwNa();
    map.schrijf(LIJST, '# Vraag dit na bij Anna.\n/zoek-mij/\n/atom.xml\n');
    expect(adressen().code).toBe(0);
    expect(map.lees(LIJST)).toBe('# Vraag dit na bij Anna.\n/\n/atom.xml\n/begrippen/\n/begrippen/#vmg\n/zoek-mij/\n');
  });

  test('sees with --proef what would be added, and nothing is written', () => {
    bouwNa();
    const voor = map.alles();
    expect(adressen('--proef').uit).toContain('Proef: er is niets geschreven.');
    expect(verschil(voor, map.alles())).toEqual({});
  });

  test('is told to build first', () => {
    expect(adressen()).toMatchObject({ code: 1, fout: expect.stringContaining('npm run build') as string });
  });
});

describe('a build', { timeout: 240_000 }, () => {
  const bouw = () => {
    const env = { ...process.env, INHOUD: map.pad('content'), BASIS: '/proef/', NU: '2026-11-01' };
    const astro = join(ROOT, 'node_modules/.bin/astro');
    const { status, stdout, stderr } = spawnSync(astro, ['build', '--outDir', map.pad('uit')], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    return { status, alles: stdout + stderr };
  };

  test('with an address that is gone fails, and names it with how to mend it', () => {
    map.schrijf(
      LIJST,
      '/acties/1-1-2-plantdag/#2023-12\n/acties/1-1-2-plantdag/#2019-01\n/agenda.ics\n/data/acties.xml\n/edities/2023-06/\n',
    );
    const { status, alles } = bouw();
    expect(status).toBe(1);
    expect(alles).toContain('/data/acties.xml  is er niet\n');
    expect(alles).toContain('/acties/1-1-2-plantdag/#2019-01  /acties/1-1-2-plantendag/ heeft die plaats niet\n');
    expect(alles).toContain('npm run hernoem');
    expect(alles).not.toContain('agenda.ics  ');
    expect(alles).not.toContain('#2023-12  ');
  });

  test('after npm run hernoem is good, and the feed, the calendar and the picture of before are still there', () => {
    map.schrijf(
      LIJST,
      ['', '#2023-12', 'atom.xml', 'agenda.ics', 'tijdlijn.csv']
        .map((eind) => `/actielijnen/1-groen-dichtbij/${eind}\n`)
        .join('') + '/inbedden/actielijnen/1-groen-dichtbij/\n/plaatjes/actielijnen/1-groen-dichtbij.png\n',
    );
    expect(draai('hernoem.ts', ['1', '--naam', 'groen'], map.pad()).code).toBe(0);
    const { status, alles } = bouw();
    expect(status, alles).toBe(0);
    expect(map.lees('uit/actielijnen/1-groen-dichtbij/atom.xml')).toBe(map.lees('uit/actielijnen/1-groen/atom.xml'));
    expect(map.lees('uit/actielijnen/1-groen-dichtbij/index.html')).toContain('url=/proef/actielijnen/1-groen/"');
    expect(existsSync(map.pad('uit/inbedden/actielijnen/1-groen-dichtbij/index.html'))).toBe(true);
    expect(alles).toMatch(/nog niet in de lijst: \d+; bij publicatie: npm run adressen/);
  });
});

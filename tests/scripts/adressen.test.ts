import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil } from './proefmap.ts';

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

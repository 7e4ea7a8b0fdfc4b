import { describe, expect, test } from 'vitest';
import { adres } from '../../../src/addresses.ts';
import { GRAFIEKEN } from '../../../src/exports/grafieken.ts';
import { realMonitor } from '../inhoud.ts';
import { lees, paginas } from './gebouwd.ts';

const monitor = realMonitor();

/** The cells of a file without quotes in it. */
function cellen(naam: string): string[][] {
  return lees(adres.grafiek(naam).slice(1))
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
}

describe('who checks a chart finds its numbers', () => {
  test.each(GRAFIEKEN)('%s: as a table, for programs and for Excel, from a page', (naam) => {
    const csv = cellen(`${naam}.csv`);
    expect(csv.length).toBeGreaterThan(1);
    expect(lees(adres.grafiek(`${naam}-excel.csv`).slice(1)).startsWith('\uFEFF')).toBe(true);
    const links = paginas.flatMap(({ elementen }) => elementen.map(({ props }) => props['href']));
    expect(links).toContain(adres.grafiek(`${naam}.csv`));
    expect(links).toContain(adres.grafiek(`${naam}-excel.csv`));
  });

  test.each(['fase-per-editie', 'planning-per-editie'])(
    '%s counts at every editie every actie of which something was said by then',
    (naam) => {
      const [, ...rows] = cellen(`${naam}.csv`);
      expect(rows.map(([editie]) => editie)).toEqual(monitor.edities.map(({ id }) => id));
      for (const [editie = '', , ...aantallen] of rows) {
        const known = monitor.acties.filter(({ metingen }) => metingen.some((meting) => meting.editie <= editie));
        expect(aantallen.reduce((sum, each) => sum + Number(each), 0)).toBe(known.length);
      }
    },
  );
});

import { describe, expect, test } from 'vitest';
import { adres } from '../../../src/addresses.ts';
import { TIJDLIJN_BESTANDEN, type TijdlijnBestand } from '../../../src/exports/tijdlijn-bestanden.ts';
import { grootte } from '../../../src/views/open-data.ts';
import { realMonitor } from '../inhoud.ts';
import { bestanden, lees, leesBytes, paginas } from './gebouwd.ts';

const monitor = realMonitor();
const paginasMet = [adres.planning(), ...monitor.actielijnen.map(adres.actielijn)];
const NAMEN = TIJDLIJN_BESTANDEN;

describe.each(paginasMet)('who takes the timeline of %s along', (page) => {
  const file = (naam: TijdlijnBestand) => adres.tijdlijn(page, naam).slice(1);

  test('finds every file beside the page, with its true size in the link', () => {
    expect(NAMEN.filter((naam) => !bestanden.has(file(naam)))).toEqual([]);
    const links = paginas
      .find(({ adres: own }) => own === page)
      ?.elementen.filter(({ tag, props }) => tag === 'a' && 'download' in props);
    expect(links?.map(({ props }) => props['href'])).toEqual(NAMEN.map((naam) => adres.tijdlijn(page, naam)));
    for (const { props, tekst } of links ?? []) {
      const bytes = leesBytes((props['href'] ?? '').slice(1));
      // Of a picture its width, which stands in its first bytes.
      const maat = bytes.subarray(1, 4).toString() === 'PNG' ? `${bytes.readUInt32BE(16)} pixels breed` : undefined;
      expect(tekst).toContain(maat ?? grootte(bytes.length));
    }
  });

  test('has a picture that is a PNG, and a drawing without script or anything from elsewhere', () => {
    expect(leesBytes(file('tijdlijn.png')).subarray(1, 4).toString()).toBe('PNG');
    const svg = lees(file('tijdlijn.svg'));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]+role="img"/);
    expect(svg).not.toMatch(/<script|<style|style=|href=|<image|@import/);
  });

  test('has every actie in the drawing and in the table', () => {
    const acties = monitor.acties.filter(({ actielijn }) =>
      [adres.planning(), adres.actielijn(actielijn)].includes(page),
    );
    const svg = lees(file('tijdlijn.svg'));
    const rows = new Set(
      lees(file('tijdlijn.csv'))
        .split('\r\n')
        .map((row) => row.split(',')[0]),
    );
    expect(acties.filter(({ nummer }) => !svg.includes(`>${nummer} `))).toEqual([]);
    expect(acties.filter(({ nummer }) => !rows.has(nummer))).toEqual([]);
  });
});

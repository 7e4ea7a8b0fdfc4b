import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gewichtWoorden, totaal, weegPagina, type Gewicht } from './gewicht.ts';
import { bestanden, leesBytes, paginas } from './gebouwd.ts';

/**
 * A page is read on an old phone with a poor connection. How is counted stands with `weegPagina`; 1 kB is 1,000 bytes.
 * Too heavy? `gewicht.bestanden` tells what each file weighs.
 */
const BUDGETTEN: { van: string; welke: RegExp; deel: (gewicht: Gewicht) => number; bytes: number }[] = [
  { van: 'een pagina, met alles wat zij laadt', welke: /^\//, deel: totaal, bytes: 60_000 },
  { van: 'het script van een pagina', welke: /^\//, deel: ({ script }) => script, bytes: 10_000 },
  { van: 'html en css van een actie', welke: /^\/acties\/./, deel: ({ html, css }) => html + css, bytes: 14_000 },
];

const gewogen = paginas.map((pagina) => ({ ...pagina, gewicht: weegPagina(pagina) }));

test.each(BUDGETTEN)('$van weegt hoogstens $bytes bytes, zodat ook wie traag internet heeft snel leest', (budget) => {
  const passend = gewogen.filter(({ adres }) => budget.welke.test(adres));
  expect(passend.length).toBeGreaterThan(100);
  const teZwaar = passend.filter(({ gewicht }) => budget.deel(gewicht) > budget.bytes);
  expect(teZwaar.map(({ adres, gewicht }) => `${adres} weegt ${gewichtWoorden(gewicht)}`)).toEqual([]);
});

test('every page weighs what it is made of: html, css, script, one letter and the icons', () => {
  const vreemd = gewogen.filter(({ adres, gewicht: { css, script, beeld, bestanden: eigen } }) => {
    const letters = [...eigen.keys()].filter((bestand) => bestand.endsWith('.woff2'));
    // A page for a frame, and an old address, have no script or icons of their own.
    const klein = /^\/(inbedden\/|.*oud)/.test(adres);
    return css === 0 || letters.length !== 1 || (!klein && (script === 0 || beeld === 0));
  });
  expect(vreemd.map(({ adres, gewicht }) => `${adres}: ${[...gewicht.bestanden.keys()].join(' ')}`)).toEqual([]);
});

test('every page names each script that it loads: a browser waits for none, and an archive that runs none keeps them all', () => {
  const verzwegen = gewogen.flatMap(({ adres, html, gewicht }) =>
    [...gewicht.bestanden.keys()]
      .filter((bestand) => bestand.endsWith('.js') && !html.includes(bestand))
      .map((bestand) => `${adres}: ${bestand}`),
  );
  expect(verzwegen).toEqual([]);
});

test('een eerste zoekvraag, met woorden uit twee delen van de index, weegt hoogstens 120.000 bytes', () => {
  const gewicht = (welke: RegExp) =>
    [...bestanden]
      .filter((bestand) => welke.test(bestand))
      .map((bestand) => leesBytes(bestand))
      .map((bytes) => Math.min(bytes.length, gzipSync(bytes).length))
      .sort((a, b) => b - a);
  const altijd = gewicht(/^pagefind\/[^/]+$|^_astro\/zoeken-motor/);
  const delen = gewicht(/^pagefind\/index\//);
  const teksten = gewicht(/^pagefind\/fragment\//);
  expect(Math.min(altijd.length, delen.length, teksten.length)).toBeGreaterThan(5);
  // Of the texts ten are shown. They are of acties, mostly: of the heaviest half.
  const half = teksten.slice(0, teksten.length / 2);
  const tien = (10 * half.reduce((som, each) => som + each, 0)) / half.length;
  const som = [...altijd, ...delen.slice(0, 2)].reduce((total, each) => total + each, tien);
  expect(som).toBeLessThanOrEqual(120_000);
});

/** Loaded by their own names because they must be found there; the rest may be kept for good. */
const EIGEN_NAAM = [/^pagefind\//, /^(thema|omleiding)\.js$/];

test('every stylesheet, script and font has a name that changes with it, so that a browser may keep it for good', () => {
  const vast = [...bestanden].filter((bestand) => /\.(css|js|mjs|woff2?)$/.test(bestand));
  expect(vast.length).toBeGreaterThan(10);
  expect(
    vast.filter(
      (bestand) => !/^_astro\/.+\.[\w-]{8}\.\w+$/.test(bestand) && !EIGEN_NAAM.some((naam) => naam.test(bestand)),
    ),
  ).toEqual([]);
});

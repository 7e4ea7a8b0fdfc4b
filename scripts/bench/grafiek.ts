import { line, scaleLog } from 'd3';
import { BOUWER_NAMEN } from './bouwers.ts';
import { samen } from './reken.ts';
import type { Waarneming } from './ronden.ts';

/** One line of the chart: seconds by number of acties. */
interface Reeks {
  naam: string;
  punten: { acties: number; s: number }[];
}

const BREED = 760;
const HOOG = 440;
const RAND = { links: 58, rechts: 130, boven: 54, onder: 52 };
/** Lines differ in dash and mark, so that they stay apart in grey. */
const STREEP = ['2 4', '', '8 4', '10 3 2 3', '4 2'];
const TEKEN = [
  'M-5-5h10v10h-10z',
  'M0-6 6 5H-6z',
  'M0-6 6 0 0 6-6 0z',
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-5-5 5 5M5-5-5 5',
];
const REGEL = 18;

/** A chart of building times at each size, both on a scale of powers of ten; an SVG of its own, light and dark. */
export function grafiek(waarnemingen: readonly Waarneming[]): string {
  const reeksen = reeksenVan(waarnemingen);
  const alle = reeksen.flatMap(({ punten }) => punten);
  const x = scaleLog(bereik(alle.map(({ acties }) => acties)), [RAND.links, BREED - RAND.rechts]);
  const y = scaleLog(bereik(alle.map(({ s }) => s)), [HOOG - RAND.onder, RAND.boven]).nice();
  const pad = line<Reeks['punten'][number]>(
    ({ acties }) => x(acties),
    ({ s }) => y(s),
  );
  const laatste = ({ punten }: Reeks) => punten.at(-1) ?? { acties: 1, s: 1 };
  const einde = Math.max(...alle.map(({ acties }) => acties));
  // Who goes on to the end has its name beside the chart; the others above their last point.
  const naast = reeksen.filter((reeks) => laatste(reeks).acties === einde);
  const namen = uiteen(naast.map((reeks) => y(laatste(reeks).s)));
  const maten = [...new Set(alle.map(({ acties }) => acties))];
  const tientallen = y.ticks().filter((s) => Number.isInteger(Math.log10(s)) || Math.abs(Math.log10(s) % 1) < 1e-9);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${HOOG}" role="img" aria-labelledby="titel uitleg">`,
    '<title id="titel">Bouwtijd naar het aantal acties</title>',
    `<desc id="uitleg">${reeksen.map(({ naam, punten }) => `${naam}: ${punten.map(({ acties, s }) => `${nl(s)} s bij ${nl(acties)}`).join(', ')}`).join('. ')}.</desc>`,
    `<style>${STIJL}</style>`,
    `<rect class="vlak" width="${BREED}" height="${HOOG}"/>`,
    `<text class="kop" x="${RAND.links}" y="26">Bouwtijd in seconden, mediaan. Elke lijn omhoog is tien keer zo lang.</text>`,
    ...tientallen.map(
      (s) =>
        `<path class="raster" d="M${RAND.links} ${r(y(s))}H${BREED - RAND.rechts}"/><text x="${RAND.links - 8}" y="${r(y(s) + 4)}" text-anchor="end">${nl(s)}</text>`,
    ),
    ...maten.map(
      (acties) =>
        `<path class="raster" d="M${r(x(acties))} ${HOOG - RAND.onder}v6"/><text x="${r(x(acties))}" y="${HOOG - RAND.onder + 22}" text-anchor="middle">${nl(acties)} acties</text>`,
    ),
    ...reeksen.map((reeks, i) => {
      const { acties, s } = laatste(reeks);
      const naamY = namen[naast.indexOf(reeks)];
      const naam = `${reeks.naam} ${nl(s)} s`;
      return [
        `<g class="reeks reeks-${i}"><path class="lijn" stroke-dasharray="${STREEP[i % STREEP.length] ?? ''}" d="${pad(reeks.punten) ?? ''}"/>`,
        ...reeks.punten.map(
          (punt) =>
            `<path class="teken" transform="translate(${r(x(punt.acties))} ${r(y(punt.s))})" d="${TEKEN[i % TEKEN.length] ?? ''}"/>`,
        ),
        naamY === undefined
          ? `<text class="naam" x="${r(x(acties))}" y="${r(y(s) - 12)}" text-anchor="middle">${naam}</text></g>`
          : `<text class="naam" x="${BREED - RAND.rechts + 14}" y="${r(naamY + 4)}">${naam}</text></g>`,
      ].join('');
    }),
    '</svg>',
    '',
  ].join('\n');
}

const STIJL = `text{font:13px system-ui,sans-serif;fill:#1c2b2d}.kop{font-size:15px;font-weight:600}.naam{font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:4px}.vlak{fill:#fff}.raster{stroke:#c3cbcc;fill:none}.lijn{fill:none;stroke-width:2.5}.teken{stroke-width:2}.reeks-0{--k:#5c6670}.reeks-1{--k:#083f45}.reeks-2{--k:#b35900}.reeks-3{--k:#a3123a}.reeks-4{--k:#1a7f4b}.lijn,.teken{stroke:var(--k)}.teken{fill:var(--k)}@media(prefers-color-scheme:dark){text{fill:#eef3f3}.naam{stroke:#10191a}.vlak{fill:#10191a}.raster{stroke:#3b4a4c}.reeks-0{--k:#b6c0c4}.reeks-1{--k:#7fd6de}.reeks-2{--k:#f0a65a}.reeks-3{--k:#ff8fa8}.reeks-4{--k:#7fd6a0}}`;

/** A cold build per builder, and kern after a changed text. */
function reeksenVan(waarnemingen: readonly Waarneming[]): Reeks[] {
  const van = (naam: string, past: (each: Waarneming) => boolean): Reeks => {
    const groepen = Map.groupBy(
      waarnemingen.filter((each) => past(each) && each.maat !== 'echt'),
      ({ maat }) => Number(maat),
    );
    const punten = [...groepen].map(([acties, groep]) => ({
      acties,
      s: samen(groep.map(({ ms }) => ms / 1000)).mediaan,
    }));
    return { naam, punten: punten.sort((a, b) => a.acties - b.acties) };
  };
  return [
    ...BOUWER_NAMEN.map((naam) => van(naam, ({ wie, wat }) => wie === naam && wat === 'koud')),
    van('kern na een tekst', ({ wie, wat }) => wie === 'kern' && wat === 'tekst'),
  ].filter(({ punten }) => punten.length > 0);
}

/** Moves names apart that would stand on each other, in the order in which they stand. */
function uiteen(plekken: readonly number[]): number[] {
  const uit = [...plekken];
  let vorige = -Infinity;
  for (const i of plekken.map((_, i) => i).sort((a, b) => (plekken[a] ?? 0) - (plekken[b] ?? 0))) {
    vorige = Math.max(plekken[i] ?? 0, vorige + REGEL);
    uit[i] = vorige;
  }
  return uit;
}

function bereik(waarden: readonly number[]): [number, number] {
  return [Math.min(...waarden), Math.max(...waarden)];
}

function nl(waarde: number): string {
  return new Intl.NumberFormat('nl', { maximumSignificantDigits: 3 }).format(waarde);
}

function r(waarde: number): number {
  return Math.round(waarde * 10) / 10;
}

import type { TimelineAxis, TimelineRow } from '../charts/timeline.ts';
import type { BalkStand, MijlpaalStand } from '../vocabulary/status.ts';

/** What a picture of a shared link shows. */
export interface Plaatje {
  /** The name of the site, and what it rests on. */
  site: string;
  herkomst: string;
  bovenkop: string;
  titel: string;
  /** What deviates, and of what nothing is said. */
  zinnen: string[];
  /** Absent: a picture without a timeline. */
  tijdlijn?: { axis: TimelineAxis; peil: { x: number; label: string }; rijen: TimelineRow[] };
}

/** The size that sites which show shared links ask for. */
export const BREED = 1200;
const HOOG = 630;
const RAND = 64;
const LETTER = 'Monitor Sans';

const INKT = '#1b2325';
const ZACHT = '#4a5659';
const LIJN = '#dcd8cd';
const DIEP = '#083f45';

/** The light colours of the site's own tokens; each stand has a pattern too, for who sees no colour. */
const BALK: Record<BalkStand, string> = {
  gepland: '#0d5c63',
  'conform-planning': '#1a7f4b',
  afwijking: '#b35900',
  'afgerond-anders': '#5b3f98',
  onbekend: '#5c6670',
};
const PUNT: Record<MijlpaalStand, string> = {
  gepland: '#0d5c63',
  gehaald: '#1a7f4b',
  verschoven: '#b35900',
  gemist: '#a3123a',
  onbekend: '#5c6670',
};

/** The picture as an SVG of 1200 by 630; svgToPng makes the PNG of it. */
export function plaatjeSvg({ site, herkomst, bovenkop, titel, zinnen, tijdlijn }: Plaatje): string {
  const size = titel.length > 70 ? 40 : titel.length > 45 ? 48 : 58;
  const regels = wrap(titel, (BREED - 2 * RAND) / (size * 0.5), 3);
  const onderTitel = 118 + regels.length * size * 1.12;
  const zinRegels = zinnen.flatMap((zin) => wrap(zin, 84, 2)).slice(0, 3);
  const onderZinnen = onderTitel + 14 + zinRegels.length * 36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${HOOG}" font-family="${LETTER}">`,
    PATRONEN,
    `<rect width="${BREED}" height="${HOOG}" fill="#faf9f6"/><rect width="${BREED}" height="14" fill="${DIEP}"/>`,
    text(bovenkop, RAND, 84, 28, { fill: ZACHT }),
    ...regels.map((regel, i) => text(regel, RAND, 84 + size * 1.12 * (i + 1), size, { weight: 700 })),
    ...zinRegels.map((regel, i) => text(regel, RAND, onderTitel + 14 + 36 * i, 28, { fill: INKT })),
    tijdlijn ? drawing(tijdlijn, onderZinnen + 6) : '',
    text(site, RAND, HOOG - 30, 26, { weight: 700, fill: DIEP }),
    text(herkomst, BREED - RAND, 84, 22, { fill: ZACHT, anchor: 'end' }),
    tijdlijn ? legenda() : '',
    '</svg>',
  ].join('');
}

function drawing({ axis, peil, rijen }: NonNullable<Plaatje['tijdlijn']>, top: number): string {
  const under = HOOG - 78;
  const width = BREED - 2 * RAND;
  const x = (percent: number) => round(RAND + (width * percent) / 100);
  const begin = top + 34;
  const step = Math.min(34, (under - begin) / Math.max(1, rijen.length));
  const bar = step * 0.56;
  return [
    ...axis.years.map(({ jaar, x: at }) => [
      `<line x1="${x(at)}" x2="${x(at)}" y1="${round(top)}" y2="${under}" stroke="${LIJN}" stroke-width="2"/>`,
      text(String(jaar), x(at) + 8, top + 20, 20, { fill: ZACHT }),
    ]),
    ...rijen.map(({ bars, marks }, i) => {
      const middle = begin + step * (i + 0.5);
      const size = round(Math.max(2, Math.min(9, step * 0.36)));
      return [
        ...bars.map(
          ({ x: at, width: wide, stand }) =>
            `<rect x="${x(at)}" y="${round(middle - bar / 2)}" width="${round(Math.max(4, (width * wide) / 100))}" height="${round(bar)}" rx="2" fill="${BALK[stand]}"/>` +
            (stand === 'afwijking' || stand === 'onbekend'
              ? `<rect x="${x(at)}" y="${round(middle - bar / 2)}" width="${round(Math.max(4, (width * wide) / 100))}" height="${round(bar)}" fill="url(#${stand})"/>`
              : ''),
        ),
        ...marks.map(({ x: at, stand }) => ruit(x(at), middle, size, stand)),
      ];
    }),
    `<line x1="${x(peil.x)}" x2="${x(peil.x)}" y1="${round(top)}" y2="${under}" stroke="${INKT}" stroke-width="2" stroke-dasharray="6 4"/>`,
    text(`stand van ${peil.label}`, x(peil.x) - 8, top + 20, 20, { anchor: 'end' }),
  ]
    .flat(2)
    .join('');
}

/** A milestone: open as long as it is a plan. */
function ruit(x: number, y: number, size: number, stand: MijlpaalStand): string {
  const colour = PUNT[stand];
  const path = `M${x} ${round(y - size)}l${size} ${size}-${size} ${size}-${size}-${size}z`;
  return `<path d="${path}" fill="${stand === 'gepland' ? '#fff' : colour}" stroke="${colour}" stroke-width="${size > 4 ? 2 : 1}"/>`;
}

/** What the milestones mean, from the right. */
function legenda(): string {
  const items = [
    ['gemist', 'niet gehaald', 142],
    ['verschoven', 'verschoven', 126],
    ['gehaald', 'gehaald', 98],
    ['gepland', 'gepland', 98],
  ] as const;
  let x = BREED - RAND;
  return items
    .map(([stand, label, width]) => {
      x -= width + 24;
      return ruit(x, HOOG - 37, 8, stand) + text(label, x + 16, HOOG - 30, 22, { fill: ZACHT });
    })
    .join('');
}

const PATRONEN =
  '<defs><pattern id="afwijking" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v8" stroke="#fff" stroke-width="3"/></pattern>' +
  '<pattern id="onbekend" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" fill="#fff"/></pattern></defs>';

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  { weight = 400, fill = INKT, anchor = 'start' }: { weight?: 400 | 700; fill?: string; anchor?: 'start' | 'end' },
): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped}</text>`;
}

/** Lines of at most `length` characters; what does not fit in `count` lines ends with "…". */
function wrap(words: string, length: number, count: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= count ? lines : [...lines.slice(0, count - 1), `${lines[count - 1] ?? ''} …`];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

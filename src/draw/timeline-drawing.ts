import { BALK_PATROON, LEGENDA_BALKEN, LEGENDA_PUNTEN, PUNT_VORM, RIJ } from '../charts/legenda.ts';
import { round } from '../charts/round.ts';
import type { Mark, TimelineAxis, TimelineRow } from '../charts/timeline.ts';
import { BALK_STAND, type BalkStand } from '../vocabulary/status.ts';
import type { BalkTeken, PuntTeken } from '../vocabulary/teken.ts';
import type { Kleuren } from './colours.ts';
import { textWidth } from './letters.ts';
import { LETTER } from './png.ts';
import { el, type SvgNode } from './svg.ts';

const MIDDEN = RIJ.hoogte / 2;

/** The parts of the drawing of a timeline, in pixels; `x` turns a % of its width into pixels. */
export interface Vlak {
  x: (percentage: number) => number;
  kleuren: Kleuren;
}

/** The patterns that fill the bars, so that they differ without colour. */
export function patronen({ vlak, afwijking, anders, onbekend }: Kleuren): SvgNode {
  const streep = lijn([0, 0], [0, 6], vlak, 1.5);
  const patroon = (id: string, fill: string, teken: SvgNode, patternTransform?: string) =>
    el(
      'pattern',
      { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform },
      el('rect', { width: 6, height: 6, fill }),
      teken,
    );
  return el(
    'defs',
    {},
    patroon('patroon-afwijking', afwijking, streep, 'rotate(45)'),
    patroon('patroon-anders', anders, streep),
    patroon('patroon-onbekend', vlak, el('circle', { cx: 3, cy: 3, r: 0.9, fill: onbekend })),
  );
}

/** Years and quarters, with lines down to the given height. */
export function as({ x, kleuren }: Vlak, { years, quarters, laterX }: TimelineAxis, height: number): SvgNode[] {
  return [
    el('rect', { x: x(laterX), y: 20, width: x(100) - x(laterX), height: height - 20, fill: kleuren['vlak-diep'] }),
    ...years.flatMap(({ jaar, x: start }) => [
      lijn([x(start), 0], [x(start), height], kleuren.lijn),
      tekst(String(jaar), { x: x(start) + 4, y: 14, size: 14, gewicht: 700, fill: kleuren.inkt }),
    ]),
    ...quarters.map(({ nummer, x: start, width }) =>
      tekst(String(nummer), {
        x: x(start + width / 2),
        y: 30,
        size: 11,
        anchor: 'middle',
        fill: kleuren['inkt-zacht'],
      }),
    ),
    tekst('later', { x: x(100), y: 14, size: 12, anchor: 'end', fill: kleuren['inkt-zacht'] }),
  ];
}

/** The bars and milestones of one actie around the middle of its row. */
export function rijTekening({ x, kleuren }: Vlak, { bars, marks }: TimelineRow): SvgNode[] {
  return [
    ...bars.flatMap(({ x: start, width, stand, openStart, openEnd }) => [
      balk(kleuren, stand, x(start), x(start + width) - x(start)),
      openStart ? open(kleuren, x(start), 'M-2-8-8 0-2 8') : undefined,
      openEnd ? open(kleuren, x(start + width), 'M-5-8 1 0-5 8') : undefined,
    ]),
    ...marks.flatMap((mark) => mijlpaal({ x, kleuren }, mark)),
  ].filter((node) => node !== undefined);
}

function balk(kleuren: Kleuren, stand: BalkStand, x: number, width: number): SvgNode {
  const { teken } = BALK_STAND[stand];
  const patroon = BALK_PATROON[teken];
  const kleur: Record<BalkTeken, [fill: string, stroke: string]> = {
    gepland: [kleuren['accent-vlak'], kleuren.gepland],
    conform: [kleuren.conform, kleuren.conform],
    afwijking: ['', kleuren.afwijking],
    anders: ['', kleuren.anders],
    onbekend: ['', kleuren.onbekend],
  };
  const [fill, stroke] = kleur[teken];
  return el('rect', {
    x,
    y: MIDDEN - 6,
    width: Math.max(width, 1),
    height: 12,
    rx: 2,
    fill: patroon ? `url(#${patroon})` : fill,
    stroke,
    'stroke-width': 1.25,
    'stroke-dasharray': teken === 'onbekend' ? '2 2' : undefined,
  });
}

function open(kleuren: Kleuren, x: number, d: string, y = MIDDEN): SvgNode {
  const transform = `translate(${round(x)} ${y})`;
  return el('path', { d, transform, fill: 'none', stroke: kleuren['inkt-zacht'], 'stroke-width': 1.5 });
}

function mijlpaal({ x, kleuren }: Vlak, { x: place, eerder, teken, fromX, span, lane }: Mark): (SvgNode | undefined)[] {
  const y = MIDDEN + lane * RIJ.laan;
  const weg = (from: number, to: number, stroke: string) => lijn([x(from), y], [x(to), y], stroke, 2);
  const moved = fromX !== undefined && fromX !== place;
  return [
    span && weg(span[0], span[1], kleuren.gepland),
    moved ? weg(fromX, place, kleuren.afwijking) : undefined,
    moved
      ? el('circle', {
          cx: x(fromX),
          cy: y,
          r: 5,
          fill: kleuren.vlak,
          stroke: kleuren.afwijking,
          'stroke-width': 2,
          'stroke-dasharray': '2 1.5',
        })
      : undefined,
    punt(kleuren, teken, x(place), y),
    eerder ? open(kleuren, x(place), 'M-8-8-14 0-8 8', y) : undefined,
  ];
}

export function punt(kleuren: Kleuren, teken: PuntTeken, x: number, y: number): SvgNode {
  const uiterlijk: Record<PuntTeken, SvgNode['attrs']> = {
    gepland: { fill: kleuren.vlak, stroke: kleuren.gepland, 'stroke-width': 2 },
    gehaald: { fill: kleuren.gepland, stroke: kleuren.gepland, 'stroke-width': 2 },
    verschoven: { fill: kleuren.afwijking, stroke: kleuren.vlak, 'stroke-width': 2 },
    gemist: { fill: 'none', stroke: kleuren.ingrijpen, 'stroke-width': 3 },
    onbekend: { fill: kleuren.vlak, stroke: kleuren.onbekend, 'stroke-width': 2, 'stroke-dasharray': '2 2' },
    vervallen: { fill: kleuren.vlak, stroke: kleuren.onbekend, 'stroke-width': 2 },
    voorbij: { fill: kleuren.onbekend, stroke: kleuren.vlak, 'stroke-width': 1 },
  };
  const transform = `translate(${round(x)} ${round(y)})`;
  return el('path', { d: PUNT_VORM[teken], transform, ...uiterlijk[teken] });
}

/** What the marks mean, in lines of at most this width; says how high it became. */
export function legenda(kleuren: Kleuren, width: number): { nodes: SvgNode[]; height: number } {
  const SIZE = 12;
  const items = [
    ...LEGENDA_BALKEN.map(({ stand, label }) => ({ label, teken: balk(kleuren, stand, 0, 30) })),
    ...LEGENDA_PUNTEN.map(({ teken, label }) => ({ label, teken: punt(kleuren, teken, 15, MIDDEN) })),
  ];
  let [x, y] = [0, 0];
  const nodes = items.map(({ label, teken }) => {
    const needed = 36 + textWidth(label, SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 24];
    const transform = `translate(${round(x)} ${y})`;
    x += needed + 24;
    return el('g', { transform }, teken, tekst(label, { x: 36, y: MIDDEN + 4, size: SIZE, fill: kleuren.inkt }));
  });
  return { nodes, height: y + 28 };
}

interface Letters {
  x: number;
  y: number;
  size: number;
  gewicht?: 400 | 700;
  anchor?: string;
  fill: string;
}

/** One line of text; without a typeface at hand another one without serifs will do. */
export function tekst(inhoud: string, { x, y, size, gewicht, anchor, fill }: Letters): SvgNode {
  return el('text', { x, y, 'font-size': size, 'font-weight': gewicht, 'text-anchor': anchor, fill }, inhoud);
}

/** Lines of text below each other, from the first one on. */
export function tekstRegels(regels: readonly string[], afstand: number, eerste: Letters): SvgNode[] {
  return regels.map((regel, i) => tekst(regel, { ...eerste, y: eerste.y + afstand * i }));
}

/** A straight line from one point to another. */
export function lijn(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  breedte?: number,
  streep?: string,
): SvgNode {
  return el('line', { x1, x2, y1, y2, stroke, 'stroke-width': breedte, 'stroke-dasharray': streep });
}

interface Kader {
  width: number;
  height: number;
  /** What the picture is called and what it says, for who cannot see it. */
  titel: string;
  beschrijving: string;
  /** What its parts refer to. */
  defs?: SvgNode;
}

/** A picture that stands alone, on its ground. */
export function beeld(
  { width, height, titel, beschrijving, defs }: Kader,
  kleuren: Kleuren,
  ...children: SvgNode[]
): SvgNode {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'titel beschrijving',
      'font-family': `'${LETTER}', 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif`,
    },
    el('title', { id: 'titel' }, titel),
    el('desc', { id: 'beschrijving' }, beschrijving),
    defs,
    el('rect', { width, height, fill: kleuren.vlak }),
    ...children,
  );
}

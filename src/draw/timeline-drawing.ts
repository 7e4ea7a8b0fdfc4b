import { LEGENDA_BALKEN, LEGENDA_PUNTEN, PUNT_VORM, RIJ } from '../charts/legenda.ts';
import { round } from '../charts/round.ts';
import { stijlen, type Kleuren } from '../charts/stijl.ts';
import type { Mark, TimelineAxis, TimelineRow } from '../charts/timeline.ts';
import { BALK_STAND, type BalkStand } from '../vocabulary/status.ts';
import type { PuntTeken } from '../vocabulary/teken.ts';
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
export function patronen(kleuren: Kleuren): SvgNode {
  const { afwijking, anders, onbekend } = stijlen(kleuren).patronen;
  return el(
    'defs',
    {},
    ...Object.entries({ afwijking, anders, onbekend }).map(([naam, { maat, draai, grond, tag, teken }]) =>
      el(
        'pattern',
        {
          id: `patroon-${naam}`,
          width: maat,
          height: maat,
          patternUnits: 'userSpaceOnUse',
          patternTransform: draai === 0 ? undefined : `rotate(${draai})`,
        },
        el('rect', { width: maat, height: maat, fill: grond }),
        el(tag, teken),
      ),
    ),
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
  const rand = { x, y: MIDDEN - RIJ.balk / 2, width: Math.max(width, 1), height: RIJ.balk, rx: 2 };
  return el('rect', { ...rand, ...stijlen(kleuren).balk[BALK_STAND[stand].teken] });
}

function open(kleuren: Kleuren, x: number, d: string, y = MIDDEN): SvgNode {
  return el('path', { d, transform: `translate(${round(x)} ${y})`, ...stijlen(kleuren).open });
}

function mijlpaal({ x, kleuren }: Vlak, { x: place, eerder, teken, fromX, span, lane }: Mark): (SvgNode | undefined)[] {
  const y = MIDDEN + lane * RIJ.laan;
  const { eerst, schuif, spreiding } = stijlen(kleuren);
  const weg = (from: number, to: number, stijl: SvgNode['attrs']) =>
    el('line', { x1: x(from), x2: x(to), y1: y, y2: y, ...stijl });
  return [
    span && weg(span[0], span[1], spreiding),
    ...(fromX === undefined || fromX === place
      ? []
      : [weg(fromX, place, schuif), el('circle', { cx: x(fromX), cy: y, r: 5, ...eerst })]),
    punt(kleuren, teken, x(place), y),
    eerder ? open(kleuren, x(place), 'M-8-8-14 0-8 8', y) : undefined,
  ];
}

export function punt(kleuren: Kleuren, teken: PuntTeken, x: number, y: number): SvgNode {
  const transform = `translate(${round(x)} ${round(y)})`;
  return el('path', { d: PUNT_VORM[teken], transform, ...stijlen(kleuren).punt[teken] });
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

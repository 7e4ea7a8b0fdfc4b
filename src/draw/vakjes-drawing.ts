import type { Vakjes } from '../charts/vakjes.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import type { Kwartaal } from '../vocabulary/kwartaal.ts';
import { ANTWOORD, type Antwoord } from '../vocabulary/status.ts';
import type { Kleuren } from './colours.ts';
import { textWidth, wrapText } from './letters.ts';
import { LETTER } from './png.ts';
import { el, type SvgNode } from './svg.ts';
import { tekst } from './timeline-drawing.ts';

/** Where in a picture the squares stand, in pixels. */
export interface Vak {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Kolommen = Vakjes<{ antwoord: Antwoord }>;

/** The columns of squares with their years under them, and the line of today. */
function vakjesTekening({ kolommen, jaren, hoogste }: Kolommen, vak: Vak, nu: Kwartaal, kleuren: Kleuren): SvgNode[] {
  const at = (percentage: number) => vak.x + (vak.width * percentage) / 100;
  const bodem = vak.y + vak.height - 26;
  const step = Math.min((vak.height - 46) / Math.max(hoogste, 1), (vak.width * (kolommen[0]?.width ?? 0)) / 100, 20);
  const vandaag = kolommen.find(({ kwartaal }) => kwartaal === nu);
  return [
    ...jaren.flatMap(({ jaar, x }) => [
      el('line', { x1: at(x), x2: at(x), y1: vak.y, y2: bodem, stroke: kleuren.lijn }),
      tekst(String(jaar), { x: at(x) + 3, y: bodem + 20, size: 16, gewicht: 700, fill: kleuren.inkt }),
    ]),
    el('line', {
      x1: vak.x,
      x2: vak.x + vak.width,
      y1: bodem,
      y2: bodem,
      stroke: kleuren['inkt-zacht'],
      'stroke-width': 2,
    }),
    ...kolommen.flatMap(({ x, width, vakjes: own }) =>
      own.map(({ antwoord, rij }) =>
        vakje(antwoord, at(x + width / 2) - (step - 3) / 2, bodem - 3 - step * (rij + 1) + 3, step - 3, kleuren),
      ),
    ),
    ...(vandaag ? vandaagLijn(at(vandaag.x + vandaag.width), vak.y, bodem, kleuren) : []),
  ];
}

function vandaagLijn(x: number, top: number, bodem: number, kleuren: Kleuren): SvgNode[] {
  return [
    el('line', {
      x1: x,
      x2: x,
      y1: top,
      y2: bodem,
      stroke: kleuren.accent,
      'stroke-width': 2,
      'stroke-dasharray': '5 4',
    }),
    tekst('vandaag', { x: x - 5, y: top + 14, size: 14, anchor: 'end', fill: kleuren.accent }),
  ];
}

/** One square, told apart by its shape: filled, crossed, dashed, open, round. */
function vakje(antwoord: Antwoord, x: number, y: number, size: number, kleuren: Kleuren): SvgNode {
  const rand = { x, y, width: size, height: size, 'stroke-width': 1.5 };
  switch (antwoord) {
    case 'gebeurd':
      return el('rect', { ...rand, fill: kleuren.accent, stroke: kleuren.accent });
    case 'niet-op-tijd':
      return el(
        'g',
        { stroke: kleuren.ingrijpen, fill: 'none' },
        el('rect', rand),
        el('path', {
          d: `M${round(x + 3)} ${round(y + 3)}l${round(size - 6)} ${round(size - 6)}m0 ${round(6 - size)}l${round(6 - size)} ${round(size - 6)}`,
          'stroke-width': 2,
        }),
      );
    case 'geen-bericht':
      return el('rect', { ...rand, fill: 'none', stroke: kleuren.onbekend, 'stroke-dasharray': '2.5 2' });
    case 'komt-nog':
      return el('rect', { ...rand, fill: 'none', stroke: kleuren.accent });
    case 'vervallen':
      return el(
        'g',
        { stroke: kleuren.onbekend, fill: 'none' },
        el('rect', rand),
        el('path', { d: `M${round(x + 3)} ${round(y + size / 2)}h${round(size - 6)}`, 'stroke-width': 2 }),
      );
    case 'voorbij':
      return el('rect', { ...rand, rx: size / 2, fill: 'none', stroke: kleuren.onbekend, 'stroke-dasharray': '1.5 2' });
  }
}

/** What the squares mean, from the left; what is nowhere is left out. */
function vakjesLegenda(counts: Record<Antwoord, number>, x: number, y: number, kleuren: Kleuren): SvgNode[] {
  let left = x;
  return waardenVan(ANTWOORD)
    .filter((antwoord) => counts[antwoord] > 0)
    .flatMap((antwoord) => {
      const words = `${counts[antwoord]} ${ANTWOORD[antwoord].label.toLowerCase()}`;
      const nodes = [
        vakje(antwoord, left, y - 13, 14, kleuren),
        tekst(words, { x: left + 21, y, size: 18, fill: kleuren['inkt-zacht'] }),
      ];
      left += 21 + textWidth(words, 18) + 28;
      return nodes;
    });
}

const BREED = 1200;
const RAND = 32;

/** The whole picture, with its question, answer, legend and source: it stands alone. */
export function vakjesSvg(
  beeld: { titel: string; zin: string; bron: string; vakjes: Kolommen; counts: Record<Antwoord, number>; nu: Kwartaal },
  kleuren: Kleuren,
): SvgNode {
  const width = BREED - 2 * RAND;
  const zin = wrapText(beeld.zin, width, 20);
  const top = 70 + zin.length * 28;
  const vak = { x: RAND, y: top, width, height: 60 + Math.max(beeld.vakjes.hoogste, 6) * 20 };
  const voet = wrapText(beeld.bron, width, 14);
  const legenda = vak.y + vak.height + 30;
  const height = legenda + 20 + voet.length * 20 + RAND;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: BREED,
      height,
      viewBox: `0 0 ${BREED} ${height}`,
      role: 'img',
      'aria-labelledby': 'titel beschrijving',
      'font-family': `'${LETTER}', 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif`,
    },
    el('title', { id: 'titel' }, beeld.titel),
    el('desc', { id: 'beschrijving' }, beeld.zin),
    el('rect', { width: BREED, height, fill: kleuren.vlak }),
    tekst(beeld.titel, { x: RAND, y: 56, size: 30, gewicht: 700, fill: kleuren.inkt }),
    ...zin.map((regel, i) => tekst(regel, { x: RAND, y: 90 + i * 28, size: 20, fill: kleuren.inkt })),
    ...vakjesTekening(beeld.vakjes, vak, beeld.nu, kleuren),
    ...vakjesLegenda(beeld.counts, RAND, legenda, kleuren),
    ...voet.map((regel, i) =>
      tekst(regel, { x: RAND, y: legenda + 34 + i * 20, size: 14, fill: kleuren['inkt-zacht'] }),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

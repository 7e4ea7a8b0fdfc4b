import { round } from '../charts/round.ts';
import type { Kleuren } from '../charts/stijl.ts';
import type { Vakjes } from '../charts/vakjes.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import type { Kwartaal } from '../vocabulary/kwartaal.ts';
import { ANTWOORD, type Antwoord } from '../vocabulary/status.ts';
import { textWidth, wrapText } from './letters.ts';
import { el, type SvgNode } from './svg.ts';
import { beeld, lijn, tekst, tekstRegels } from './timeline-drawing.ts';

/** Where in a picture the squares stand, in pixels. */
export interface Vak {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Kolommen = Vakjes<{ antwoord: Antwoord; kwartaal: Kwartaal }>;

/** The columns of squares with their years under them, and the line of today. */
function vakjesTekening({ kolommen, jaren, hoogste }: Kolommen, vak: Vak, nu: Kwartaal, kleuren: Kleuren): SvgNode[] {
  const at = (percentage: number) => vak.x + (vak.width * percentage) / 100;
  const bodem = vak.y + vak.height - 26;
  const step = Math.min((vak.height - 46) / Math.max(hoogste, 1), (vak.width * (kolommen[0]?.width ?? 0)) / 100, 20);
  const vandaag = kolommen.find(({ kwartaal }) => kwartaal === nu);
  return [
    ...jaren.flatMap(({ jaar, x }) => [
      lijn([at(x), vak.y], [at(x), bodem], kleuren.lijn),
      tekst(String(jaar), { x: at(x) + 3, y: bodem + 20, size: 16, gewicht: 700, fill: kleuren.inkt }),
    ]),
    lijn([vak.x, bodem], [vak.x + vak.width, bodem], kleuren['inkt-zacht'], 2),
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
    lijn([x, top], [x, bodem], kleuren.accent, 2, '5 4'),
    tekst('vandaag', { x: x - 5, y: top + 14, size: 14, anchor: 'end', fill: kleuren.accent }),
  ];
}

/** One square, told apart by its shape: filled, crossed, dashed, open, round. */
function vakje(antwoord: Antwoord, x: number, y: number, size: number, kleuren: Kleuren): SvgNode {
  const { accent, ingrijpen, onbekend } = kleuren;
  const rand = { x, y, width: size, height: size, 'stroke-width': 1.5 };
  const vak = (attrs: SvgNode['attrs']) => el('rect', { ...rand, ...attrs });
  const metStreep = (stroke: string, d: string) =>
    el('g', { stroke, fill: 'none' }, el('rect', rand), el('path', { d, 'stroke-width': 2 }));
  const binnen = round(size - 6);
  const links = round(x + 3);
  switch (antwoord) {
    case 'gebeurd':
      return vak({ fill: accent, stroke: accent });
    case 'niet-op-tijd':
      return metStreep(
        ingrijpen,
        `M${links} ${round(y + 3)}l${binnen} ${binnen}m0 ${round(6 - size)}l${round(6 - size)} ${binnen}`,
      );
    case 'geen-bericht':
      return vak({ fill: 'none', stroke: onbekend, 'stroke-dasharray': '2.5 2' });
    case 'komt-nog':
      return vak({ fill: 'none', stroke: accent });
    case 'vervallen':
      return metStreep(onbekend, `M${links} ${round(y + size / 2)}h${binnen}`);
    case 'voorbij':
      return vak({ rx: size / 2, fill: 'none', stroke: onbekend, 'stroke-dasharray': '1.5 2' });
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
  over: { titel: string; zin: string; bron: string; vakjes: Kolommen; counts: Record<Antwoord, number>; nu: Kwartaal },
  kleuren: Kleuren,
): SvgNode {
  const width = BREED - 2 * RAND;
  const zin = wrapText(over.zin, width, 20);
  const top = 70 + zin.length * 28;
  const vak = { x: RAND, y: top, width, height: 60 + Math.max(over.vakjes.hoogste, 6) * 20 };
  const voet = wrapText(over.bron, width, 14);
  const legenda = vak.y + vak.height + 30;
  const height = legenda + 20 + voet.length * 20 + RAND;
  return beeld(
    { width: BREED, height, titel: over.titel, beschrijving: over.zin },
    kleuren,
    tekst(over.titel, { x: RAND, y: 56, size: 30, gewicht: 700, fill: kleuren.inkt }),
    ...tekstRegels(zin, 28, { x: RAND, y: 90, size: 20, fill: kleuren.inkt }),
    ...vakjesTekening(over.vakjes, vak, over.nu, kleuren),
    ...vakjesLegenda(over.counts, RAND, legenda, kleuren),
    ...tekstRegels(voet, 20, { x: RAND, y: legenda + 34, size: 14, fill: kleuren['inkt-zacht'] }),
  );
}

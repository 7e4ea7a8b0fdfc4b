import { RIJ } from '../charts/legenda.ts';
import { round } from '../charts/round.ts';
import type { Kleuren } from '../charts/stijl.ts';
import type { TimelineAxis, TimelineRow } from '../charts/timeline.ts';
import { metKleineLetter, waardenVan } from '../vocabulary/closed-list.ts';
import { AFLOOP, MIJLPAAL_STAND } from '../vocabulary/status.ts';
import type { PuntTeken } from '../vocabulary/teken.ts';
import { textWidth, wrapText } from './letters.ts';
import { LETTER } from './png.ts';
import { el, type SvgNode } from './svg.ts';
import { lijn, patronen, punt, rijTekening, tekst, tekstRegels, type Vlak } from './timeline-drawing.ts';

/** What a picture of a shared link shows. */
export interface Plaatje {
  /** The name of the site. */
  site: string;
  /** Whether it is independent, in a few words. */
  herkomst: string;
  bovenkop: string;
  titel: string;
  /** What deviates, and of what nothing is said. */
  zinnen: string[];
  tijdlijn: {
    axis: TimelineAxis;
    peil: { x: number; label: string };
    /** Rows that stand below each other; more than one group stand beside each other, each with a name. */
    groepen: { naam: string; rijen: TimelineRow[] }[];
  };
}

/** The size that sites which show shared links ask for. */
export const BREED = 1200;
const HOOG = 630;
const RAND = 64;
/** Where the drawing ends and the line of the legend begins. */
const ONDER = HOOG - 78;
const TUSSEN = 24;
/** What has room in one line; what a source does not tell has the sign of nothing. */
const LEGENDA: { teken: PuntTeken; label: string }[] = [
  ...waardenVan(MIJLPAAL_STAND)
    .filter((stand) => !MIJLPAAL_STAND[stand].onbekend && !MIJLPAAL_STAND[stand].zeldzaam)
    .map((stand) => ({ teken: MIJLPAAL_STAND[stand].teken, label: MIJLPAAL_STAND[stand].label })),
  { teken: 'onbekend', label: metKleineLetter(AFLOOP['geen-bericht'].label) },
];

/** The picture of a shared link, 1200 by 630, from the same parts as the timelines of the site. */
export function linkPicture({ site, herkomst, bovenkop, titel, zinnen, tijdlijn }: Plaatje, kleuren: Kleuren): SvgNode {
  const size = titel.length > 70 ? 40 : titel.length > 45 ? 48 : 58;
  const titelRegels = shortened(wrapText(titel, BREED - 2 * RAND, size, 700), 3);
  const zinRegels = zinnen.flatMap((zin) => wrapText(zin, BREED - 2 * RAND, 28)).slice(0, 3);
  const onderTitel = 118 + titelRegels.length * size * 1.12;
  const zacht = kleuren['inkt-zacht'];
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${BREED} ${HOOG}`, 'font-family': LETTER },
    patronen(kleuren),
    el('rect', { width: BREED, height: HOOG, fill: kleuren.papier }),
    el('rect', { width: BREED, height: 14, fill: kleuren.accent }),
    tekst(bovenkop, { x: RAND, y: 84, size: 28, fill: zacht }),
    tekst(herkomst, { x: BREED - RAND, y: 84, size: 22, fill: zacht, anchor: 'end' }),
    ...tekstRegels(titelRegels, size * 1.12, { x: RAND, y: 84 + size * 1.12, size, gewicht: 700, fill: kleuren.inkt }),
    ...tekstRegels(zinRegels, 36, { x: RAND, y: onderTitel + 14, size: 28, fill: kleuren.inkt }),
    ...panelen(tijdlijn, onderTitel + zinRegels.length * 36, kleuren),
    tekst(site, { x: RAND, y: HOOG - 30, size: 26, gewicht: 700, fill: kleuren.accent }),
    ...legenda(tijdlijn.peil.label, kleuren),
  );
}

/** The groups of rows beside each other; all rows have the same height, so that they can be compared. */
function panelen({ axis, peil, groepen }: Plaatje['tijdlijn'], top: number, kleuren: Kleuren): SvgNode[] {
  const width = (BREED - 2 * RAND - (groepen.length - 1) * TUSSEN) / groepen.length;
  const isSmal = groepen.length > 2;
  const begin = top + (isSmal ? 48 : 30);
  const most = Math.max(...groepen.map(({ rijen }) => rijen.length), 1);
  const step = Math.min(RIJ.hoogte * 1.8, (ONDER - begin) / most);
  const bottom = Math.min(ONDER, begin + step * most + 12);
  return groepen.flatMap(({ naam, rijen }, i): SvgNode[] => {
    const left = RAND + i * (width + TUSSEN);
    const vlak: Vlak = { kleuren, x: (percentage) => left + (width * percentage) / 100 };
    return [
      ...(isSmal ? [tekst(naam, { x: left, y: top + 12, size: 20, gewicht: 700, fill: kleuren.inkt })] : []),
      ...jaren(axis, vlak, [begin - 26, bottom], isSmal),
      ...rijen.map((rij, nummer) => row(rij, vlak, begin + step * nummer, step / RIJ.hoogte)),
      lijn([vlak.x(peil.x), begin - 26], [vlak.x(peil.x), bottom], kleuren.inkt, 2, '6 4'),
    ];
  });
}

/** One row of the timeline of the site, made smaller as a whole. */
function row(rij: TimelineRow, { x, kleuren }: Vlak, y: number, scale: number): SvgNode {
  const own: Vlak = { kleuren, x: (percentage) => x(percentage) / scale };
  const transform = `translate(0 ${round(y)}) scale(${Math.round(scale * 1000) / 1000})`;
  return el('g', { transform }, ...rijTekening(own, rij));
}

function jaren(
  { years }: TimelineAxis,
  { x, kleuren }: Vlak,
  [top, bottom]: [number, number],
  isSmal: boolean,
): SvgNode[] {
  return years.flatMap(({ jaar, x: start }) => [
    lijn([x(start), top], [x(start), bottom], kleuren.lijn, 2),
    tekst(isSmal ? `’${String(jaar).slice(2)}` : String(jaar), {
      x: x(start) + (isSmal ? 4 : 8),
      y: top + 18,
      size: isSmal ? 16 : 20,
      fill: kleuren['inkt-zacht'],
    }),
  ]);
}

/** What the marks and the dashed line mean, from the right. */
function legenda(peil: string, kleuren: Kleuren): SvgNode[] {
  const SIZE = 20;
  const fill = kleuren['inkt-zacht'];
  let right = BREED - RAND;
  const place = (label: string, sign: (x: number) => SvgNode): SvgNode[] => {
    const x = right - textWidth(label, SIZE);
    right = x - 46;
    return [sign(x - 14), tekst(label, { x, y: HOOG - 31, size: SIZE, fill })];
  };
  return [
    ...place(`stand van ${peil}`, (x) => lijn([x, HOOG - 50], [x, HOOG - 24], kleuren.inkt, 2, '6 4')),
    ...LEGENDA.toReversed().flatMap(({ teken, label }) => place(label, (x) => punt(kleuren, teken, x, HOOG - 38))),
  ];
}

/** At most `count` lines; what does not fit ends with "…". */
function shortened(lines: readonly string[], count: number): string[] {
  return lines.length <= count ? [...lines] : [...lines.slice(0, count - 1), `${lines[count - 1] ?? ''} …`];
}

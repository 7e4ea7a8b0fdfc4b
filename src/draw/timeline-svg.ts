import { RIJ } from '../charts/legenda.ts';
import type { Kleuren } from '../charts/stijl.ts';
import { timelineAxis, timelineRow, timelineX, type Venster } from '../charts/timeline.ts';
import { vensterVan } from '../charts/venster.ts';
import type { Actie, Editie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { peilVanPlanning, standAt } from '../domain/stand.ts';
import { siteVan, weergave } from '../domain/site-woorden.ts';
import { metHoofdletter } from '../vocabulary/closed-list.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { compareKwartaal, kwartaalKort, kwartaalOf } from '../vocabulary/kwartaal.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { wrapText } from './letters.ts';
import { el, type SvgNode } from './svg.ts';
import { as, beeld, legenda, lijn, patronen, rijTekening, tekst, tekstRegels, type Vlak } from './timeline-drawing.ts';

/** What a picture of a timeline is about. */
export interface TijdlijnBeeld {
  titel: string;
  acties: readonly Actie[];
  editie: Editie;
  /** The page that the picture belongs to, whole. */
  url: string;
  /** The day of the build, as 2026-11-23. */
  nu: string;
}

const BREEDTE = 1200;
const MARGE = 32;
/** Where the names end and the drawings begin. */
const LINKS = 420;
const REGEL = 18;

/**
 * The timeline of some acties as a drawing that stands alone: title, axis, a row per actie, legend, source
 * and date. In pixels, 1200 wide, and as high as it needs to be.
 */
export function tijdlijnSvg(monitor: Monitor, over: TijdlijnBeeld, kleuren: Kleuren): SvgNode {
  const venster = vensterVan(monitor, over.nu);
  const vlak: Vlak = { kleuren, x: (percentage) => LINKS + (percentage * (BREEDTE - MARGE - LINKS)) / 100 };
  const kop = kopRegels(over, kleuren);
  const rijen = [...Map.groupBy(over.acties, ({ onderwerp }) => onderwerp)].flatMap(([onderwerp, acties]) => [
    groep(onderwerp, kleuren),
    ...acties.flatMap((actie) => rij(monitor, actie, over, venster, vlak)),
  ]);
  const hoogte = rijen.reduce((sum, each) => sum + each.height, 0);
  const asTop = kop.height + MARGE;
  const AS = 40;
  const voetTop = asTop + AS + hoogte + MARGE;
  const voet = voetRegels(monitor, over, kleuren);
  const height = voetTop + voet.height + MARGE;

  let y = asTop + AS;
  const geplaatst = rijen.map(({ nodes, height: own }) => {
    const node = el('g', { transform: `translate(0 ${y})` }, ...nodes);
    y += own;
    return node;
  });
  return beeld(
    { width: BREEDTE, height, titel: over.titel, beschrijving: beschrijving(over, venster), defs: patronen(kleuren) },
    kleuren,
    ...kop.nodes,
    el('g', { transform: `translate(0 ${asTop})` }, ...as(vlak, timelineAxis(venster), AS + hoogte)),
    ...geplaatst,
    el('g', { transform: `translate(0 ${asTop})` }, ...lijnen(over, venster, vlak, AS, AS + hoogte)),
    el('g', { transform: `translate(${MARGE} ${voetTop})` }, ...voet.nodes),
  );
}

interface Blok {
  nodes: SvgNode[];
  height: number;
}

function beschrijving({ acties, editie, url }: TijdlijnBeeld, { van, tot }: Venster): string {
  return `Tijdlijn van ${acties.length} ${acties.length === 1 ? 'actie' : 'acties'}, van het ${kwartaalKort(van)} tot en met het ${kwartaalKort(tot)}, stand van ${datumVoluit(editie.peildatum)}. In woorden staat hetzelfde op ${url}`;
}

function kopRegels({ titel, editie }: TijdlijnBeeld, kleuren: Kleuren): Blok {
  const regels = wrapText(titel, BREEDTE - 2 * MARGE, 26, 700);
  const onder = MARGE + 26 + (regels.length - 1) * 32;
  return {
    nodes: [
      ...tekstRegels(regels, 32, { x: MARGE, y: MARGE + 22, size: 26, gewicht: 700, fill: kleuren.inkt }),
      tekst(`Planning en mijlpalen per actie, stand van ${datumVoluit(editie.peildatum)}`, {
        x: MARGE,
        y: onder + 22,
        size: 15,
        fill: kleuren['inkt-zacht'],
      }),
    ],
    height: onder + 30,
  };
}

function groep({ nummer, titel }: Onderwerp, kleuren: Kleuren): Blok {
  return {
    nodes: [
      el('rect', { x: MARGE, y: 0, width: BREEDTE - 2 * MARGE, height: 26, fill: kleuren['vlak-diep'] }),
      tekst(`${nummer} ${titel}`, { x: MARGE + 8, y: 18, size: 14, gewicht: 700, fill: kleuren.inkt }),
    ],
    height: 30,
  };
}

function rij(monitor: Monitor, actie: Actie, { editie, nu }: TijdlijnBeeld, venster: Venster, vlak: Vlak): Blok[] {
  const { kleuren } = vlak;
  const stand = standAt(actie, editie.id);
  if (!stand) return [];
  const planning = stand.planning.waarde;
  const naam = wrapText(`${actie.nummer} ${actie.titel}`, LINKS - MARGE - 8 - 16, 14);
  const status = stand.status.waarde;
  const oordeel =
    status === 'onbekend'
      ? FASE[stand.fase.waarde].label
      : `${FASE[stand.fase.waarde].label} · ${STATUS[status].label}`;
  const onder = 14 + naam.length * REGEL;
  const tekening =
    planning.length + stand.mijlpalen.length === 0
      ? undefined
      : timelineRow(venster, peilVanPlanning(monitor, stand), planning, stand.mijlpalen, { nu, ding: actie });
  const height = Math.max(onder + 12, RIJ.hoogte + RIJ.laan * ((tekening?.lanes ?? 1) - 1));
  return [
    {
      nodes: [
        ...tekstRegels(naam, REGEL, { x: MARGE + 8, y: 18, size: 14, fill: kleuren.inkt }),
        tekst(oordeel, {
          x: MARGE + 8,
          y: onder + 3,
          size: 12,
          gewicht: status === 'onbekend' ? 400 : 700,
          fill: kleuren['inkt-zacht'],
        }),
        ...(tekening
          ? rijTekening(vlak, tekening)
          : [tekst('De bron noemt geen tijd.', { x: LINKS + 4, y: 18, size: 12, fill: kleuren['inkt-zacht'] })]),
        lijn([MARGE, height], [BREEDTE - MARGE, height], kleuren.lijn),
      ],
      height: height + 4,
    },
  ];
}

/** The day of the editie, and today when that lies within the drawing. */
function lijnen({ editie, nu }: TijdlijnBeeld, venster: Venster, { x, kleuren }: Vlak, top: number, bottom: number) {
  const peil = x(timelineX(venster, editie.peildatum));
  const vandaag = compareKwartaal(kwartaalOf(nu), venster.tot) <= 0 ? x(timelineX(venster, nu)) : undefined;
  const dag = (at: number, streep?: string) => lijn([at, top], [at, bottom], kleuren.accent, 1.5, streep);
  return [dag(peil, '3 2'), ...(vandaag === undefined ? [] : [dag(vandaag)])];
}

function voetRegels({ site }: Monitor, { editie, url, nu }: TijdlijnBeeld, kleuren: Kleuren): Blok {
  const licentie = LICENTIE[site.licentie];
  const { nodes, height } = legenda(kleuren, BREEDTE - 2 * MARGE);
  const regels = [
    `De stippellijn staat bij ${datumVoluit(editie.peildatum)}: zo oud zijn de nieuwste gegevens. Waar de bron geen oordeel geeft, staat er geen.`,
    `Bron: ${site.naam}, ${url}. ${metHoofdletter(weergave(site))} van openbare documenten; ${siteVan(site)}.`,
    `Gemaakt op ${datumVoluit(nu)}. ${metHoofdletter(licentie.gebruik)} (${licentie.kort}).`,
  ].flatMap((regel) => wrapText(regel, BREEDTE - 2 * MARGE, 13));
  return {
    nodes: [...nodes, ...tekstRegels(regels, 19, { x: 0, y: height + 20, size: 13, fill: kleuren['inkt-zacht'] })],
    height: height + 10 + regels.length * 19,
  };
}

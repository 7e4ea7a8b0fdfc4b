import { absoluut, adres } from '../addresses.ts';
import type { Actielijn, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { NU } from '../settings.ts';
import tokens from '../styles/tokens.css?raw';
import { kleurenUit } from './beeld/kleuren.ts';
import { serialize } from './beeld/svg.ts';
import { tijdlijnSvg } from './beeld/tijdlijn-svg.ts';
import { csv, excelCsv } from './csv.ts';
import { svgToPng } from './png.ts';
import { TIJDLIJN_KOLOMMEN, tijdlijnRegels } from './tijdlijn-csv.ts';

/** The files beside a timeline, by name; the same under every page that has one. */
export const TIJDLIJN_BESTANDEN = {
  'tijdlijn.png': 'image/png',
  'tijdlijn.svg': 'image/svg+xml',
  'tijdlijn.csv': 'text/csv; charset=utf-8',
  'tijdlijn-excel.csv': 'text/csv; charset=utf-8',
} as const;
export type TijdlijnBestand = keyof typeof TIJDLIJN_BESTANDEN;

export type TijdlijnBestanden = Record<TijdlijnBestand, Uint8Array<ArrayBuffer>>;

/** Pixels of the picture: a third more than the drawing, sharp on paper and on most screens, and not too large to mail. */
const PNG_BREEDTE = 1600;

/** A page tells how large its files are and the files are asked for one by one: all are made once. */
const made = new WeakMap<Monitor, Map<Actielijn | undefined, TijdlijnBestanden>>();

/** The files of the timeline of one actielijn, or of the whole programme. */
export function tijdlijnBestanden(monitor: Monitor, actielijn?: Actielijn): TijdlijnBestanden {
  const known = made.get(monitor) ?? new Map<Actielijn | undefined, TijdlijnBestanden>();
  made.set(monitor, known);
  const bestanden = known.get(actielijn) ?? makeFiles(monitor, actielijn);
  known.set(actielijn, bestanden);
  return bestanden;
}

function makeFiles(monitor: Monitor, actielijn: Actielijn | undefined): TijdlijnBestanden {
  const editie = nieuwsteEditie(monitor);
  const { acties } = actielijn ?? monitor;
  const titel = actielijn ? `Actielijn ${actielijn.nummer}: ${actielijn.titel}` : monitor.programma.naam;
  const url = absoluut(actielijn ? adres.actielijn(actielijn) : adres.planning());
  const svg = `${serialize(tijdlijnSvg(monitor, { titel, acties, editie, url, nu: NU }, kleurenUit(tokens)))}\n`;
  const regels = tijdlijnRegels(acties, editie);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    'tijdlijn.png': svgToPng(svg, PNG_BREEDTE),
    'tijdlijn.svg': bytes(svg),
    'tijdlijn.csv': bytes(csv(regels, TIJDLIJN_KOLOMMEN)),
    'tijdlijn-excel.csv': bytes(excelCsv(regels, TIJDLIJN_KOLOMMEN)),
  };
}

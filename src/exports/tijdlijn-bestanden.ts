import { absoluut, adres } from '../addresses.ts';
import type { Actielijn, Monitor } from '../domain/monitor.ts';
import { oncePerMonitor } from '../domain/once-per-monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { NU } from '../settings.ts';
import tokens from '../styles/tokens.css?raw';
import { kleurenUit } from '../draw/colours.ts';
import { serialize } from '../draw/svg.ts';
import { tijdlijnSvg } from '../draw/timeline-svg.ts';
import { csv, excelCsv } from './csv.ts';
import { svgToPng } from '../draw/png.ts';
import { TIJDLIJN_KOLOMMEN, tijdlijnRegels } from './tijdlijn-csv.ts';

/** The files beside a timeline, by name; the same under every page that has one. */
export const TIJDLIJN_BESTANDEN = ['tijdlijn.png', 'tijdlijn.svg', 'tijdlijn.csv', 'tijdlijn-excel.csv'] as const;
export type TijdlijnBestand = (typeof TIJDLIJN_BESTANDEN)[number];

type Bytes = Uint8Array<ArrayBuffer>;

/** Each of the files, made when it is asked for. */
export type TijdlijnBestanden = Record<Exclude<TijdlijnBestand, 'tijdlijn.png'>, () => Bytes> & {
  'tijdlijn.png'?: () => Promise<Bytes>;
};

/** Pixels of the picture: a third more than the drawing, sharp on paper and on most screens, and not too large to mail. */
export const PNG_BREEDTE = 1600;

/** More acties than this do not fit a picture that anybody can read; the drawing can be zoomed. */
const PNG_ACTIES = 150;

/** The files of the timeline of one actielijn, or of the whole programme; a page tells how large they are. */
export const tijdlijnBestanden = oncePerMonitor(
  (monitor: Monitor, actielijn: Actielijn | undefined): TijdlijnBestanden => {
    const editie = nieuwsteEditie(monitor);
    const { acties } = actielijn ?? monitor;
    const titel = actielijn ? `Actielijn ${actielijn.nummer}: ${actielijn.titel}` : monitor.programma.naam;
    const url = absoluut(actielijn ? adres.actielijn(actielijn) : adres.planning());
    const svg = `${serialize(tijdlijnSvg(monitor, { titel, acties, editie, url, nu: NU }, kleurenUit(tokens)))}\n`;
    const regels = tijdlijnRegels(acties, editie, NU);
    const bytes = (text: string) => new TextEncoder().encode(text);
    return {
      ...(acties.length <= PNG_ACTIES ? { 'tijdlijn.png': () => svgToPng(svg, PNG_BREEDTE) } : {}),
      'tijdlijn.svg': () => bytes(svg),
      'tijdlijn.csv': () => bytes(csv(regels, TIJDLIJN_KOLOMMEN)),
      'tijdlijn-excel.csv': () => bytes(excelCsv(regels, TIJDLIJN_KOLOMMEN)),
    };
  },
);

import type { Actielijn } from '../domain/monitor.ts';
import { atomFeed } from '../exports/atom.ts';
import { icalKalender } from '../exports/ical.ts';
import { TIJDLIJN_BESTANDEN, tijdlijnBestanden, type TijdlijnBestand } from '../exports/tijdlijn-bestanden.ts';
import { NU } from '../settings.ts';
import { getMonitor } from '../site.ts';
import { berichten, feedKop } from '../views/feed.ts';
import { kalender } from '../views/kalender.ts';
import { laatsteDag } from '../vocabulary/datum.ts';

/** The files that stand beside the pages, of everything or of one actielijn, and how they are served. */

export function antwoord(inhoud: BodyInit | undefined, soort: string): Response {
  return new Response(inhoud, { headers: { 'Content-Type': soort } });
}

export function tekstAntwoord(inhoud: string, soort = 'text/plain'): Response {
  return antwoord(inhoud, `${soort}; charset=utf-8`);
}

export function atomAntwoord(actielijn?: Actielijn): Response {
  const monitor = getMonitor();
  const sinds = laatsteDag(monitor.edities[0]?.peildatum ?? NU);
  const feed = atomFeed(monitor.site, feedKop(monitor, actielijn), berichten(monitor, NU, actielijn), sinds);
  return tekstAntwoord(feed, 'application/atom+xml');
}

export function icalAntwoord(actielijn?: Actielijn): Response {
  return tekstAntwoord(icalKalender(kalender(getMonitor(), NU, actielijn), NU), 'text/calendar');
}

/** The names of the files of a timeline, as picture and as table: tijdlijn.svg, .png, .csv and -excel.csv. */
export function tijdlijnNamen(actielijn?: Actielijn): TijdlijnBestand[] {
  return Object.keys(tijdlijnBestanden(getMonitor(), actielijn)) as TijdlijnBestand[];
}

export async function tijdlijnAntwoord(bestand: TijdlijnBestand, actielijn?: Actielijn): Promise<Response> {
  return antwoord(await tijdlijnBestanden(getMonitor(), actielijn)[bestand]?.(), TIJDLIJN_BESTANDEN[bestand]);
}

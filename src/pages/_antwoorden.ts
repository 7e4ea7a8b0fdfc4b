import type { Actielijn } from '../domain/monitor.ts';
import { atomFeed } from '../exports/atom.ts';
import { icalKalender } from '../exports/ical.ts';
import { NU } from '../settings.ts';
import { getMonitor } from '../site.ts';
import { berichten, feedKop } from '../views/feed.ts';
import { kalender } from '../views/kalender.ts';
import { laatsteDag } from '../vocabulary/datum.ts';

/** The files that stand beside the pages, of everything or of one actielijn, and how they are served. */

function atomText(actielijn?: Actielijn): string {
  const monitor = getMonitor();
  const sinds = laatsteDag(monitor.edities[0]?.peildatum ?? NU);
  return atomFeed(monitor.site, feedKop(monitor, actielijn), berichten(monitor, actielijn), sinds);
}

export function atomResponse(actielijn?: Actielijn): Response {
  return new Response(atomText(actielijn), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

function icalText(actielijn?: Actielijn): string {
  return icalKalender(kalender(getMonitor(), NU, actielijn), NU);
}

export function icalResponse(actielijn?: Actielijn): Response {
  return new Response(icalText(actielijn), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

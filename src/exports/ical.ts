import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { KENMERK } from '../settings.ts';
import { eenRegel } from '../vocabulary/onzichtbaar.ts';
import { MIJLPAAL_STAND, type MijlpaalStand } from '../vocabulary/status.ts';

const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** What a calendar needs; views/kalender.ts says it in words. */
interface Inhoud {
  /** The name of the site. */
  maker: string;
  titel: string;
  uitleg: string;
  adres: string;
  afspraken: readonly {
    kenmerk: string;
    dag: string;
    titel: string;
    tekst: string;
    url: string;
    stand: MijlpaalStand;
    versie: number;
  }[];
}

/**
 * A calendar (RFC 5545) of whole days, which keep nobody's day occupied.
 *
 * @param nu the day of the build, as 2026-11-23: the time stamp of every event
 */
export function icalKalender({ maker, titel, uitleg, adres, afspraken }: Inhoud, nu: string): string {
  const calendar = ical({
    // The library writes these as they are; those of an event it escapes.
    name: eenRegel(titel),
    description: eenRegel(uitleg),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: eenRegel(maker), product: 'mijlpalen', language: 'NL' },
    source: eenRegel(adres),
    ttl: 60 * 60 * 24,
  });
  // A calendar without any component is none (RFC 5545); who subscribed keeps an address that works.
  if (afspraken.length === 0) calendar.timezone({ name: 'UTC', generator: () => UTC });
  for (const { kenmerk, dag, titel: summary, tekst, url, stand, versie } of afspraken) {
    calendar.createEvent({
      id: eenRegel(`${kenmerk.replaceAll('/', '-')}@${KENMERK}`),
      sequence: versie,
      stamp: new Date(`${nu}T00:00:00Z`),
      // The library writes the day of this moment in UTC.
      start: new Date(`${dag}T00:00:00Z`),
      allDay: true,
      summary,
      description: tekst,
      url,
      status: ICalEventStatus[MIJLPAAL_STAND[stand].kalender],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

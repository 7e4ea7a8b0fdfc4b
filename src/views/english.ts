import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { verschuivingenAt } from '../domain/verschuivingen.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { jaarVan } from '../vocabulary/kwartaal.ts';
import { STATUS } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './ding.ts';

/** What the page for visitors from abroad shows: all of it counted, none of it typed. */
export interface EnglishView {
  years: string;
  asOf: string;
  actions: number;
  topics: number;
  sources: number;
  /** Milestones of which a source says, or two dates prove, that they came later. */
  slips: number;
  status: { label: string; meaning: string; count: number }[];
  lines: (Verwijzing & { actions: number })[];
  editions: { titel: string; url: string; asOf: string }[];
}

export function englishView(monitor: Monitor): EnglishView {
  const { programma, acties, actielijnen, onderwerpen, edities, bronnen } = monitor;
  const newest = nieuwsteEditie(monitor);
  const telling = countActies(acties, newest.id);
  return {
    years: `${jaarVan(programma.van)}–${jaarVan(programma.tot)}`,
    asOf: dateInEnglish(newest.peildatum),
    actions: telling.totaal,
    topics: onderwerpen.length,
    sources: bronnen.size,
    slips: verschuivingenAt(monitor, newest.id).length,
    status: waardenVan(STATUS).map((status) => ({ ...STATUS[status].en, count: telling.status[status] })),
    lines: actielijnen.map((line) => ({ ...verwijzing(line, adres.actielijn(line)), actions: line.acties.length })),
    editions: edities.toReversed().map((editie) => ({
      titel: editie.titel,
      url: adres.editie(editie),
      asOf: dateInEnglish(editie.peildatum),
    })),
  };
}

/** "2023-12-22" → "22 December 2023", "2023-06" → "June 2023". */
export function dateInEnglish(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

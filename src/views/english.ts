import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { STATUS } from '../vocabulary/status.ts';
import { dingVerwijzing } from './ding.ts';

/** How many acties have each status. */
export function statuses(monitor: Monitor) {
  const telling = countActies(monitor.acties, nieuwsteEditie(monitor).id);
  return waardenVan(STATUS).map((status) => ({ ...STATUS[status].en, count: telling.status[status] }));
}

export function lines({ actielijnen }: Monitor) {
  return actielijnen.map((line) => ({ ...dingVerwijzing(line), actions: line.acties.length }));
}

export function editions({ edities }: Monitor) {
  return edities.toReversed().map((editie) => ({
    titel: editie.titel,
    url: adres.editie(editie),
    asOf: dateInEnglish(editie.peildatum),
  }));
}

/** "2023-12-22" → "22 December 2023", "2023-06" → "June 2023". */
export function dateInEnglish(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

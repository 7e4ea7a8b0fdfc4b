import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import type { Status } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './ding.ts';

const STATUS_EN: Record<Status, { label: string; meaning: string }> = {
  'conform-planning': { label: 'On schedule', meaning: 'The source says that the action goes as planned.' },
  afwijking: { label: 'Off schedule', meaning: 'The source names a delay, or a date that moved.' },
  'afgerond-anders': { label: 'Finished otherwise', meaning: 'The action is done, but not as it was planned.' },
  herbeoordeling: {
    label: 'Under review',
    meaning: 'It is being decided again whether and how the action continues.',
  },
  onbekend: { label: 'Not known', meaning: 'The source does not say whether the action is on schedule.' },
};

/** How many acties have each status. */
export function statuses(monitor: Monitor): { label: string; meaning: string; count: number }[] {
  const telling = countActies(monitor.acties, nieuwsteEditie(monitor).id);
  return (Object.keys(STATUS_EN) as Status[]).map((status) => ({
    ...STATUS_EN[status],
    count: telling.status[status],
  }));
}

export function lines({ actielijnen }: Monitor): (Verwijzing & { actions: number })[] {
  return actielijnen.map((line) => ({ ...verwijzing(line, adres.actielijn(line)), actions: line.acties.length }));
}

export function editions({ edities }: Monitor): { titel: string; url: string; asOf: string }[] {
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

import { dingenVan, type Ding, type Editie, type Monitor } from '../domain/monitor.ts';
import { laatsteDag } from '../vocabulary/datum.ts';

/** The day of the newest thing that is told: of an editie, or of a correction in one. */
export function laatsteWijziging(monitor: Monitor): string {
  return newest([
    ...monitor.edities.map(({ peildatum }) => laatsteDag(peildatum)),
    ...dingenVan(monitor).map((ding) => gewijzigd(monitor, ding)),
  ]);
}

/** The day of the newest thing that is told of one thing; of an editie its own day. */
export function gewijzigd(monitor: Monitor, ding: Ding | Editie): string {
  if (!('metingen' in ding)) return laatsteDag(ding.peildatum);
  return newest(
    ding.metingen.flatMap(({ editie, correctie }) => [
      laatsteDag(monitor.edities.find(({ id }) => id === editie)?.peildatum ?? editie),
      correctie?.datum ?? '',
    ]),
  );
}

function newest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

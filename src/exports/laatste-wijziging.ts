import { dingenVan, type Ding, type Editie, type Monitor, type Programma } from '../domain/monitor.ts';
import { laatsteDag } from '../vocabulary/datum.ts';

/** The day of the newest thing that is told: of an editie, or of a correction in one. */
export function laatsteWijziging(monitor: Monitor): string {
  return newest([
    ...monitor.edities.map(({ peildatum }) => laatsteDag(peildatum)),
    ...dingenVan(monitor).map((ding) => gewijzigd(monitor, ding)),
  ]);
}

/** The day of the newest thing that is told on the page of a thing: also of what stands below it. */
export function gewijzigdOpPagina(monitor: Monitor, ding: Exclude<Ding, Programma>): string {
  const below = ding.soort === 'actie' ? [] : ding.acties;
  const between = ding.soort === 'actielijn' ? ding.onderwerpen : [];
  return newest([ding, ...between, ...below].map((each) => gewijzigd(monitor, each)));
}

/** The day of the newest thing that is told of one thing; of an editie its own day, or that of a correction in it. */
export function gewijzigd(monitor: Monitor, ding: Ding | Editie): string {
  if (!('metingen' in ding)) {
    const own = dingenVan(monitor).flatMap(({ metingen }) => metingen.filter(({ editie }) => editie === ding.id));
    return newest([laatsteDag(ding.peildatum), ...own.map(({ correctie }) => correctie?.datum ?? '')]);
  }
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

import { kwartaalOf, kwartalenBetween } from '../vocabulary/kwartaal.ts';
import type { Actie, Editie, Monitor } from './monitor.ts';

/** How old the newest meting of an actie is. */
export interface Ouderdom {
  actie: Actie;
  editie: Editie;
  /** Quarters between the day the editie speaks of and the day of the build. */
  kwartalen: number;
}

/**
 * The age of the newest meting of every actie, oldest first.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function ouderdomVan(monitor: Monitor, nu: string): Ouderdom[] {
  return monitor.acties
    .flatMap((actie) => {
      const editie = monitor.edities.find(({ id }) => id === actie.metingen[0]?.editie);
      if (!editie) return [];
      return [{ actie, editie, kwartalen: kwartalenBetween(kwartaalOf(editie.peildatum), kwartaalOf(nu)) }];
    })
    .sort((a, b) => b.kwartalen - a.kwartalen);
}

import { adres } from '../addresses.ts';
import { ouderdomVan, type Ouderdom } from '../domain/freshness.ts';
import type { Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { GELEZEN } from '../vocabulary/status.ts';
import { dingVerwijzing, verwijzing, type Verwijzing } from './actie.ts';
import { aantal } from './woorden.ts';

/** Acties of one actielijn with the age of their newest news, oldest first. */
export interface OuderdomGroep extends Verwijzing {
  acties: (Verwijzing & { sinds: string; ouderdom: string })[];
}

export interface ActueelView {
  zin: string;
  /** Headings of the numbers: one per editie, oldest first. */
  kolommen: string[];
  actielijnen: (Verwijzing & { cellen: number[] })[];
  /** Acties of which nothing later was found than the first editie. */
  stil: OuderdomGroep[];
  /** All other acties. */
  later: OuderdomGroep[];
  bronnen: { titel: string; url: string; gelezen: string }[];
}

/**
 * How old the newest news of each actie is.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function actueelView(monitor: Monitor, nu: string): ActueelView {
  const all = ouderdomVan(monitor, nu);
  const first = monitor.edities[0]?.id;
  const silent = all.filter(({ editie }) => editie.id === first);
  return {
    zin: `Van ${silent.length} van de ${aantal(all.length, 'actie', 'acties')} staat in de bronnen die deze site las geen bericht van na ${datumVoluit(first ?? '')}.`,
    kolommen: monitor.edities.map(({ peildatum }) => datumVoluit(peildatum.slice(0, 7))),
    actielijnen: monitor.actielijnen.map((actielijn) => ({
      ...verwijzing(actielijn, adres.actielijn(actielijn)),
      cellen: monitor.edities.map(
        ({ id }) => all.filter(({ actie, editie }) => actie.actielijn === actielijn && editie.id === id).length,
      ),
    })),
    stil: perActielijn(monitor, silent),
    later: perActielijn(
      monitor,
      all.filter((each) => !silent.includes(each)),
    ),
    bronnen: [...monitor.bronnen.values()].map((bron) => ({
      titel: bron.titel,
      url: adres.bron(bron),
      gelezen: GELEZEN[bron.gelezen],
    })),
  };
}

function perActielijn(monitor: Monitor, list: readonly Ouderdom[]): OuderdomGroep[] {
  return monitor.actielijnen.flatMap((actielijn) => {
    const acties = list.filter(({ actie }) => actie.actielijn === actielijn);
    if (acties.length === 0) return [];
    return [
      {
        ...verwijzing(actielijn, adres.actielijn(actielijn)),
        acties: acties.map(({ actie, editie, kwartalen }) => ({
          ...dingVerwijzing(actie),
          sinds: datumVoluit(editie.peildatum),
          ouderdom: `${aantal(kwartalen, 'kwartaal', 'kwartalen')} oud`,
        })),
      },
    ];
  });
}

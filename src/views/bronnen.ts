import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import type { ActieMeting, Bronverwijzing } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { doodView } from './dode-koppeling.ts';
import { GELEZEN } from '../vocabulary/soort.ts';

export type BronView = ReturnType<typeof bronViews>[number];

/** The documents behind a claim, each once, with all the places in it that were named. */
export function bronViews(monitor: Monitor, verwijzingen: readonly Bronverwijzing[]) {
  return [...Map.groupBy(verwijzingen, ({ bron }) => bron)].flatMap(([id, places]) => {
    const bron = monitor.bronnen.get(id);
    if (!bron) return [];
    return [
      {
        titel: bron.titel,
        /** Where the site says what this document is and how far it was read. */
        url: adres.bron(bron),
        /** The document itself, where it is public. */
        document: bron.url,
        /** That address is gone. */
        dood: doodView(monitor, bron.url),
        datum: bron.datum && datumVoluit(bron.datum),
        gelezen: GELEZEN[bron.gelezen].label,
        /** Where in it. */
        vindplaatsen: places.flatMap(({ vindplaats }) => vindplaats ?? []),
        /** A few words from it, to the letter. */
        citaten: places.flatMap(({ citaat }) => citaat ?? []),
      },
    ];
  });
}

/** What a meting shows besides its text: where sources disagree, and a public correction. */
export function kanttekening(
  monitor: Monitor,
  { tegenspraak = [], correctie }: Pick<ActieMeting, 'tegenspraak' | 'correctie'>,
) {
  return {
    tegenspraak: tegenspraak.map(({ bron, zegt }) => ({
      bron: monitor.bronnen.get(bron)?.titel ?? bron,
      url: adres.bron({ id: bron }),
      zegt,
    })),
    correctie: correctie && { datum: datumVoluit(correctie.datum), wat: correctie.wat },
  };
}

/**
 * Where a `bron:` link in a text leads: the document itself, or else what the site says of it. That is also where a
 * reader hears that a document is gone, and finds a copy.
 */
export function bronHref(monitor: Monitor, id: string): string {
  const url = monitor.bronnen.get(id)?.url;
  return url === undefined || monitor.dodeKoppelingen.has(url) ? adres.bron({ id }) : url;
}

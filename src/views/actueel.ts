import { adres } from '../addresses.ts';
import { ouderdomVan, type Ouderdom } from '../domain/ouderdom.ts';
import type { Actie, Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import type { Toon } from '../vocabulary/teken.ts';
import { maandVan } from './editie-naam.ts';
import { dingVerwijzing } from './ding.ts';
import { stapelView, type StapelView } from './grafiek.ts';
import { aantal, jarenOud } from './woorden.ts';

/**
 * How old the newest news of each actie is.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function actueelView(monitor: Monitor, nu: string) {
  const all = ouderdomVan(monitor, nu);
  const first = monitor.edities[0]?.id;
  const silent = all.filter(({ editie }) => editie.id === first);
  return {
    zin: stilZin(silent.length, all.length, datumVoluit(first ?? '')),
    /** Per actielijn: how many acties have their newest news from which editie. */
    grafiek: versheid(monitor, all),
    berichten: berichtenView(monitor),
    groepen: perActielijn(monitor, all),
  };
}

export type BerichtenView = ReturnType<typeof berichtenView>;

/** Which edities told of which acties. */
function berichtenView({ edities, actielijnen }: Monitor) {
  return {
    /** The year of each editie, oldest first, where it is another than that of the one before: "’23". */
    kolommen: edities.map(({ id }, i) =>
      edities[i - 1]?.id.slice(0, 4) === id.slice(0, 4) ? '' : `’${id.slice(2, 4)}`,
    ),
    panelen: actielijnen.map((actielijn) => ({
      kop: dingVerwijzing(actielijn),
      rijen: actielijn.acties.map((actie) => ({
        ...dingVerwijzing(actie),
        heeft: edities.map(({ id }) => actie.metingen.some(({ editie }) => editie === id)),
      })),
    })),
  };
}

function stilZin(stil: number, totaal: number, sinds: string): string {
  return stil === 0
    ? `Over elke actie staat in de bronnen die deze site las een bericht van na ${sinds}.`
    : `Over ${stil} van de ${aantal(totaal, 'actie', 'acties')} staat in de bronnen die deze site las, geen bericht van na ${sinds}.`;
}

/** "Bij 47 van de 103 acties is het nieuwste bericht van juni 2023, ruim 3 jaar oud." */
export function ouderdomZin(monitor: Monitor, nu: string, acties: readonly Actie[] = monitor.acties): string {
  const all = ouderdomVan(monitor, nu).filter(({ actie }) => acties.includes(actie));
  const [oldest] = all;
  if (!oldest) return '';
  const same = all.filter(({ editie }) => editie === oldest.editie);
  return `Bij ${same.length} van de ${aantal(all.length, 'actie', 'acties')} is het nieuwste bericht van ${maandVan(monitor, oldest.editie.id)}: ${jarenOud(oldest.kwartalen)} oud.`;
}

/** The older the news, the lighter; what has none since the first editie is dotted, like all that is not known. */
const TONEN: Toon[] = ['leeg', 'licht', 'strepen', 'ruit', 'vol'];

function versheid(monitor: Monitor, all: readonly Ouderdom[]): StapelView {
  const [first, ...later] = monitor.edities.map(({ id, peildatum }) => ({
    id,
    label: datumVoluit(peildatum.slice(0, 7)),
  }));
  const rijen = monitor.actielijnen.map((actielijn) => {
    const own = all.filter(({ actie }) => actie.actielijn === actielijn);
    const uit = (id: string | undefined) => own.filter(({ editie }) => editie.id === id).length;
    return {
      naam: `${actielijn.nummer}. ${actielijn.titel}`,
      url: adres.actielijn(actielijn),
      totaal: own.length,
      stil: uit(first?.id),
      aantallen: Object.fromEntries(monitor.edities.map(({ id }) => [id, uit(id)])),
    };
  });
  return stapelView(
    'nieuwste-bericht',
    versheidZin(rijen, first?.label ?? ''),
    'Actielijn',
    [
      ...later
        .toReversed()
        .map(({ id, label }, i) => ({ sleutel: id, label: `uit ${label}`, toon: TONEN.at(-1 - i) ?? 'leeg' })),
      ...(first ? [{ sleutel: first.id, label: `uit ${first.label}`, toon: 'stippen' as const }] : []),
    ],
    rijen,
  );
}

/** "Het minste nieuws is er over 5. Arbeidsmarkt en innovatie: bij 30 van de 31 acties is het nieuwste bericht uit juni 2023". */
export function versheidZin(
  actielijnen: readonly { naam: string; stil: number; totaal: number }[],
  eerste: string,
): string {
  const stilst = actielijnen.toSorted((a, b) => b.stil / (b.totaal || 1) - a.stil / (a.totaal || 1))[0];
  if (!stilst || stilst.stil === 0) return `Van elke actie is er een bericht van na ${eerste}`;
  return `Het minste nieuws is er over “${stilst.naam}”: bij ${stilst.stil} van de ${aantal(stilst.totaal, 'actie', 'acties')} is het nieuwste bericht uit ${eerste}`;
}

/** Acties of one actielijn with the age of their newest news, oldest first. */
function perActielijn(monitor: Monitor, list: readonly Ouderdom[]) {
  return monitor.actielijnen
    .map((actielijn) => ({
      ...dingVerwijzing(actielijn),
      acties: list
        .filter(({ actie }) => actie.actielijn === actielijn)
        .map(({ actie, editie, kwartalen }) => ({
          ...dingVerwijzing(actie),
          sinds: datumVoluit(editie.peildatum),
          ouderdom: `${jarenOud(kwartalen)} oud`,
        })),
    }))
    .filter(({ acties }) => acties.length > 0);
}

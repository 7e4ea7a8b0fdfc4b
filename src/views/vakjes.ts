import { absoluut, adres } from '../addresses.ts';
import { vakjes } from '../charts/vakjes.ts';
import { vensterVan } from '../charts/venster.ts';
import { agenda, telAntwoorden, type AgendaRegel } from '../domain/agenda.ts';
import type { Monitor } from '../domain/monitor.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { kwartaalKort, kwartaalOf } from '../vocabulary/kwartaal.ts';
import { ANTWOORD } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl } from './ding.ts';
import { grafiekBestanden } from './grafiek.ts';
import { antwoordZin } from './antwoord.ts';
import { mijlpaalMoment } from './woorden.ts';

/** The question that the squares answer. */
export const VRAAG = 'Wat had er nu al moeten gebeuren?';

export type VakjesView = ReturnType<typeof vakjesView>;

/**
 * A square for every milestone that an editie announced beforehand.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function vakjesView(monitor: Monitor, nu: string) {
  const orde = waardenVan(ANTWOORD);
  const announced = agenda(monitor, nu)
    .filter(({ vooraf }) => vooraf)
    .sort((a, b) => orde.indexOf(a.antwoord) - orde.indexOf(b.antwoord));
  const counts = telAntwoorden(announced);
  return {
    /** The answer in numbers. */
    zin: antwoordZin(counts),
    vakjes: vakjes(vensterVan(monitor, nu), announced.map(vakjeView)),
    vandaag: { kwartaal: kwartaalOf(nu), datum: datumVoluit(nu) },
    legenda: orde
      .filter((antwoord) => counts[antwoord] > 0)
      .map((antwoord) => ({ antwoord, label: ANTWOORD[antwoord].label, aantal: counts[antwoord] })),
    ...grafiekBestanden('aangekondigd'),
    svg: adres.grafiek('aangekondigd.svg'),
    png: adres.grafiek('aangekondigd.png'),
  };
}

/** The same as a picture that stands alone: what a newspaper or a report takes over. */
export function vakjesBeeld(monitor: Monitor, nu: string) {
  const view = vakjesView(monitor, nu);
  return {
    titel: VRAAG,
    zin: view.zin,
    bron: `Elk vakje is één mijlpaal, in het kwartaal waarvoor die eerst was aangekondigd. Bron: ${absoluut(adres.overzicht())}, uit openbare documenten, stand van ${view.vandaag.datum}.`,
    vakjes: view.vakjes,
    counts: telAntwoorden(agenda(monitor, nu).filter(({ vooraf }) => vooraf)),
    nu: view.vandaag.kwartaal,
  };
}

/** One announced milestone, in the column of the quarter for which it was announced first. */
function vakjeView(regel: AgendaRegel) {
  const { ding, editie, mijlpaal, antwoord, aangekondigd } = regel;
  const isMoved = regel.kwartaal !== aangekondigd;
  return {
    ...dingVerwijzing(ding),
    url: metingUrl(ding, editie),
    kwartaal: aangekondigd,
    wat: mijlpaal.wat,
    antwoord,
    /** "Gebeurd", and when that was another moment: "Gebeurd op 17 juli 2023". */
    uitkomst: `${ANTWOORD[antwoord].label}${isMoved ? `; ${antwoord === 'gebeurd' ? 'het werd' : 'nieuwe planning:'} ${mijlpaalMoment(mijlpaal)}` : ''}`,
  };
}

/** "3e kwartaal 2023: 4 gebeurd, 17 geen bericht". */
export function kolomNaam({ kwartaal, vakjes: own }: VakjesView['vakjes']['kolommen'][number]): string {
  const counts = [...Map.groupBy(own, ({ antwoord }) => antwoord)].map(
    ([antwoord, each]) => `${each.length} ${ANTWOORD[antwoord].label.toLowerCase()}`,
  );
  return `${kwartaalKort(kwartaal)}: ${counts.join(', ')}`;
}

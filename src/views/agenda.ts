import { agenda, type AgendaRegel } from '../domain/agenda.ts';
import type { Monitor } from '../domain/monitor.ts';
import { metHoofdletter, waardenVan } from '../vocabulary/closed-list.ts';
import { compareKwartaal, kwartaalOf, kwartaalVoluit, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { AFLOOP, type Afloop } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl, type Verwijzing } from './ding.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { aantal, mijlpaalMoment } from './woorden.ts';

/** One milestone in the agenda. */
export interface AgendaView extends Verwijzing {
  wat: string;
  moment: string;
  afloop: Afloop;
  afloopLabel: string;
  bronnen: BronView[];
}

export interface AgendaPagina {
  /** Quarters that are still to come, soonest first. */
  komend: { titel: string; anchor: string; regels: AgendaView[] }[];
  /** Quarters that are past, newest first. */
  voorbij: { titel: string; anchor: string; regels: AgendaView[] }[];
  /** What parliament was promised or told, in order of time. */
  kamer: AgendaView[];
  kamerZin: string;
}

/**
 * What falls due, per quarter, and what parliament was promised.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function agendaView(monitor: Monitor, nu: string): AgendaPagina {
  const all = agenda(monitor, nu);
  const today = kwartaalOf(nu);
  // A period that has begun but not ended may still bring it: that is not past.
  const quarter = ({ kwartaal, afloop }: AgendaRegel) =>
    afloop === 'komt-nog' && compareKwartaal(kwartaal, today) < 0 ? today : kwartaal;
  const groups = [...Map.groupBy(all, quarter)]
    .sort(([a], [b]) => compareKwartaal(a, b))
    .map(([kwartaal, regels]) => ({ kwartaal, ...group(monitor, kwartaal, regels) }));
  const kamer = all.filter(({ mijlpaal }) => mijlpaal.kamer);
  const promised = kamer.filter(({ beloofd }) => beloofd);
  return {
    komend: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) >= 0),
    voorbij: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) < 0).reverse(),
    kamer: kamer.map((regel) => regelView(monitor, regel, regel.beloofd)),
    kamerZin:
      kamer.length === 0
        ? `Geen bron noemt een bericht aan ${monitor.site.volksvertegenwoordiging.naam}.`
        : kamerZin(monitor, promised),
  };
}

function kamerZin(monitor: Monitor, promised: readonly AgendaRegel[]): string {
  return [
    `Volgens de bronnen zou ${monitor.site.volksvertegenwoordiging.naam} ${aantal(promised.length, 'bericht', 'berichten')} krijgen.`,
    ...promiseCounts(promised),
    'De bron staat erbij.',
  ].join(' ');
}

function group(monitor: Monitor, kwartaal: Kwartaal, regels: readonly AgendaRegel[]) {
  return {
    titel: metHoofdletter(kwartaalVoluit(kwartaal)),
    anchor: kwartaal.toLowerCase(),
    regels: regels.map((regel) => regelView(monitor, regel, false)),
  };
}

/** "Gebeurd: 3." and so on: what came of the promises, with every answer there can be. */
function promiseCounts(promised: readonly AgendaRegel[]): string[] {
  const answers = Map.groupBy(waardenVan(AFLOOP), (afloop) => AFLOOP[afloop].beloofd);
  return [...answers].map(
    ([answer, own]) => `${metHoofdletter(answer)}: ${promised.filter(({ afloop }) => own.includes(afloop)).length}.`,
  );
}

/** @param isPromise it was promised; what was only told afterwards is no promise kept */
function regelView(monitor: Monitor, regel: AgendaRegel, isPromise: boolean): AgendaView {
  const { label, beloofd } = AFLOOP[regel.afloop];
  return {
    ...dingVerwijzing(regel.ding),
    url: metingUrl(regel.ding, regel.editie),
    wat: regel.mijlpaal.wat,
    moment: mijlpaalMoment(regel.mijlpaal),
    afloop: regel.afloop,
    afloopLabel: isPromise ? metHoofdletter(beloofd) : label,
    bronnen: bronViews(monitor, regel.bronnen),
  };
}

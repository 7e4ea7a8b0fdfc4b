import { agenda, type Afloop, type AgendaRegel } from '../domain/agenda.ts';
import type { Monitor } from '../domain/monitor.ts';
import { compareKwartaal, kwartaalOf, kwartaalVoluit, type Kwartaal } from '../vocabulary/kwartaal.ts';
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

const AFLOOP: Record<Afloop, string> = {
  gehaald: 'Gebeurd',
  gemist: 'Niet gehaald',
  'komt-nog': 'Komt nog',
  verstreken: 'Had volgens de planning al moeten gebeuren; in de bronnen die deze site las, staat geen later bericht',
  onbekend: 'Niet bekend of dit is gebeurd',
};

/** For what was promised; what was only told afterwards is no promise kept. */
const KAMER_AFLOOP: Record<Afloop, string> = {
  gehaald: 'Nagekomen',
  gemist: 'Niet nagekomen',
  'komt-nog': 'Moet nog komen',
  verstreken: 'Niet bekend: in de bronnen die deze site las, staat er niets over',
  onbekend: 'Niet bekend',
};

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
  const promised = kamer.filter(({ vooraf }) => vooraf);
  const count = (...each: Afloop[]) => promised.filter(({ afloop }) => each.includes(afloop)).length;
  return {
    komend: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) >= 0),
    voorbij: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) < 0).reverse(),
    kamer: kamer.map((regel) => regelView(monitor, regel, regel.vooraf ? KAMER_AFLOOP : AFLOOP)),
    kamerZin: [
      `Volgens de bronnen zou ${monitor.site.volksvertegenwoordiging.naam} ${aantal(promised.length, 'bericht', 'berichten')} krijgen.`,
      `Nagekomen: ${count('gehaald')}. Niet nagekomen: ${count('gemist')}. Moet nog komen: ${count('komt-nog')}. Niet bekend: ${count('verstreken', 'onbekend')}.`,
    ].join(' '),
  };
}

function group(monitor: Monitor, kwartaal: Kwartaal, regels: readonly AgendaRegel[]) {
  const titel = kwartaalVoluit(kwartaal);
  return {
    titel: titel.charAt(0).toUpperCase() + titel.slice(1),
    anchor: kwartaal.toLowerCase(),
    regels: regels.map((regel) => regelView(monitor, regel, AFLOOP)),
  };
}

function regelView(monitor: Monitor, regel: AgendaRegel, labels: Record<Afloop, string>): AgendaView {
  return {
    ...dingVerwijzing(regel.ding),
    url: metingUrl(regel.ding, regel.editie),
    wat: regel.mijlpaal.wat,
    moment: mijlpaalMoment(regel.mijlpaal),
    afloop: regel.afloop,
    afloopLabel: labels[regel.afloop],
    bronnen: bronViews(monitor, regel.bronnen),
  };
}

import { agenda, telAntwoorden, type AgendaRegel } from '../domain/agenda.ts';
import type { Monitor } from '../domain/monitor.ts';
import { metHoofdletter, metKleineLetter } from '../vocabulary/closed-list.ts';
import { compareKwartaal, kwartaalOf, kwartaalVoluit, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { AFLOOP, type Afloop } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl } from './ding.ts';
import { bronViews } from './bronnen.ts';
import { antwoordZin } from './antwoord.ts';
import { aantal, mijlpaalMoment } from './woorden.ts';

export type AgendaView = ReturnType<typeof regelView>;

/**
 * What falls due, per quarter, and what parliament was promised.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function agendaView(monitor: Monitor, nu: string) {
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
    /** Quarters that are still to come, soonest first. */
    komend: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) >= 0),
    /** Quarters that are past, newest first. */
    voorbij: groups.filter(({ kwartaal }) => compareKwartaal(kwartaal, today) < 0).reverse(),
    /** What parliament was promised, in order of time; and what it was told without that. */
    toegezegd: promised.map((regel) => regelView(monitor, regel, true)),
    verteld: kamer.filter(({ beloofd }) => !beloofd).map((regel) => regelView(monitor, regel, false)),
    kamerZin: kamerZin(monitor.site.volksvertegenwoordiging.naam, promised),
    /** What was announced and should have been there by now, in numbers: those of the picture of the front page. */
    zin: antwoordZin(telAntwoorden(all.filter(({ vooraf }) => vooraf))),
  };
}

function group(monitor: Monitor, kwartaal: Kwartaal, regels: readonly AgendaRegel[]) {
  return {
    titel: metHoofdletter(kwartaalVoluit(kwartaal)),
    anchor: kwartaal.toLowerCase(),
    /** "17 mijlpalen: 3 gebeurd, 14 geen bericht". */
    telling: `${aantal(regels.length, 'mijlpaal', 'mijlpalen')}: ${telling(regels)}`,
    regels: regels.map((regel) => regelView(monitor, regel, false)),
  };
}

function telling(regels: readonly AgendaRegel[]): string {
  return [...Map.groupBy(regels, ({ afloop }) => AFLOOP[afloop].label)]
    .map(([label, own]) => `${own.length} ${metKleineLetter(label)}`)
    .join(', ');
}

/** "De Tweede Kamer zou 4 keer bericht krijgen. Dat gebeurde 2 keer. Van 2 weten we het niet." */
function kamerZin(kamer: string, promised: readonly AgendaRegel[]): string {
  if (promised.length === 0) return `Geen bron zegt dat ${kamer} bericht zou krijgen.`;
  const n = (afloop: Afloop) => promised.filter((each) => each.afloop === afloop).length;
  const parts: [number, (aantal: number) => string][] = [
    [n('gehaald'), (aantal) => `Dat gebeurde ${aantal} keer.`],
    [n('gemist'), (aantal) => `Het gebeurde ${aantal} keer niet.`],
    [n('komt-nog'), (aantal) => `Het komt nog ${aantal} keer.`],
    [n('geen-bericht') + n('voorbij'), (aantal) => `Van ${aantal} weten we het niet.`],
  ];
  return [
    `${metHoofdletter(kamer)} zou ${promised.length} keer bericht krijgen.`,
    ...parts.flatMap(([count, zin]) => (count > 0 ? [zin(count)] : [])),
  ].join(' ');
}

/**
 * One milestone in the agenda.
 *
 * @param isPromise it was promised; what was only told afterwards is no promise kept
 */
function regelView(monitor: Monitor, regel: AgendaRegel, isPromise: boolean) {
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

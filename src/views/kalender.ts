import { absoluut, adres } from '../addresses.ts';
import { afloopOf } from '../domain/agenda.ts';
import { actielijnVan, dingenVan, nummerVanDing, type Actielijn, type Ding, type Monitor } from '../domain/monitor.ts';
import { momentOf, quarterOf } from '../domain/verschuivingen.ts';
import { mijlpalenAt, nieuwsteEditie, type MijlpaalStaat } from '../domain/stand.ts';
import { metKleineLetter } from '../vocabulary/closed-list.ts';
import { laatsteDagVan } from '../vocabulary/kwartaal.ts';
import { compareText } from '../vocabulary/nummer.ts';
import { eersteDag } from '../vocabulary/periode.ts';
import { AFLOOP } from '../vocabulary/status.ts';
import { dingVerwijzing } from './ding.ts';
import { bronViews } from './bronnen.ts';
import { editieTitel } from './editie-naam.ts';
import { mijlpaalWoorden } from './woorden.ts';

/**
 * The milestones as they stand at the newest editie, in order of time. A milestone without a day falls on the
 * last day of its quarter, because by then it should be there. What has no moment of its own (a planning
 * that runs from one quarter to another) is left out, and the calendar says so.
 *
 * @param nu the day of the build, as 2026-11-23
 * @param actielijn absent: of everything
 */
export function kalender(monitor: Monitor, nu: string, actielijn?: Actielijn) {
  const editie = nieuwsteEditie(monitor);
  const { site, programma } = monitor;
  return {
    maker: site.naam,
    titel: actielijn ? `${programma.afkorting} ${actielijn.nummer}: ${actielijn.titel}` : `${site.naam}: mijlpalen`,
    uitleg:
      `De mijlpalen van het programma ${programma.naam}, volgens openbare bronnen. ` +
      'Noemt de bron alleen een kwartaal, dan staat de mijlpaal op de laatste dag daarvan. ' +
      'Wat geen eigen moment heeft, zoals werk dat maanden loopt, staat er niet in. ' +
      'Een plan is geen belofte: bij elke mijlpaal staat wat de bron zegt.',
    adres: absoluut(adres.kalender(actielijn)),
    afspraken: dingenVan(monitor)
      .filter((ding) => !actielijn || actielijnVan(ding)?.nummer === actielijn.nummer)
      .flatMap((ding) => mijlpalenAt(ding, editie.id).map((mijlpaal) => afspraak(monitor, ding, mijlpaal, nu)))
      .sort((a, b) => compareText(a.dag, b.dag)),
  };
}

/** So that two programmes on one host never have the same name. */
function voorvoegsel({ site }: Monitor): string[] {
  return site.afsprakenZonderNaam ? [] : [site.bestandsnaam];
}

/** A milestone as an event of one whole day. */
function afspraak(monitor: Monitor, ding: Ding, mijlpaal: MijlpaalStaat, nu: string) {
  const { nummer, titel, url } = dingVerwijzing(ding);
  const dag = dagVan(mijlpaal);
  const afloop = afloopOf(mijlpaal, nu, ding);
  const ruw = mijlpaal.precisie !== undefined || mijlpaal.tot !== undefined;
  const bronnen = bronViews(monitor, mijlpaal.bronnen).map((bron) => bron.titel);
  return {
    /** Stays the same for ever, also when the day moves: "groene-buurten/1.4.3/openstelling". */
    kenmerk: [...voorvoegsel(monitor), nummerVanDing(ding), mijlpaal.id].join('/'),
    dag,
    titel: `${[nummer, mijlpaal.wat].filter(Boolean).join(' ')} (${metKleineLetter(AFLOOP[afloop].label)}${ruw ? '; dag niet precies bekend' : ''})`,
    tekst: [
      mijlpaalWoorden(mijlpaal, { nu, ding }),
      dag === mijlpaal.datum ? '' : 'De bron noemt geen dag. Daarom staat dit op de laatste dag waarop het kan zijn.',
      afloop === 'geen-bericht'
        ? 'Dat moment is voorbij. In de bronnen die deze site las, staat geen later bericht.'
        : '',
      mijlpaal.reden ? `Reden: ${mijlpaal.reden}.` : '',
      `Hoort bij: ${[nummer, titel].filter(Boolean).join(' ')}.`,
      `Bron: ${[...new Set(bronnen)].join('; ')}. Stand uit: ${editieTitel(monitor, mijlpaal.editie)}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    url: absoluut(url),
    stand: mijlpaal.stand,
    /** Goes up with each meting that names it, and with each that moved it or was corrected. */
    versie: versieVan(ding, mijlpaal.id),
  };
}

/** Goes up with each meting that names a milestone, with each that moved it, and with each later day of a correction. */
function versieVan(ding: Ding, mijlpaal: string): number {
  const named = ding.metingen.flatMap(({ editie, mijlpalen = [], correctie }) =>
    mijlpalen
      .filter(({ id }) => id === mijlpaal)
      .map(
        ({ oorspronkelijk }) => 1 + (oorspronkelijk ? 1 : 0) + (correctie ? dagenSinds(editie, correctie.datum) : 0),
      ),
  );
  return named.reduce((sum, each) => sum + each, -1);
}

/** Counted in days, because a meting keeps only its last correction: the next one must be a newer version too. */
function dagenSinds(editie: string, dag: string): number {
  return Math.max(1, (Date.parse(dag) - Date.parse(eersteDag(editie))) / 86_400_000);
}

/** The day itself, or the last day by which it should be there. */
function dagVan(mijlpaal: MijlpaalStaat): string {
  if (mijlpaal.tot) return laatsteDagVan(mijlpaal.tot);
  return mijlpaal.datum ?? laatsteDagVan(quarterOf(momentOf(mijlpaal)));
}

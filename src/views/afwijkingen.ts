import type { Actie, Ding, Monitor } from '../domain/monitor.ts';
import {
  omvang,
  quarterOf,
  verschuivingenAt,
  verschuivingenPerDing,
  type VerschuivingRegel,
} from '../domain/verschuivingen.ts';
import { standAt, type Oordeel } from '../domain/stand.ts';
import type { Telling } from '../domain/tellingen.ts';
import { metHoofdletter, metKleineLetter, waardenVan } from '../vocabulary/closed-list.ts';
import { kwartaalKort } from '../vocabulary/kwartaal.ts';
import { GRONDSLAG, STATUS, type Status } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl } from './ding.ts';
import { aantal, momentKort, verschilWoorden } from './woorden.ts';

interface Regel {
  actie: Actie;
  slip: VerschuivingRegel | undefined;
}

export type AfwijkingView = ReturnType<typeof afwijkingenView>[number];
export type ActieVerschuiving = ReturnType<typeof slipView>;

/**
 * What deviates at an editie, the largest slip first; then unknown sizes, and acties without a milestone that moved. What
 * moved for several acties at once is told once.
 */
export function afwijkingenView(monitor: Monitor, acties: readonly Actie[], editie: string) {
  const ledger = verschuivingenAt(monitor, editie);
  const deviating = new Set<Ding>(acties.filter((actie) => statusAt(actie, editie)?.waarde === 'afwijking'));
  const slips: Regel[] = ledger.flatMap((slip) =>
    slip.ding.soort === 'actie' && deviating.has(slip.ding) ? [{ actie: slip.ding, slip }] : [],
  );
  const slipped = new Set(slips.map(({ actie }) => actie));
  const rest: Regel[] = acties
    .filter((actie) => deviating.has(actie) && !slipped.has(actie))
    .map((actie) => ({ actie, slip: undefined }));
  return [...Map.groupBy([...slips, ...rest], sameSlip).values()].map((group) => ({
    ...slipView(group.map(({ slip }) => slip)),
    acties: group.map(({ actie, slip }) => ({
      ...dingVerwijzing(actie),
      url: metingUrl(actie, statusAt(actie, editie)?.editie ?? editie),
      reden: slip?.reden,
    })),
    /** On what it rests that these acties deviate. */
    grondslag: unique(
      group.flatMap(({ actie }) => {
        const grondslag = statusAt(actie, editie)?.grondslag;
        return grondslag ? [GRONDSLAG[grondslag].label] : [];
      }),
    ).join(' / '),
    /** "Actielijn 4", "Actielijn 1 en 3". */
    actielijnen: `Actielijn\u00a0${unique(group.map(({ actie }) => actie.actielijn.nummer)).join(' en ')}`,
  }));
}

/** The slips of one actie, the largest first. */
export function verschuivingenVan(monitor: Monitor, actie: Actie, editie: string) {
  return (verschuivingenPerDing(monitor, editie).get(actie) ?? []).map((slip) => slipView([slip]));
}

function statusAt(actie: Actie, editie: string): Oordeel<Status> | undefined {
  return standAt(actie, editie)?.status;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** One name for slips of the same milestone, planned and moved in the same quarters. */
function sameSlip({ slip }: Regel): string {
  if (!slip) return '';
  const quarter = (moment: string | undefined) => moment && quarterOf(moment);
  return [slip.wat, quarter(slip.oorspronkelijk), quarter(naarVan(slip)), slip.gemist].join('|');
}

function naarVan({ werkelijk, herzien }: VerschuivingRegel): string | undefined {
  return werkelijk ?? herzien;
}

/** The longest line of the drawing is three years; what is more reaches no further. */
const LONGEST = 12;

/** One slip: what moved, from when to when, and by how much. Without one there is no milestone that is known to have moved. */
function slipView(slips: readonly (VerschuivingRegel | undefined)[]) {
  const [slip] = slips;
  const none = { wat: undefined, van: undefined, naar: undefined, gemist: false, lengte: undefined };
  if (!slip) return { kop: 'Later; hoeveel is niet bekend', ...none };
  const size = omvang(slip);
  return {
    kop:
      slip.gemist && slip.minstens !== undefined
        ? `Niet gehaald, ${verschilWoorden(slip)}`
        : metHoofdletter(verschilWoorden(slip)),
    wat: slip.wat,
    /** The first plan; undefined where no source names it. */
    van: momentOfAll(slips.map((each) => each?.oorspronkelijk)),
    /** When it happened, or the newest plan; undefined where there is no other than the first. */
    naar: momentOfAll(slips.map((each) => each && naarVan(each))),
    gemist: slip.gemist,
    /** How far the line of the drawing reaches, in percent; undefined where the size is not known. */
    lengte: size < 0 ? undefined : Math.round((Math.min(size, LONGEST) / LONGEST) * 100),
  };
}

/** One moment for all: the day where they all name it, else the quarter that they share. */
function momentOfAll(moments: readonly (string | undefined)[]): string | undefined {
  const [first] = moments;
  if (first === undefined) return undefined;
  return moments.every((moment) => moment === first) ? momentKort(first) : kwartaalKort(quarterOf(first));
}

/** The largest slip in one line: "4.1.2 “Wet gaat in”: minstens 7 kwartalen later". Undefined where no size is known. */
export function meesteZin([first]: readonly AfwijkingView[]): { zin: string; url: string } | undefined {
  const [actie] = first?.acties ?? [];
  if (first?.lengte === undefined || !actie) return undefined;
  return { zin: `${actie.nummer} “${first.wat}”: ${metKleineLetter(first.kop)}`, url: actie.url };
}

/** "5 van de 13 acties wijken af van de planning. Bij 8 acties zegt geen bron of het op tijd ging." */
export function samenvattingZinnen({ totaal, status }: Pick<Telling, 'totaal' | 'status'>) {
  const rest = waardenVan(STATUS).filter((each) => each !== 'afwijking' && each !== 'onbekend' && status[each] > 0);
  const parts = rest.map((each) => `${status[each]} ${STATUS[each].telling}`);
  return {
    // Not "no actie deviates": that nothing is said does not mean that all goes well.
    afwijking:
      status.afwijking === 0
        ? `Bij geen van de ${aantal(totaal, 'actie', 'acties')} noemt de bron een afwijking van de planning.`
        : `${status.afwijking} van de ${aantal(totaal, 'actie', 'acties')} ${status.afwijking === 1 ? 'wijkt' : 'wijken'} af van de planning.`,
    onbekend:
      status.onbekend === 0
        ? 'Bij elke actie zegt een bron iets over de planning.'
        : `Bij ${aantal(status.onbekend, 'actie', 'acties')} zegt geen bron of het op tijd ging.`,
    overig: parts.length > 0 ? `Verder: ${parts.join(', ')}.` : undefined,
  };
}

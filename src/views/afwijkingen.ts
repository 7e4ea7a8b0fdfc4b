import { adres } from '../addresses.ts';
import type { Actie } from '../domain/monitor.ts';
import { slipOf } from '../domain/slips.ts';
import { standAt } from '../domain/stand.ts';
import { GRONDSLAG } from '../vocabulary/status.ts';
import { aantal, kwartalenWoorden, mijlpaalMoment, momentKort } from './woorden.ts';

/** An actie that deviates from its plan: what moved, from when to when, and by how much. */
export interface AfwijkingView {
  nummer: string;
  titel: string;
  url: string;
  actielijn: { titel: string; url: string; nummer: string };
  grondslag: string;
  verschuivingen: { wat: string; van: string; naar: string; verschil: string | undefined; reden: string | undefined }[];
}

/** The acties that deviate at an editie, the largest slip first; unknown sizes last. */
export function afwijkingenView(acties: readonly Actie[], editie: string): AfwijkingView[] {
  return acties
    .flatMap((actie) => {
      const stand = standAt(actie, editie);
      if (stand?.status.waarde !== 'afwijking') return [];
      const moved = stand.mijlpalen.flatMap((mijlpaal) => {
        const slip = slipOf(mijlpaal);
        return slip ? [{ mijlpaal, slip }] : [];
      });
      const view: AfwijkingView = {
        nummer: actie.nummer,
        titel: actie.titel,
        url: adres.meting(adres.actie(actie), stand.status.editie),
        actielijn: {
          titel: actie.actielijn.titel,
          url: adres.actielijn(actie.actielijn),
          nummer: actie.actielijn.nummer,
        },
        grondslag: stand.status.grondslag ? GRONDSLAG[stand.status.grondslag] : '',
        verschuivingen: moved.map(({ mijlpaal, slip }) => ({
          wat: mijlpaal.wat,
          van: slip.van ? momentKort(slip.van) : 'niet bekend',
          naar: mijlpaalMoment(mijlpaal),
          verschil: slip.kwartalen === undefined ? undefined : kwartalenWoorden(slip.kwartalen),
          reden: mijlpaal.reden,
        })),
      };
      return [{ view, size: Math.max(-1, ...moved.map(({ slip }) => slip.kwartalen ?? -1)) }];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ view }) => view);
}

/** "5 van de 13 acties wijken af van de planning. Van 8 acties zegt de bron niets over de planning." */
export function samenvattingZinnen(telling: {
  totaal: number;
  status: Record<'afwijking' | 'onbekend' | 'conform-planning' | 'herbeoordeling' | 'afgerond-anders', number>;
}): { afwijking: string; onbekend: string; overig: string | undefined } {
  const { totaal, status } = telling;
  const rest = [
    [status['conform-planning'], 'volgens planning'],
    [status.herbeoordeling, 'in herbeoordeling'],
    [status['afgerond-anders'], 'anders afgerond dan gepland'],
  ] as const;
  const parts = rest.filter(([count]) => count > 0).map(([count, label]) => `${count} ${label}`);
  return {
    // Not "no actie deviates": that nothing is said does not mean that all goes well.
    afwijking:
      status.afwijking === 0
        ? `Bij geen van de ${totaal} acties noemt de bron een afwijking van de planning.`
        : `${status.afwijking} van de ${totaal} acties ${status.afwijking === 1 ? 'wijkt' : 'wijken'} af van de planning.`,
    onbekend:
      status.onbekend === 0
        ? 'Van elke actie zegt de bron iets over de planning.'
        : `Van ${aantal(status.onbekend, 'actie', 'acties')} zegt de bron niet of de planning wordt gehaald.`,
    overig: parts.length > 0 ? `Verder: ${parts.join(', ')}.` : undefined,
  };
}

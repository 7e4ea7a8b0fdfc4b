import { adres } from '../addresses.ts';
import type { Actie, Monitor } from '../domain/monitor.ts';
import { slipLedger, type LedgerRegel } from '../domain/slips.ts';
import { standAt } from '../domain/stand.ts';
import { GRONDSLAG } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './actie.ts';
import { aantal, kwartalenWoorden, momentKort } from './woorden.ts';

/** An actie that deviates from its plan: what moved, from when to when, and by how much. */
export interface AfwijkingView {
  nummer: string;
  titel: string;
  url: string;
  actielijn: Verwijzing;
  grondslag: string;
  verschuivingen: {
    wat: string;
    /** The first plan; undefined where no source names it. */
    van: string | undefined;
    /** When it happened, or the newest plan; undefined where there is no other than the first. */
    naar: string | undefined;
    /** "2 jaar later", "Niet gehaald". */
    kop: string;
    gemist: boolean;
    reden: string | undefined;
  }[];
}

/** The acties that deviate at an editie, the largest slip first; unknown sizes last. */
export function afwijkingenView(monitor: Monitor, acties: readonly Actie[], editie: string): AfwijkingView[] {
  const ledger = slipLedger(monitor, editie);
  const place = (actie: Actie) => {
    const found = ledger.findIndex(({ ding }) => ding === actie);
    return found < 0 ? ledger.length : found;
  };
  return acties
    .flatMap((actie) => {
      const stand = standAt(actie, editie);
      return stand?.status.waarde === 'afwijking' ? [{ actie, stand }] : [];
    })
    .sort((a, b) => place(a.actie) - place(b.actie))
    .map(({ actie, stand }) => ({
      nummer: actie.nummer,
      titel: actie.titel,
      url: adres.meting(adres.actie(actie), stand.status.editie),
      actielijn: verwijzing(actie.actielijn, adres.actielijn(actie.actielijn)),
      grondslag: stand.status.grondslag ? GRONDSLAG[stand.status.grondslag] : '',
      verschuivingen: ledger.filter(({ ding }) => ding === actie).map(verschuiving),
    }));
}

function verschuiving(regel: LedgerRegel): AfwijkingView['verschuivingen'][number] {
  const { oorspronkelijk, herzien, werkelijk, gemist, kwartalen } = regel;
  const naar = werkelijk ?? herzien;
  const later = kwartalen === undefined ? 'Later, niet bekend hoeveel' : kwartalenWoorden(kwartalen);
  return {
    wat: regel.wat,
    van: oorspronkelijk && momentKort(oorspronkelijk),
    naar: naar === undefined ? undefined : momentKort(naar),
    kop: gemist ? 'Niet gehaald' : later,
    gemist,
    reden: regel.reden,
  };
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

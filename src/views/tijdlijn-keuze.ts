import type { Monitor } from '../domain/monitor.ts';
import { opVolgorde, type ClosedList } from '../vocabulary/closed-list.ts';
import { jaarVan, kwartaalKort, kwartaalRange, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';

/** The form above a timeline: what a reader can choose. The names are those in the address. */
export interface KeuzeView {
  velden: { naam: string; label: string; alles: string; opties: { waarde: string; label: string }[] }[];
  periode: {
    naam: 'van' | 'tot';
    label: string;
    alles: string;
    jaren: { jaar: string; opties: { waarde: Kwartaal; label: string }[] }[];
  }[];
  jaren: { label: string; van: string; tot: string }[];
  /** With the values to sort by, where those of the rows do not tell. */
  volgorde: { waarde: string; label: string; waarden?: string }[];
}

/**
 * @param perActielijn true where acties of more than one actielijn stand together
 */
export function keuzeView(monitor: Monitor, perActielijn: boolean): KeuzeView {
  const { van, tot } = monitor.programma;
  const jaren = [...Map.groupBy(kwartaalRange(van, tot), jaarVan)].map(([jaar, kwartalen]) => ({ jaar, kwartalen }));
  const periode = jaren.map(({ jaar, kwartalen }) => ({
    jaar: String(jaar),
    opties: kwartalen.map((each) => ({ waarde: each, label: kwartaalKort(each) })),
  }));
  const actielijn = {
    naam: 'actielijn',
    label: 'Actielijn',
    alles: 'Alle actielijnen',
    opties: monitor.actielijnen.map(({ nummer, titel }) => ({ waarde: nummer, label: `${nummer}. ${titel}` })),
  };
  return {
    velden: [
      ...(perActielijn ? [actielijn] : []),
      { naam: 'partij', label: 'Partij', alles: 'Alle partijen', opties: partijen(monitor) },
      { naam: 'fase', label: 'Fase', alles: 'Alle fasen', opties: opties(FASE) },
      { naam: 'status', label: 'Planning', alles: 'Elk oordeel', opties: opties(STATUS) },
    ],
    periode: [
      { naam: 'van', label: 'Periode vanaf', alles: 'Het begin', jaren: periode },
      { naam: 'tot', label: 'Periode tot en met', alles: 'Het einde en later', jaren: periode },
    ],
    jaren: [
      ...jaren.map(({ jaar, kwartalen }) => ({
        label: String(jaar),
        van: kwartalen[0] ?? '',
        tot: kwartalen.at(-1) ?? '',
      })),
      { label: 'alle jaren', van: '', tot: '' },
    ],
    volgorde: [
      { waarde: '', label: 'Nummer' },
      { waarde: 'start', label: 'Begin, vroegste eerst' },
      { waarde: 'verschuiving', label: 'Verschuiving, grootste eerst' },
      { waarde: 'status', label: 'Oordeel, afwijking eerst', waarden: opVolgorde(STATUS).join(' ') },
    ],
  };
}

/** Only who is named with an actie: another choice would find nothing. */
function partijen({ acties, partijen: all }: Monitor): { waarde: string; label: string }[] {
  const named = new Set(acties.flatMap((actie) => actie.partijen));
  return [...all.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

function opties(list: ClosedList): { waarde: string; label: string }[] {
  return Object.entries(list).map(([waarde, { label }]) => ({ waarde, label }));
}

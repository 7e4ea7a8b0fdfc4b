import type { Monitor } from '../domain/monitor.ts';
import { metHoofdletter, opVolgorde, type ClosedList } from '../vocabulary/closed-list.ts';
import { jaarVan, kwartaalKort, kwartaalRange } from '../vocabulary/kwartaal.ts';
import { AFLOOP, FASE, STATUS } from '../vocabulary/status.ts';
import type { TijdlijnRij } from './tijdlijn.ts';

/** What a reader can choose above a timeline. The names are those in the address. */
export interface KeuzeView {
  /** The common choices, as addresses; with how many acties they leave. */
  knoppen: { label: string; hoorbaar?: string; vraag: string; aantal?: number }[];
  velden: Veld[];
  /** The axis can show one year; that leaves out no row. */
  jaren: { label: string; jaar: string }[];
}

interface Veld {
  naam: string;
  label: string;
  alles: string;
  groepen: { kop?: string; opties: Optie[] }[];
}

interface Optie {
  waarde: string;
  label: string;
  /** The values to sort by, where those of the rows do not tell. */
  waarden?: string;
}

/**
 * @param rijen all rows that the page shows
 * @param perActielijn true where acties of more than one actielijn stand together
 */
export function keuzeView(monitor: Monitor, rijen: readonly TijdlijnRij[], perActielijn: boolean): KeuzeView {
  const { van, tot } = monitor.programma;
  const jaren = [...Map.groupBy(kwartaalRange(van, tot), jaarVan)].map(([jaar, kwartalen]) => ({
    kop: String(jaar),
    opties: kwartalen.map((each) => ({ waarde: each, label: kwartaalKort(each) })),
  }));
  const actielijnen = monitor.actielijnen.map(({ nummer, titel }) => ({
    waarde: nummer,
    label: `${nummer}. ${titel}`,
  }));
  const geen = AFLOOP['geen-bericht'].label;
  return {
    knoppen: [
      knop(rijen, 'Wijkt af', 'status', 'afwijking'),
      knop(rijen, geen, 'bericht', 'geen'),
      knop(rijen, FASE.afgerond.label, 'fase', 'afgerond'),
      ...(perActielijn
        ? actielijnen.map(({ waarde, label }) => ({
            label: `Actielijn ${waarde}`,
            hoorbaar: label.slice(waarde.length + 2),
            vraag: `?actielijn=${waarde}`,
          }))
        : []),
    ],
    velden: [
      ...(perActielijn ? [veld('actielijn', 'Actielijn', 'Alle actielijnen', actielijnen)] : []),
      veld('partij', 'Partij', 'Alle partijen', partijen(monitor)),
      veld('fase', 'Fase', 'Alle fasen', opties(FASE)),
      veld('status', 'Oordeel', 'Elk oordeel', opties(STATUS)),
      veld('bericht', 'Mijlpalen', 'Alle mijlpalen', [{ waarde: 'geen', label: `${geen} over een mijlpaal` }]),
      { naam: 'van', label: 'Iets gepland vanaf', alles: 'Het begin', groepen: jaren },
      { naam: 'tot', label: 'Iets gepland tot en met', alles: 'Het einde en later', groepen: jaren },
      veld('sorteer', 'Volgorde', 'Nummer', [
        { waarde: 'start', label: 'Begin, vroegste eerst' },
        { waarde: 'verschuiving', label: 'Verschuiving, grootste eerst' },
        { waarde: 'status', label: 'Oordeel, afwijking eerst', waarden: opVolgorde(STATUS).join(' ') },
      ]),
    ],
    jaren: [...jaren.map(({ kop }) => ({ label: kop, jaar: kop })), { label: 'alle jaren', jaar: '' }],
  };
}

function knop(rijen: readonly TijdlijnRij[], label: string, naam: string, waarde: string) {
  const aantal = rijen.filter(({ data }) => data[`data-${naam}`] === waarde).length;
  return { label: metHoofdletter(label), vraag: `?${naam}=${waarde}`, aantal };
}

function veld(naam: string, label: string, alles: string, own: Optie[]): Veld {
  return { naam, label, alles, groepen: [{ opties: own }] };
}

/** Only who is named with an actie: another choice would find nothing. */
function partijen({ acties, partijen: all }: Monitor): Optie[] {
  const named = new Set(acties.flatMap((actie) => actie.partijen));
  return [...all.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

function opties(list: ClosedList): Optie[] {
  return Object.entries(list).map(([waarde, { label }]) => ({ waarde, label }));
}

import type { Monitor } from '../domain/monitor.ts';
import { metHoofdletter, opVolgorde, type ClosedList } from '../vocabulary/closed-list.ts';
import { jaarVan, kwartaalKort, kwartaalRange } from '../vocabulary/kwartaal.ts';
import { AFLOOP, FASE, STATUS } from '../vocabulary/status.ts';
import type { TijdlijnRij } from './tijdlijn.ts';

/** One value that can be chosen. */
export interface Optie {
  waarde: string;
  label: string;
  /** The values to sort by, where those of the rows do not tell. */
  waarden?: string;
}

export type KeuzeView = ReturnType<typeof keuzeView>;

/**
 * What a reader can choose above a timeline. The names are those in the address.
 *
 * @param rijen all rows that the page shows
 * @param perActielijn true where acties of more than one actielijn stand together
 */
export function keuzeView(monitor: Monitor, rijen: readonly TijdlijnRij[], perActielijn: boolean) {
  const { van, tot } = monitor.programma;
  const jaren = [...Map.groupBy(kwartaalRange(van, tot), jaarVan)].map(([jaar, kwartalen]) => ({
    kop: String(jaar),
    opties: kwartalen.map((each): Optie => ({ waarde: each, label: kwartaalKort(each) })),
  }));
  const actielijnen = monitor.actielijnen.map(({ nummer, titel }) => ({
    waarde: nummer,
    label: `${nummer}. ${titel}`,
  }));
  const geen = AFLOOP['geen-bericht'].label;
  return {
    /** The common choices, as addresses; with how many acties they leave. */
    knoppen: [
      knop(rijen, 'Wijkt af', 'status', 'afwijking'),
      knop(rijen, geen, 'bericht', 'geen'),
      knop(rijen, FASE.afgerond.label, 'fase', 'afgerond'),
      ...(perActielijn
        ? actielijnen.map(({ waarde, label }) => ({
            label: `Actielijn ${waarde}`,
            hoorbaar: label.slice(waarde.length + 2),
            vraag: `?actielijn=${waarde}`,
            aantal: undefined,
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
    /** The axis can show one year; that leaves out no row. */
    jaren: [...jaren.map(({ kop }) => ({ label: kop, jaar: kop })), { label: 'alle jaren', jaar: '' }],
  };
}

function knop(rijen: readonly TijdlijnRij[], label: string, naam: string, waarde: string) {
  const aantal = rijen.filter(({ data }) => data[`data-${naam}`] === waarde).length;
  return { label: metHoofdletter(label), hoorbaar: undefined, vraag: `?${naam}=${waarde}`, aantal };
}

function veld(naam: string, label: string, alles: string, own: Optie[]) {
  return { naam, label, alles, groepen: [{ kop: undefined, opties: own }] };
}

/** Only who is named with an actie: another choice would find nothing. */
function partijen({ acties, partijen: all }: Monitor): Optie[] {
  const named = new Set(acties.flatMap((actie) => actie.partijen));
  return [...all.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** Every value of a closed list. */
export function opties(list: ClosedList): Optie[] {
  return Object.entries(list).map(([waarde, { label }]) => ({ waarde, label }));
}

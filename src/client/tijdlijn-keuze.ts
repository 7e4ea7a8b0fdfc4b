import { leesWaarden } from '../vocabulary/adres-waarden.ts';
import { compareKwartaal, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';

/**
 * What a reader chose to see of a timeline, and what that means for its rows: pure functions, without a
 * page. The choice lives in the address and nowhere else.
 */

/** The names in the address, in the order in which they are written there. */
const VELDEN = ['actielijn', 'partij', 'fase', 'status', 'bericht', 'van', 'tot', 'jaar', 'sorteer'] as const;
export type Veld = (typeof VELDEN)[number];

/** Absent: everything, or the usual order. */
export type Keuze = Partial<Record<Veld, string>>;

/** The values that a page offers per name; a name that it does not offer means nothing there. */
export type Aanbod = Partial<Record<Veld, readonly string[]>>;

/** What is known of a row. */
export interface Rij {
  actielijn?: string;
  /** Ids with spaces between. */
  partij?: string;
  fase?: string;
  status?: string;
  /** "geen" where no source tells of a milestone that is past. */
  bericht?: string;
  start?: string;
  /** Quarters, or "onbekend" when it is not known how much. */
  verschuiving?: string;
  /** Spans as 2023-Q1/2023-Q4, or 2023-Q1 for one quarter, with ".." for no end, and spaces between. */
  tijd?: string;
}

/** Reads the address. What the page does not offer does not count, and is told. */
export function leesKeuze(adres: URLSearchParams, aanbod: Aanbod): { keuze: Keuze; meldingen: string[] } {
  // In the order of the fields, whatever the order of the form.
  const inOrde = VELDEN.flatMap((veld) => (aanbod[veld] ? [[veld, aanbod[veld]] as const] : []));
  const { waarden: keuze, meldingen } = leesWaarden<Veld>(adres, Object.fromEntries(inOrde));
  const [van, tot] = [kwartaal(keuze.van), kwartaal(keuze.tot)];
  if (van && tot && compareKwartaal(van, tot) > 0) {
    delete keuze.van;
    delete keuze.tot;
    meldingen.push('De periode eindigt voordat zij begint, en telt niet mee. Kies een later einde.');
  }
  return { keuze, meldingen };
}

/** The address of a choice, from its question mark on; empty when nothing is chosen. */
export function schrijfKeuze(keuze: Keuze): string {
  const gekozen = VELDEN.flatMap((veld) => (keuze[veld] ? [[veld, keuze[veld]]] : []));
  return gekozen.length === 0 ? '' : `?${new URLSearchParams(gekozen).toString()}`;
}

/** Whether some rows are left out; another order or another axis leaves out none. */
export function kiest(keuze: Keuze): boolean {
  return VELDEN.some((veld) => veld !== 'sorteer' && veld !== 'jaar' && keuze[veld]);
}

/** Whether a row belongs to what was chosen. A row without times lies in no period. */
export function hoortErbij(rij: Rij, keuze: Keuze): boolean {
  return (
    (!keuze.actielijn || rij.actielijn === keuze.actielijn) &&
    (!keuze.partij || (rij.partij ?? '').split(' ').includes(keuze.partij)) &&
    (!keuze.fase || rij.fase === keuze.fase) &&
    (!keuze.status || rij.status === keuze.status) &&
    (!keuze.bericht || rij.bericht === keuze.bericht) &&
    inPeriode(rij, keuze)
  );
}

function inPeriode({ tijd }: Rij, keuze: Keuze): boolean {
  const [van, tot] = [kwartaal(keuze.van), kwartaal(keuze.tot)];
  if (!van && !tot) return true;
  return (tijd ?? '').split(' ').some((span) => {
    const [eerste, laatste = eerste] = span.split('/');
    const [begin, eind] = [kwartaal(eerste), kwartaal(laatste)];
    if (!begin) return false;
    return (!tot || compareKwartaal(begin, tot) <= 0) && (!van || !eind || compareKwartaal(eind, van) >= 0);
  });
}

/** What a row is placed by, smallest first, per order in the address; what has no place comes last. */
const PLAATS: Record<string, (rij: Rij, statussen: readonly string[]) => number> = {
  start: ({ start }) => Number((start ?? '9999-Q9').replace('-Q', '')),
  verschuiving: ({ verschuiving }) =>
    verschuiving === undefined ? Infinity : verschuiving === 'onbekend' ? 1 : -Number(verschuiving),
  status: ({ status = '' }, statussen) => statussen.indexOf(status),
};

/**
 * The rows in the order that was chosen; equal ones, and all without an order, stay as they stand.
 *
 * @param statussen in the order in which the page sorts by them
 */
export function sorteer<T>(
  rijen: readonly T[],
  keuze: Keuze,
  data: (rij: T) => Rij,
  statussen: readonly string[],
): T[] {
  const plaats = PLAATS[keuze.sorteer ?? ''];
  if (!plaats) return [...rijen];
  // Not by subtraction: Infinity minus itself is no number.
  return rijen.toSorted((a, b) => Math.sign(plaats(data(a), statussen) - plaats(data(b), statussen)) || 0);
}

function kwartaal(tekst: string | undefined): Kwartaal | undefined {
  return tekst === undefined ? undefined : parseKwartaal(tekst);
}

import type { Cel, Kolom } from './csv.ts';

/** A column of a sheet. */
export interface Bladkolom<T> extends Kolom<T> {
  /** In characters. */
  breed: number;
}

/** One fact of a thing: what data users get of it, and where readers see it. */
export interface Veld<T> {
  /** As data: the cell under the name of the field. */
  waarde: (rij: T) => Cel;
  /** Its columns in the spreadsheet, in the order of all of them. Absent: it has none. */
  blad?: { orde: number; kop: string; breed: number; waarde?: (rij: T) => Cel }[];
  /** As a sentence on the page, of the thing or of one meting. Absent: the page has a place of its own for it. */
  zin?: { van: 'ding' | 'meting'; tekst: (rij: T) => string | undefined };
}

export type Velden<T> = Readonly<Record<string, Veld<T>>>;

/** The columns of a table for programs: every field, under its own name. */
export function tabelKolommen<T>(velden: Velden<T>): Kolom<T>[] {
  return Object.entries(velden).map(([naam, { waarde }]) => ({ naam, waarde }));
}

/** The columns of a sheet. */
export function bladKolommen<T>(velden: Velden<T>): Bladkolom<T>[] {
  return Object.values(velden)
    .flatMap(({ waarde, blad = [] }) => blad.map((each) => ({ waarde, naam: each.kop, ...each })))
    .sort((a, b) => a.orde - b.orde);
}

/** What a page says of a row in sentences: of the thing itself, or of what one meting says. */
export function zinnenVan<T>(velden: Velden<T>, van: 'ding' | 'meting', rij: T): string[] {
  return Object.values(velden).flatMap(({ zin }) => (zin?.van === van ? (zin.tekst(rij) ?? []) : []));
}

/** The letter of a column in a spreadsheet program: A, B, …, Z, AA. */
export function kolomLetter(velden: Velden<never>, naam: string): string {
  let place = Object.keys(velden).indexOf(naam) + 1;
  if (place === 0) throw new Error(`Er is geen kolom ${naam}.`);
  let letters = '';
  for (; place > 0; place = Math.floor((place - 1) / 26)) {
    letters = String.fromCharCode(65 + ((place - 1) % 26)) + letters;
  }
  return letters;
}

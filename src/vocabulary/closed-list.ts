/** What every value of a closed list has, beside the columns of its own list. */
interface Waarde {
  /** What stands on a page. */
  label: string;
  /** What it means, in a sentence: for readers, for editors beside the field, in the documentation. */
  uitleg?: string;
  /** The source does not say it. Then there is nothing to rest on, and it counts as neither good nor bad. */
  onbekend?: true;
}

/**
 * A closed list is one table: a value, as editors write it and data users read it, and a column for each who counts,
 * draws, filters or explains it. They all walk the table, so that a new row is missed by nobody.
 */
export type ClosedList<Kolommen = object, K extends string = string> = Readonly<Record<K, Waarde & Kolommen>>;

/** The values of a closed list, in their order, for a zod enum. */
export function waardenVan<K extends string>(list: ClosedList<object, K>): [K, ...K[]] {
  return Object.keys(list) as [K, ...K[]];
}

/** The values by a column of their own, lowest first. */
export function opVolgorde<K extends string>(list: ClosedList<{ orde: number }, K>): K[] {
  return waardenVan(list).sort((a, b) => list[a].orde - list[b].orde);
}

/** What stands on a page for a value; nothing for none. */
export function labelVan<K extends string>(list: ClosedList<object, K>, waarde: K | undefined): string | undefined {
  return waarde && list[waarde].label;
}

/** To count the values with. */
export function nul<K extends string>(list: ClosedList<object, K>): Record<K, number> {
  return Object.fromEntries(waardenVan(list).map((waarde) => [waarde, 0])) as Record<K, number>;
}

/** True for a value that says something; false for none, for "unknown", and for what is not in the list. */
export function isBekend(list: ClosedList, waarde: string | undefined): boolean {
  return waarde !== undefined && waarde in list && !list[waarde]?.onbekend;
}

/** A word as it begins a sentence. */
export function metHoofdletter(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A word as it stands within one. */
export function metKleineLetter(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

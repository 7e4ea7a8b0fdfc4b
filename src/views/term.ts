import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import type { TermVerwijzing } from '../domain/termen.ts';

/** A word in a text with its explanation. */
export interface TermView {
  url: string;
  /** The full name, of an abbreviation. */
  voluit: string | undefined;
  uitleg: string;
}

/** What a word refers to; undefined when it is no longer there. */
export function termView(monitor: Monitor, { soort, id }: TermVerwijzing): TermView | undefined {
  if (soort === 'begrip') {
    const begrip = monitor.begrippen.get(id);
    return begrip && { url: adres.begrip(id), voluit: begrip.voluit, uitleg: begrip.uitleg };
  }
  const partij = monitor.partijen.get(id);
  return partij && { url: adres.partij(partij), voluit: partij.naam, uitleg: partij.omschrijving };
}

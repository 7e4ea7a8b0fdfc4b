import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import type { TermVerwijzing } from '../domain/termen.ts';

/** What a word in a text refers to; undefined when it is no longer there. Only an abbreviation has a full name. */
export function termView(monitor: Monitor, { soort, id }: TermVerwijzing) {
  if (soort === 'begrip') {
    const begrip = monitor.begrippen.get(id);
    return begrip && { url: adres.begrip(id), voluit: begrip.voluit, uitleg: begrip.uitleg };
  }
  const partij = monitor.partijen.get(id);
  return partij && { url: adres.partij(partij), voluit: partij.naam, uitleg: partij.omschrijving };
}

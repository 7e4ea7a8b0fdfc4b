import type { Omleiding } from '../../src/schema/registers.ts';
import { metItem, zonderItem } from './register.ts';

/** The register of old addresses as text. */

const KOP = '# Oude adressen, met het nummer van wat er stond. Gemaakt met npm run hernoem.';

/** Adds an item at the end, once; a register that is not there yet begins with an explanation. */
export function metOmleiding(tekst: string | undefined, omleiding: Omleiding): string {
  return metItem(tekst, KOP, 'van', omleiding);
}

/** Takes away the item about an address on which a page comes to stand again. */
export function zonderOmleiding(tekst: string, van: string): string {
  return zonderItem(tekst, 'van', van);
}

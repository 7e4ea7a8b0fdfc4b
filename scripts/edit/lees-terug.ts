import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { readMdxFile } from '../../src/read/frontmatter.ts';
import { readBody } from '../../src/read/text/read-body.ts';

/** Why a tool does not do what it was asked to; nothing is written. */
export class Weigering extends Error {}

/** A file that a tool does not touch; the message says why. */
export class TeOngewoon extends Weigering {}

/** The text of a file of which every byte is kept. @throws TeOngewoon when writing it would change it */
export function leesBestand(pad: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(pad));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TeOngewoon(`In ${pad} staan tekens die geen UTF-8 zijn. Bewaar het bestand opnieuw als UTF-8.`);
  }
}

/** What the reader makes of a file: the fields, and the text of each editie. */
export function leesTerug(tekst: string): { data: Record<string, unknown>; secties: Record<string, string> } {
  return {
    data: (readMdxFile(tekst, '').data ?? {}) as Record<string, unknown>,
    secties: Object.fromEntries(koppenIn(tekst).map(({ editie, tekst: inhoud }) => [editie, inhoud])),
  };
}

/** The text of each editie in a file, in its order, with the line on which it begins. */
export function koppenIn(tekst: string) {
  const { body, bodyLine } = readMdxFile(tekst, '');
  return readBody(body, '', bodyLine).secties;
}

/**
 * Reads a change back before it is written: all that stood there still stands there, and what is new is what was meant.
 * A surprise in a file (a strange indentation, a rare way of writing) stops here.
 *
 * @returns the text
 * @throws TeOngewoon when the reader sees something else than this
 */
export function controleerTerug(tekst: string, verwacht: { data: unknown; secties: Record<string, string> }): string {
  const { data, secties } = leesTerug(tekst);
  if (isDeepStrictEqual({ data, secties }, verwacht)) return tekst;
  throw new TeOngewoon(
    'Dit bestand is te ongewoon om vanzelf te veranderen. Doe het met de hand; zie CONTRIBUTING.md.',
  );
}

/** A text without its markup, as the reader gives that of a section. */
export function kaleTekst(tekst: string | undefined): string {
  return readBody((tekst ?? '').normalize('NFC'), '', 1).inleiding;
}

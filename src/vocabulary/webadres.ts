import { onzichtbareTekens } from './onzichtbaar.ts';

/**
 * Addresses that lead where they seem to lead. Browsers drop line breaks and tabs from an address and read a \ as a /;
 * a name before an @ makes a site look like another, and so do letters of another alphabet: аррӏе.com is not apple.com.
 */

/** A name that the network knows: words with dots between them, of which the last is no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

const HEEL = 'Schrijf het hele adres, beginnend met https://';

/** What is wrong with a public web address, as a sentence that says how to mend it; undefined when nothing is. */
export function webadresFout(text: string): string | undefined {
  if (/[\s\\"<>^`{|}]/.test(text) || onzichtbareTekens(text).length > 0)
    return `${HEEL}. Zonder spaties, regeleinden, aanhalingstekens, haken en \\.`;
  const [, written] = /^https:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (written === undefined) return HEEL;
  const parsed = URL.parse(text);
  if (written.includes('@')) return `${HEEL}. Zonder naam of wachtwoord voor een @.`;
  const name = written.toLowerCase().replace(/:\d+$/, '');
  // Of letters that are not plain, and of numbers, a browser makes another name.
  if (parsed && parsed.hostname !== name)
    return `Dit adres leidt naar ${parsed.hostname}. Is dat de bedoeling, schrijf het dan zo.`;
  return parsed && HOST.test(name) ? undefined : `${HEEL} en een naam zoals www.voorbeeld.nl.`;
}

/** True for one address to write to, without a subject, a copy or a second address behind it. */
export function isMailadres(text: string): boolean {
  return /^[\w+-]+(?:\.[\w+-]+)*@[^@]+$/.test(text) && HOST.test(text.slice(text.indexOf('@') + 1).toLowerCase());
}

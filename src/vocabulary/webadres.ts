import { onzichtbareTekens } from './onzichtbaar.ts';

/**
 * Addresses that lead where they seem to lead. Browsers drop line breaks and tabs from an address and read a \ as a /;
 * a name before an @ makes a site look like another, and so do letters of another alphabet: аррӏе.com is not apple.com.
 */

/** A name that the network knows: words with dots between them, of which the last is no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

export const WEBADRES_HULP = 'Schrijf het hele adres, beginnend met https://';

/** What is wrong with a public web address, as a sentence that says how to mend it; undefined when nothing is. */
export function webadresFout(text: string): string | undefined {
  if (/[\s\\"<>]/.test(text) || onzichtbareTekens(text).length > 0)
    return `${WEBADRES_HULP}. Zonder spaties, regeleinden, aanhalingstekens, < of \\.`;
  const [, written] = /^https:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (written === undefined) return WEBADRES_HULP;
  if (written.includes('@')) return `${WEBADRES_HULP}. Zonder naam of wachtwoord voor een @.`;
  const name = written.toLowerCase().replace(/:\d+$/, '');
  const { hostname = '' } = URL.parse(text) ?? {};
  if (!HOST.test(hostname)) return `${WEBADRES_HULP} en een naam zoals www.voorbeeld.nl.`;
  // Of letters that are not plain a browser makes another name.
  return hostname === name ? undefined : `Dit adres leidt naar ${hostname}. Is dat de bedoeling, schrijf het dan zo.`;
}

/** True for one address to write to, without a subject, a copy or a second address behind it. */
export function isMailadres(text: string): boolean {
  return /^[\w+-]+(?:\.[\w+-]+)*@[^@]+$/.test(text) && HOST.test(text.slice(text.indexOf('@') + 1).toLowerCase());
}

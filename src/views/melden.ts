import { absoluut } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { CONTACT } from '../settings.ts';

/** Where a reader can report a mistake: what the programme names, or else the setting; undefined when there is none. */
export function contactVan(monitor: Monitor): string | undefined {
  return monitor.programma.contact ?? CONTACT;
}

/** A link that reports a mistake on one page, with its title and address filled in. */
export function meldHref(contact: string, pagina: { titel: string; url: string }): string {
  const address = absoluut(pagina.url);
  if (!isMail(contact)) return contact.replace('{adres}', encodeURIComponent(address));
  const subject = encodeURIComponent(`Klopt dit niet? ${pagina.titel}`);
  const body = encodeURIComponent(`Het gaat om deze pagina:\n${address}\n\nWat klopt er niet, en hoe weet u dat?\n`);
  return `${contactHref(contact)}?subject=${subject}&body=${body}`;
}

/** A link to the contact itself. */
export function contactHref(contact: string): string {
  return isMail(contact) ? `mailto:${encodeURIComponent(contact).replace('%40', '@')}` : contact.replace('{adres}', '');
}

function isMail(contact: string): boolean {
  return !/^https?:/.test(contact);
}

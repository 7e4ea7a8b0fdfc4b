import type { APIRoute } from 'astro';
import { bewerkLinks } from '../../addresses.ts';
import { securityTxt } from '../../exports/security-txt.ts';
import { BASIS, NU, SITE } from '../../settings.ts';
import { getMonitor } from '../../site.ts';
import { contactHref, contactVan } from '../../views/melden.ts';
import { tekstAntwoord } from '../_antwoorden.ts';

/** No file without somebody to write to, and none under a path: there the host has its own. */
export function getStaticPaths() {
  const contact = contactVan(getMonitor());
  return contact !== undefined && BASIS === '/' ? [{ params: { bestand: 'security' }, props: { contact } }] : [];
}

export const GET: APIRoute<{ contact: string }> = ({ props: { contact } }) =>
  tekstAntwoord(
    securityTxt({ contact: contactHref(contact), site: SITE, nu: NU, beleid: bewerkLinks('SECURITY.md')?.lezen }),
  );

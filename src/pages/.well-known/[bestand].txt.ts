import type { APIRoute } from 'astro';
import { bewerkLinks } from '../../addresses.ts';
import { securityTxt } from '../../exports/security-txt.ts';
import { BASIS, NU, SITE } from '../../settings.ts';
import { getMonitor } from '../../site.ts';
import { contactHref, contactVan } from '../../views/melden.ts';

/** No file without somebody to write to, and none under a path: there the host has its own. */
export function getStaticPaths() {
  const contact = contactVan(getMonitor());
  return contact !== undefined && BASIS === '/' ? [{ params: { bestand: 'security' }, props: { contact } }] : [];
}

export const GET: APIRoute<{ contact: string }> = ({ props: { contact } }) =>
  new Response(
    securityTxt({ contact: contactHref(contact), site: SITE, nu: NU, beleid: bewerkLinks('SECURITY.md')?.lezen }),
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );

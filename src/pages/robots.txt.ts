import type { APIRoute } from 'astro';
import { absoluut, adres } from '../addresses.ts';

/** Everything may be read by everyone. Pages to embed say themselves that they are no search result. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluut(adres.bestand('sitemap-index.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

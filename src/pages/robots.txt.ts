import type { APIRoute } from 'astro';
import { absoluut, adres } from '../addresses.ts';
import { tekstAntwoord } from './_antwoorden.ts';

/** Everything may be read by everyone. Pages to embed say themselves that they are no search result. */
export const GET: APIRoute = () =>
  tekstAntwoord(`User-agent: *\nAllow: /\n\nSitemap: ${absoluut(adres.bestand('sitemap-index.xml'))}\n`);

import type { APIRoute } from 'astro';
import { catalogus } from '../../exports/catalogus.ts';
import { getMonitor } from '../../site.ts';
import { getBestanden } from './_bestanden.ts';

export const GET: APIRoute = async () =>
  new Response(catalogus(getMonitor(), await getBestanden()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });

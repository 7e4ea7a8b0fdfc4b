import type { APIRoute } from 'astro';
import { getMonitor } from '../site.ts';
import { licentieTekst } from '../exports/licentieteksten.ts';

export const GET: APIRoute = () =>
  new Response(licentieTekst(getMonitor().site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

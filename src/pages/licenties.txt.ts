import type { APIRoute } from 'astro';
import { licentieTekst } from '../exports/licentieteksten.ts';

export const GET: APIRoute = () =>
  new Response(licentieTekst(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

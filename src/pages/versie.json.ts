import type { APIRoute } from 'astro';
import { versie } from '../exports/version.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(versie(), undefined, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });

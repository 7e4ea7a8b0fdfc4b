import type { APIRoute } from 'astro';
import { versie } from '../exports/version.ts';
import { getMonitor } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(versie(getMonitor().site), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import { licenties } from '../version.ts';

export const GET: APIRoute = () =>
  new Response(licenties(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

import type { APIRoute } from 'astro';
import { getMonitor } from '../site.ts';
import { licentieTekst } from '../exports/licentieteksten.ts';
import { tekstAntwoord } from './_antwoorden.ts';

export const GET: APIRoute = () => tekstAntwoord(licentieTekst(getMonitor().site));

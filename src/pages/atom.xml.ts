import type { APIRoute } from 'astro';
import { atomAntwoord } from './_antwoorden.ts';

export const GET: APIRoute = () => atomAntwoord();

import type { APIRoute } from 'astro';
import { icalAntwoord } from './_antwoorden.ts';

export const GET: APIRoute = () => icalAntwoord();

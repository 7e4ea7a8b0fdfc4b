import type { APIRoute } from 'astro';
import { catalogus } from '../../exports/catalogus.ts';
import { getMonitor } from '../../site.ts';
import { tekstAntwoord } from '../_antwoorden.ts';
import { getBestanden } from './_bestanden.ts';

export const GET: APIRoute = async () =>
  tekstAntwoord(catalogus(getMonitor(), await getBestanden()), 'application/ld+json');

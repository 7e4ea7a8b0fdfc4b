import type { APIRoute } from 'astro';
import { versie } from '../exports/version.ts';
import { getMonitor } from '../site.ts';
import { antwoord } from './_antwoorden.ts';

export const GET: APIRoute = () =>
  antwoord(`${JSON.stringify(versie(getMonitor().site), undefined, 2)}\n`, 'application/json');

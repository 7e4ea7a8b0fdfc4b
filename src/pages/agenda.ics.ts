import type { APIRoute } from 'astro';
import { icalResponse } from './_antwoorden.ts';

export const GET: APIRoute = () => icalResponse();

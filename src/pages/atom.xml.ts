import type { APIRoute } from 'astro';
import { atomResponse } from './_antwoorden.ts';

export const GET: APIRoute = () => atomResponse();

import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMATEN } from '../../exports/bestanden.ts';
import { getBestanden } from './_bestanden.ts';

export const getStaticPaths = (async () =>
  (await getBestanden()).map(({ naam }) => ({ params: { bestand: naam } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const bestand = (await getBestanden()).find(({ naam }) => naam === params['bestand']);
  if (!bestand) return new Response(null, { status: 404 });
  const { formaat, inhoud } = bestand;
  const charset = typeof inhoud === 'string' ? '; charset=utf-8' : '';
  return new Response(inhoud, { headers: { 'Content-Type': `${FORMATEN[formaat].mediatype}${charset}` } });
};

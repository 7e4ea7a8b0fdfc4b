import type { APIRoute } from 'astro';
import { fileType } from '../hosting/content-types.ts';
import { BASIS } from '../settings.ts';
import { bestanden, type Maak } from './_bestanden.ts';

export const getStaticPaths = async () =>
  (await bestanden()).map(([adres, maak]) => ({ params: { bestand: adres.slice(BASIS.length) }, props: { maak } }));

/** While editing, a file is served as it will be in public. */
export const GET: APIRoute<{ maak: Maak }> = async ({ params: { bestand = '' }, props: { maak } }) => {
  const { type = '', text } = fileType(bestand) ?? {};
  return new Response(await maak(), { headers: { 'Content-Type': text ? `${type}; charset=utf-8` : type } });
};

import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { getCollection } from 'astro:content';
import { maakModel } from '../../gemeen/model.mjs';

const register = (naam) => load(readFileSync(`src/content/registers/${naam}.yaml`, 'utf8'), { schema: CORE_SCHEMA });

const docs = await getCollection('docs');
const van = (soort) =>
  docs
    .filter(({ id }) => id.startsWith(`${soort}/`))
    .map(({ id, data }) => ({ slug: id.slice(soort.length + 1), data }));
const bestanden = { actielijnen: van('actielijnen'), onderwerpen: van('onderwerpen'), acties: van('acties') };

/** Made once for all pages. */
export const model = maakModel(bestanden, {
  bronnen: register('bronnen'),
  partijen: register('partijen'),
  edities: readdirSync('src/content/registers/edities').map((pad) => {
    const slug = basename(pad, '.yaml');
    return { slug, data: register(`edities/${slug}`) };
  }),
});

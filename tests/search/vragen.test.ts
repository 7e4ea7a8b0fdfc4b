import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { zoekIn, type Gevonden } from './site-search.ts';

/**
 * How well who searches finds, on the built site: judged questions, and every actie by its title. The lower bounds are
 * what the search reached, in hundredths, so that a new text may move one answer a place; docs/zoeken.md tells what they
 * mean. Never tune to the part `rapport`: of that nothing is said but its mean.
 */
const GRENZEN = {
  ontwikkel: { recall: 0.95, precisie: 0.51, mrr: 0.93 },
  rapport: { recall: 0.97, precisie: 0.48, mrr: 0.98 },
};

const vraag = z.strictObject({ q: z.string().min(1), goed: z.array(z.string()).min(1) });
const vragen = z
  .strictObject({ ontwikkel: z.array(vraag), rapport: z.array(vraag) })
  .parse(parse(readFileSync(join(import.meta.dirname, 'vragen.yaml'), 'utf8')));
const alle = [...vragen.ontwikkel, ...vragen.rapport];

const { paginas, zoek } = await zoekIn(join(process.env['DIST'] || 'dist', 'zoekindex'));

const FOLDERS: Record<string, string> = {
  actielijnen: 'actielijn',
  partijen: 'partij',
  begrippen: 'begrip',
  edities: 'editie',
};

/** The name by which a judgement calls a page: "4.1.2", "actielijn/4", "partij/vng". */
function naamVan({ url, titel }: Gevonden): string {
  const [, soort = '', rest = ''] = /^\/([^/]+)\/#?([^/]*)/.exec(url) ?? [];
  if (soort === 'acties' || soort === 'onderwerpen') return titel.split(' ')[0] ?? titel;
  return `${FOLDERS[soort] ?? soort}/${soort === 'actielijnen' ? rest.split('-')[0] : rest}`;
}

describe('the questions', () => {
  test('are 150 or more, and none is asked twice', () => {
    expect(alle.length).toBeGreaterThanOrEqual(150);
    expect(new Set(alle.map(({ q }) => q.toLowerCase())).size).toBe(alle.length);
  });

  test('are answered by pages that exist, each with a name of its own: else a lost page would count as not found', () => {
    const namen = new Set(paginas.map(naamVan));
    expect(namen.size).toBe(paginas.length);
    expect(alle.flatMap(({ goed }) => goed).filter((naam) => !namen.has(naam))).toEqual([]);
  });
});

describe.each(Object.entries(GRENZEN))('of the part %s', (deel, grens) => {
  test('the good pages are found, at the top', async () => {
    const lijst = vragen[deel as keyof typeof vragen];
    const scores = await Promise.all(
      lijst.map(async ({ q, goed }) => {
        const gevonden = (await zoek(q)).map(naamVan);
        const binnen = (aantal: number) => gevonden.slice(0, aantal).filter((naam) => goed.includes(naam)).length;
        const eerste = gevonden.findIndex((naam) => goed.includes(naam));
        return {
          q,
          // Of more than ten good pages, of ten.
          recall: binnen(10) / Math.min(10, goed.length),
          precisie: binnen(5) / 5,
          mrr: eerste < 0 ? 0 : 1 / (eerste + 1),
        };
      }),
    );
    for (const maat of ['recall', 'precisie', 'mrr'] as const) {
      const gemiddeld = scores.reduce((som, score) => som + score[maat], 0) / scores.length;
      const gemist = deel === 'rapport' ? [] : scores.filter((score) => score.recall < 1 || score.mrr < 1);
      expect(gemiddeld, [maat, ...gemist.map(({ q }) => q)].join('\n')).toBeGreaterThanOrEqual(grens[maat]);
    }
  });
});

test('who types the whole title of an actie, finds it at the top; two of the same title share that place', async () => {
  const zonderNummer = ({ titel }: Gevonden) => titel.replace(/^\S+ /, '');
  const acties = paginas.filter(({ url }) => url.startsWith('/acties/'));
  expect(acties.length).toBeGreaterThan(100);
  const gemist: string[] = [];
  for (const actie of acties) {
    const zelfde = acties.filter((ander) => zonderNummer(ander) === zonderNummer(actie)).length;
    const bovenaan = (await zoek(zonderNummer(actie))).slice(0, zelfde);
    if (!bovenaan.some(({ url }) => url === actie.url)) gemist.push(actie.titel);
  }
  expect(gemist).toEqual([]);
});

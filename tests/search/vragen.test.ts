import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gevallen } from '../gevallen.ts';
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

/** The same per kind of question, of both halves together. */
const KLASSEN: Record<string, { hit: number; recall: number; mrr: number }> = {
  lekenwoorden: { hit: 0.9, recall: 0.51, mrr: 0.73 },
  woordvormen: { hit: 1, recall: 0.96, mrr: 1 },
  woorddelen: { hit: 0.9, recall: 0.82, mrr: 0.85 },
  afkortingen: { hit: 1, recall: 1, mrr: 1 },
  tikfouten: { hit: 1, recall: 0.95, mrr: 1 },
  'getallen-en-datums': { hit: 1, recall: 0.95, mrr: 1 },
  'partijen-en-rollen': { hit: 1, recall: 1, mrr: 1 },
  'hele-zinnen': { hit: 1, recall: 0.93, mrr: 0.85 },
  engels: { hit: 0.9, recall: 0.54, mrr: 0.77 },
  'citaten-en-combinaties': { hit: 1, recall: 0.94, mrr: 1 },
};
/** Of what does not occur on the site, how much rightly finds nothing. */
const NIETS = 0.95;

const vraag = z.strictObject({ q: z.string().min(1), goed: z.array(z.string()).min(1) });
const metKlasse = z.strictObject({
  q: z.string().min(1),
  klasse: z.enum([...Object.keys(KLASSEN), 'niets']),
  helft: z.enum(['a', 'b']),
  goed: z.array(z.string()),
});
const vragen = z
  .strictObject({ ontwikkel: z.array(vraag), rapport: z.array(vraag), klassen: z.array(metKlasse) })
  .parse(gevallen(import.meta));
const alle = [...vragen.ontwikkel, ...vragen.rapport, ...vragen.klassen];

const { paginas, zoek, weg } = await zoekIn(join(process.env['DIST'] || 'dist', 'pagefind'));
afterAll(weg);

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

/** How well each question is answered. */
function scoor(lijst: readonly { q: string; goed: readonly string[] }[]) {
  return Promise.all(
    lijst.map(async ({ q, goed }) => {
      const gevonden = (await zoek(q)).map(naamVan);
      const binnen = (aantal: number) => gevonden.slice(0, aantal).filter((naam) => goed.includes(naam)).length;
      const eerste = gevonden.findIndex((naam) => goed.includes(naam));
      return {
        q,
        aantal: gevonden.length,
        hit: binnen(10) > 0 ? 1 : 0,
        // Of more than ten good pages, of ten.
        recall: binnen(10) / Math.min(10, goed.length),
        precisie: binnen(5) / 5,
        mrr: eerste < 0 ? 0 : 1 / (eerste + 1),
      };
    }),
  );
}

type Maten = Partial<Record<'hit' | 'recall' | 'precisie' | 'mrr', number>>;

/** @param geheim of these questions nothing is said but their mean */
async function haaltGrens(lijst: Parameters<typeof scoor>[0], grens: Maten, geheim: boolean): Promise<void> {
  const scores = await scoor(lijst);
  const gemist = geheim ? [] : scores.filter((score) => score.recall < 1 || score.mrr < 1);
  for (const [maat, minstens] of Object.entries(grens)) {
    const gemiddeld = scores.reduce((som, score) => som + score[maat as keyof Maten], 0) / scores.length;
    expect(gemiddeld, [maat, ...gemist.map(({ q }) => q)].join('\n')).toBeGreaterThanOrEqual(minstens);
  }
}

test.each(Object.entries(GRENZEN))('of the part %s the good pages are found, at the top', async (deel, grens) => {
  await haaltGrens(vragen[deel as keyof typeof GRENZEN], grens, deel === 'rapport');
});

describe('who does not know the words of the site', () => {
  test.each(Object.entries(KLASSEN))('finds what was asked for with %s', async (klasse, grens) => {
    await haaltGrens(
      vragen.klassen.filter((each) => each.klasse === klasse),
      grens,
      true,
    );
  });

  test('finds nothing when there is nothing', async () => {
    const scores = await scoor(vragen.klassen.filter(({ klasse }) => klasse === 'niets'));
    const leeg = scores.filter(({ aantal }) => aantal === 0);
    expect(leeg.length / scores.length).toBeGreaterThanOrEqual(NIETS);
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

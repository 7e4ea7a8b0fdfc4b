import { styleText } from 'node:util';
import { close } from 'pagefind';
import { currentDocuments } from '../src/integrations/search-index.ts';
import { titleOf } from '../src/search/excerpt.ts';
import { meanOf, scoreOf, type Score } from './zoekproef/maten.ts';
import { naamVan, readVragen, type Vraag } from './zoekproef/vragen.ts';
import { kaal, miniSearch, onze, type Zoeker } from './zoekproef/zoekers.ts';

/**
 * Measures how well the search finds: asks the judged questions of ours, of Pagefind as it comes and of
 * MiniSearch, all on the same pages. With --uitleg also what ours missed of the questions to develop on.
 */
const GOAL: Partial<Score> = { recall: 0.95, mrr: 0.85 };

const documents = currentDocuments();
const nameOf = new Map(documents.map(({ url, fragment }) => [url, naamVan({ url, title: titleOf(fragment) })]));
const vragen = readVragen('scripts/zoekproef/vragen.yaml', new Set(nameOf.values()));
const zoekers: Zoeker[] = [await onze(documents), await kaal(documents), miniSearch(documents)];
const [eigen] = zoekers;

const found = async (zoeker: Zoeker, q: string) => (await zoeker.zoek(q)).map((url) => nameOf.get(url) ?? url);
const scores = async (zoeker: Zoeker, lijst: readonly Vraag[]) =>
  Promise.all(lijst.map(async ({ q, goed }) => scoreOf(await found(zoeker, q), goed)));

for (const [deel, lijst] of Object.entries(vragen)) {
  console.log(`\n${deel} (${lijst.length} vragen)${' '.repeat(24 - deel.length)}recall@10  precisie@5    MRR`);
  const best = meanOf(lijst.map(({ goed }) => scoreOf(goed, goed)));
  console.log(row('  meer kan niet', best));
  for (const zoeker of zoekers) console.log(row(`  ${zoeker.naam}`, meanOf(await scores(zoeker, lijst))));
}

const acties = documents.filter(({ facets }) => facets.soort?.[0] === 'actie');
const nameWithout = ({ fragment }: (typeof documents)[number]) => titleOf(fragment).replace(/^\S+ /, '');
const missed: string[] = [];
for (const actie of acties) {
  const same = new Set(acties.filter((each) => nameWithout(each) === nameWithout(actie)).map(({ url }) => url));
  const first = (await eigen?.zoek(nameWithout(actie)))?.slice(0, same.size) ?? [];
  if (!first.includes(actie.url)) missed.push(titleOf(actie.fragment));
}
console.log(`\nMet haar titel staat een actie bovenaan: ${acties.length - missed.length} van ${acties.length}`);
for (const title of missed) console.log(`  niet: ${title}`);

if (process.argv.includes('--uitleg') && eigen) {
  console.log('\nWat onze zoeker mist van de vragen om op te ontwikkelen:');
  for (const { q, goed } of vragen.ontwikkel) {
    const list = await found(eigen, q);
    const { recall, mrr } = scoreOf(list, goed);
    if (recall === 1 && mrr === 1) continue;
    const shown = list.slice(0, 10).map((page) => (goed.includes(page) ? styleText('green', page) : page));
    const lost = goed.filter((page) => !list.slice(0, 10).includes(page));
    console.log(`  ${q}\n    ${shown.join(' ')}\n    mist: ${lost.join(' ') || '-'}`);
  }
}

const reported = eigen ? meanOf(await scores(eigen, vragen.rapport)) : undefined;
for (const zoeker of zoekers) zoeker.weg();
await close();
const short = Object.entries(GOAL).filter(([maat, doel]) => (reported?.[maat as keyof Score] ?? 0) < doel);
for (const [maat, doel] of short) console.log(`Niet gehaald: ${maat} van ten minste ${doel}.`);
process.exitCode = short.length > 0 || missed.length > 0 ? 1 : 0;

function row(naam: string, { recall, precisie, mrr }: Score): string {
  return naam.padEnd(40) + [recall, precisie, mrr].map((each) => each.toFixed(3).padStart(10)).join('');
}

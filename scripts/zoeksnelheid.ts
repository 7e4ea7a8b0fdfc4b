import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { close } from 'pagefind';
import { buildMonitor } from '../src/domain/monitor.ts';
import { readDictionary } from '../src/read/text/dictionary.ts';
import { readContent } from '../src/read/read-content.ts';
import { indexFiles } from '../src/integrations/search-index.ts';
import { compoundWords } from '../src/search/compounds.ts';
import { searchDocuments } from '../src/search/documents.ts';
import { INHOUD } from '../src/settings.ts';
import { genereerProgramma } from './bench/genereer.ts';
import { echteOmgeving, vindBrowser } from './browser.mjs';
import { serveer, type Tellend } from './zoekproef/server.ts';

/**
 * Measures in Chromium what a search costs: the bytes of the first one, and the time between the last key and
 * the first result. On the real programme and on generated ones; the site itself must be built (dist/).
 */
const MATEN = [undefined, 1000, 10_000];
/** One word, and several words that lie far apart in the alphabet. */
const EERSTE = ['mantelzorg', 'woondeal actietafel zorgkantoor'];
const GETYPT = [
  'verpleeghuis',
  'vpt',
  'woningen voor ouderen',
  'subsidie',
  'zorgkantoor inkoop',
  '290.000',
  'wijkverpleging',
];

if (!existsSync('dist/zoeken/index.html')) throw new Error('Bouw de site eerst: npm run build.');
const dictionary = compoundWords(readDictionary());
const browser = await chromium.launch({
  executablePath: vindBrowser(echteOmgeving()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

for (const aantal of MATEN) {
  const map = mkdtempSync(join(tmpdir(), 'zoeksnelheid-'));
  const programma = aantal === undefined ? INHOUD : join(map, 'inhoud');
  if (aantal !== undefined) genereerProgramma(INHOUD, programma, aantal);
  const monitor = buildMonitor(readContent(programma).content);
  if (aantal !== undefined && monitor.acties.length !== aantal)
    throw new Error(`${monitor.acties.length} acties gelezen.`);
  const documents = searchDocuments(monitor, dictionary);
  const server = await serveer('dist', await indexFiles(documents));
  console.log(`\n${monitor.acties.length} acties, ${documents.length} pagina's in de zoekindex`);
  for (const q of EERSTE) await eersteKeer(server, q);
  await snelheid(server);
  server.stop();
  rmSync(map, { recursive: true });
}
await browser.close();
await close();

/** What the first search of a visitor brings over the wire, apart from the page with its style and letter. */
async function eersteKeer(server: Tellend, q: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.url}/zoeken/`);
  await page.waitForLoadState('networkidle');
  const before = server.verstuurd();
  const script = [...before].filter(([path]) => path.endsWith('.js')).reduce((sum, [, bytes]) => sum + bytes, 0);
  await page.locator('#zoek-q').fill(q);
  await page.locator('#zoek-lijst li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const total = [...server.verstuurd().values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`  eerste zoekvraag "${q}": ${kb(total)}, en ${kb(script)} eigen script van de pagina`);
  await page.close();
}

async function snelheid(server: Tellend): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.url}/zoeken/`);
  await page.locator('#zoek-q').fill('zorg');
  await page.locator('#zoek-lijst li').first().waitFor();
  await page.evaluate(() => {
    let typed = 0;
    const list = document.querySelector('#zoek-lijst');
    document.querySelector('#zoek-q')?.addEventListener('input', () => {
      typed = performance.now();
    });
    if (list) {
      new MutationObserver(() => {
        document.body.dataset['duur'] = String(performance.now() - typed);
      }).observe(list, { childList: true });
    }
  });
  const first: number[] = [];
  const again: number[] = [];
  for (const times of [first, again]) for (const q of GETYPT) times.push(await naLaatsteToets(page, q));
  console.log(`  van laatste toets tot eerste resultaat: nieuw woord ${span(first)}, opnieuw ${span(again)}`);
  await page.close();
}

/** Types a question as a person does, and tells how long after the last key its results came. */
async function naLaatsteToets(page: Page, q: string): Promise<number> {
  const field = page.locator('#zoek-q');
  await field.fill('');
  await field.pressSequentially(q, { delay: 40 });
  await page.locator('#zoek-melding', { hasText: `“${q}”` }).waitFor();
  return Number(await page.locator('body').getAttribute('data-duur'));
}

function span(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `mediaan ${at(0.5)} ms, langst ${at(1)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { adres } from '../src/addresses.ts';
import { writeSiteSums } from '../src/integrations/sums.ts';
import { BASIS, NU } from '../src/settings.ts';
import { echteOmgeving, regelBrowser } from './setup/browser.mjs';
import { mislukt, voerUit } from './lib/argumenten.ts';
import { metDatum, metLink } from './pdf/finish.ts';

/** Chromium takes no stylesheet here. */
const VOET = `<div style="width: 100%; margin: 0 12mm; font: 8pt sans-serif; display: flex; justify-content: space-between">
  <span class="title"></span>
  <span>Bladzijde <span class="pageNumber"></span> van <span class="totalPages"></span></span>
</div>`;

/** Makes a PDF of each editie and each actielijn out of the built site, and a link to it on its page. */
await voerUit('pdf', ({ waarden }) => maakAlle(waarden.uit ?? 'dist'));

async function maakAlle(map: string): Promise<number> {
  if (!existsSync(join(map, 'index.html'))) {
    return mislukt(`In de map ${map} staat geen gebouwde site. Draai eerst: npm run build`);
  }
  const executablePath = regelBrowser(echteOmgeving());
  if (!executablePath) return 1;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const url of paginas(map)) {
      const bytes = metDatum(await print(browser, map, url), NU);
      const bestand = join(map, adres.pdf(url).slice(BASIS.length));
      const pagina = join(map, url.slice(BASIS.length), 'index.html');
      // First what the link leads to, then the link.
      vervang(bestand, bytes);
      vervang(pagina, metLink(readFileSync(pagina, 'utf8'), adres.pdf(url), bytes.length));
      console.log(`${bestand}  ${Math.ceil(bytes.length / 1000)} kB`);
    }
    // The pages have a link more than when they were built.
    writeSiteSums(map);
  } finally {
    await browser.close();
  }
  return 0;
}

/** Puts a whole file in the place of another at once: who is reading the site never gets half of it. */
function vervang(bestand: string, inhoud: Buffer | string): void {
  writeFileSync(`${bestand}.nieuw`, inhoud);
  renameSync(`${bestand}.nieuw`, bestand);
}

/** The pages that get a PDF, as they stand in the built site: the content may be newer than that. */
function paginas(map: string): string[] {
  return ['edities', 'actielijnen'].flatMap((soort) =>
    readdirSync(join(map, soort))
      .filter((slug) => existsSync(join(map, soort, slug, 'index.html')))
      .sort()
      .map((slug) => `${BASIS}${soort}/${slug}/`),
  );
}

/** The page as PDF: tagged for screen readers, with its headings as bookmarks. Nothing is asked of a network. */
async function print(browser: Browser, map: string, url: string): Promise<Buffer> {
  const page = await browser.newPage({ javaScriptEnabled: false, locale: 'nl-NL', colorScheme: 'light' });
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(BASIS.length);
    const file = join(map, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`http://wozo.invalid${url}`, { waitUntil: 'load' });
  const bytes = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: VOET,
  });
  await page.close();
  return bytes;
}

import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';

/** What went wrong on a page that a reader opened; nothing when all is well. */
export interface Bevinding {
  adres: string;
  wat: string;
}

/** A browser like that of the other tests. */
export function startBrowser(): Promise<Browser> {
  const options = config.projects?.[0]?.use?.launchOptions;
  return chromium.launch(options);
}

/**
 * Opens every address in a real browser, and tells of each what broke or was refused, what came from another host, and
 * what a site left behind.
 *
 * @param addresses from the root of the host
 */
export async function rondgang(browser: Browser, url: string, addresses: readonly string[]): Promise<Bevinding[]> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const todo = [...addresses];
  const found: Bevinding[] = [];
  const work = async () => {
    const page = await context.newPage();
    let current = '';
    luister(page, url, (wat) => found.push({ adres: current, wat }));
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
      current = next;
      await page.goto(new URL(next, url).href, { waitUntil: 'load' });
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      if (kept > 0) found.push({ adres: next, wat: 'bewaart iets in de browser' });
    }
    await page.close();
  };
  await Promise.all([work(), work(), work()]);
  found.push(...(await cookies(context)));
  await context.close();
  return found;
}

/** Calls back with everything on a page that should not happen. */
export function luister(page: Page, url: string, meld: (wat: string) => void): void {
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) meld(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => meld(`fout: ${message}`));
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // Broken off because the next page was opened: the icon of a page comes after all else.
    if (error !== 'net::ERR_ABORTED') meld(`mislukt: ${request.url()} ${error}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) meld(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) meld(`elders: ${request.url()}`);
  });
}

export async function cookies(context: BrowserContext): Promise<Bevinding[]> {
  return (await context.cookies()).map(({ name }) => ({ adres: '', wat: `cookie: ${name}` }));
}

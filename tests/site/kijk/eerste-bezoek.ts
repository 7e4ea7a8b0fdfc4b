import type { Page } from '@playwright/test';
import { headersFor, SECURITY } from '../../../src/hosting/headers.ts';
import { open } from '../pagina.ts';

/** What goes wrong, is asked elsewhere or stays behind when somebody opens a page for the first time. */
export async function eersteBezoek(page: Page, adres: string, baseURL: string): Promise<string[]> {
  const mis: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') mis.push(message.text());
  });
  page.on('pageerror', ({ message }) => mis.push(message));
  page.on('response', (response) => {
    if (!response.ok()) mis.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'data:') mis.push(`van elders: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const koppen = await open(page, adres);
  const cookies = await page.context().cookies();
  const bewaard = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [
    ...mis,
    ...verkeerdeKoppen(adres, koppen),
    ...cookies.map(({ name }) => `cookie: ${name}`),
    ...bewaard.map((naam) => `bewaart in de browser: ${naam}`),
  ];
}

/** Headers that are not what the site should be served with. */
export function verkeerdeKoppen(adres: string, koppen: Record<string, string>): string[] {
  return Object.entries(headersFor(adres, '/', SECURITY)).flatMap(([naam, waarde]) => {
    const gekregen = koppen[naam.toLowerCase()];
    return gekregen === waarde ? [] : [`${naam} is ${gekregen}, en niet ${waarde}`];
  });
}

/** Notes from the first moment on by how much what is shown moves, other than by what somebody does. */
export async function volgVerspringen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export function versprongen(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { LinkChecker } from 'linkinator';

/** What came of following one link. */
export type Uitslag =
  | { soort: 'werkt' }
  /** It works, and leads on to another address. */
  | { soort: 'stuurt-door'; naar: string }
  /** Twice the host said that it is gone, or twice there was no such host. */
  | { soort: 'dood'; reden: string }
  /** An answer that does not say whether the page is there, or none at all. */
  | { soort: 'onzeker'; reden: string };

/** What one question gave. */
export interface Antwoord {
  /** Of HTTP; 0: there was no answer. */
  status: number;
  /** Why there was no answer. */
  code?: string | undefined;
  /** Where the answer came from, when that is another address. */
  naar?: string | undefined;
}

export interface Opties {
  /** How the host sees who asks. */
  naam: string;
  /** Milliseconds that an answer may take. */
  geduld: number;
  /** Milliseconds until what was not well is asked once more: hosts have bad moments. */
  pauze: number;
}

/**
 * Follows every link, and what is not well a second time.
 *
 * @returns undefined when nobody answered: then there is no network, and names that cannot be found prove nothing
 */
export async function volgAlles(urls: Iterable<string>, opties: Opties): Promise<Map<string, Uitslag> | undefined> {
  const alle = [...new Set(urls)].sort();
  const eerste = await vraagAlle(alle, opties);
  const nogEens = alle.filter((url) => !isGoed(eerste.get(url)));
  if (nogEens.length > 0) await wacht(opties.pauze);
  const tweede = await vraagAlle(nogEens, opties);
  if (![...eerste.values(), ...tweede.values()].some(({ status }) => status > 0)) return undefined;
  return new Map(alle.map((url) => [url, oordeel(eerste.get(url) ?? GEEN, tweede.get(url))]));
}

const GEEN: Antwoord = { status: 0 };

function isGoed(antwoord: Antwoord | undefined): boolean {
  return antwoord !== undefined && antwoord.status >= 200 && antwoord.status < 300;
}

/** What one or two answers mean. Gone is only what was gone both times. */
export function oordeel(eerste: Antwoord, tweede: Antwoord = eerste): Uitslag {
  const laatste = isGoed(eerste) ? eerste : tweede;
  if (isGoed(laatste)) return laatste.naar ? { soort: 'stuurt-door', naar: laatste.naar } : { soort: 'werkt' };
  const reden = redenVan(tweede);
  if (!isWeg(tweede)) return { soort: 'onzeker', reden };
  return isWeg(eerste)
    ? { soort: 'dood', reden }
    : { soort: 'onzeker', reden: `${redenVan(eerste)}; daarna: ${reden}` };
}

/** The host says so, or there is no host of that name. */
function isWeg({ status, code }: Antwoord): boolean {
  return status === 404 || status === 410 || code === 'ENOTFOUND';
}

const REDEN: Record<string | number, string> = {
  401: 'alleen met een wachtwoord (401)',
  403: 'de andere site laat dit programma niet toe (403)',
  404: 'niet gevonden (404)',
  410: 'weggehaald (410)',
  429: 'de andere site vond het te veel vragen (429)',
  ENOTFOUND: 'er is geen site van die naam',
  ECONNREFUSED: 'de verbinding is geweigerd',
  TimeoutError: 'geen antwoord op tijd',
};

function redenVan({ status, code = 'onbekend' }: Antwoord): string {
  if (status > 0) return REDEN[status] ?? `de andere site gaf een fout (${status})`;
  return REDEN[code] ?? `geen verbinding (${code})`;
}

/** Has linkinator follow links from a page with all of them: one question at a time, by a program that says who it is. */
async function vraagAlle(urls: readonly string[], { naam, geduld }: Opties): Promise<Map<string, Antwoord>> {
  if (urls.length === 0) return new Map();
  const map = mkdtempSync(join(tmpdir(), 'wozo-koppelingen-'));
  const naar = new Map<string, string | undefined>();
  const checker = new LinkChecker();
  checker.on('redirect', ({ url, targetUrl }) => naar.set(url, targetUrl));
  try {
    const links = urls.map((url) => `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></a>`);
    writeFileSync(join(map, 'index.html'), links.join('\n'));
    const gevolgd = await checker.check({
      path: 'index.html',
      serverRoot: map,
      concurrency: 1,
      timeout: geduld,
      redirects: 'warn',
      userAgent: naam,
      headers: { 'Accept-Language': 'nl' },
    });
    const antwoorden = new Map(
      gevolgd.links.map(({ url, status = 0, failureDetails }): [string, Antwoord] => [
        url,
        { status, code: codeVan(failureDetails?.at(-1)), naar: naar.get(url) },
      ]),
    );
    return new Map(urls.map((url) => [url, antwoorden.get(zonderPlaats(url)) ?? GEEN]));
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** As linkinator writes an address: without the place on the page. */
function zonderPlaats(url: string): string {
  const { href, hash } = new URL(url);
  return hash === '' ? href.replace(/#$/, '') : href.slice(0, -hash.length);
}

function codeVan(fout: unknown): string | undefined {
  if (!(fout instanceof Error)) return undefined;
  const { code, message } = (fout.cause ?? {}) as { code?: string; message?: string };
  return code ?? message ?? fout.name;
}

import { setTimeout as wacht } from 'node:timers/promises';

/** What came of following one link. */
export type Uitslag =
  | { soort: 'werkt' }
  /** The host says that it moved for good. */
  | { soort: 'verhuisd'; naar: string }
  /** Twice the host said that it is gone, or twice there was no such host. */
  | { soort: 'dood'; reden: string }
  /** There was an answer, but it does not say whether the page is there. */
  | { soort: 'onzeker'; reden: string }
  /** There was no answer at all. */
  | { soort: 'onbereikbaar'; reden: string };

export interface Opties {
  /** How the host sees who asks. */
  naam: string;
  /** Milliseconds that an answer may take. */
  geduld: number;
  /** Milliseconds between two questions to one host. */
  pauze: number;
  /** How many hosts are asked at the same time. */
  tegelijk: number;
  haal?: typeof fetch;
}

/** Of a reader of many pages hosts may ask that it is slow, says who it is, and does not fetch what it does not need. */
export const BELEEFD = { geduld: 15_000, pauze: 1_000, tegelijk: 6 };

/** Follows every link, one host after the other in `tegelijk` rows, so that no host is asked two things at once. */
export async function volgAlles(
  urls: readonly string[],
  opties: Opties,
  gezien: (url: string, uitslag: Uitslag) => void = () => undefined,
): Promise<Map<string, Uitslag>> {
  const uitslagen = new Map<string, Uitslag>();
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const row = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [i, url] of own.entries()) {
        if (i > 0) await wacht(opties.pauze);
        const uitslag = await volg(url, opties);
        uitslagen.set(url, uitslag);
        gezien(url, uitslag);
      }
    }
  };
  await Promise.all(Array.from({ length: opties.tegelijk }, row));
  return new Map([...uitslagen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Follows one link. What is not well the first time is asked once more, after a pause: hosts have bad moments. */
export async function volg(url: string, opties: Opties): Promise<Uitslag> {
  const first = await probeer(url, opties);
  if (first.soort === 'werkt' || first.soort === 'verhuisd') return first;
  await wacht(opties.pauze);
  const second = await probeer(url, opties);
  // Gone only when it was so both times.
  if (second.soort === 'dood' && first.soort !== 'dood')
    return { soort: 'onzeker', reden: `${first.reden}; daarna: ${second.reden}` };
  return second;
}

/** Many hosts do not answer HEAD as they would answer a reader, so only a good answer to it counts. */
async function probeer(url: string, opties: Opties): Promise<Uitslag> {
  const head = await vraag(url, 'HEAD', opties);
  return head.soort === 'werkt' || head.soort === 'verhuisd' ? head : vraag(url, 'GET', opties);
}

const MEESTE_STAPPEN = 10;

async function vraag(url: string, method: 'HEAD' | 'GET', { naam, geduld, haal = fetch }: Opties): Promise<Uitslag> {
  let at = url;
  let forGood = true;
  for (let step = 0; step <= MEESTE_STAPPEN; step++) {
    let response: Response;
    try {
      response = await haal(at, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': naam, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8', 'accept-language': 'nl' },
        signal: AbortSignal.timeout(geduld),
      });
    } catch (error) {
      return zonderAntwoord(error, geduld);
    }
    // Only what stands above the page is of use.
    await response.body?.cancel();
    const { status } = response;
    const next = response.headers.get('location');
    if (status >= 300 && status < 400 && next !== null) {
      if (!URL.canParse(next, at)) return { soort: 'onzeker', reden: 'stuurt door naar iets dat geen adres is' };
      forGood &&= status === 301 || status === 308;
      at = new URL(next, at).href;
      continue;
    }
    if (status >= 200 && status < 300)
      return at !== url && forGood ? { soort: 'verhuisd', naar: at } : { soort: 'werkt' };
    return {
      soort: WEG.has(status) ? 'dood' : 'onzeker',
      reden: REDEN[status] ?? `de andere site gaf een fout (${status})`,
    };
  }
  return { soort: 'onzeker', reden: 'blijft doorsturen' };
}

/** Not found, and gone. */
const WEG = new Set([404, 410]);

const REDEN: Record<number, string> = {
  401: 'alleen met een wachtwoord (401)',
  403: 'de andere site laat dit programma niet toe (403)',
  404: 'niet gevonden (404)',
  410: 'weggehaald (410)',
  429: 'de andere site vond het te veel vragen (429)',
};

function zonderAntwoord(error: unknown, geduld: number): Uitslag {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError')
    return { soort: 'onbereikbaar', reden: `geen antwoord binnen ${geduld / 1000} seconden` };
  const code = cause?.code ?? name;
  if (code === 'ENOTFOUND') return { soort: 'dood', reden: 'er is geen site van die naam' };
  if (code === 'ECONNREFUSED') return { soort: 'onbereikbaar', reden: 'de verbinding is geweigerd' };
  if (/CERT|SSL|TLS|SIGNED/.test(code)) return { soort: 'onzeker', reden: `het certificaat klopt niet (${code})` };
  return { soort: 'onbereikbaar', reden: `geen verbinding (${code})` };
}

/** There is a network only when some host answered: names that cannot be found prove nothing without one. */
export function isVerbonden(uitslagen: Iterable<Uitslag>): boolean {
  return [...uitslagen].some(
    (each) => each.soort === 'werkt' || each.soort === 'verhuisd' || each.soort === 'onzeker' || isAntwoord(each),
  );
}

function isAntwoord(uitslag: Uitslag): boolean {
  return uitslag.soort === 'dood' && /\(\d{3}\)$/.test(uitslag.reden);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { basename, relative } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { INGREPEN } from './ingrepen.ts';
import { meet } from './meet.ts';
import { maakProef, VALIDEER, waar, type Maat } from './proef.ts';
import type { Uitslag, Waarneming } from './ronden.ts';

const START_MS = 120_000;
const TONEN_MS = 60_000;
/** Between two looks at a page: an editor sees no less than this. */
const PEIL_MS = 25;

/**
 * What an editor waits for: the first page after `npm run dev`, a changed text on its page, and the validator on one
 * file. The page is asked for over and over until the new words stand on it, so the figure is rather too high.
 */
export async function meetRedactie(
  { maat, keren }: { maat: Maat; keren: number },
  { waarnemingen, mislukt }: Uitslag,
  meld: (regel: string) => void,
): Promise<void> {
  const proef = maakProef(maat);
  const noteer = (wat: Waarneming['wat'], ms: number) => {
    waarnemingen.push({ maat, wie: '-', wat, ms });
    meld(`  ${wat}: ${(ms / 1000).toFixed(2)} s`);
  };
  const poort = await vrijePoort();
  const begin = performance.now();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(poort), '--ignore-lock'],
    { ...waar(proef.werkmap), stdio: 'ignore' },
  );
  try {
    meld(`${maat} acties, redactie`);
    const [ingreep] = INGREPEN;
    if (!ingreep) throw new Error('Er is geen ingreep in een tekst.');
    const pagina = (pad: string) => `http://localhost:${poort}/acties/${basename(pad, '.mdx')}/`;
    await toont(pagina(ingreep.doe(proef.inhoud, 0)), 'zin 0 van de meting', START_MS);
    noteer('dev start', performance.now() - begin);
    for (let keer = 1; keer <= keren; keer++) {
      // The page stands open already when its text changes once more.
      const pad = ingreep.doe(proef.inhoud, keer);
      await toont(pagina(pad), `zin ${keer} van de meting`, TONEN_MS);
      const opgeslagen = performance.now();
      ingreep.doe(proef.inhoud, keer);
      await toont(pagina(pad), `zin ${keer} van de meting. Dit is zin ${keer} van de meting`, TONEN_MS);
      noteer('dev', performance.now() - opgeslagen);
    }
  } catch (error) {
    mislukt.push(`npm run dev: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    const dicht = once(server, 'exit');
    if (server.kill()) await Promise.race([dicht, wacht(5000).then(() => server.kill('SIGKILL'))]);
  }
  try {
    for (let keer = 0; keer <= keren; keer++) {
      const pad = INGREPEN[0]?.doe(proef.inhoud, keer) ?? '';
      const { ms } = await meet([...VALIDEER, relative(proef.werkmap, pad)], waar(proef.werkmap));
      // The first fills what the validator remembers of the spelling.
      if (keer > 0) noteer('valideer bestand', ms);
    }
  } catch (error) {
    mislukt.push(`valideer van één bestand: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    proef.ruimOp();
  }
}

/** Asks for a page until these words stand on it. */
async function toont(url: string, woorden: string, hoogstens: number): Promise<void> {
  const einde = performance.now() + hoogstens;
  while (performance.now() < einde) {
    try {
      const tekst = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      if (tekst.includes(woorden)) return;
    } catch {
      // Not listening yet.
    }
    await wacht(PEIL_MS);
  }
  throw new Error(`${url} toonde na ${hoogstens / 1000} s nog niet: ${woorden}`);
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { genereerProgramma } from './bench/genereer.ts';
import { meet } from './bench/meet.ts';
import { mislukt, voerUit } from './lib/argumenten.ts';

/** Builds generated programmes and says what that takes, and how heavy the outcome is. */
const MATEN = [103, 1000];

await voerUit('bench', ({ waarden }) => bench(waarden.maten?.split(',').map(Number) ?? MATEN));

async function bench(maten: readonly number[]): Promise<number> {
  // Of a smaller programme the figures and terms would name acties that are not in it.
  if (!maten.every((maat) => Number.isInteger(maat) && maat >= 100)) {
    return mislukt('Schrijf achter --maten getallen van 100 of meer, met komma’s ertussen: --maten 103,1000.');
  }
  console.log(rij('acties', 'CPU (s)', 'klok (s)', 'geheugen (MB)', 'pagina’s', 'site (kB)', 'HTML gezipt (kB)'));
  for (const maat of maten) {
    const map = mkdtempSync(join(tmpdir(), 'wozo-bench-'));
    try {
      const [inhoud, uit] = [join(map, 'content'), join(map, 'dist')];
      genereerProgramma('content', inhoud, maat);
      // CI: as on a server, where everything is made anew.
      const env = { ...process.env, INHOUD: inhoud, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' };
      const { cpu, klok, mb } = await meet([join(import.meta.dirname, 'bouw.ts'), '--uit', uit], env);
      const { paginas, bytes, gezipt } = gewicht(uit);
      console.log(rij(maat, cpu?.toFixed(1), klok.toFixed(1), mb?.toFixed(0), paginas, kB(bytes), kB(gezipt)));
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  }
  return 0;
}

function gewicht(map: string): { paginas: number; bytes: number; gezipt: number } {
  const som = { paginas: 0, bytes: 0, gezipt: 0 };
  for (const entry of readdirSync(map, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const inhoud = readFileSync(join(entry.parentPath, entry.name));
    som.bytes += inhoud.length;
    if (!entry.name.endsWith('.html')) continue;
    som.paginas += 1;
    som.gezipt += gzipSync(inhoud).length;
  }
  return som;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function rij(...cellen: (string | number | undefined)[]): string {
  return cellen.map((cel) => String(cel ?? '-').padStart(18)).join('');
}

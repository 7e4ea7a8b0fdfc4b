// Meet de zwaarste pagina's van dist/ met Lighthouse, als op een telefoon. Gebruik: node lighthouse.ts [AANTAL]
import { spawn, spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { echteOmgeving, vindBrowser } from '../browser.mjs';

const CLI = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
const POORT = process.env['TESTPOORT'] ?? '4332';
const SITE = `http://localhost:${POORT}`;
const VLAGGEN =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';

/** How fast depends on what else the machine does: that figure is told. The other three have to be 100. */
const MOET_100 = ['accessibility', 'best-practices', 'seo'];
const SOORTEN = ['performance', ...MOET_100];

interface Verslag {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** The addresses of the largest HTML, but for those that are meant for a frame on another site. */
function zwaarste(aantal: number): string[] {
  return globSync('**/index.html', { cwd: 'dist' })
    .filter((pad) => !pad.startsWith('inbedden'))
    .map((pad) => ({
      adres: dirname(pad) === '.' ? '/' : `/${dirname(pad)}/`,
      bytes: statSync(join('dist', pad)).size,
    }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, aantal)
    .map(({ adres }) => adres);
}

function meet(adres: string): Verslag {
  const opties = ['--quiet', '--output=json', `--only-categories=${SOORTEN.join(',')}`, `--chrome-flags=${VLAGGEN}`];
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, `${SITE}${adres}`, ...opties], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, CHROME_PATH: vindBrowser(echteOmgeving()) },
  });
  if (!stdout.startsWith('{')) throw new Error(`Lighthouse gaf geen verslag van ${adres}:\n${stderr}`);
  return JSON.parse(stdout) as Verslag;
}

/** What keeps a category from 100, a line per audit. */
function tekorten({ categories, audits }: Verslag, soort: string): string[] {
  return (categories[soort]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `    ${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`);
}

/** Prints the figures of a page; true when those that have to be 100 are. */
function keur(adres: string): boolean {
  const verslag = meet(adres);
  if (verslag.runtimeError) {
    console.log(`✗ ${adres}: ${verslag.runtimeError.message}`);
    return false;
  }
  const cijfer = (soort: string) => Math.round((verslag.categories[soort]?.score ?? 0) * 100);
  const goed = MOET_100.every((soort) => cijfer(soort) === 100);
  console.log(`${goed ? '✓' : '✗'} ${adres}: ${SOORTEN.map((soort) => `${soort} ${cijfer(soort)}`).join(', ')}`);
  for (const soort of SOORTEN) if (cijfer(soort) < 100) console.log(tekorten(verslag, soort).join('\n'));
  return goed;
}

async function wachtOpServer(): Promise<void> {
  for (let poging = 0; poging < 120; poging++) {
    if (
      await fetch(SITE).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((verder) => setTimeout(verder, 500));
  }
  throw new Error(`Op ${SITE} antwoordt niets.`);
}

const server = spawn('astro', ['preview', '--port', POORT, '--ignore-lock'], { stdio: 'ignore' });
try {
  await wachtOpServer();
  const uitslagen = zwaarste(Number(process.argv[2] ?? 5)).map(keur);
  process.exitCode = uitslagen.length > 0 && uitslagen.every(Boolean) ? 0 : 1;
} finally {
  server.kill();
}

// Alle tests: de site bouwen, Vitest, Playwright op wat er gebouwd is, en één slotregel.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NIETS, oordeel, slotregel, telOp, telPlaywright, telVitest, type Telling } from './test/telling.ts';

const werkmap = mkdtempSync(join(tmpdir(), 'wozo-tests-'));

/** The tests are about the default settings, and about one day, so that they say the same tomorrow. */
const { INHOUD: _i, SITE: _s, BASIS: _b, KENMERK: _k, UITGEVER: _u, COMMIT: _c, ...omgeving } = process.env;
const env = { ...omgeving, NU: '2026-11-01', ASTRO_TELEMETRY_DISABLED: '1' };

function draai(opdracht: string, extra: Record<string, string> = {}): number {
  console.log(`\n▶ ${opdracht}\n`);
  return spawnSync(opdracht, { stdio: 'inherit', shell: true, env: { ...env, ...extra } }).status ?? 1;
}

function uitslag(opdracht: string, verslag: string, tel: (verslag: unknown) => Telling, extra = {}): Telling {
  const exitcode = draai(opdracht, extra);
  try {
    return oordeel(tel(JSON.parse(readFileSync(verslag, 'utf8'))), exitcode);
  } catch {
    console.error(`Geen leesbaar verslag van: ${opdracht}`);
    return oordeel(NIETS, exitcode);
  }
}

function testVitest(): Telling {
  const verslag = join(werkmap, 'vitest.json');
  const opdracht = `vitest run --reporter=default --reporter=json --outputFile.json="${verslag}"`;
  return uitslag(opdracht, verslag, telVitest);
}

function testSite(isGebouwd: boolean): Telling {
  if (!isGebouwd) {
    console.error('De site is niet gebouwd, dus er valt in de browser niets te testen.');
    return oordeel(NIETS, 1);
  }
  const verslag = join(werkmap, 'playwright.json');
  return uitslag('playwright test --reporter=list,json', verslag, telPlaywright, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: verslag,
  });
}

// First the build: contract tests look at dist/ too.
const isGebouwd = draai('npm run --silent build') === 0;
const totaal = telOp([testVitest(), testSite(isGebouwd)]);
rmSync(werkmap, { recursive: true });
console.log(`\n${slotregel(totaal)}`);
process.exitCode = totaal.gezakt > 0 ? 1 : 0;

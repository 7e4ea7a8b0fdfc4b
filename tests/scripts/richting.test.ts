import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { richtingen } from '../../eslint.richting.js';

const linter = new Linter({ configType: 'flat' });

/** What the linter says about one import, written in that file. */
function klacht(bestand: string, uit: string): string | undefined {
  const configs = [{ files: ['**/*.ts'] }, ...richtingen];
  const fouten = linter.verify(`import '${uit}';`, configs, { filename: bestand });
  return fouten[0]?.message;
}

describe('imports go one way', () => {
  test.each([
    ['src/schema/actie.ts', '../vocabulary/kwartaal.ts'],
    ['src/read/read-content.ts', '../domain/monitor.ts'],
    ['src/checks/dubbel-nummer.ts', '../domain/monitor.ts'],
    ['src/views/actie.ts', '../charts/tijdlijn.ts'],
    ['src/draw/timeline-svg.ts', '../charts/timeline.ts'],
    ['src/pages/acties/slug.ts', '../../site.ts'],
    ['src/search/client/zoeken.ts', '../../vocabulary/kwartaal.ts'],
    ['src/addresses.ts', './domain/monitor.ts'],
    ['src/domain/monitor.ts', './status.ts'],
  ])('%s may import %s', (bestand, uit) => {
    expect(klacht(bestand, uit)).toBeUndefined();
  });

  test.each([
    ['src/vocabulary/kwartaal.ts', '../schema/actie.ts'],
    ['src/domain/monitor.ts', '../read/read-content.ts'],
    ['src/domain/monitor.ts', '../views/actie.ts'],
    ['src/checks/dubbel-nummer.ts', '../charts/tijdlijn.ts'],
    ['src/charts/deel/as.ts', '../../views/actie.ts'],
    ['src/views/actie.ts', '../components/Tijdlijn.astro'],
    ['src/components/Tijdlijn.ts', '../site.ts'],
    ['src/components/Tijdlijn.ts', '../read/read-content.ts'],
    ['src/search/client/zoeken.ts', '../../domain/monitor.ts'],
    ['src/settings.ts', './domain/monitor.ts'],
    ['src/addresses.ts', './views/actie.ts'],
    ['src/pages/index.ts', '../../scripts/valideer.ts'],
    ['src/charts/timeline.ts', '../exports/csv.ts'],
    ['src/exports/json.ts', '../../seeds/2023-06-monitor.yaml'],
    ['src/domain/monitor.ts', 'node:fs'],
  ])('%s may not import %s', (bestand, uit) => {
    expect(klacht(bestand, uit)).toMatch(/mag alleen zien|nooit|rekent alleen/);
  });

  test.each(['src/los.ts', 'src/nieuwe-map/iets.ts'])('%s has no room of its own', (bestand) => {
    expect(klacht(bestand, 'zod')).toContain('geen map');
  });
});

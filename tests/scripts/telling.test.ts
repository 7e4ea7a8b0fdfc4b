import { describe, expect, test } from 'vitest';
import { oordeel, slotregel, telOp, telPlaywright, telVitest } from '../../scripts/test/telling.ts';

const bestand = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((uitslag) => ({ status: uitslag })),
});
const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 0 };

describe('counting', () => {
  test('Vitest: passed, failed and skipped tests of all files', () => {
    const testResults = [
      bestand('passed', 'passed', 'passed', 'pending', 'todo'),
      bestand('failed', 'passed', 'failed'),
    ];
    expect(telVitest({ testResults })).toEqual({ geslaagd: 3, gezakt: 1, overgeslagen: 2 });
  });

  test('Vitest: a file that does not load counts as one failure', () => {
    expect(telVitest({ testResults: [bestand('failed')] }).gezakt).toBe(1);
  });

  test('Playwright: a flaky test and an error outside the tests are failures', () => {
    const verslag = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(telPlaywright(verslag)).toEqual({ geslaagd: 5, gezakt: 3, overgeslagen: 2 });
  });
});

describe('silence is not success', () => {
  test('no test at all is a failure', () => {
    expect(oordeel({ geslaagd: 0, gezakt: 0, overgeslagen: 4 }, 0).gezakt).toBe(1);
  });

  test('a crash after passing tests is a failure', () => {
    expect(oordeel(telPlaywright({ stats, errors: [] }), 1).gezakt).toBe(1);
  });

  test('a crash is not counted on top of failures that were counted', () => {
    expect(oordeel({ geslaagd: 3, gezakt: 2, overgeslagen: 0 }, 1).gezakt).toBe(2);
  });

  test('all passed stays all passed', () => {
    expect(oordeel(telPlaywright({ stats, errors: [] }), 0)).toEqual({ geslaagd: 7, gezakt: 0, overgeslagen: 0 });
  });
});

describe('the closing line', () => {
  test('sums both runners', () => {
    const deel = { geslaagd: 2, gezakt: 1, overgeslagen: 0 };
    expect(slotregel(telOp([deel, deel]))).toBe('4 passed, 2 failed');
  });

  test('names skipped tests only when there are any', () => {
    expect(slotregel({ geslaagd: 1, gezakt: 0, overgeslagen: 3 })).toBe('1 passed, 0 failed, 3 skipped');
  });
});

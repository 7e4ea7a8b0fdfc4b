/** What a test runner did: read from its JSON report and its exit code. */
export interface Telling {
  geslaagd: number;
  gezakt: number;
  overgeslagen: number;
}

export const NIETS: Telling = { geslaagd: 0, gezakt: 0, overgeslagen: 0 };

export function telVitest(verslag: unknown): Telling {
  const { testResults } = verslag as { testResults: { status: string; assertionResults: { status: string }[] }[] };
  const tests = testResults.flatMap((bestand) => bestand.assertionResults.map(({ status }) => status));
  const metStatus = (...gezocht: string[]) => tests.filter((status) => gezocht.includes(status)).length;
  // A file that does not even load has failed without a test of it failing.
  const stukkeBestanden = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    geslaagd: metStatus('passed'),
    gezakt: metStatus('failed') + stukkeBestanden,
    overgeslagen: metStatus('pending', 'skipped', 'todo', 'disabled'),
  };
}

export function telPlaywright(verslag: unknown): Telling {
  const { stats, errors } = verslag as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    geslaagd: stats.expected,
    gezakt: stats.unexpected + stats.flaky + errors.length,
    overgeslagen: stats.skipped,
  };
}

/** A runner that crashed, or that found no test, counts as one failure: silence is never a success. */
export function oordeel(telling: Telling, exitcode: number): Telling {
  const { geslaagd, gezakt } = telling;
  const misgegaan = exitcode !== 0 || geslaagd + gezakt === 0;
  return misgegaan && gezakt === 0 ? { ...telling, gezakt: 1 } : telling;
}

export function telOp(tellingen: Telling[]): Telling {
  return tellingen.reduce(
    (som, deel) => ({
      geslaagd: som.geslaagd + deel.geslaagd,
      gezakt: som.gezakt + deel.gezakt,
      overgeslagen: som.overgeslagen + deel.overgeslagen,
    }),
    NIETS,
  );
}

/** The closing line. English and of a fixed form, because other tools read it. */
export function slotregel({ geslaagd, gezakt, overgeslagen }: Telling): string {
  const rest = overgeslagen > 0 ? `, ${overgeslagen} skipped` : '';
  return `${geslaagd} passed, ${gezakt} failed${rest}`;
}

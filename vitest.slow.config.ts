import { defineConfig } from 'vitest/config';

// What takes minutes: whole builds, real servers, real crawls. `npm run test:slow`; not part of `npm test`.
process.env['TZ'] = 'UTC';
process.env['NU'] = '2026-11-01';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['INHOUD', 'SITE', 'BASIS', 'KENMERK', 'UITGEVER', 'CONTACT', 'REPO', 'TAK', 'COMMIT']) {
  Reflect.deleteProperty(process.env, name);
}

const MINUTE = 60_000;

export default defineConfig({
  test: {
    include: ['tests/slow/**/*.test.ts'],
    environment: 'node',
    // One after the other: each has the whole machine, and its ports, to itself.
    fileParallelism: false,
    testTimeout: 15 * MINUTE,
    hookTimeout: 15 * MINUTE,
    reporters: ['verbose'],
    update: 'none',
  },
});

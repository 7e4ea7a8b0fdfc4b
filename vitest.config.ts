import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Set before the workers start: what a test says may not depend on where it runs.
process.env['TZ'] = 'UTC';
// What Node makes of our TypeScript is the same for every command that a test starts.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/node');

/** A test that loads our code with other settings: what it leaves behind is not for others. */
const ANDERE_INSTELLINGEN = ['tests/unit/addresses.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'samen',
          include: ['tests/{unit,messages,golden,opdrachten,contract,hosting,scripts,search}/**/*.test.ts'],
          exclude: ANDERE_INSTELLINGEN,
          // Loading our code, and reading the built site, anew for every file takes longer than the tests; none leaves
          // anything behind for the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ANDERE_INSTELLINGEN,
        },
      },
    ],
    // Pictures take their colours from the stylesheet.
    css: true,
    // A test that starts a command must not fail because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Golden files are written by hand or with `vitest -u`, never by a run that found none.
    update: 'none',
  },
});

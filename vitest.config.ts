import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Set before the workers start: what a test says may not depend on where it runs.
process.env['TZ'] = 'UTC';
// What Node makes of our TypeScript is the same for every command that a test starts.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/node');

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,messages,golden,hosting,scripts,search}/**/*.test.ts'],
    environment: 'node',
    // Loading our code anew for every file takes six times as long as the tests; none leaves anything behind for the next.
    isolate: false,
    // Pictures take their colours from the stylesheet.
    css: true,
    // A test that starts a command must not fail because the machine is busy.
    testTimeout: 60_000,
    // Golden files are written by hand or with `vitest -u`, never by a run that found none.
    update: 'none',
  },
});

import { defineConfig } from 'vitest/config';

// The tests that say what checks, reader and vocabulary do; not those of pages and commands, which take longer.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    include: [
      'tests/unit/{checks,read,schema,vocabulary,domain}/**/*.test.ts',
      'tests/messages/*.test.ts',
      'tests/contract/verschil.test.ts',
    ],
    environment: 'node',
    // A worker for every file costs more than the tests in it.
    isolate: false,
    update: 'none',
  },
});

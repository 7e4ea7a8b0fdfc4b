// Mutation testing (`npm run mutatietest`): break each line of what guards the content, and see whether a test notices.
// Outside CI's normal run, because it takes long; what it said last is in tests/README.md.
export default {
  mutate: ['src/checks/**/*.ts', 'src/read/**/*.ts', 'src/vocabulary/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutatie.config.ts' },
  coverageAnalysis: 'perTest',
  // Each mutant of a constant would run every test, and a label is held by a golden file, not by a rule.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutatie/rapport.json' },
  tempDirName: '.cache/mutatie/werk',
  incremental: true,
  incrementalFile: '.cache/mutatie/vorige.json',
  ignorePatterns: ['/dist*', '/.astro', '/.cache', '/docs', '/public', '/test-results', '/playwright-report'],
  thresholds: { high: 90, low: 80, break: 80 },
};

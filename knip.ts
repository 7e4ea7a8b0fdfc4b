import type { KnipConfig } from 'knip';

export default {
  project: ['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{js,mjs,ts}'],
  // Knip does not read stylesheets; for it an @import becomes an import.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
        .map(([, bestand]) => `import '${bestand}';`)
        .join('\n'),
  },
  // The type of a schema is exported beside it, also where nobody asks for it yet.
  exclude: ['types'],
  vitest: { config: ['vitest*.config.ts'] },
  // `astro check` loads the one by itself; the other is read as a file, by its path.
  ignoreDependencies: ['@astrojs/check', '@cspell/dict-nl-nl'],
  // Of the machine: one test makes a small disk with it, where that is allowed.
  ignoreBinaries: ['unshare'],
} satisfies KnipConfig;

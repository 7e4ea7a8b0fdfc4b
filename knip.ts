import type { KnipConfig } from 'knip';

export default {
  project: ['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{js,mjs,ts}'],
  // Knip does not read stylesheets; for it what they take from elsewhere, such as a font, becomes an import.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:@import\s+|url\()['"]((?:\.|@)[^'"]+)['"]/g)]
        .map(([, bestand]) => `import '${bestand}';`)
        .join('\n'),
  },
  // The type of a schema is exported beside it, also where nobody asks for it yet.
  exclude: ['types'],
  vitest: { config: ['vitest*.config.ts'] },
  // Started as programs of their own: by scripts/doe.mjs, and by a test that kills it.
  entry: [
    'scripts/*.{ts,mjs}',
    'scripts/setup/{code-cache,instellingen}.mjs',
    'scripts/licences/check.ts',
    'tests/slow/publiceer-kind.ts',
  ],
  // `astro check` loads the first by itself; the others are read as files, by their paths.
  ignoreDependencies: ['@astrojs/check', '@cspell/dict-nl-nl', 'accessibility-checker-engine'],
  // Of the machine: tests make a small disk, a mirror, a certificate and sums with them, where they are there.
  ignoreBinaries: ['openssl', 'wget', 'sha256sum', 'pdftotext'],
} satisfies KnipConfig;

import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { addressLedger } from './src/integrations/addresses/ledger.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { editing } from './src/integrations/editing.ts';
import { fromNothing } from './src/integrations/from-nothing.ts';
import { guardPlugin } from './src/read/text/satteri-plugins.ts';
import { movedFiles } from './src/integrations/addresses/moved-files.ts';
import { pageCount } from './src/integrations/page-count.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { previewHeaders } from './src/integrations/preview-headers.ts';
import { BASIS, INHOUD, SITE } from './src/settings.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { siteSums } from './src/integrations/sums.ts';
import { textCount } from './src/integrations/text-count.ts';

export default defineConfig({
  site: SITE,
  base: BASIS,
  trailingSlash: 'always',
  server: { port: 4321 },
  // Not 'jsx', the default: that drops the space between a word and what follows on the next line.
  compressHTML: true,
  // While one page is written, the next ones are made: a fifth off a large build.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // Pages of prose are modules, wherever the content is; src/pages/[pagina].astro shows them.
    resolve: { alias: { '#inhoud': resolve(INHOUD) } },
    // What is built is served as it will be in public; dev needs inline scripts of its own.
    preview: { proxy: previewHeaders() },
    // It finds its machine code beside its own file, which bundling would take away.
    ssr: { external: ['@resvg/resvg-js'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What more than one script uses goes along with the script that every page names: who keeps the site by
                // following what pages name, and runs no script, would not find a file that only scripts import.
                groups: [
                  {
                    name: 'pagina',
                    test: /layouts.Pagina\.astro|client.(adres|doel|element)\.ts|vocabulary.adres-waarden\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Phones of some years ago: colours in light-dark() are written out for them.
      cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        // Astro marks every MDX file with a directive that Rolldown then warns about, once per file.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Texts are shown as they were written: no curled quotes.
    processor: satteri({
      mdastPlugins: [guardPlugin],
      features: { smartPunctuation: false },
    }),
  },
  // At the end: the sum of every file that a reader gets, and then what a server must know of each.
  integrations: [
    mdx(),
    fromNothing(),
    editing(),
    afterBuild('monitor-telling', pageCount),
    afterBuild('monitor-woorden', textCount),
    searchIndex(),
    siteMap(),
    afterBuild('monitor-verhuisd', movedFiles),
    afterBuild('monitor-controlegetallen', siteSums),
    afterBuild('monitor-hosting', hostingFiles),
    afterBuild('monitor-adressen', addressLedger),
  ],
});

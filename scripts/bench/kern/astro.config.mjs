import geheel from '../../../astro.config.mjs';

/** What the full site does with a build that is done; kern is the pages alone. */
const NIET_IN_KERN = new Set(['wozo-telling', 'wozo-zoekindex', '@astrojs/sitemap', 'wozo-adressen', 'wozo-hosting']);

/** The types of pages that every builder in the bench makes: the product's own files, by the product's own settings. */
const PAGINAS = {
  '/': 'index.astro',
  '/actielijnen/[slug]': 'actielijnen/[slug].astro',
  '/onderwerpen/[slug]': 'onderwerpen/[slug].astro',
  '/acties/[slug]': 'acties/[slug].astro',
};

const paginas = {
  name: 'bench-kern',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, bestand] of Object.entries(PAGINAS))
        injectRoute({ pattern, entrypoint: `./src/pages/${bestand}` });
    },
  },
};

export default {
  ...geheel,
  srcDir: './scripts/bench/kern/src',
  integrations: [...geheel.integrations.filter(({ name }) => !NIET_IN_KERN.has(name)), paginas],
};

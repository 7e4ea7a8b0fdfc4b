import geheel from '../../../astro.config.mjs';

/** Of what the full site does beside its pages: only what the pages need, or what makes building them faster. */
const IN_KERN = ['@astrojs/mdx', 'monitor-bewerken'];

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
  integrations: [...geheel.integrations.filter(({ name }) => IN_KERN.includes(name)), paginas],
};

// The same pages by Starlight, the best known documentation site on Astro: its own frame, our content in MDX. Off is
// what the bench does not compare: its search, the list of all pages beside every page, and the coloring of code.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  vite: { resolve: { alias: { '@delen': `${import.meta.dirname}/src/components` } } },
  integrations: [
    starlight({
      title: 'WOZO-monitor',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      sidebar: ['Overzicht', 'Planning', 'Agenda', 'Over'].map((label) => ({ label, link: '/' })),
      pagefind: false,
      pagination: false,
      tableOfContents: false,
      expressiveCode: false,
      disable404Route: true,
      components: {
        PageTitle: './src/components/Niets.astro',
        MarkdownContent: './src/components/Pagina.astro',
      },
    }),
  ],
});

import type { Content, PaginaEntry } from '../domain/content.ts';
import type { Bevinding, Check } from './check.ts';

/** What other pages link to, or what a reader may count on, in each page of prose that has to be there. */
const VERPLICHT: Record<string, { delen: readonly string[]; onderdelen: readonly string[] }> = {
  over: {
    delen: ['legenda', 'fout-gevonden', 'colofon'],
    onderdelen: ['Tekens', 'Bronnen', 'Verbeteringen', 'Versie'],
  },
  privacy: { delen: [], onderdelen: [] },
  toegankelijkheid: { delen: [], onderdelen: [] },
};

/** The pages that every other page links to are there, with the parts that are linked to. */
export const paginas = {
  id: 'pagina',
  waarom: 'Elke pagina verwijst naar uitleg, bronnen en colofon. Die moeten er zijn.',
  check: (content) => [
    ...Object.entries(VERPLICHT).flatMap(([slug, needs]) => {
      const entry = content.paginas.find((each) => each.slug === slug);
      if (entry) return missingIn(entry, needs);
      // A folder without a programme is another folder than was meant.
      if (content.afgekeurd.has(slug) || !content.programma) return [];
      return [
        {
          bestand: pathOf(content, slug),
          regel: 1,
          kolom: 1,
          wat: `De pagina ${slug}.mdx ontbreekt.`,
          herstel: `Maak haar in de map paginas. Wat erin kan staan, staat in CONTRIBUTING.md.`,
        },
      ];
    }),
    ...content.paginas.flatMap(twice),
  ],
} satisfies Check;

function missingIn({ bestand, proza }: PaginaEntry, needs: (typeof VERPLICHT)[string]): Bevinding[] {
  const found = (wat: string, herstel: string) => ({ bestand, regel: proza.regel, kolom: 1, wat, herstel });
  return [
    ...needs.delen
      .filter((id) => !proza.delen.some((deel) => deel.id === id))
      .map((id) =>
        found(
          `Op deze pagina is geen deel met de id "${id}".`,
          `Andere pagina’s verwijzen ernaar: <Deel id="${id}" …>.`,
        ),
      ),
    ...needs.onderdelen
      .filter((name) => !proza.onderdelen.includes(name))
      .map((name) => found(`Op deze pagina staat geen <${name} />.`, `Zet <${name} /> waar het hoort.`)),
  ];
}

/** A place on a page has a name of its own. */
function twice({ bestand, proza: { delen, regel } }: PaginaEntry): Bevinding[] {
  return delen
    .filter(({ id }, i) => delen.findIndex((deel) => deel.id === id) < i)
    .map(({ id }) => ({
      bestand,
      regel,
      kolom: 1,
      wat: `De id "${id}" staat op deze pagina twee keer.`,
      herstel: 'Geef elk deel een eigen id.',
    }));
}

/** Beside the programme, in whatever folder that is. */
function pathOf({ programma, site }: Content, slug: string): string {
  const beside = (site ?? programma)?.bestand ?? '';
  return `${beside.slice(0, beside.search(/[^/\\]*$/))}paginas/${slug}.mdx`;
}

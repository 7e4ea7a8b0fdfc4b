import type { Content, PaginaEntry } from '../domain/content.ts';
import { beginVan } from '../vocabulary/melding.ts';
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
  *check(content: Content) {
    for (const [slug, needs] of Object.entries(VERPLICHT)) {
      const entry = content.paginas.find((each) => each.slug === slug);
      if (entry) yield* missingIn(entry, needs);
      // A folder without a programme is another folder than was meant.
      else if (!content.afgekeurd.has(slug) && content.programma) {
        yield {
          ...beginVan(pathOf(content, slug)),
          wat: `De pagina ${slug}.mdx ontbreekt.`,
          herstel: `Maak haar in de map paginas. Wat erin kan staan, staat in CONTRIBUTING.md.`,
        };
      }
    }
    for (const { bestand, proza } of content.paginas) {
      for (const [i, { id }] of proza.delen.entries()) {
        if (proza.delen.findIndex((deel) => deel.id === id) === i) continue;
        const wat = `De id "${id}" staat op deze pagina twee keer.`;
        yield { bestand, regel: proza.regel, kolom: 1, wat, herstel: 'Geef elk deel een eigen id.' };
      }
    }
  },
} satisfies Check;

function* missingIn({ bestand, proza }: PaginaEntry, needs: (typeof VERPLICHT)[string]): Iterable<Bevinding> {
  const at = { bestand, regel: proza.regel, kolom: 1 };
  for (const id of needs.delen.filter((each) => !proza.delen.some((deel) => deel.id === each))) {
    yield {
      ...at,
      wat: `Op deze pagina is geen deel met de id "${id}".`,
      herstel: `Andere pagina’s verwijzen ernaar: <Deel id="${id}" …>.`,
    };
  }
  for (const name of needs.onderdelen.filter((each) => !proza.onderdelen.includes(each))) {
    yield { ...at, wat: `Op deze pagina staat geen <${name} />.`, herstel: `Zet <${name} /> waar het hoort.` };
  }
}

/** Beside the programme, in whatever folder that is. */
function pathOf({ programma, site }: Content, slug: string): string {
  const beside = (site ?? programma)?.bestand ?? '';
  return `${beside.slice(0, beside.search(/[^/\\]*$/))}paginas/${slug}.mdx`;
}

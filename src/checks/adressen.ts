import type { Content } from '../domain/content.ts';
import { adresPatroon, adresVan, GENUMMERD, IN_REGISTERS, KINDS } from '../vocabulary/kinds.ts';
import { nummerInNaam } from '../vocabulary/nummer.ts';
import { kwijtIn } from './kwijt.ts';
import { bevindingAt, type Check } from './check.ts';

/**
 * What a page is made of may not leave while its address is in the list of what was published. The build holds the
 * whole list against what it made (src/integrations/addresses/ledger.ts); this tells an editor within a second, and how to mend it.
 */
export const adressen = {
  id: 'adres',
  waarom: 'Wie een adres bewaarde of ernaar verwijst, moet er altijd aankomen.',
  *check(content: Content) {
    const kwijt = kwijtIn(content).map((kind) => adresPatroon(kind).source);
    const sources = SOORTEN.filter(({ patroon }) => !kwijt.includes(patroon.source)).map((soort) => ({
      ...soort,
      namen: new Set(soort.namen(content)),
    }));
    for (const item of content.adressen) {
      const weg = sources
        .map((soort) => ({ ...soort, naam: soort.patroon.exec(item.data)?.[1] }))
        .find(({ naam, namen }) => naam !== undefined && !namen.has(naam) && !isAfgekeurd(content, naam));
      if (weg?.naam === undefined) continue;
      const { naam, wat, herstel } = weg;
      yield bevindingAt(item, [], { veld: item.data, wat: wat(naam), herstel: herstel(naam, content) });
    }
  },
} satisfies Check;

interface Soort {
  /** Its group is the name by which the content knows what stands there. */
  patroon: RegExp;
  namen: (content: Content) => readonly string[];
  wat: (naam: string) => string;
  herstel: (naam: string, content: Content) => string;
}

const TERUG = 'Zet het terug zoals het was; Git bewaart alle oude versies.';

const SOORTEN: Soort[] = [
  ...GENUMMERD.map((kind): Soort => {
    const { meer } = KINDS[kind];
    return {
      patroon: adresPatroon(kind),
      namen: (content) => [
        ...content[meer].map(({ slug }) => slug),
        ...content.omleidingen.flatMap(({ data: { van } }) => van.split('/')[2] ?? []),
      ],
      wat: (slug) =>
        `Het adres ${adresVan(kind, slug)} is gepubliceerd, maar er is geen ${slug}.mdx meer en geen omleiding.`,
      herstel: (slug, content) => {
        const nummer = nummerInNaam(slug);
        const nu = content[meer].find(({ data }) => data.nummer === nummer);
        if (nu === undefined) return TERUG;
        return [
          `${nummer} staat nu in ${nu.bestand}.`,
          'Geef dat bestand zijn oude naam terug en gebruik dan npm run hernoem. Of zet dit in omleidingen.yaml:',
          `- van: ${adresVan(kind, slug)}`,
          `  naar: "${nummer}"`,
        ].join('\n');
      },
    };
  }),
  {
    patroon: adresPatroon('editie'),
    namen: ({ edities }) => edities.map(({ slug }) => slug),
    wat: (id) => `Editie ${id} is gepubliceerd, maar er is geen edities/${id}.mdx meer.`,
    herstel: () => TERUG,
  },
  ...IN_REGISTERS.map((kind): Soort => {
    const { meer, voluit } = KINDS[kind];
    return {
      patroon: adresPatroon(kind),
      namen: (content) => content[meer].map(({ data }) => data.id),
      wat: (id) => `${voluit} met id ${id} heeft een adres dat is gepubliceerd, maar staat niet meer in ${meer}.yaml.`,
      herstel: (id) => `Zet het terug met id: ${id}. Een id verandert nooit; wat erbij staat, mag wel veranderen.`,
    };
  }),
];

/** What could not be read has had its finding. */
function isAfgekeurd({ afgekeurd }: Content, naam: string): boolean {
  return afgekeurd.has(naam) || afgekeurd.has(nummerInNaam(naam) ?? '');
}

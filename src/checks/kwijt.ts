import type { Content } from '../domain/content.ts';
import { adresPatroon, KINDS, type Kind } from '../vocabulary/kinds.ts';
import { beginVan } from '../vocabulary/melding.ts';
import type { Check } from './check.ts';

/** Of a kind that was published there is still something: a register that is empty is one cause, not hundreds. */
export const kwijt = {
  id: 'kwijt',
  waarom: 'Waar alles weg is, is er één ding mis: een bestand of map is leeg, weg of van plaats veranderd.',
  check: (content) =>
    kwijtIn(content)
      .filter((kind) => !content.afgekeurd.has(KINDS[kind].meer))
      .map((kind) => {
        const { meer, plaats } = KINDS[kind];
        const naam = plaats === 'map' ? `${meer}/` : `${meer}.yaml`;
        const [eerste] = content.adressen;
        const wat = plaats === 'map' ? `In de map ${meer} staat niets meer.` : `In ${naam} staat niets meer.`;
        return {
          ...beginVan((eerste?.bestand ?? 'adressen.txt').replace(/adressen\.txt$/, naam)),
          wat: `${wat} Er zijn ${gepubliceerd(content, kind)} adressen van gepubliceerd.`,
          herstel: `Zet het terug uit Git: git restore content/${naam}`,
        };
      }),
} satisfies Check;

/** The kinds of which nothing is left, though they have addresses; or of which the whole register was rejected. */
export function kwijtIn(content: Content): Kind[] {
  return (Object.keys(KINDS) as Kind[]).filter(
    (kind) =>
      kind !== 'programma' &&
      content[KINDS[kind].meer].length === 0 &&
      (gepubliceerd(content, kind) > 0 || content.afgekeurd.has(KINDS[kind].meer)),
  );
}

function gepubliceerd({ adressen }: Content, kind: Kind): number {
  return adressen.filter(({ data }) => adresPatroon(kind).test(data)).length;
}

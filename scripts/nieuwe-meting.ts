import type { Content } from '../src/domain/content.ts';
import { yamlItem } from '../src/read/yaml/write.ts';
import type { Mijlpaal } from '../src/schema/meting.ts';
import { bewerk, type Plan } from './edit/bewerk.ts';
import { dingenIn, type Ding } from './edit/dingen.ts';
import { leesBestand, Weigering } from './edit/lees-terug.ts';
import { metingErbij, vragenVan } from './edit/meting-erbij.ts';
import { metingVan } from './edit/meting-vragen.ts';
import type { Antwoorden } from './edit/vragen.ts';

/** Adds a meting to an actie, onderwerp, actielijn or the programme: what one editie says about it. */
await bewerk('nieuwe-meting', { vragen: vragenVan, plan });

function plan(a: Antwoorden, content: Content): Plan {
  const ding = dingenIn(content).find(({ nummer }) => nummer === a['nummer']);
  const editie = a['editie'] ?? '';
  if (!ding) throw new Weigering(`Er is geen ${a['nummer']}.`);
  const { entry, nummer, titel } = ding;
  const oud = leesBestand(entry.bestand);
  const tekst = metingErbij(oud, metingVan(a), a['tekst']);
  return {
    stappen: [{ soort: 'wijzig', pad: entry.bestand, oud, tekst }],
    klaar: `De meting van ${editie} staat bij ${nummer} ${titel}.`,
    vervolg: vervolg(ding),
  };
}

/** A milestone is followed by its id, and told again as a whole: here it is as it stood last, to copy. */
function vervolg({ soort, entry }: Ding): string[] {
  const mijlpalen = new Map(
    (entry.data.metingen as { mijlpalen?: Mijlpaal[] }[])
      .toReversed()
      .flatMap(({ mijlpalen: list = [] }) => list)
      .map((mijlpaal) => [mijlpaal.id, mijlpaal]),
  );
  return [
    ...(mijlpalen.size > 0
      ? [
          '',
          'Zegt de bron iets over een van deze mijlpalen? Neem hem dan over in de meting, en verander wat nieuw is:',
          '    mijlpalen:',
          ...[...mijlpalen.values()].flatMap((each) =>
            // What another document said of it is not what this one says.
            yamlItem({ ...each, nogNietOp: undefined, bron: undefined }).map((regel) => `      ${regel}`),
          ),
        ]
      : []),
    ...(soort === 'actie' ? ['', 'Noemt de bron een andere planning, zet die dan ook in de meting.'] : []),
  ];
}

import type { Content, Entry, Item } from '../domain/content.ts';
import { VANDAAG } from '../settings.ts';
import { kwartaalKort, parseKwartaal } from '../vocabulary/kwartaal.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { eersteDag } from '../vocabulary/periode.ts';
import { bevindingAt, metMetingen, type Bevinding, type Check } from './check.ts';

/** A moment lies in the time of the programme: a year of another century, or far from all others, is a slip. */
export const moment = {
  id: 'moment',
  waarom: 'Een jaartal met een typefout maakt een balk van tien jaar, of een mijlpaal die niemand meer ziet.',
  metUitzondering: true,
  check: (content) => [...buitenDeTijd(content), ...naVandaag(content)],
} satisfies Check;

/** How many years before the programme, and after it, a moment in a kind of thing may lie. */
const RUIMTE = { plan: [3, 5], doel: [10, 25], document: [25, 15] } as const;

/** Fields with a moment. The editie of a meting is checked where it is opened. */
const MOMENTEN = new Set([
  ...['van', 'tot', 'kwartaal', 'datum', 'oorspronkelijk', 'afgerond', 'uiterlijk', 'peildatum', 'sinds'],
]);

function buitenDeTijd(content: Content): Bevinding[] {
  const { programma } = content;
  if (!programma) return [];
  // Where the two are swapped, that is the finding.
  const [begin = 0, einde = 0] = [programma.data.van, programma.data.tot]
    .map((each) => Number(each.slice(0, 4)))
    .sort();
  const things = {
    plan: [...metMetingen(content).filter((each) => each !== programma), ...content.edities],
    doel: content.cijfers,
    document: [...content.bronnen, ...content.dodeKoppelingen],
  } satisfies Record<keyof typeof RUIMTE, (Entry<unknown> | Item<unknown>)[]>;
  const each = Object.entries(things).flatMap(([soort, list]) =>
    list.map((thing) => [thing, RUIMTE[soort as keyof typeof RUIMTE]] as const),
  );
  return each.flatMap(([thing, [voor, na]]) => {
    return momentenIn(thing.data, []).flatMap(({ path, veld, waarde }): Bevinding[] => {
      const jaar = Number(waarde.slice(0, 4));
      if (jaar >= begin - voor && jaar <= einde + na) return [];
      return [
        bevindingAt(thing, path, {
          veld,
          wat: `${waarde} ligt ver ${jaar < begin ? 'voor' : 'na'} al het andere: het programma loopt van ${kwartaalKort(programma.data.van)} tot en met ${kwartaalKort(programma.data.tot)}.`,
          herstel:
            'Verbeter het jaar. Noemt de bron dit moment echt, zet het dan in uitzonderingen.yaml, met regel: moment.',
        }),
      ];
    });
  });
}

function momentenIn(data: unknown, path: PropertyKey[]): { path: PropertyKey[]; veld: string; waarde: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string') return momentenIn(value, here);
    return MOMENTEN.has(key) && /^\d{4}/.test(value) ? [{ path: here, veld: key, waarde: value }] : [];
  });
}

/** What somebody did, saw or counted lies before today. A hint: the clock of a machine may be wrong. */
function naVandaag(content: Content): Bevinding[] {
  const later = (
    thing: Entry<unknown> | Item<unknown>,
    path: PropertyKey[],
    waarde: string | undefined,
    wat: string,
  ) =>
    waarde === undefined || eersteDag(waarde) <= VANDAAG
      ? []
      : [
          {
            ...bevindingAt(thing, path, {
              veld: String(path.findLast((key) => typeof key === 'string')),
              wat: `${wat} van ${parseKwartaal(waarde) ? waarde : datumVoluit(waarde)}, en dat is nog niet geweest: het is ${datumVoluit(VANDAAG)}.`,
              herstel: 'Verbeter de datum.',
            }),
            soort: 'hint' as const,
          },
        ];
  return [
    ...metMetingen(content).flatMap((entry) =>
      entry.data.metingen.flatMap(({ correctie }, i) =>
        later(entry, ['metingen', i, 'correctie', 'datum'], correctie?.datum, 'Deze correctie is'),
      ),
    ),
    ...content.cijfers.flatMap((item) =>
      item.data.realisaties.flatMap(({ datum }, i) => later(item, ['realisaties', i, 'datum'], datum, 'Dit getal is')),
    ),
    ...content.bronnen.flatMap((item) => later(item, ['datum'], item.data.datum, 'Dit document is')),
    ...content.dodeKoppelingen.flatMap((item) => later(item, ['sinds'], item.data.sinds, 'Deze waarneming is')),
  ];
}

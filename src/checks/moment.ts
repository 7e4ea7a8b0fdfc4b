import type { Content } from '../domain/content.ts';
import { VANDAAG } from '../settings.ts';
import { kwartaalKort, parseKwartaal } from '../vocabulary/kwartaal.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { eersteDag } from '../vocabulary/periode.ts';
import { bevindingAt, metingenIn, metMetingen, textsIn, type Bevinding, type Check, type Ding } from './check.ts';

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
  const plannen = [...metMetingen(content).filter((each) => each !== programma), ...content.edities];
  const things = [
    ...plannen.map((thing) => ({ thing, ruimte: RUIMTE.plan })),
    ...content.cijfers.map((thing) => ({ thing, ruimte: RUIMTE.doel })),
    ...[...content.bronnen, ...content.dodeKoppelingen].map((thing) => ({ thing, ruimte: RUIMTE.document })),
  ];
  return things.flatMap(({ thing, ruimte: [voor, na] }) =>
    textsIn(thing.data).flatMap(({ path, veld, tekst }) => {
      const jaar = Number(tekst.slice(0, 4));
      // An item of a list is called after the list.
      const isMoment = MOMENTEN.has(veld) && path.at(-1) === veld && /^\d{4}/.test(tekst);
      if (!isMoment || (jaar >= begin - voor && jaar <= einde + na)) return [];
      return bevindingAt(thing, path, {
        wat: `${tekst} ligt ver ${jaar < begin ? 'voor' : 'na'} al het andere: het programma loopt van ${kwartaalKort(programma.data.van)} tot en met ${kwartaalKort(programma.data.tot)}.`,
        herstel:
          'Verbeter het jaar. Noemt de bron dit moment echt, zet het dan in uitzonderingen.yaml, met regel: moment.',
      });
    }),
  );
}

/** What somebody did, saw or counted lies before today. A hint: the clock of a machine may be wrong. */
function* naVandaag(content: Content): Iterable<Bevinding> {
  for (const [thing, path, waarde, wat] of gedaan(content)) {
    if (waarde === undefined || eersteDag(waarde) <= VANDAAG) continue;
    yield {
      ...bevindingAt(thing, path, {
        wat: `${wat} van ${parseKwartaal(waarde) ? waarde : datumVoluit(waarde)}, en dat is nog niet geweest: het is ${datumVoluit(VANDAAG)}.`,
        herstel: 'Verbeter de datum.',
      }),
      soort: 'hint',
    };
  }
}

type Gedaan = readonly [thing: Ding, path: readonly PropertyKey[], waarde: string | undefined, wat: string];

/** Every moment that has been, as a person who wrote it down says. */
function gedaan(content: Content): Gedaan[] {
  return [
    ...Array.from(metingenIn(content), ({ entry, path, meting }): Gedaan => {
      return [entry, [...path, 'correctie', 'datum'], meting.correctie?.datum, 'Deze correctie is'];
    }),
    ...content.cijfers.flatMap((thing) =>
      thing.data.realisaties.map(({ datum }, i): Gedaan => [thing, ['realisaties', i, 'datum'], datum, 'Dit getal is']),
    ),
    ...content.bronnen.map((thing): Gedaan => [thing, ['datum'], thing.data.datum, 'Dit document is']),
    ...content.dodeKoppelingen.map((thing): Gedaan => [thing, ['sinds'], thing.data.sinds, 'Deze waarneming is']),
  ];
}

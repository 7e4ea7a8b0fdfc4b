import { verzegelbaar, zegelVan } from '../domain/zegel.ts';
import type { Content, Zegel, Zegelregel } from '../domain/content.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { beginVan } from '../vocabulary/melding.ts';
import { naamBegin } from '../vocabulary/nummer.ts';
import { adressen } from './adressen.ts';
import { kwijtIn } from './kwijt.ts';
import { bevindingAt, type Bevinding, type Check } from './check.ts';

/** A closed editie does not change, unless the change is told to the reader. */
export const zegels = {
  id: 'zegel',
  waarom: 'Een editie is een momentopname: wie haar later leest, moet kunnen zien wat er daarna is veranderd.',
  *check(content: Content) {
    for (const zegel of content.zegels) yield* checkZegel(content, zegel);
    yield* checkVerdwenen(content);
    yield* checkReeks(content);
  },
} satisfies Check;

/** Edities are closed in order: one without a seal between two that have one, has lost it. */
function* checkReeks({ zegels: all, edities }: Content): Iterable<Bevinding> {
  const sealed = all.map(({ editie }) => editie).sort();
  const [first = '', last = ''] = [sealed[0], sealed.at(-1)];
  for (const entry of edities.filter(({ slug }) => first < slug && slug < last && !sealed.includes(slug))) {
    yield bevindingAt(entry, [], {
      wat: `Editie ${entry.slug} heeft geen zegel, en de edities ervoor en erna wel.`,
      herstel: `Zet content/zegels/${entry.slug}.txt terug uit Git, of sluit de editie met npm run sluit-editie.`,
    });
  }
}

/** Words by which a correctie tells what happened since, and not what was wrong. */
const NIEUWS =
  /\b(?:verschoven|opgeschoven|uitgesteld|vertraagd|vertraging|bijgesteld|inmiddels|nieuws|nieuwe (?:datum|planning|plan|stand)|wordt nu|is nu|gaat nu|later geworden|afgerond|gehaald|begonnen|niet meer door)\b/i;

function checkZegel(content: Content, zegel: Zegel): Iterable<Bevinding> {
  const { editie, bestand, regels } = zegel;
  const now = new Map(zegelVan(content, editie).map((regel) => [regel.nummer, regel]));
  // Where most of its lines differ, nobody changed a hundred metingen.
  const anders = regels.filter(({ nummer, hash }) => now.get(nummer)?.hash !== hash).length;
  if (anders <= 3 || anders <= regels.length / 2) return perMeting(content, zegel, now);
  return [
    {
      ...beginVan(bestand),
      wat: `Bijna niets in dit zegel past bij de inhoud: ${anders} van de ${regels.length} regels. Dan is het zegel zelf veranderd, of van een andere editie.`,
      herstel: `Zet het terug uit Git: git restore content/zegels/${editie}.txt`,
    },
  ];
}

function* perMeting(
  content: Content,
  { editie, regels }: Zegel,
  now: ReadonlyMap<string, Zegelregel>,
): Iterable<Bevinding> {
  const sealed = new Map(regels.map((regel) => [regel.nummer, regel]));
  const veld = `editie ${editie}`;
  for (const { nummer, entry } of verzegelbaar(content)) {
    const [is, was] = [now.get(nummer), sealed.get(nummer)];
    const index = entry.data.metingen.findIndex((meting) => meting.editie === editie);
    const path = ['metingen', index];
    if (!is) {
      if (!was || isAfgekeurd(content, nummer)) continue;
      yield bevindingAt(entry, ['nummer'], {
        veld,
        wat: `In de gesloten editie ${editie} had ${nummer} een meting. In dit bestand staat die niet.`,
        herstel: 'Zet de meting terug. Is dit iets anders? Neem dan een nummer dat nog nooit is gebruikt.',
      });
    } else if (is.correctie !== undefined && is.correctie !== was?.correctie) {
      // A new correction explains the difference; it is sealed with the next npm run sluit-editie.
      const correctie = entry.data.metingen[index]?.correctie as { wat?: string } | undefined;
      if (!NIEUWS.test(correctie?.wat ?? '')) continue;
      yield {
        ...bevindingAt(entry, [...path, 'correctie', 'wat'], {
          veld: 'correctie',
          wat: 'Deze correctie leest als nieuws. Dan staat er in een oude editie wat zij toen niet wist.',
          herstel:
            'Is het nieuws, zet dan de oude meting terug en maak een nieuwe. Was er een fout, zeg dan wat er fout stond.',
        }),
        soort: 'hint',
      };
    } else if (!was) {
      yield bevindingAt(entry, path, {
        veld,
        wat: `Editie ${editie} is gesloten, maar deze meting stond er niet in.`,
        herstel: 'Zet het nieuws in een nieuwe editie, of geef de meting een correctie met een datum.',
      });
    } else if (was.hash !== is.hash) {
      yield bevindingAt(entry, path, {
        veld,
        wat: `Editie ${editie} is gesloten, maar de titel, de meting of de tekst is veranderd.`,
        herstel:
          'Zet de oude versie terug. Was er een fout? Geef de meting dan een correctie: een datum, en wat er is verbeterd.',
      });
    }
  }
}

/** What stood in closed edities and has no file any more: once for all of them. */
function checkVerdwenen(content: Content): Bevinding[] {
  const there = new Set(verzegelbaar(content).map(({ nummer }) => nummer));
  // Of what has an address, the rule about those says that it is gone.
  const gemeld = [...adressen.check(content)].map(({ veld = '' }) => veld.split('/').at(-2) ?? '');
  const kwijt = kwijtIn(content).map((kind) => KINDS[kind].niveau);
  const gone = content.zegels.flatMap(({ editie, bestand, regels }) =>
    regels
      .filter(({ nummer }) => !there.has(nummer) && !isAfgekeurd(content, nummer))
      .filter(({ nummer }) => !gemeld.some((slug) => slug.startsWith(naamBegin(nummer))))
      .filter(({ nummer }) => !kwijt.includes(nummer.split('.').length as 1 | 2 | 3))
      .map(({ nummer }) => ({ nummer, editie, bestand })),
  );
  const perNummer = Map.groupBy(gone, ({ nummer }) => nummer);
  if (perNummer.size > 3) {
    return [
      {
        ...beginVan(gone[0]?.bestand ?? ''),
        wat: `Van ${perNummer.size} nummers uit gesloten edities is er geen bestand meer: ${[...perNummer.keys()].slice(0, 8).join(', ')}${perNummer.size > 8 ? ', …' : ''}.`,
        herstel: 'Zet de bestanden terug uit Git. Een nummer verdwijnt niet.',
      },
    ];
  }
  return [...perNummer].map(([nummer, [first, ...rest]]) => ({
    ...beginVan(first?.bestand ?? ''),
    wat: `In de gesloten ${rest.length > 0 ? 'edities' : 'editie'} ${[first, ...rest].map((each) => each?.editie).join(', ')} stond ${nummer}, maar dat bestand is er niet meer.`,
    herstel: 'Zet het bestand terug uit Git. Een nummer verdwijnt niet.',
  }));
}

/** True when the file of a nummer was rejected, which is reported already; one that cannot be read has only its name. */
function isAfgekeurd({ afgekeurd }: Content, nummer: string): boolean {
  return afgekeurd.has(nummer) || [...afgekeurd].some((name) => name.startsWith(naamBegin(nummer)));
}

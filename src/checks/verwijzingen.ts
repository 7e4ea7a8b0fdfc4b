import type { Content } from '../domain/content.ts';
import { adresPatroon, GENUMMERD, IN_REGISTERS, KINDS, soortVanNummer, type Kind } from '../vocabulary/kinds.ts';
import { naamBegin, parentNummer } from '../vocabulary/nummer.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { kwijtIn } from './kwijt.ts';
import { bevindingAt, metMetingen, textsIn, type Check, type Ding } from './check.ts';

type Naambaar = Exclude<Kind, 'programma'>;

/** Every name that points to something points to something that exists. */
export const verwijzingen = {
  id: 'verwijzing',
  waarom: 'Een lezer moet van elke uitspraak naar het document, de partij of de actie kunnen gaan.',
  *check(content: Content) {
    const known = namesIn(content);
    const kwijt: Kind[] = kwijtIn(content);
    const isBekend = (kind: Naambaar, name: string) =>
      kwijt.includes(kind) ||
      known[kind].has(name) ||
      content.afgekeurd.has(name) ||
      isGepubliceerd(content, kind, name);

    for (const { kind, name, thing, path } of verwijzingenIn(content)) {
      if (!isBekend(kind, name)) yield bevindingAt(thing, path, missing(kind, name, known[kind]));
    }
    for (const { bestand, bronLinks } of [...metMetingen(content), ...content.edities, ...content.paginas]) {
      for (const { bron, regel } of bronLinks) {
        if (!isBekend('bron', bron)) yield { bestand, regel, kolom: 1, ...missing('bron', bron, known.bron) };
      }
    }
    for (const entry of metMetingen(content)) {
      const ids = entry.data.metingen.flatMap(({ mijlpalen = [] }) => mijlpalen.map(({ id }) => id));
      for (const [i, id] of ((entry.data as { vanzelf?: string[] }).vanzelf ?? []).entries()) {
        if (ids.includes(id)) continue;
        yield bevindingAt(entry, ['vanzelf', i], {
          wat: `Er is hier geen mijlpaal "${id}".${suggestion(id, ids)}`,
          herstel: 'Schrijf de id van een mijlpaal uit de metingen van dit bestand.',
        });
      }
    }
  },
} satisfies Check;

/** What was published and is gone is said once, by the rule about addresses. */
function isGepubliceerd({ adressen }: Content, kind: Naambaar, name: string): boolean {
  return adressen.some(({ data }) => {
    const naam = adresPatroon(kind).exec(data)?.[1];
    return naam === name || (KINDS[kind].niveau > 0 && naam?.startsWith(naamBegin(name)));
  });
}

/** One field that names something else. */
interface Verwijzing {
  kind: Naambaar;
  name: string;
  thing: Ding;
  path: PropertyKey[];
}

/** What the fields name that name a thing, wherever they stand. */
const VELDEN: Readonly<Record<string, Naambaar>> = {
  bron: 'bron',
  hoofdbron: 'bron',
  editie: 'editie',
  onderwerp: 'onderwerp',
  acties: 'actie',
  wachtOp: 'actie',
  partijen: 'partij',
};

function* verwijzingenIn(content: Content): Iterable<Verwijzing> {
  for (const thing of [...metMetingen(content), ...content.edities, ...content.cijfers]) {
    for (const { path, veld, tekst: name } of textsIn(thing.data)) {
      const kind = VELDEN[veld];
      if (kind) yield { kind, name, thing, path };
    }
  }
  for (const thing of [...content.acties, ...content.onderwerpen]) {
    const name = parentNummer(thing.data.nummer);
    if (name) yield { kind: soortVanNummer(name), name, thing, path: ['nummer'] };
  }
}

/** The names by which the things of each kind are known. */
function namesIn(content: Content): Record<Naambaar, Set<string>> {
  return Object.fromEntries([
    ['editie', new Set(content.edities.map(({ slug }) => slug))],
    ...GENUMMERD.map((kind) => [kind, new Set(content[KINDS[kind].meer].map(({ data }) => data.nummer))]),
    ...IN_REGISTERS.map((kind) => [kind, new Set(content[KINDS[kind].meer].map(({ data }) => data.id))]),
  ]) as Record<Naambaar, Set<string>>;
}

function missing(kind: Naambaar, name: string, known: Set<string>) {
  const { plaats, meer, niveau } = KINDS[kind];
  return {
    veld: kind,
    // Another nummer is never meant. The nearest of a handful of dates is a guess; all of them are a choice.
    wat: `Er is geen ${kind} "${name}".${kind === 'editie' ? ` De edities zijn: ${[...known].sort().join(', ')}.` : niveau > 0 ? '' : suggestion(name, [...known])}`,
    herstel: `Verbeter de naam, of zet die eerst in ${plaats === 'map' ? `de map ${meer}` : `${meer}.yaml`}.`,
  };
}

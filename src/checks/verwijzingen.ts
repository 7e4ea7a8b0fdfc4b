import type { Content, Entry, Item } from '../domain/content.ts';
import { adresPatroon, GENUMMERD, IN_REGISTERS, KINDS, type Kind } from '../vocabulary/kinds.ts';
import { parentNummer } from '../vocabulary/nummer.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { kwijtIn } from './kwijt.ts';
import { bevindingAt, metMetingen, type Bevinding, type Check } from './check.ts';

type Naambaar = Exclude<Kind, 'programma'>;

/** Every name that points to something points to something that exists. */
export const verwijzingen = {
  id: 'verwijzing',
  waarom: 'Een lezer moet van elke uitspraak naar het document, de partij of de actie kunnen gaan.',
  check: (content) => {
    const known = namesIn(content);
    const kwijt: Kind[] = kwijtIn(content);
    // What was published and is gone is said once, by the rule about addresses.
    const gepubliceerd = (kind: Naambaar, name: string) =>
      content.adressen.some(({ data }) => {
        const naam = adresPatroon(kind).exec(data)?.[1];
        return naam === name || (KINDS[kind].niveau > 0 && naam?.startsWith(`${name.replaceAll('.', '-')}-`));
      });
    const found: Bevinding[] = [];

    const expect = (
      kind: Naambaar,
      name: string | undefined,
      thing: Entry<unknown> | Item<unknown>,
      path: readonly PropertyKey[],
    ) => {
      if (name === undefined || kwijt.includes(kind) || known[kind].has(name) || content.afgekeurd.has(name)) return;
      if (gepubliceerd(kind, name)) return;
      found.push(bevindingAt(thing, path, missing(kind, name, known[kind])));
    };

    for (const entry of metMetingen(content)) {
      entry.data.metingen.forEach((meting, i) => {
        const at = ['metingen', i] as const;
        expect('editie', meting.editie, entry, [...at, 'editie']);
        meting.bronnen.forEach(({ bron }, j) => expect('bron', bron, entry, [...at, 'bronnen', j, 'bron']));
        meting.mijlpalen?.forEach(({ bron, nogNietOp }, j) => {
          expect('bron', bron, entry, [...at, 'mijlpalen', j, 'bron']);
          expect('bron', nogNietOp?.bron, entry, [...at, 'mijlpalen', j, 'nogNietOp', 'bron']);
        });
        meting.tegenspraak?.forEach(({ bron }, j) => expect('bron', bron, entry, [...at, 'tegenspraak', j, 'bron']));
        meting.wachtOp?.forEach((nummer, j) => expect('actie', nummer, entry, [...at, 'wachtOp', j]));
      });
    }
    for (const entry of [...metMetingen(content), ...content.edities, ...content.paginas]) {
      for (const { bron, regel } of entry.bronLinks) {
        if (kwijt.includes('bron') || known.bron.has(bron) || content.afgekeurd.has(bron) || gepubliceerd('bron', bron))
          continue;
        found.push({ bestand: entry.bestand, regel, kolom: 1, ...missing('bron', bron, known.bron) });
      }
    }
    for (const entry of content.acties) {
      entry.data.partijen.forEach((partij, i) => expect('partij', partij, entry, ['partijen', i]));
      expect('onderwerp', parentNummer(entry.data.nummer), entry, ['nummer']);
    }
    for (const entry of content.onderwerpen) {
      expect('actielijn', parentNummer(entry.data.nummer), entry, ['nummer']);
    }
    for (const entry of metMetingen(content)) {
      const ids = entry.data.metingen.flatMap(({ mijlpalen = [] }) => mijlpalen.map(({ id }) => id));
      (entry.data as { vanzelf?: string[] }).vanzelf?.forEach((id, i) => {
        if (ids.includes(id)) return;
        found.push(
          bevindingAt(entry, ['vanzelf', i], {
            veld: 'vanzelf',
            wat: `Er is hier geen mijlpaal "${id}".${suggestion(id, ids)}`,
            herstel: 'Schrijf de id van een mijlpaal uit de metingen van dit bestand.',
          }),
        );
      });
    }
    content.programma?.data.einde?.forEach(({ bron }, i) => {
      if (content.programma) expect('bron', bron, content.programma, ['einde', i, 'bron']);
    });
    for (const entry of content.actielijnen) expect('bron', entry.data.doel?.bron, entry, ['doel', 'bron']);
    for (const entry of content.edities) expect('bron', entry.data.hoofdbron, entry, ['hoofdbron']);
    for (const item of content.cijfers) {
      const { onderwerp, acties, doel, eerder, delen, realisaties } = item.data;
      expect('onderwerp', onderwerp, item, ['onderwerp']);
      acties.forEach((nummer, i) => expect('actie', nummer, item, ['acties', i]));
      doel.bronnen.forEach(({ bron }, i) => expect('bron', bron, item, ['doel', 'bronnen', i, 'bron']));
      for (const [veld, lijst] of Object.entries({ eerder, delen, realisaties })) {
        lijst.forEach(({ bronnen }, i) =>
          bronnen?.forEach(({ bron }, j) => expect('bron', bron, item, [veld, i, 'bronnen', j, 'bron'])),
        );
      }
    }
    return found;
  },
} satisfies Check;

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

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, packHashes, sequencesOf, unpackHashes, wordsOf } from '../../scripts/language/word-sequences.ts';
import { metMetingen, waardenVan } from '../../src/checks/check.ts';
import type { Content } from '../../src/domain/content.ts';
import { realContent, ROOT } from './inhoud.ts';

const { reeksen } = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/bron-woordreeksen.json'), 'utf8')) as {
  reeksen: string;
};
const copied = unpackHashes(reeksen);

/** Names of documents that stand in no register; such a name is written as the source has it. */
const DOCUMENTEN = [
  'Eindrapport Centrale inkoop van digitale innovaties in de langdurige zorg - Verpleging & Verzorging',
];

describe('the authors of the sources: no sentence of theirs is copied', () => {
  test('no ten words in a row of any text stand like that in a source', () => {
    expect(copied.size).toBeGreaterThan(1000);
    const content = realContent();
    const names = new Set([...namesIn(content), ...DOCUMENTEN].flatMap(sequencesOf));
    const found = textsIn(content).flatMap(({ plek, tekst }) =>
      sequencesOf(tekst)
        .filter((sequence) => copied.has(hashOf(sequence)) && !names.has(sequence))
        .map((sequence) => `${relative(ROOT, plek)}: "${sequence}"`),
    );
    expect(found).toEqual([]);
  });

  test.each(DOCUMENTEN)('the exemption for "%s" is still needed', (naam) => {
    const texts = textsIn(realContent());
    expect(texts.some(({ tekst }) => tekst.includes(naam))).toBe(true);
  });
});

describe('finding copied words', () => {
  const source = 'De <p>Wet</p> treedt, naar verwachting, per één januari in werking voor álle gemeenten in Nederland.';
  const hashes = unpackHashes(packHashes([source]));
  const isCopied = (text: string) => sequencesOf(text).some((sequence) => hashes.has(hashOf(sequence)));

  test.each([
    ['with other capitals, accents and punctuation', 'de wet treedt naar verwachting per een januari in werking', true],
    [
      'in the middle of a longer sentence',
      'Zeker is: naar verwachting per één januari in werking voor alle gemeenten, niet overal.',
      true,
    ],
    ['but not nine words in a row', 'De wet treedt naar verwachting per een januari in gebruik', false],
  ])('%s', (_, text, expected) => {
    expect(isCopied(text)).toBe(expected);
  });

  test('a word is letters and digits', () => {
    expect(wordsOf("€ 312 miljoen, programma's – cliënten")).toEqual(['312', 'miljoen', 'programma', 's', 'clienten']);
  });
});

/** Fields that hold words of our own; titles, names and citations are the words of the source by design. */
const EIGEN = new Set('wat reden zegt zin kort toelichting omschrijving uitleg'.split(' '));

/** Every text of our own in content/: a paragraph or list item, because a copied sentence does not run on into the next. */
function textsIn(content: Content): { plek: string; tekst: string }[] {
  return [
    ...[...metMetingen(content), ...content.edities, ...content.paginas].flatMap(({ bestand, alineas }) =>
      alineas.map(({ editie, tekst }) => ({ plek: `${bestand} (${editie ?? 'tekst'})`, tekst })),
    ),
    ...waardenVan(content)
      .filter(({ veld }) => EIGEN.has(veld))
      .map(({ thing, veld, tekst }) => ({ plek: `${thing.bestand} (${veld})`, tekst })),
  ];
}

/** Names that a text may use in full. */
function namesIn({ actielijnen, onderwerpen, acties, bronnen, partijen, begrippen }: Content): string[] {
  return [
    ...[...actielijnen, ...onderwerpen].map(({ data }) => data.titel),
    ...acties.flatMap(({ data }) => [data.titel, data.brontitel ?? '']),
    ...bronnen.map(({ data }) => data.titel),
    ...partijen.map(({ data }) => data.naam),
    ...begrippen.map(({ data }) => data.voluit ?? ''),
  ];
}

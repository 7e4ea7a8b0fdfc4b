import { describe, expect, test } from 'vitest';
import { excerptsOf, titleOf, type Excerpt, type Fragment } from '../../../src/search/excerpt.ts';
import { chunksOf, isIndexed } from '../../../src/search/words.ts';

const CONTENT = [
  '4.1.2 Wetsvoorstel regie',
  'Partijen: Raad van State',
  'juli 2025',
  'De Kamer heeft het voorstel aangenomen.',
  'juni 2023',
  `${'Eerst was er veel overleg. '.repeat(9)}Daarna kwam de consultatie. ${'Toen was het stil. '.repeat(9)}`.trim(),
];
const place = (word: string) => chunksOf(CONTENT.join(' ')).indexOf(word);
const fragment: Fragment = {
  url: '/acties/x/',
  content: CONTENT.join('\n'),
  anchors: [
    { id: '2025-07', location: place('juli'), text: 'juli 2025' },
    { id: '2023-06', location: place('juni'), text: 'juni 2023' },
  ],
};

/** The place of a word as the index counts: without small words and without the headings of sections. */
function indexed(word: string): number {
  const counted = CONTENT.filter((line) => !/^ju[ln]i \d+$/.test(line))
    .flatMap(chunksOf)
    .filter(isIndexed);
  return counted.indexOf(word);
}
const text = ({ pieces }: Excerpt) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('a reader sees the words found, in their context', () => {
  test('marked, without the sign that follows, under the section they stand in', () => {
    const [found] = excerptsOf(fragment, [indexed('aangenomen.')]);
    expect(found?.section).toEqual({ id: '2025-07', title: 'juli 2025' });
    expect(found && text(found)).toBe('De Kamer heeft het voorstel [aangenomen].');
  });

  test('as a sentence, with what follows it', () => {
    const [found] = excerptsOf(fragment, [indexed('consultatie.')]);
    expect(found?.section?.id).toBe('2023-06');
    expect(found && text(found)).toMatch(/^Daarna kwam de \[consultatie\]\. (Toen was het stil\. ?)+$/);
  });

  test('cut from a sentence that is too long, with what was left out shown', () => {
    const content = `Titel\n${'voor '.repeat(50)}midden ${'achter '.repeat(50)}einde.`;
    const [found] = excerptsOf({ url: '/', content, anchors: [] }, [1]);
    expect(found && text(found)).toMatch(/^… (voor ){6}\[midden\] (achter )+…$/);
  });

  test('in the order of the page when they stand in several sections', () => {
    const found = excerptsOf(fragment, [indexed('consultatie.'), indexed('aangenomen.'), indexed('State')]);
    expect(found).toHaveLength(2);
    expect(found.map(({ section }) => section?.id)).toEqual([undefined, '2025-07']);
  });
});

describe('a result does not repeat itself', () => {
  test.each([
    ['the title', [0, 1, 2]],
    ['nothing that is shown', []],
  ])('found by %s, it shows the beginning of the newest section', (_, places) => {
    const [found, ...others] = excerptsOf(fragment, places);
    expect(others).toEqual([]);
    expect(found && text(found)).toBe('De Kamer heeft het voorstel aangenomen.');
  });

  test('a page with nothing but a title has no excerpt', () => {
    expect(titleOf(fragment)).toBe('4.1.2 Wetsvoorstel regie');
    expect(excerptsOf({ url: '/', content: 'Alleen dit', anchors: [] }, [0])).toEqual([]);
  });
});

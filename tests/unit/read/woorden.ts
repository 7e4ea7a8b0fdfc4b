import type { Content } from '../../../src/domain/content.ts';

/** Words and how often they stand there: nothing that an editor typed may disappear without a word. */
export type Woorden = Map<string, number>;

export function woordenIn(text: string): Woorden {
  const counts: Woorden = new Map();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a file that carry meaning: all of it, without comments in the fields and marks of the text. */
export function woordenVanBestand(tekst: string): Woorden {
  const end = tekst.startsWith('---') ? tekst.search(/\n---[ \t]*(\r?\n|$)/) : tekst.length;
  const fields = tekst.slice(0, end).replace(/^[ \t]*#.*$/gm, '');
  // The name of a component is markup, and so is the number of an item in a list.
  const body = tekst
    .slice(end)
    .replace(/<\/?Opmerking>/g, ' ')
    .replace(/^[ \t]*\d{1,2}[.)][ \t]/gm, '');
  return woordenIn(`${fields}\n${body}`);
}

/** Every word that the reader kept: the names and values of fields, texts, headings and where links lead. */
export function gelezenWoorden({ programma, site, zegels, woorden, afgekeurd: _, ...content }: Content): Woorden {
  const parts: unknown[] = [
    ...[...(programma ? [programma] : []), ...(site ? [site] : []), ...Object.values(content).flat()].flatMap(
      (thing): unknown[] =>
        'secties' in thing
          ? [
              thing.data,
              thing.inleiding,
              ...thing.secties.flatMap(({ editie, tekst }) => [editie, tekst]),
              thing.bronLinks.map(({ bron }) => `bron:${bron}`),
              thing.sitelinks.map(({ url }) => url),
              'proza' in thing ? thing.proza.body : '',
            ]
          : [thing.data],
    ),
    zegels.map(({ regels }) => regels),
    woorden,
  ];
  return woordenIn(parts.map(textOf).join('\n'));
}

/** Which words of `was` are not, or less often, in `is`. */
export function verloren(was: Woorden, is: Woorden): string[] {
  return [...was].filter(([word, count]) => (is.get(word) ?? 0) < count).map(([word]) => word);
}

/** Every name and value in a piece of data. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}\n${textOf(inner)}`)
    .join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { Parser } from 'htmlparser2';
import type { Content, Entry } from '../domain/content.ts';
import { getContent } from '../site.ts';
import { IN_MAPPEN, KINDS } from '../vocabulary/kinds.ts';

/** Fails a build in which a page does not show a text of its content file, from its first word to its last. */
export function textCount(output: string, logger: AstroIntegrationLogger): void {
  const texts = textsOf(getContent());
  const problem = missingText(texts, output);
  if (problem) throw new Error(problem);
  logger.info(`elke tekst staat op haar pagina: ${texts.length} teksten`);
}

/** A text, and where a reader finds it. */
interface Text {
  bestand: string;
  /** The heading above it; undefined where there is none. */
  kop: string | undefined;
  tekst: string;
  /** The file of its page, within the site. */
  pagina: string;
}

/** Every text of every content file, as the reader has it: without markup, and not made into HTML. */
export function textsOf(content: Content): Text[] {
  const { programma } = content;
  return [
    ...(programma ? textsIn(programma, 'index.html') : []),
    ...IN_MAPPEN.map((kind) => KINDS[kind].meer).flatMap((folder) =>
      content[folder].flatMap((entry) => textsIn(entry, join(folder, entry.slug, 'index.html'))),
    ),
  ];
}

function textsIn({ bestand, inleiding, secties }: Entry<unknown>, pagina: string): Text[] {
  // What stands above the headings is shown with the text of each editie.
  const texts = secties.map(({ editie, tekst }) => ({ bestand, kop: editie, tekst: `${inleiding}\n${tekst}`, pagina }));
  return texts.length > 0 ? texts : [{ bestand, kop: undefined, tekst: inleiding, pagina }];
}

/** What to say when a page lacks a text, or has it otherwise; undefined when each text is where it belongs. */
export function missingText(texts: readonly Text[], output: string): string | undefined {
  const pages = new Map<string, Block[]>();
  const lost = texts.flatMap(({ bestand, kop, tekst, pagina }) => {
    const blocks = pages.get(pagina) ?? blocksOf(readFileSync(join(output, pagina), 'utf8'));
    pages.set(pagina, blocks);
    const written = letters(tekst);
    const shown = blocks.filter(({ ids }) => kop === undefined || ids.includes(kop)).map(({ text }) => letters(text));
    if (written === '' || shown.includes(written)) return [];
    const same = Math.max(0, ...shown.map((each) => sameUntil(written, each)));
    return [`${bestand}, ${kop ?? 'boven de koppen'}: op ${pagina} gaat het mis bij "${wordsFrom(tekst, same)}"`];
  });
  if (lost.length === 0) return undefined;
  return [`Van ${lost.length} teksten staan niet alle woorden op hun pagina.`, ...lost.slice(0, 10)].join('\n');
}

/** A text as a page shows it, with the ids of the elements around it. */
interface Block {
  ids: string[];
  text: string;
}

/** What stands in each element of class "tekst", without the name that a remark gets above it. */
function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  const open: { id: string | undefined; kind: 'text' | 'label' | undefined }[] = [];
  const parser = new Parser({
    onopentag: (_, { id, class: names }) => {
      const kind = names === 'tekst' ? 'text' : names === 'opmerking-naam' ? 'label' : undefined;
      open.push({ id, kind });
      if (kind === 'text') blocks.push({ ids: open.flatMap((each) => each.id ?? []), text: '' });
    },
    onclosetag: () => open.pop(),
    ontext: (text) => {
      const kind = open.findLast((each) => each.kind !== undefined)?.kind;
      const block = blocks.at(-1);
      if (kind === 'text' && block) block.text += text;
    },
  });
  parser.end(html);
  return blocks;
}

/** A text without what may differ between a file and a page: spaces, dashes, bars and the like. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameUntil(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** The first words of a text that are not within its first so many letters. */
function wordsFrom(text: string, count: number): string {
  const words = text.split(/\s+/);
  let before = 0;
  const first = words.findIndex((word) => (before += letters(word).length) > count);
  return (first < 0 ? words.slice(-8) : words.slice(first, first + 8)).join(' ');
}

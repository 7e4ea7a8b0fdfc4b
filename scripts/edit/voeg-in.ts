import { isMap, isPair, isScalar, isSeq, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { TeOngewoon } from './lees-terug.ts';

/**
 * Adds lines to an MDX file and leaves every other byte as it is: comments, order, quotes, line ends. The places come
 * from a parser, the file is never written anew from its data.
 */

const HANDWERK = 'Dit bestand is anders opgebouwd dan de andere. Doe het met de hand; zie CONTRIBUTING.md.';

/** The meting of an editie, and its text, put where they belong: the newest on top. */
export interface NieuweMeting {
  editie: string;
  /** The first line begins with "- editie:", the others are indented against it. */
  regels: readonly string[];
  /** The heading and what stands under it. */
  sectie: readonly string[];
}

/** Where the sections of the text begin, as the reader found them. */
export interface Koppen {
  metingen: readonly { editie: string }[];
  secties: readonly { editie: string; regel: number }[];
}

export function voegMetingIn(tekst: string, { metingen, secties }: Koppen, nieuw: NieuweMeting): string {
  const eol = eolOf(tekst);
  const place = secties.find(({ editie }) => editie < nieuw.editie);
  // From the end to the start, so that the first places stay what they are.
  const metSectie = place
    ? splice(tekst, offsetOfLine(tekst, place.regel), [...nieuw.sectie, '', ''].join(eol))
    : voegAchteraan(tekst, ['', ...nieuw.sectie], eol);
  return voegInLijst(metSectie, metingen, nieuw, eol);
}

/** Adds fields under the editie of a meting that is there already. */
export function voegVeldenIn(tekst: string, index: number, regels: readonly string[]): string {
  const { yaml, start } = frontmatterOf(tekst);
  const meting = metingenOf(yaml)?.value.items[index];
  const editie = isMap(meting) ? pairOf(meting, 'editie') : undefined;
  const from = editie?.key.range[0];
  const end = editie?.value?.range[1];
  if (from === undefined || end === undefined) throw new TeOngewoon(HANDWERK);
  return splice(tekst, nextLine(tekst, start + end), block(regels, indentAt(yaml, from), eolOf(tekst)));
}

/** Fields that stand below the milestones of a meting. */
const ONDER_MIJLPALEN = ['wachtOp', 'tegenspraak', 'correctie'];

/** Adds a milestone to a meting that is there already: the last of its list, or the first of a new one. */
export function voegMijlpaalIn(tekst: string, index: number, regels: readonly string[]): string {
  const { yaml, start } = frontmatterOf(tekst);
  const meting = metingenOf(yaml)?.value.items[index];
  if (!isMap(meting)) throw new TeOngewoon(HANDWERK);
  const eol = eolOf(tekst);
  const list = pairOf(meting, 'mijlpalen')?.value;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (last?.range) {
    const indent = indentAt(yaml, yaml.lastIndexOf('-', last.range[0] - 1));
    return splice(tekst, nextLine(tekst, start + last.range[1]), block(regels, indent, eol));
  }
  if (list || !meting.items[0]) throw new TeOngewoon(HANDWERK);
  const indent = indentAt(yaml, meting.items[0].key.range[0]);
  const below = ONDER_MIJLPALEN.flatMap((naam) => pairOf(meting, naam)?.key.range[0] ?? []).sort((a, b) => a - b)[0];
  const at = below === undefined ? nextLine(tekst, start + meting.range[1]) : start + yaml.lastIndexOf('\n', below) + 1;
  return splice(tekst, at, block(['mijlpalen:', ...regels.map((regel) => `  ${regel}`)], indent, eol));
}

/** Puts another value in the place of a field of one line, such as the titel. */
export function vervangVeld(tekst: string, veld: string, waarde: string): string {
  const { yaml, start } = frontmatterOf(tekst);
  const { contents } = parseDocument(yaml);
  const range = isMap(contents) ? pairOf(contents, veld)?.value?.range : undefined;
  if (!range) throw new TeOngewoon(HANDWERK);
  return tekst.slice(0, start + range[0]) + waarde + tekst.slice(start + range[1]);
}

function voegInLijst(tekst: string, metingen: Koppen['metingen'], { editie, regels }: NieuweMeting, eol: string) {
  const { yaml, start } = frontmatterOf(tekst);
  const list = metingenOf(yaml);
  if (!list) throw new TeOngewoon(HANDWERK);
  const { value: seq, key } = list;
  if (seq.items.length === 0) {
    // "metingen: []" becomes "metingen:", with the list under it.
    const end = start + key.range[1] + 1;
    const rest = tekst.slice(start + seq.range[1]);
    return `${tekst.slice(0, end)}${eol}${block(regels, '  ', eol).slice(0, -eol.length)}${rest}`;
  }
  const index = metingen.findIndex((meting) => meting.editie < editie);
  const item = seq.items[index === -1 ? seq.items.length - 1 : index];
  if (!item?.range) throw new TeOngewoon(HANDWERK);
  const dash = yaml.lastIndexOf('-', item.range[0] - 1);
  const lineStart = yaml.lastIndexOf('\n', dash) + 1;
  const lines = block(regels, yaml.slice(lineStart, dash), eol);
  // Comments right above a meting are about that meting.
  if (index !== -1) return splice(tekst, start + aboveComments(yaml, lineStart), lines);
  return splice(tekst, nextLine(tekst, start + item.range[1]), lines);
}

/** The block of fields: its text, and where that begins in the file. */
function frontmatterOf(tekst: string): { yaml: string; start: number } {
  const start = tekst.indexOf('\n') + 1;
  const end = /^---[ \t]*\r?$/m.exec(tekst.slice(start))?.index;
  if (end === undefined) throw new TeOngewoon(HANDWERK);
  return { yaml: tekst.slice(start, start + end), start };
}

function metingenOf(yaml: string) {
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? pairOf(contents, 'metingen') : undefined;
  return pair && isSeq(pair.value) ? { key: pair.key, value: pair.value } : undefined;
}

function pairOf(map: YAMLMap.Parsed, name: string) {
  return map.items.find(
    (item): item is Pair<ParsedNode, ParsedNode | null> =>
      isPair(item) && isScalar(item.key) && item.key.value === name,
  );
}

/** As many spaces as stand before this place on its line. */
function indentAt(yaml: string, offset: number): string {
  return ' '.repeat(offset - (yaml.lastIndexOf('\n', offset - 1) + 1));
}

function aboveComments(yaml: string, lineStart: number): number {
  let start = lineStart;
  for (;;) {
    const previous = yaml.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^\s*#/.test(yaml.slice(previous, start))) return start;
    start = previous;
  }
}

function block(regels: readonly string[], indent: string, eol: string): string {
  return regels.map((regel) => `${indent}${regel}${eol}`).join('');
}

/** At the end of the file, which ends as it did: with a line end or without one. */
function voegAchteraan(tekst: string, regels: readonly string[], eol: string): string {
  const endsOpen = !tekst.endsWith('\n');
  const added = regels.join(eol);
  return endsOpen ? `${tekst}${eol}${added}` : `${tekst}${added}${eol}`;
}

function offsetOfLine(tekst: string, regel: number): number {
  let offset = 0;
  for (let line = 1; line < regel; line++) offset = tekst.indexOf('\n', offset) + 1;
  return offset;
}

/** Where the line after this place begins; what ends with a line end has come there already. */
function nextLine(tekst: string, offset: number): number {
  return tekst[offset - 1] === '\n' ? offset : tekst.indexOf('\n', offset) + 1;
}

function eolOf(tekst: string): string {
  return tekst.includes('\r\n') ? '\r\n' : '\n';
}

function splice(tekst: string, offset: number, added: string): string {
  return tekst.slice(0, offset) + added + tekst.slice(offset);
}

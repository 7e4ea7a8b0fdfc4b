import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import type { Locate } from '../../domain/content.ts';
import type { Melding } from '../../vocabulary/melding.ts';
import { checkLines } from './lines.ts';
import { checkValues } from './values.ts';

/** What reading a piece of YAML gives: plain data, findings, and the place of every field. */
export interface YamlResult {
  data: unknown;
  meldingen: Melding[];
  /** Line, column and length of the value at `path`, or of the nearest field around it. */
  locate: Locate;
  /** The same of the name of the field. */
  locateName: Locate;
}

type Path = readonly PropertyKey[];
type PlaceAt = (range: readonly number[]) => { regel: number; kolom: number; lengte: number };

/**
 * Reads a strict part of YAML in which nothing changes meaning silently: a field, an item or a remark per line.
 * Beyond what its lines and values show, only the first mistake in the structure is reported: what comes after it
 * follows from it.
 *
 * @param text with plain line breaks
 * @param bestand the name of the file, for the findings
 * @param firstLine the line of the file on which this text starts
 */
export function readYaml(text: string, bestand: string, firstLine = 1): YamlResult {
  const lineFindings = checkLines(text);
  const broken = lineFindings.find(({ stuk }) => stuk);
  // From a broken line on, YAML reads something else than what was meant.
  const whole = broken ? text.split('\n', broken.regel - 1).join('\n') : text;
  const lines = new LineCounter();
  const document = parseDocument(whole, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const placeAt: PlaceAt = ([start = 0, end = start]) => {
    const { line, col } = lines.linePos(start);
    const source = text.slice(start, end).split('\n')[0] ?? '';
    return { regel: line + firstLine - 1, kolom: col, lengte: Math.max(1, source.trimEnd().length) };
  };

  const meldingen: Melding[] = lineFindings.map(({ stuk: _, regel, ...finding }) => ({
    bestand,
    regel: regel + firstLine - 1,
    ...finding,
  }));
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const structural = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const until = structural?.pos[0] ?? Infinity;
  for (const { pos } of errors.filter(({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < until)) {
    meldingen.push({ bestand, ...placeAt(pos), ...duplicate(/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '') });
  }
  for (const { offset, ...finding } of checkValues(document)) {
    if (offset < until) meldingen.push({ bestand, ...placeAt([offset]), ...finding });
  }
  if (structural && !broken) {
    meldingen.push({ bestand, ...indentPlace(text, structural, firstLine, lines), ...INDENT });
  }

  const readable = errors.length === 0 && !broken;
  return {
    data: readable ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    meldingen: onePerLine(meldingen),
    locate: (path) => locateIn(document, path, placeAt, false),
    locateName: (path) => locateIn(document, path, placeAt, true),
  };
}

/** With every line right by itself, what is left to be wrong is how far the lines are indented. */
const INDENT = {
  regelId: 'yaml-inspringen',
  wat: 'Deze regel springt niet goed in ten opzichte van de regels erboven.',
  herstel:
    'Velden die bij elkaar horen, beginnen op dezelfde kolom. Wat onder een veld of streepje hoort, springt twee spaties verder in.',
};

function duplicate(name: string) {
  return {
    regelId: 'yaml-dubbel',
    wat: `Het veld "${name.trim()}" staat er twee keer.`,
    herstel: 'Kies welke van de twee blijft en haal de andere weg.',
  };
}

/** The line that is indented otherwise than the one above it: there the parser stumbled, or just before it. */
function indentPlace(text: string, { code, pos }: YAMLError, firstLine: number, lines: LineCounter) {
  const all = text.split('\n');
  const at = lines.linePos(pos[0]).line - 1;
  const indentOf = (i: number) => all[i]?.search(/\S/) ?? -1;
  // Of a value with a field below it, YAML blames the value.
  const next = code.endsWith('_IMPLICIT_KEY') ? all.findIndex((line, i) => i > at && line.trim() !== '') : -1;
  const index = next > 0 && indentOf(next) > indentOf(at) ? next : at;
  const kolom = Math.max(0, indentOf(index)) + 1;
  return { regel: index + firstLine, kolom, lengte: Math.max(1, (all[index] ?? '').trimEnd().length - kolom + 1) };
}

/** The first finding of each line: a second one about the same words would only confuse. */
function onePerLine(meldingen: readonly Melding[]): Melding[] {
  const seen = new Set<number>();
  return [...meldingen]
    .sort((a, b) => a.regel - b.regel)
    .filter(({ regel }) => {
      const first = !seen.has(regel);
      seen.add(regel);
      return first;
    });
}

function locateIn(document: Document, path: Path, placeAt: PlaceAt, name: boolean) {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      const value = pair?.value as Node | undefined;
      const isText = isScalar(value) && value.range && value.source !== '';
      const target = isText && !name ? value : (pair?.key as Node | undefined);
      if (target?.range) return placeAt(target.range);
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return placeAt(node.range);
  }
  return placeAt([0]);
}

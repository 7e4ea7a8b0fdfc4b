import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import type { Locate } from '../../domain/content.ts';
import { meldingVan, type Melding } from '../../vocabulary/melding.ts';
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
 */
export function readYaml(text: string, bestand: string): YamlResult {
  const lineFindings = checkLines(text);
  const broken = lineFindings.find(({ heel }) => !heel);
  // From a broken line on, YAML reads something else than what was meant.
  const whole = broken ? text.split('\n', broken.regel - 1).join('\n') : text;
  const lines = new LineCounter();
  const document = parseDocument(whole, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const placeAt: PlaceAt = ([start = 0, end = start]) => {
    const { line, col } = lines.linePos(start);
    const source = text.slice(start, end).split('\n')[0] ?? '';
    return { regel: line, kolom: col, lengte: Math.max(1, source.trimEnd().length) };
  };

  const meldingen: Melding[] = lineFindings.map(({ heel: _, ...finding }) => ({ bestand, ...finding }));
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const structural = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const until = Math.min(structural?.pos[0] ?? Infinity, lines.lineStarts[(broken?.regel ?? 0) - 1] ?? Infinity);
  const doubles = errors.filter(({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < until);
  const withoutDash = doubles.filter(({ pos }) => itemOf(text, pos[0])?.naam === nameAt(text, pos[0]));
  for (const error of doubles) {
    const { pos } = error;
    // Who forgets a dash has every field of two items twice; that is one slip, where the second item begins.
    const item = itemOf(text, pos[0]);
    const cause = withoutDash.find((other) => itemOf(text, other.pos[0])?.at === item?.at);
    if (cause && cause !== error) continue;
    const [regel = ''] = text.slice(pos[0]).split('\n');
    const naam = nameAt(text, pos[0]);
    meldingen.push({
      bestand,
      ...placeAt(pos),
      ...(cause && item ? streepje(naam, item.streepje, regel) : dubbel(naam)),
    });
  }
  for (const { offset, ...finding } of checkValues(document)) {
    if (offset < until) meldingen.push({ bestand, ...placeAt([offset]), ...finding });
  }
  if (structural && !broken) {
    const all = text.split('\n');
    const place = indentPlace(all, structural, lines);
    meldingen.push({ bestand, ...place, ...(dashAbove(all, place.regel - 1) ?? INDENT) });
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

/** The first item of a list without its dash: the second has one, and stands less far to the right. */
function dashAbove(all: readonly string[], index: number) {
  const [line = '', above = ''] = [all[index], all.slice(0, index).findLast((each) => each.trim() !== '')];
  const kolom = line.search(/\S/);
  if (!/^ *- /.test(line) || above.search(/\S/) !== kolom + 2 || /^ *-/.test(above)) return undefined;
  return {
    ...INDENT,
    wat: 'Hier begint een onderdeel van een lijst met een streepje, en erboven staat een zonder.',
    herstel: `Zet ook voor het onderdeel erboven een streepje, op kolom ${kolom + 1}: - ${above.trim()}`,
  };
}

function nameAt(text: string, offset: number): string {
  return (/^[^:\n]*/.exec(text.slice(offset))?.[0] ?? '').trim();
}

/** The item of a list that the field at an offset belongs to, by its indent: where its dash stands, and its first field. */
function itemOf(text: string, offset: number): { at: number; naam: string; streepje: number } | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const kolom = offset - start;
  const lines = text.slice(0, start).split('\n');
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    const [voor = '', naam = ''] = /^( *(?:- +)+)([^:]*)/.exec(line)?.slice(1) ?? [];
    if (voor.length === kolom) return { at, naam: naam.trim(), streepje: voor.lastIndexOf('-') };
    if (line.trim() !== '' && line.search(/\S/) < kolom) return undefined;
  }
  return undefined;
}

function streepje(naam: string, kolom: number, regel: string) {
  return meldingVan('yaml-streepje')(
    `Voor "${naam}" ontbreekt een streepje: hier begint een nieuw onderdeel van de lijst.`,
    `Zet het streepje op kolom ${kolom + 1}, onder het vorige: - ${regel.trim()}. Staat deze regel er per ongeluk twee keer, haal haar dan weg.`,
  );
}

function dubbel(naam: string) {
  const herstel = 'Kies welke van de twee blijft en haal de andere weg.';
  return meldingVan('yaml-dubbel')(`Het veld "${naam}" staat er twee keer.`, herstel);
}

/** The line that is indented otherwise than the one above it: there the parser stumbled, or just before it. */
function indentPlace(all: readonly string[], { code, pos }: YAMLError, lines: LineCounter) {
  const at = lines.linePos(pos[0]).line - 1;
  const indentOf = (i: number) => all[i]?.search(/\S/) ?? -1;
  // Of a value with a field below it, YAML blames the value.
  const next = code.endsWith('_IMPLICIT_KEY') ? all.findIndex((line, i) => i > at && line.trim() !== '') : -1;
  const index = next > 0 && indentOf(next) > indentOf(at) ? next : at;
  const kolom = Math.max(0, indentOf(index)) + 1;
  return { regel: index + 1, kolom, lengte: Math.max(1, (all[index] ?? '').trimEnd().length - kolom + 1) };
}

/** The first finding of each line: a second one about the same words would only confuse. */
function onePerLine(meldingen: readonly Melding[]): Melding[] {
  const perLine = Map.groupBy(
    meldingen.toSorted((a, b) => a.regel - b.regel),
    ({ regel }) => regel,
  );
  return [...perLine.values()].flatMap(([first]) => first ?? []);
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

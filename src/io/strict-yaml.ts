import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Locate } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';

/** What reading a piece of YAML gives: plain data, findings, and the place of every field. */
export interface YamlResult {
  data: unknown;
  meldingen: Melding[];
  /** Line and column of the field at `path`, or of the nearest field around it. */
  locate: Locate;
}

type Path = readonly PropertyKey[];

/**
 * Reads YAML so that nothing changes meaning silently: a value that YAML would turn into another
 * (900.000 → 900, 010 → 8), a comment that swallows text, an alias or a tag is a finding.
 *
 * @param bestand the name of the file, for the findings
 * @param firstLine the line of the file on which this text starts
 */
export function readYaml(text: string, bestand: string, firstLine = 1): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const meldingen: Melding[] = [];

  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { regel: line + firstLine - 1, kolom: col };
  };
  const report = (node: Node | null | undefined, offset: number, regelId: string, wat: string, herstel: string) =>
    meldingen.push({ bestand, ...placeAt(node?.range?.[0] ?? offset), regelId, wat, herstel });

  for (const error of [...document.errors, ...document.warnings]) {
    report(
      null,
      error.pos[0],
      'yaml-leesbaar',
      YAML_ERROR[error.code] ?? `Dit is geen geldige YAML (${error.message}).`,
      YAML_HULP,
    );
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        report(node, 0, 'yaml-verwijzing', 'Hier staat een verwijzing (*).', 'Schrijf de waarde zelf op.');
      } else if (node.tag !== undefined) {
        report(node, 0, 'yaml-label', `Hier staat een label (${node.tag}).`, 'Haal het label weg.');
      } else if (isMap(node) && node.flow && node.items.length > 0) {
        report(node, 0, 'yaml-accolades', 'Hier staan velden tussen accolades.', 'Zet elk veld op een eigen regel.');
      } else if (isScalar(node)) {
        reportScalar(node, report);
      }
    },
  });

  // An alias has been reported above; following it is what must not happen.
  const readable = document.errors.length === 0 && !meldingen.some(({ regelId }) => regelId === 'yaml-verwijzing');
  return {
    data: readable ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    meldingen,
    locate: (path) => locateIn(document, path, placeAt),
  };
}

type Report = (node: Node | null, offset: number, regelId: string, wat: string, herstel: string) => void;

function reportScalar(node: Node & { source?: string; value?: unknown; type?: string }, report: Report): void {
  const source = node.source ?? '';
  if (node.type === 'PLAIN' && typeof node.value === 'number' && String(node.value) !== source) {
    report(
      node,
      0,
      'yaml-getal',
      `Hier staat ${source}. Zonder aanhalingstekens wordt dat het getal ${node.value}.`,
      `Schrijf de waarde tussen aanhalingstekens: "${source}".`,
    );
  }
  if (node.comment != null && node.type === 'PLAIN') {
    report(
      node,
      0,
      'yaml-opmerking',
      `Alles achter # gaat verloren: "#${node.comment}".`,
      'Zet de waarde tussen aanhalingstekens, of zet de opmerking op een eigen regel erboven.',
    );
  }
}

const YAML_HULP = 'Vergelijk de regel met het voorbeeld in CONTRIBUTING.md; let op inspringen en dubbele punten.';

/** The mistakes that editors make most, in words; the codes are those of the yaml package. */
const YAML_ERROR: Record<string, string> = {
  DUPLICATE_KEY: 'Dit veld staat er twee keer.',
  TAB_AS_INDENT: 'Hier is met een tab ingesprongen. Gebruik spaties.',
  BAD_INDENT: 'Deze regel springt niet goed in.',
  MULTILINE_IMPLICIT_KEY: 'Hier ontbreekt een dubbele punt, of een aanhalingsteken dat de waarde afsluit.',
  BLOCK_AS_IMPLICIT_KEY: 'In deze waarde staat een dubbele punt. Zet de waarde tussen aanhalingstekens.',
  MISSING_CHAR: 'Hier ontbreekt een teken, zoals een aanhalingsteken of een haak.',
};

function locateIn(document: Document, path: Path, placeAt: (offset: number) => { regel: number; kolom: number }) {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      const value = pair?.value as Node | undefined;
      const target = isScalar(value) && value.range ? value : (pair?.key as Node | undefined);
      if (target?.range) return placeAt(target.range[0]);
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return placeAt(node.range[0]);
  }
  return placeAt(0);
}

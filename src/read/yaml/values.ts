import { isPair, isScalar, visit, type Document, type Scalar } from 'yaml';
import { meldingVan } from '../../vocabulary/melding.ts';
import { quoted } from './lines.ts';

/** A value that is read as something else than what stands there. */
export interface ValueFinding extends Problem {
  offset: number;
  lengte: number;
}
type Problem = ReturnType<ReturnType<typeof meldingVan>>;

/**
 * Values without quotes that change meaning: for this reader (900.000 becomes 900) or for another that an editor
 * may use, such as an older YAML in a text editor (12:30 becomes 750).
 */
export function checkValues(document: Document): ValueFinding[] {
  const findings: ValueFinding[] = [];
  visit(document, {
    Scalar(key, node, path) {
      const problem = key === 'key' ? undefined : valueProblem(node, nameOf(path.at(-1)));
      if (problem && node.range) {
        findings.push({ offset: node.range[0], lengte: node.source?.length ?? 1, ...problem });
      }
    },
    Pair(_, { key }) {
      // A name such as 2023 or null reads as a text here, and as something else elsewhere.
      if (isScalar(key) && typeof key.value === 'string') return;
      const range = isScalar(key) ? key.range : undefined;
      if (!range) return;
      const problem = meldingVan('yaml-naam')(
        'Dit kan geen naam van een veld zijn.',
        'Een naam is één woord, zoals: titel.',
      );
      findings.push({ offset: range[0], lengte: range[1] - range[0], ...problem });
    },
  });
  return findings;
}

/** The fields in which yes or no is a value. */
const JA_NEE = ['kamer', 'stoplichten', 'eigenSite'];

function nameOf(parent: unknown): string {
  return isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
}

function valueProblem(node: Scalar, veld: string): Problem | undefined {
  const source = node.source ?? '';
  if (node.type !== 'PLAIN' || source === '') return undefined;
  const herstel = `Zet er aanhalingstekens om: ${quoted(source)}.`;
  if (typeof node.value === 'number') return numberProblem(node.value, source);
  if (node.value === null || (typeof node.value === 'boolean' && source !== String(node.value))) {
    const read = node.value === null ? 'niets' : String(node.value);
    const anders = node.value === null ? 'Haal het veld weg.' : JA_NEE.includes(veld) ? `Schrijf: ${read}.` : '';
    const wat = `Hier staat ${source}. Dat leest de computer als: ${read}.`;
    return meldingVan('yaml-woord')(wat, anders ? `${anders} Of is het een tekst? ${herstel}` : herstel);
  }
  const elders = ELDERS.find(({ pattern }) => pattern.test(source));
  if (!elders) return undefined;
  const jaNee = /^[yo]n?(es)?$/i.test(source) ? 'Schrijf: true.' : elders.anders;
  const wat = `Hier staat ${source}. Sommige programma’s ${elders.lezen}.`;
  return meldingVan('yaml-woord')(wat, JA_NEE.includes(veld) && elders.anders ? jaNee : herstel);
}

/** What YAML 1.1, which many programs still read, makes of a text. */
const ELDERS = [
  {
    pattern: /^(yes|no|on|off|y|n)$/i,
    lezen: 'lezen dat als: waar of niet waar',
    anders: 'Schrijf: false, of haal het veld weg.',
  },
  { pattern: /^[-+]?\d+(:\d+)+(\.\d*)?$/, lezen: 'lezen dat als een tijd en maken er een getal van', anders: '' },
  { pattern: /^(?=[^.]*_)[-+]?\d[\d_]*(\.\d*)?$/, lezen: 'lezen dat als een getal', anders: '' },
];

function numberProblem(value: number, source: string) {
  // 1.234 is the same text as the number, but nobody who writes it means one and a bit.
  const thousands = /^[-+]?\d{1,3}(\.\d{3})+$/.test(source);
  if (String(value) === source && !thousands) return undefined;
  const whole = thousands ? `Is het een getal, schrijf dan: ${source.replaceAll('.', '')}. ` : '';
  const read = Number.isFinite(value) ? `het getal ${String(value).replace('.', ',')}` : 'geen gewoon getal';
  return {
    regelId: 'yaml-getal',
    wat: `Hier staat ${source}. Zonder aanhalingstekens wordt dat ${read}.`,
    herstel: `${whole}Is het een nummer of een tekst, zet er dan aanhalingstekens om: "${source}".`,
  };
}

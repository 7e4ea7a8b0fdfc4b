import type { MdastNode } from 'satteri';
import { placeOf, walk, type GuardFinding } from './guard.ts';

/**
 * Signs that a writer meant as themselves and Markdown takes for its own: "+ 5 procent" at the start of a paragraph is
 * the item "5 procent" of a list, and in "5*3*2" the stars are gone.
 */
export function markdownSignFindings(root: MdastNode, body: string): GuardFinding[] {
  const lines = body.split(/\r?\n/);
  const findings: GuardFinding[] = [];
  const add = (node: MdastNode, wat: string, herstel: string, lengte = 1) => {
    findings.push({ ...placeOf(node), lengte, regelId: 'tekst-teken', wat, herstel });
  };
  walk(root, (node, parent) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    const line = lines[start.line - 1] ?? '';
    if (node.type === 'listItem') {
      const [, teken = '', getal] = /^([-+*])\s+([€$]?\s*\d)?/.exec(line.slice(start.column - 1)) ?? [];
      const isAlone = parent?.type === 'list' && parent.children.length === 1;
      if (teken !== '+' && !(isAlone && (teken === '*' || (teken === '-' && getal !== undefined)))) return;
      add(
        node,
        `Een regel die begint met "${teken} " wordt een punt van een lijst: de ${{ '+': 'plus', '-': 'min', '*': 'ster' }[teken]} verdwijnt.`,
        teken === '+'
          ? 'Is het een lijst, begin elk punt dan met een streepje (-). Is het een plus, schrijf dan: "5 procent meer".'
          : 'Is het een min, schrijf dan: "5 procent minder". Is het een lijst van één punt, maak er dan een zin van.',
      );
    }
    if (node.type !== 'emphasis' && node.type !== 'strong') return;
    const [voor = '', teken] = line.slice(start.column - 2);
    const na = lines[end.line - 1]?.charAt(end.column - 1) ?? '';
    if (start.column < 2 || teken !== '*' || ![voor, na].every((sign) => /[\p{L}\d]/u.test(sign))) return;
    add(
      node,
      `De sterretjes in "${line.slice(start.column - 2, end.column)}" verdwijnen: wat ertussen staat, wordt ${node.type === 'strong' ? 'vet' : 'schuin'}.`,
      'Zet er een \\ voor (5\\*3), of schrijf het in woorden: "5 keer 3".',
      Math.max(1, end.column - start.column),
    );
  });
  return findings;
}

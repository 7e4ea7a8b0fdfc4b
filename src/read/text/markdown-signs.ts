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
      if (
        teken === '+' ||
        ((getal !== undefined || teken === '*') &&
          teken !== '' &&
          parent?.type === 'list' &&
          parent.children.length === 1)
      )
        add(
          node,
          `Een regel die begint met "${teken} " wordt een punt van een lijst: de ${{ '+': 'plus', '-': 'min', '*': 'ster' }[teken] ?? 'teken'} verdwijnt.`,
          teken === '+'
            ? 'Is het een lijst, begin elk punt dan met een streepje (-). Is het een plus, schrijf dan: "5 procent meer".'
            : 'Is het een min, schrijf dan: "5 procent minder". Is het een lijst van één punt, maak er dan een zin van.',
        );
    }
    if (node.type !== 'emphasis' && node.type !== 'strong') return;
    const size = node.type === 'strong' ? 2 : 1;
    const teken = line.charAt(start.column - 1);
    const voor = line.charAt(start.column - 2);
    const na = (lines[end.line - 1] ?? '').charAt(end.column - 1);
    if (teken === '*' && /[\p{L}\d]/u.test(voor) && /[\p{L}\d]/u.test(na)) {
      const stuk = line.slice(start.column - 2, end.column);
      add(
        node,
        `De sterretjes in "${stuk}" verdwijnen: wat ertussen staat, wordt ${size === 2 ? 'vet' : 'schuin'}.`,
        'Zet er een \\ voor (5\\*3), of schrijf het in woorden: "5 keer 3".',
        Math.max(1, end.column - start.column),
      );
    }
  });
  return findings;
}

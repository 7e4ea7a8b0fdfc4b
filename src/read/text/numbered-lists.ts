import type { MdastNode } from 'satteri';
import { meldingVan } from '../../vocabulary/melding.ts';
import { placeOf, walk, type GuardFinding } from './guard.ts';

/**
 * Numbers that Markdown would change. "2023. Toen begon het." is the first item of a list, and whatever number the
 * second item has, a reader sees 2: so a number before a full stop, at the start of a line, has to be that of its item.
 */
export function numberedListFindings(root: MdastNode, body: string): GuardFinding[] {
  const lines = body.split(/\r?\n/);
  const findings: GuardFinding[] = [];
  walk(root, (list) => {
    if (list.type !== 'list' || !list.ordered) return;
    (list.children as MdastNode[]).forEach((item, i) => {
      const { regel, kolom } = placeOf(item);
      const number = /^\d+/.exec(lines[regel - 1]?.slice(kolom - 1) ?? '')?.[0];
      if (number === undefined || number === String(i + 1)) return;
      const found = meldingVan('tekst-nummering')(
        `Deze regel begint met "${number}." en wordt zo punt ${i + 1} van een genummerde lijst.`,
        'Is het een lijst, nummer haar dan 1, 2, 3. Is het een zin, zet dan een ander woord vooraan.',
      );
      findings.push({ regel, kolom, lengte: number.length + 1, ...found });
    });
  });
  return findings;
}

import type { Monitor } from '../domain/monitor.ts';
import type { Begrip } from '../schema/registers.ts';

/** The glossary in groups by first letter. */
export function begrippenView(monitor: Monitor): { letter: string; begrippen: Begrip[] }[] {
  const sorted = [...monitor.begrippen.values()].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return [...Map.groupBy(sorted, ({ term }) => term.charAt(0).toLowerCase())].map(([letter, begrippen]) => ({
    letter,
    begrippen,
  }));
}

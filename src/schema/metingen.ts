import { z } from 'zod';
import { isMaand } from '../vocabulary/datum.ts';
import { alleenGroepen } from './velden.ts';

/**
 * A list of metingen: newest first, each editie once, and what the first (oldest) one must hold.
 * `verplicht` names those fields: later metingen may leave them out, the first may not.
 */
export function metingenLijst<T extends z.ZodType<{ editie: string }>>(meting: T, verplicht: readonly string[]) {
  return z.array(meting, { error: 'Zet metingen als lijst, de nieuwste boven.' }).superRefine((metingen, context) => {
    const found = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [i, { editie }] of metingen.entries()) {
      const newer = metingen[i - 1]?.editie;
      if (!isMaandText(newer) || !isMaandText(editie) || newer > editie) continue;
      found(
        [i, 'editie'],
        newer === editie
          ? `Er staat al een meting van editie ${editie}. Voeg de twee samen.`
          : 'De metingen staan niet op volgorde. Zet de nieuwste editie boven.',
      );
    }
    const first = metingen.at(-1) as Record<string, unknown> | undefined;
    for (const field of verplicht.filter((each) => first && first[each] === undefined)) {
      found(
        [metingen.length - 1],
        `De eerste meting moet ${field} hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.`,
      );
    }
  }, alleenGroepen);
}

/** What is no editie has its own finding, and no place in the order. */
function isMaandText(editie: unknown): editie is string {
  return typeof editie === 'string' && isMaand(editie);
}

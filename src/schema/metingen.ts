import { z } from 'zod';
import { isMaand } from '../vocabulary/datum.ts';
import { alleenGroepen } from './velden.ts';

/**
 * A list of metingen: newest first, each editie once, and what the first (oldest) one must hold.
 * `verplicht` names those fields: later metingen may leave them out, the first may not.
 */
export function metingenLijst<T extends z.ZodType<{ editie: string }>>(meting: T, verplicht: readonly string[]) {
  return z.array(meting, { error: 'Zet metingen als lijst, de nieuwste boven.' }).superRefine((metingen, context) => {
    metingen.forEach((current, i) => {
      const previous = metingen[i - 1];
      if (
        previous &&
        isMaandText(previous.editie) &&
        isMaandText(current.editie) &&
        previous.editie <= current.editie
      ) {
        context.addIssue({
          code: 'custom',
          path: [i, 'editie'],
          message:
            previous.editie === current.editie
              ? `Er staat al een meting van editie ${current.editie}. Voeg de twee samen.`
              : 'De metingen staan niet op volgorde. Zet de nieuwste editie boven.',
        });
      }
    });
    const first = metingen.at(-1) as Record<string, unknown> | undefined;
    if (!first) return;
    for (const field of verplicht) {
      if (first[field] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [metingen.length - 1],
          message: `De eerste meting moet ${field} hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.`,
        });
      }
    }
  }, alleenGroepen);
}

/** What is no editie has its own finding, and no place in the order. */
function isMaandText(editie: unknown): boolean {
  return typeof editie === 'string' && isMaand(editie);
}

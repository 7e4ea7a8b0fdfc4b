import type { Antwoord } from '../vocabulary/status.ts';
import { aantal } from './woorden.ts';

/** Three numbers that add up: of what should have been there by now, what happened, what did not, what nobody tells. */
export function antwoordZin(counts: Record<Antwoord, number>): string {
  const { gebeurd, 'niet-op-tijd': laat, 'geen-bericht': stil } = counts;
  if (gebeurd + laat + stil === 0) return 'Nog geen enkele aangekondigde mijlpaal is voorbij.';
  return [
    `Van ${aantal(gebeurd + laat + stil, 'aangekondigde mijlpaal', 'aangekondigde mijlpalen')} zegt een bron bij ${gebeurd} dat ze er kwamen, en bij ${laat} dat ze niet op tijd waren.`,
    `Bij ${stil} is er geen bericht. Dat betekent niet dat ze er niet kwamen.`,
  ].join(' ');
}

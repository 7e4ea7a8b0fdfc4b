import type { Venster } from '../../../src/charts/timeline.ts';
import type { VerschuivingRegel } from '../../../src/domain/verschuivingen.ts';
import { actieMet, meting } from '../maak.ts';

export const VENSTER: Venster = { van: '2022-Q1', tot: '2025-Q4' };

const ding = actieMet([meting('2023-06')]);

/** A line of the ledger with a slip of so many quarters. */
export function regelMet(kwartalen: number | undefined, gemist = false): VerschuivingRegel {
  return {
    ...{ ding, mijlpaal: 'open', wat: 'Regeling gaat open', oorspronkelijk: '2023-Q3', gemist, kwartalen, bewijs: [] },
    ...{ herzien: undefined, werkelijk: undefined, minstens: undefined, reden: undefined },
  };
}

import type { Content } from '../domain/content.ts';
import { compareMelding, type Melding } from '../vocabulary/melding.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import type { Check } from './check.ts';
import { omleidingen } from './omleidingen.ts';
import { secties } from './secties.ts';
import { uniek } from './uniek.ts';
import { zegels } from './zegels.ts';
import { verwijzingen } from './verwijzingen.ts';

/** Every rule about the content as a whole. */
export const CHECKS: readonly Check[] = [verwijzingen, uniek, secties, bestandsnaam, omleidingen, zegels];

/** All findings about the content, in the order of its files. */
export function runChecks(content: Content): Melding[] {
  return CHECKS.flatMap((rule) => rule.check(content).map((found) => ({ ...found, regelId: rule.id }))).sort(
    compareMelding,
  );
}

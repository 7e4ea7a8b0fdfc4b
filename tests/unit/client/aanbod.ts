import type { Aanbod } from '../../../src/client/tijdlijn-keuze.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { kwartaalRange } from '../../../src/vocabulary/kwartaal.ts';
import { FASE, STATUS } from '../../../src/vocabulary/status.ts';

const KWARTALEN = kwartaalRange('2022-Q1', '2025-Q4');

/** What the form of a timeline offers. */
export const AANBOD = {
  actielijn: ['', '1', '2'],
  partij: ['', 'vws', 'zinl'],
  fase: ['', ...waardenVan(FASE)],
  status: ['', ...waardenVan(STATUS)],
  van: ['', ...KWARTALEN],
  tot: ['', ...KWARTALEN],
  sorteer: ['', 'start', 'verschuiving', 'status'],
} satisfies Aanbod;

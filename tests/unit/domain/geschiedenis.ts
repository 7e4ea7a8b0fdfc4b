import fc from 'fast-check';
import type { Content, Sectie } from '../../../src/domain/content.ts';
import { buildMonitor, type Monitor } from '../../../src/domain/monitor.ts';
import type { ActieMeting, Mijlpaal } from '../../../src/schema/meting.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, MIJLPAAL_STAND, STATUS } from '../../../src/vocabulary/status.ts';
import { contentMet, entry, meting, mijlpaal } from '../maak.ts';
import { dagNabij, kwartaalNabij } from '../vocabulary/willekeurig.ts';

/** Histories of an actie, for laws about time: what was known when. */

/** A meting with the text under its heading. */
export interface Verteld extends ActieMeting {
  tekst?: string;
}

/** What each editie says of one actie, as a case writes it: of a milestone only what is not planned for 2023-Q3. */
export type Historie = Record<string, Omit<Partial<Verteld>, 'mijlpalen'> & { mijlpalen?: Partial<Mijlpaal>[] }>;

/** The metingen of a case, the newest first. */
export function metingenUit(historie: Historie): Verteld[] {
  return Object.entries(historie)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([editie, { mijlpalen, ...velden }]) =>
      meting(editie, { ...velden, ...(mijlpalen && { mijlpalen: mijlpalen.map(mijlpaal) }) }),
    );
}

/** The content of one actie, of which the first editie tells fase and status too; or of none. */
export function inhoudMet(historie: Historie | null): Content {
  if (!historie) return contentMet([]);
  const [eerste = ''] = Object.keys(historie);
  const verteld = metingenUit({ ...historie, [eerste]: { fase: 'loopt', status: 'onbekend', ...historie[eerste] } });
  return contentMet([actieVan(verteld)]);
}

/** An actie of 1.1 with these metingen and their texts. */
function actieVan(verteld: readonly Verteld[], i = 0) {
  const metingen = verteld.map(({ tekst: _, ...velden }) => velden);
  return entry(`1-1-${i + 1}-actie`, { nummer: `1.1.${i + 1}`, metingen }, { secties: sectiesOf(verteld) });
}

/** A Monitor with an actie per history, the newest meting first, and an editie for every meting. */
export function monitorMet(...geschiedenissen: Verteld[][]): Monitor {
  const ids = [...new Set(geschiedenissen.flat().map(({ editie }) => editie))].sort();
  return buildMonitor({
    ...contentMet(geschiedenissen.map(actieVan)),
    edities: ids.map((id) =>
      entry(id, { titel: `Editie ${id}`, soort: 'monitor' as const, peildatum: id, hoofdbron: 'monitor' }),
    ),
  });
}

function sectiesOf(verteld: readonly Verteld[]): Sectie[] {
  return verteld.flatMap(({ editie, tekst }, i) =>
    tekst === undefined ? [] : [{ editie, tekst, regel: 10 * (i + 1) }],
  );
}

const moment = fc.oneof(
  kwartaalNabij.map((kwartaal) => ({ kwartaal })),
  dagNabij.map((datum) => ({ datum })),
);

export const willekeurigeMijlpaal: fc.Arbitrary<Mijlpaal> = fc
  .tuple(
    moment,
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom(...waardenVan(MIJLPAAL_STAND)),
    fc.option(fc.oneof(kwartaalNabij, dagNabij, fc.constant('onbekend' as const)), { nil: undefined }),
    fc.option(fc.constant('seizoen' as const), { nil: undefined }),
  )
  .map(([when, id, stand, first, precisie]) => {
    const oorspronkelijk = stand === 'verschoven' ? (first ?? 'onbekend') : first;
    return {
      id,
      wat: `Mijlpaal ${id}`,
      ...when,
      stand,
      ...(oorspronkelijk ? { oorspronkelijk } : {}),
      ...(precisie ? { precisie } : {}),
    };
  });

/** What a meting may say; each field of it, or not. */
export const velden: fc.Arbitrary<Partial<Verteld>> = fc.record(
  {
    fase: fc.constantFrom(...waardenVan(FASE)),
    status: fc.constantFrom(...waardenVan(STATUS)),
    planning: fc.array(fc.record({ van: kwartaalNabij, stand: fc.constantFrom('gepland', 'afwijking') }), {
      maxLength: 2,
    }),
    mijlpalen: fc.uniqueArray(willekeurigeMijlpaal, { selector: ({ id }) => id, maxLength: 3 }),
    tekst: fc.constantFrom('De wet komt.', 'De wet is er.', 'Er is uitstel.'),
  },
  { requiredKeys: [] },
);

const EDITIES = ['2022-12', '2023-06', '2023-12', '2024-06', '2024-12', '2025-07'];

/** A history: some of the edities, the newest first; the first meting says everything. */
export const geschiedenis: fc.Arbitrary<Verteld[]> = fc
  .subarray(EDITIES, { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((editie, i) =>
        velden.map((each): Verteld =>
          meting(editie, i === 0 ? { fase: 'gepland' as const, status: 'onbekend' as const, ...each } : each),
        ),
      ),
    ),
  )
  .map((list) => list.reverse());

/** Some histories of one programme, and an editie. */
export const programma = fc.record({
  geschiedenissen: fc.array(geschiedenis, { minLength: 1, maxLength: 3 }),
  editie: fc.constantFrom(...EDITIES),
});

/** What was known at an editie: the metingen up to and including it. */
export function totEnMet(geschiedenissen: readonly Verteld[][], editie: string): Verteld[][] {
  return geschiedenissen.map((list) => list.filter((each) => each.editie <= editie));
}

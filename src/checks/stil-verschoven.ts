import { z } from 'zod';
import type { Content } from '../domain/content.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { bevindingAt, metingenIn } from './check.ts';

/** What a feed and a calendar tell of a milestone, apart from its words. */
const MOMENT = { id: z.string(), kwartaal: z.string(), datum: z.string(), tot: z.string(), stand: z.string() };

/** What is needed of a file as it was; whatever else stands there, or is wrong there, does not matter here. */
const EERDER = z.object({
  metingen: z.array(
    z.object({
      editie: z.string(),
      correctie: z.object({ datum: z.string(), wat: z.string() }).optional(),
      mijlpalen: z.array(z.object(MOMENT).partial()).optional(),
    }),
  ),
});
type Eerder = z.infer<typeof EERDER>['metingen'][number];

/**
 * A milestone that moved, or was judged otherwise, within an editie that was there already. Feeds and calendars know from
 * the days in the content that something is newer: without a new correctie, who follows the site hears nothing.
 *
 * @param vroeger the fields of a file as they were; undefined when it was not there
 */
export function* stilVerschoven(content: Content, vroeger: (bestand: string) => unknown): Iterable<Melding> {
  const gesloten = new Set(content.zegels.map(({ editie }) => editie));
  const eerder = new Map<string, readonly Eerder[]>();
  for (const { entry, meting, path } of metingenIn(content)) {
    const { bestand } = entry;
    if (gesloten.has(meting.editie)) continue;
    if (!eerder.has(bestand)) eerder.set(bestand, EERDER.safeParse(vroeger(bestand)).data?.metingen ?? []);
    const was = eerder.get(bestand)?.find(({ editie }) => editie === meting.editie);
    if (!was || isVerteld(meting.correctie, was.correctie)) continue;
    for (const mijlpaal of was.mijlpalen ?? []) {
      const nu = meting.mijlpalen?.findIndex(({ id }) => id === mijlpaal.id) ?? -1;
      const [eerst, later] = [zegt(mijlpaal), zegt(meting.mijlpalen?.[nu])];
      if (eerst === later) continue;
      yield {
        ...bevindingAt(entry, nu < 0 ? path : [...path, 'mijlpalen', nu], {
          veld: `mijlpaal ${mijlpaal.id ?? ''}`,
          wat: `Van deze mijlpaal stond in dezelfde editie eerst: ${eerst}. Nu staat er: ${later}.`,
          herstel:
            'Stond dit al op de site? Geef de meting dan een correctie, met de dag van vandaag en wat er anders is. Dan horen lezers met een feed of agenda het ook.',
        }),
        regelId: 'stil-verschoven',
        soort: 'hint',
      };
    }
  }
}

type Correctie = Eerder['correctie'];

/** A second time on one day there is no later day, but there are other words. */
function isVerteld(nu: Correctie, was: Correctie): boolean {
  return nu !== undefined && (nu.datum > (was?.datum ?? '') || (nu.datum === was?.datum && nu.wat !== was.wat));
}

function zegt(mijlpaal: Partial<Mijlpaal> | NonNullable<Eerder['mijlpalen']>[number] | undefined): string {
  if (!mijlpaal) return 'niets';
  const { datum, kwartaal, tot, stand } = mijlpaal;
  return [datum ?? kwartaal, tot && `tot en met ${tot}`, stand].filter(Boolean).join(' ');
}

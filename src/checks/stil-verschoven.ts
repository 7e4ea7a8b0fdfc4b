import { z } from 'zod';
import type { Content } from '../domain/content.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { bevindingAt, metMetingen } from './check.ts';

/** What is needed of a file as it was; whatever else stands there, or is wrong there, does not matter here. */
const EERDER = z.object({
  metingen: z.array(
    z.object({
      editie: z.string(),
      correctie: z.object({ datum: z.string() }).optional(),
      mijlpalen: z.array(z.object({ id: z.string(), kwartaal: z.string(), datum: z.string() }).partial()).optional(),
    }),
  ),
});
type Eerder = z.infer<typeof EERDER>['metingen'][number];

/**
 * A milestone that moved within an editie that was there already. Feeds and calendars know from the days in the content
 * that something is newer: without a correctie of a later day, who follows the site hears nothing.
 *
 * @param vroeger the fields of a file as they were; undefined when it was not there
 */
export function stilVerschoven(content: Content, vroeger: (bestand: string) => unknown): Melding[] {
  const gesloten = new Set(content.zegels.map(({ editie }) => editie));
  return metMetingen(content).flatMap((entry) => {
    const open = entry.data.metingen.filter(({ editie, mijlpalen }) => mijlpalen && !gesloten.has(editie));
    const oud = open.length > 0 ? (EERDER.safeParse(vroeger(entry.bestand)).data?.metingen ?? []) : [];
    return entry.data.metingen.flatMap((meting, i) => {
      const was = open.includes(meting) ? oud.find(({ editie }) => editie === meting.editie) : undefined;
      if (!was || (meting.correctie?.datum ?? '') > (was.correctie?.datum ?? '')) return [];
      return (meting.mijlpalen ?? []).flatMap((mijlpaal, j): Melding[] => {
        const moment = momentBefore(was, mijlpaal);
        if (moment === undefined || moment === momentOf(mijlpaal)) return [];
        return [
          {
            ...bevindingAt(entry, ['metingen', i, 'mijlpalen', j], {
              veld: `mijlpaal ${mijlpaal.id}`,
              wat: `Deze mijlpaal stond in dezelfde editie eerst op ${moment}, en nu op ${momentOf(mijlpaal)}.`,
              herstel:
                'Stond zij al op de site? Geef de meting dan een correctie, met de dag van vandaag en wat er anders is. Dan horen lezers met een feed of agenda het ook.',
            }),
            regelId: 'stil-verschoven',
            soort: 'hint',
          },
        ];
      });
    });
  });
}

function momentBefore({ mijlpalen = [] }: Eerder, { id }: Mijlpaal): string | undefined {
  const was = mijlpalen.find((each) => each.id === id);
  return was?.datum ?? was?.kwartaal;
}

import { absoluut, adres } from '../addresses.ts';
import { afloopOf } from '../domain/agenda.ts';
import type { Actie, Editie } from '../domain/monitor.ts';
import { momentOf, verschuivingOf } from '../domain/verschuivingen.ts';
import { standAt } from '../domain/stand.ts';
import { kolommenVan, type Cel } from './csv.ts';

const KOLOMMEN = [
  ...(['nummer', 'titel', 'actielijn', 'onderwerp', 'fase', 'status', 'grondslag'] as const),
  /** A bar (balk) or a milestone (mijlpaal); an actie without either has one line without any of these. */
  ...(['soort', 'wat', 'van', 'tot', 'precisie', 'oorspronkelijk', 'kwartalen', 'stand'] as const),
  /** What came of a milestone, seen from the day of the build. */
  'afloop',
  /** The editie that last said so. */
  'editie',
  'url',
] as const;
type Regel = Partial<Record<(typeof KOLOMMEN)[number], Cel>>;

export const TIJDLIJN_KOLOMMEN = kolommenVan(KOLOMMEN);

/**
 * What the timeline of some acties shows at an editie, one line per bar and per milestone.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function tijdlijnRegels(acties: readonly Actie[], editie: Editie, nu: string): Regel[] {
  return acties.flatMap((actie): Regel[] => {
    const { nummer, titel, actielijn, onderwerp } = actie;
    const stand = standAt(actie, editie.id);
    if (!stand) return [];
    const { fase, status, planning, mijlpalen } = stand;
    const basis = {
      ...{ nummer, titel, actielijn: actielijn.nummer, onderwerp: onderwerp.nummer },
      ...{ fase: fase.waarde, status: status.waarde, grondslag: status.grondslag },
      url: absoluut(adres.actie(actie)),
    };
    const regels: Regel[] = [
      ...planning.waarde.map((balk) => {
        return { ...basis, soort: 'balk', ...balk, tot: balk.tot ?? balk.van, editie: planning.editie };
      }),
      ...mijlpalen.map((mijlpaal) => {
        const { wat, tot, precisie, oorspronkelijk, stand: oordeel, editie: gezegd } = mijlpaal;
        const moment = { van: momentOf(mijlpaal), tot, precisie, oorspronkelijk };
        const kwartalen = verschuivingOf(mijlpaal)?.kwartalen;
        const afloop = afloopOf(mijlpaal, nu, actie);
        return { ...basis, soort: 'mijlpaal', wat, ...moment, kwartalen, stand: oordeel, afloop, editie: gezegd };
      }),
    ];
    return regels.length > 0 ? regels : [basis];
  });
}

import { timelineAxis, timelineRow, timelineX } from '../charts/timeline.ts';
import { vensterVan } from '../charts/venster.ts';
import type { Blik } from '../domain/agenda.ts';
import type { Actie, Editie, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie, peilVanPlanning, standAt, standNu, type ActieStand } from '../domain/stand.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { balkWoorden } from './woorden.ts';

interface Plan {
  naam: string;
  peildatum: string;
  stand: ActieStand;
  blik?: Blik;
}

export type DoorDeTijd = NonNullable<ReturnType<typeof doorDeTijd>>;

/**
 * One actie through time: its plan as the edities saw it one after the other, and what is known of it now. Undefined where
 * no source names a time.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function doorDeTijd(monitor: Monitor, actie: Actie, nu: string) {
  const stand = standNu(monitor, actie);
  if (stand.planning.waarde.length === 0 && stand.mijlpalen.length === 0) return undefined;
  const venster = vensterVan(monitor, nu);
  const editie = nieuwsteEditie(monitor);
  const plannen: Plan[] = [
    ...verlatenPlannen(monitor, actie),
    { naam: 'Wat nu bekend is', peildatum: peilVanPlanning(monitor, stand), stand, blik: { nu, ding: actie } },
  ];
  const drawings = plannen.map(({ peildatum, stand: own, blik }) =>
    timelineRow(venster, peildatum, own.planning.waarde, own.mijlpalen, blik),
  );
  return {
    axis: timelineAxis(venster),
    peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
    /** The bars in words; the milestones have a table of their own. */
    woorden: stand.planning.waarde.map(balkWoorden),
    rijen: drawings.map(({ marks, ...row }, i) => {
      const plan = plannen[i];
      if (!plan) throw new Error('Elke tekening hoort bij een plan.');
      // The marks of a row are its milestones, in the same order.
      const pijlen = plan.stand.mijlpalen.map((mijlpaal, j) => {
        const ervoor = plannen[i - 1]?.stand.mijlpalen.findIndex(({ id }) => id === mijlpaal.id) ?? -1;
        const [van, tot] = [drawings[i - 1]?.marks[ervoor], marks[j]];
        return van && tot && van.x !== tot.x ? ([van, tot] as const) : undefined;
      });
      return {
        /** Undefined where there is but one. */
        naam: plannen.length > 1 ? plan.naam : undefined,
        // The arrow tells where it came from.
        drawing: { ...row, marks: marks.map((mark, j) => (pijlen[j] ? { ...mark, fromX: undefined } : mark)) },
        /** Milestones that stood elsewhere in the row above: there and here. */
        pijlen: pijlen.flatMap((pijl) => (pijl ? [{ van: pijl[0], tot: pijl[1] }] : [])),
        /** From the first plan to where a document says "not yet", in %, in which lane. */
        nogNiet: plan.blik
          ? marks.flatMap(({ x, fromX = x, nogNiet, lane }) =>
              nogNiet === undefined ? [] : [{ van: fromX, x: nogNiet, lane }],
            )
          : [],
      };
    }),
  };
}

/** The plans of which a later editie moved a milestone, oldest first. */
function verlatenPlannen(monitor: Monitor, actie: Actie): Plan[] {
  const said = monitor.edities.flatMap((editie): { editie: Editie; stand: ActieStand }[] => {
    const stand = standAt(actie, editie.id);
    return stand?.nieuwste === editie.id ? [{ editie, stand }] : [];
  });
  return said.flatMap(({ editie, stand }, i) => {
    const next = said[i + 1]?.stand;
    const moved = stand.mijlpalen.some((each) => {
      const later = next?.mijlpalen.find(({ id }) => id === each.id);
      return later && momentOf(later) !== momentOf(each);
    });
    const { peildatum } = editie;
    return moved ? [{ naam: `Plan volgens ${datumVoluit(peildatum.slice(0, 7))}`, peildatum, stand }] : [];
  });
}

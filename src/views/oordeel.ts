import type { Monitor } from '../domain/monitor.ts';
import type { Oordeel } from '../domain/stand.ts';
import type { ClosedList } from '../vocabulary/closed-list.ts';
import { GRONDSLAG, STATUS, STOPLICHT, type Status, type Stoplicht } from '../vocabulary/status.ts';
import { bronViews } from './bronnen.ts';
import { standVan } from './editie-naam.ts';

export type OordeelView = ReturnType<typeof oordeelView>;

export function statusView(monitor: Monitor, oordeel: Oordeel<Status>) {
  return oordeelView(monitor, oordeel, STATUS);
}

export function stoplichtView(monitor: Monitor, oordeel: Oordeel<Stoplicht>) {
  return oordeelView(monitor, oordeel, STOPLICHT);
}

/** What the explanation of lights is about; undefined where the sources give none. */
export function overStoplicht(monitor: Monitor): string | undefined {
  if (!monitor.site.stoplichten) return undefined;
  return `Wat een stoplicht betekent${kleurOntbreekt(monitor) ? ', en waarom de kleur vaak niet bekend is' : ''}`;
}

/** Whether some light has a colour that nobody knows any more: only then that has to be explained. */
export function kleurOntbreekt({ onderwerpen }: Monitor): boolean {
  return onderwerpen.some(({ metingen }) => metingen.some(({ stoplicht }) => stoplicht === 'kleur-onbekend'));
}

/** A judgement with all a reader needs to weigh it. */
function oordeelView<T extends string>(monitor: Monitor, oordeel: Oordeel<T>, list: ClosedList<object, T>) {
  return {
    waarde: oordeel.waarde,
    label: list[oordeel.waarde].label,
    /** Undefined where nothing is known: then there is nothing to rest on. */
    grondslag: oordeel.grondslag && GRONDSLAG[oordeel.grondslag].label,
    bronnen: bronViews(monitor, oordeel.bronnen),
    /** The editie that says so. */
    editie: oordeel.editie,
    /** The day or month of that editie: "juni 2023". */
    standVan: standVan(monitor, oordeel.editie),
  };
}

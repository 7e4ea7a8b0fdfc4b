import type { Monitor } from '../domain/monitor.ts';
import type { Oordeel } from '../domain/stand.ts';
import type { ClosedList } from '../vocabulary/closed-list.ts';
import { GRONDSLAG, STATUS, STOPLICHT, type Status, type Stoplicht } from '../vocabulary/status.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { standVan } from './editie-naam.ts';

/** A judgement with all a reader needs to weigh it. */
export interface OordeelView<T extends string> {
  waarde: T;
  label: string;
  /** Undefined where nothing is known: then there is nothing to rest on. */
  grondslag: string | undefined;
  bronnen: BronView[];
  /** The editie that says so. */
  editie: string;
  /** The day or month of the editie that says so: "juni 2023". */
  standVan: string;
}

export function statusView(monitor: Monitor, oordeel: Oordeel<Status>): OordeelView<Status> {
  return view(monitor, oordeel, STATUS);
}

export function stoplichtView(monitor: Monitor, oordeel: Oordeel<Stoplicht>): OordeelView<Stoplicht> {
  return view(monitor, oordeel, STOPLICHT);
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

function view<T extends string>(monitor: Monitor, oordeel: Oordeel<T>, list: ClosedList<object, T>): OordeelView<T> {
  return {
    waarde: oordeel.waarde,
    label: list[oordeel.waarde].label,
    grondslag: oordeel.grondslag && GRONDSLAG[oordeel.grondslag].label,
    bronnen: bronViews(monitor, oordeel.bronnen),
    editie: oordeel.editie,
    standVan: standVan(monitor, oordeel.editie),
  };
}

import { jaarVan, kwartaalOf, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { dingenVan, type Monitor } from '../domain/monitor.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import { mijlpalenAt, nieuwsteEditie } from '../domain/stand.ts';
import type { Venster } from './timeline.ts';

/**
 * The years that a drawing of now has to show: from the begin of the programme to the last milestone that is known, and
 * today. What lasts longer than that runs off its edge.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function vensterVan(monitor: Monitor, nu: string): Venster {
  const editie = nieuwsteEditie(monitor).id;
  const moments = dingenVan(monitor)
    .flatMap((ding) => mijlpalenAt(ding, editie))
    .flatMap((mijlpaal) => [momentOf(mijlpaal), mijlpaal.tot ?? '']);
  const years = [monitor.programma.tot, nu, ...moments].filter(Boolean).map((moment) => jaarVan(quarter(moment)));
  return { van: monitor.programma.van, tot: `${Math.max(...years)}-Q4` };
}

function quarter(moment: string): Kwartaal {
  return parseKwartaal(moment) ?? kwartaalOf(moment);
}

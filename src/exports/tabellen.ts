import { dingenVan, type Actie, type Ding, type Monitor, type Onderwerp } from '../domain/monitor.ts';
import type { ActieMeting, Mijlpaal, OnderwerpMeting } from '../schema/meting.ts';
import { kwartaalKort, parseKwartaal } from '../vocabulary/kwartaal.ts';

/** The flat tables of the data: what stands in the JSON, one row per meting or milestone. */

export interface ActieRij {
  actie: Actie;
  meting: ActieMeting;
}

export interface OnderwerpRij {
  onderwerp: Onderwerp;
  meting: OnderwerpMeting;
}

export interface MijlpaalRij {
  ding: Ding;
  meting: Ding['metingen'][number];
  mijlpaal: Mijlpaal;
}

/** One row per actie and meting: in order of nummer, newest meting first. */
export function actieRijen({ acties }: Monitor): ActieRij[] {
  return acties.flatMap((actie) => actie.metingen.map((meting) => ({ actie, meting })));
}

/** One row per onderwerp and meting: in order of nummer, newest meting first. */
export function onderwerpRijen({ onderwerpen }: Monitor): OnderwerpRij[] {
  return onderwerpen.flatMap((onderwerp) => onderwerp.metingen.map((meting) => ({ onderwerp, meting })));
}

/** One row per milestone and meting, of whatever has metingen; the programme first. */
export function mijlpaalRijen(monitor: Monitor): MijlpaalRij[] {
  return dingenVan(monitor).flatMap((ding) =>
    ding.metingen.flatMap((meting) => (meting.mijlpalen ?? []).map((mijlpaal) => ({ ding, meting, mijlpaal }))),
  );
}

/** The title of anything with metingen. */
export function titelVan(ding: Ding): string {
  return ding.soort === 'programma' ? ding.naam : ding.titel;
}

/** The documents of a meting, each once. */
export function bronnenVan({ bronnen }: Pick<ActieMeting, 'bronnen'>): string {
  return samen([...new Set(bronnen.map(({ bron }) => bron))]);
}

/** A list in one cell. */
export function samen(list: readonly string[] = []): string {
  return list.join('; ');
}

/** The head of a column, on more than one sheet. */
export const RUST_OP = 'Waar dat op rust';

/** A quarter in words; a day as it is. */
export function momentKort(moment: string | undefined): string | undefined {
  const kwartaal = moment === undefined ? undefined : parseKwartaal(moment);
  if (kwartaal) return kwartaalKort(kwartaal);
  return moment === 'onbekend' ? 'niet bekend' : moment;
}

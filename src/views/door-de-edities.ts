import { adres } from '../addresses.ts';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { countActies, type Telling } from '../domain/tellingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { lagenVan, stapelView, type StapelView } from './grafiek.ts';

/** How the acties stood at each editie, in two charts; none where there is nothing to compare. */
export function doorDeEdities({ acties, edities }: Monitor): StapelView[] {
  const tellingen = edities.map((editie) => ({ editie, telling: countActies(acties, editie.id) }));
  const [first, last] = [tellingen[0], tellingen.at(-1)];
  if (!first || !last || first === last) return [];
  const rijen = <K extends string>(tel: (telling: Telling) => Record<K, number>) =>
    tellingen.map(({ editie, telling }) => ({
      naam: datumVoluit(editie.peildatum),
      url: adres.editie(editie),
      aantallen: tel(telling),
    }));
  const verloop = (wat: string, tel: (telling: Telling) => number) =>
    verloopZin(wat, [first.editie, tel(first.telling)], [last.editie, tel(last.telling)]);
  return [
    stapelView(
      'fase-per-editie',
      verloop('afgeronde acties', ({ fase }) => fase.afgerond),
      'Editie',
      lagenVan(FASE),
      rijen(({ fase }) => fase),
    ),
    stapelView(
      'planning-per-editie',
      `${verloop('acties met een afwijking van de planning', ({ status }) => status.afwijking)}${onbekendZin(last.telling)}`,
      'Editie',
      lagenVan(STATUS),
      rijen(({ status }) => status),
    ),
  ];
}

/** How many acties nobody judged, behind a sentence about those that someone did. */
export function onbekendZin({ status, totaal }: Pick<Telling, 'totaal'> & { status: { onbekend: number } }): string {
  return status.onbekend === 0 ? '' : `; van ${status.onbekend} van de ${totaal} is dat niet bekend`;
}

/** "Het aantal afgeronde acties ging van 15 (juni 2023) naar 19 (31 juli 2025)". */
export function verloopZin(wat: string, [from, before]: [Editie, number], [to, after]: [Editie, number]): string {
  const dagen = [datumVoluit(from.peildatum), datumVoluit(to.peildatum)];
  if (before === after) return `Het aantal ${wat} bleef ${after} (${dagen.join(' en ')})`;
  return `Het aantal ${wat} ging van ${before} (${dagen[0]}) naar ${after} (${dagen[1]})`;
}

import { absoluut, adres } from '../addresses.ts';
import { actielijnVan, nummerVanDing } from '../domain/monitor.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { labelVan } from '../vocabulary/closed-list.ts';
import { PRECISIE } from '../vocabulary/soort.ts';
import { MIJLPAAL_STAND } from '../vocabulary/status.ts';
import { bronnenVan, momentKort, titelVan, type MijlpaalRij } from './tabellen.ts';
import type { Veld } from './velden.ts';

/** Every field of a milestone and of what it belongs to; its own document is one of `bronnen`. */
type MijlpaalVeld = Exclude<keyof Mijlpaal, 'bron'> | 'nummer' | 'titel' | 'actielijn' | 'url' | 'editie' | 'bronnen';

/** The fields of a milestone, in the order of mijlpalen.csv. */
export const MIJLPAAL_VELDEN: Readonly<Record<MijlpaalVeld, Veld<MijlpaalRij>>> = {
  nummer: { waarde: ({ ding }) => nummerVanDing(ding), blad: [{ orde: 1, kop: 'Nummer', breed: 12 }] },
  titel: { waarde: ({ ding }) => titelVan(ding), blad: [{ orde: 2, kop: 'Waarbij', breed: 34 }] },
  actielijn: { waarde: ({ ding }) => actielijnVan(ding)?.nummer },
  url: { waarde: ({ ding }) => absoluut(adres.ding(ding)) },
  editie: { waarde: ({ meting }) => meting.editie },
  id: { waarde: ({ mijlpaal }) => mijlpaal.id },
  wat: { waarde: ({ mijlpaal }) => mijlpaal.wat, blad: [{ orde: 3, kop: 'Mijlpaal', breed: 40 }] },
  kwartaal: {
    waarde: ({ mijlpaal }) => mijlpaal.kwartaal,
    blad: [{ orde: 5, kop: 'Kwartaal', breed: 18, waarde: ({ mijlpaal }) => momentKort(mijlpaal.kwartaal) }],
  },
  datum: { waarde: ({ mijlpaal }) => mijlpaal.datum, blad: [{ orde: 4, kop: 'Dag', breed: 18 }] },
  tot: {
    waarde: ({ mijlpaal }) => mijlpaal.tot,
    blad: [{ orde: 6, kop: 'Tot en met', breed: 18, waarde: ({ mijlpaal }) => momentKort(mijlpaal.tot) }],
  },
  precisie: {
    waarde: ({ mijlpaal }) => mijlpaal.precisie,
    blad: [{ orde: 7, kop: 'Hoe precies', breed: 30, waarde: ({ mijlpaal }) => labelVan(PRECISIE, mijlpaal.precisie) }],
  },
  oorspronkelijk: {
    waarde: ({ mijlpaal }) => mijlpaal.oorspronkelijk,
    blad: [{ orde: 8, kop: 'Eerst gepland', breed: 18, waarde: ({ mijlpaal }) => momentKort(mijlpaal.oorspronkelijk) }],
  },
  stand: {
    waarde: ({ mijlpaal }) => mijlpaal.stand,
    blad: [{ orde: 9, kop: 'Stand', breed: 20, waarde: ({ mijlpaal }) => MIJLPAAL_STAND[mijlpaal.stand].label }],
  },
  nogNietOp: {
    waarde: ({ mijlpaal }) => mijlpaal.nogNietOp && `${mijlpaal.nogNietOp.datum} ${mijlpaal.nogNietOp.bron}`,
    blad: [{ orde: 9.5, kop: 'Nog niet op', breed: 18, waarde: ({ mijlpaal }) => mijlpaal.nogNietOp?.datum }],
  },
  reden: { waarde: ({ mijlpaal }) => mijlpaal.reden, blad: [{ orde: 10, kop: 'Reden', breed: 40 }] },
  kamer: {
    waarde: ({ mijlpaal }) => mijlpaal.kamer,
    blad: [{ orde: 11, kop: 'Bericht aan {kort}', breed: 14, waarde: ({ mijlpaal }) => mijlpaal.kamer && 'ja' }],
  },
  bronnen: {
    waarde: ({ meting, mijlpaal }) => mijlpaal.bron ?? bronnenVan(meting),
    blad: [{ orde: 12, kop: 'Bronnen', breed: 26 }],
  },
};

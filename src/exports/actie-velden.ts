import { absoluut, adres } from '../addresses.ts';
import { tekstOf, type Actie } from '../domain/monitor.ts';
import { planningText } from '../domain/wijzigingen.ts';
import type { ActieData } from '../schema/actie.ts';
import type { ActieMeting } from '../schema/meting.ts';
import { labelVan } from '../vocabulary/closed-list.ts';
import { FASE, GRONDSLAG, STATUS } from '../vocabulary/status.ts';
import { bronnenVan, momentKort, RUST_OP, samen, type ActieRij } from './tabellen.ts';
import type { Veld } from './velden.ts';

/** Every field of an actie but the milestones, which are rows of their own. */
type ActieVeld =
  | Exclude<keyof ActieData | keyof ActieMeting, 'metingen' | 'mijlpalen' | 'zoekwoorden'>
  | 'actielijn'
  | 'onderwerp'
  | 'url'
  | 'tekst';

const genummerd = ({ nummer, titel }: Pick<Actie, 'nummer' | 'titel'>) => `${nummer} ${titel}`;

/** The fields of an actie, in the order of acties.csv. A list is one cell, with "; " between. */
export const ACTIE_VELDEN: Readonly<Record<ActieVeld, Veld<ActieRij>>> = {
  nummer: { waarde: ({ actie }) => actie.nummer, blad: [{ orde: 1, kop: 'Nummer', breed: 9 }] },
  titel: { waarde: ({ actie }) => actie.titel, blad: [{ orde: 2, kop: 'Actie', breed: 34 }] },
  brontitel: {
    waarde: ({ actie }) => actie.brontitel,
    zin: {
      van: 'ding',
      tekst: ({ actie: { brontitel } }) => brontitel && `In de bron staat als titel: “${brontitel}”`,
    },
  },
  kort: {
    waarde: ({ actie }) => actie.kort,
    blad: [{ orde: 2.5, kop: 'Wat het is', breed: 40 }],
    zin: { van: 'ding', tekst: ({ actie }) => actie.kort },
  },
  vanzelf: { waarde: ({ actie }) => samen(actie.vanzelf ?? []) || undefined },
  actielijn: {
    waarde: ({ actie }) => actie.actielijn.nummer,
    blad: [{ orde: 3, kop: 'Actielijn', breed: 24, waarde: ({ actie }) => genummerd(actie.actielijn) }],
  },
  onderwerp: {
    waarde: ({ actie }) => actie.onderwerp.nummer,
    blad: [{ orde: 4, kop: 'Onderwerp', breed: 24, waarde: ({ actie }) => genummerd(actie.onderwerp) }],
  },
  url: { waarde: ({ actie }) => absoluut(adres.actie(actie)) },
  partijen: { waarde: ({ actie }) => samen(actie.partijen), blad: [{ orde: 10, kop: 'Partijen', breed: 20 }] },
  editie: { waarde: ({ meting }) => meting.editie },
  fase: {
    waarde: ({ meting }) => meting.fase,
    blad: [{ orde: 5, kop: 'Fase', breed: 14, waarde: ({ meting }) => labelVan(FASE, meting.fase) }],
  },
  afgerond: {
    waarde: ({ meting }) => meting.afgerond,
    blad: [{ orde: 6, kop: 'Afgerond in', breed: 18, waarde: ({ meting }) => momentKort(meting.afgerond) }],
  },
  status: {
    waarde: ({ meting }) => meting.status,
    blad: [{ orde: 7, kop: 'Planning', breed: 22, waarde: ({ meting }) => labelVan(STATUS, meting.status) }],
  },
  grondslag: {
    waarde: ({ meting }) => meting.grondslag,
    blad: [{ orde: 8, kop: RUST_OP, breed: 24, waarde: ({ meting }) => labelVan(GRONDSLAG, meting.grondslag) }],
  },
  planning: { waarde: ({ meting }) => planningText(meting.planning ?? []) },
  wachtOp: { waarde: ({ meting }) => samen(meting.wachtOp), blad: [{ orde: 11, kop: 'Wacht op', breed: 10 }] },
  bronnen: { waarde: ({ meting }) => bronnenVan(meting), blad: [{ orde: 12, kop: 'Bronnen', breed: 26 }] },
  tegenspraak: { waarde: ({ meting }) => samen(meting.tegenspraak?.map(({ bron, zegt }) => `${bron}: ${zegt}`)) },
  correctie: {
    waarde: ({ meting: { correctie } }) => correctie && `${correctie.datum}: ${correctie.wat}`,
    blad: [
      { orde: 13, kop: 'Verbeterd op', breed: 14, waarde: ({ meting }) => meting.correctie?.datum },
      { orde: 14, kop: 'Wat er is verbeterd', breed: 30, waarde: ({ meting }) => meting.correctie?.wat },
    ],
  },
  tekst: {
    waarde: ({ actie, meting }) => tekstOf(actie, meting.editie),
    blad: [{ orde: 9, kop: 'Stand van zaken', breed: 80 }],
  },
};

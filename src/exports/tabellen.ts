import { absoluut, adres } from '../addresses.ts';
import {
  actielijnVan,
  dingenVan,
  nummerVanDing,
  type Actie,
  type Ding,
  type Monitor,
  type Onderwerp,
} from '../domain/monitor.ts';
import { planningText } from '../domain/wijzigingen.ts';
import type { ActieMeting, Mijlpaal, OnderwerpMeting } from '../schema/meting.ts';
import type { Kolom } from './csv.ts';

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

/** The columns of acties.csv, named as the fields of acties.json. A list is one cell, with "; " between. */
export const ACTIE_KOLOMMEN: Kolom<ActieRij>[] = [
  { naam: 'nummer', waarde: ({ actie }) => actie.nummer },
  { naam: 'titel', waarde: ({ actie }) => actie.titel },
  { naam: 'brontitel', waarde: ({ actie }) => actie.brontitel },
  { naam: 'actielijn', waarde: ({ actie }) => actie.actielijn.nummer },
  { naam: 'onderwerp', waarde: ({ actie }) => actie.onderwerp.nummer },
  { naam: 'url', waarde: ({ actie }) => absoluut(adres.actie(actie)) },
  { naam: 'partijen', waarde: ({ actie }) => samen(actie.partijen) },
  { naam: 'editie', waarde: ({ meting }) => meting.editie },
  { naam: 'fase', waarde: ({ meting }) => meting.fase },
  { naam: 'afgerond', waarde: ({ meting }) => meting.afgerond },
  { naam: 'status', waarde: ({ meting }) => meting.status },
  { naam: 'grondslag', waarde: ({ meting }) => meting.grondslag },
  { naam: 'planning', waarde: ({ meting }) => planningText(meting.planning ?? []) },
  { naam: 'wachtOp', waarde: ({ meting }) => samen(meting.wachtOp) },
  { naam: 'bronnen', waarde: ({ meting }) => bronnenVan(meting) },
  {
    naam: 'tegenspraak',
    waarde: ({ meting }) => samen(meting.tegenspraak?.map(({ bron, zegt }) => `${bron}: ${zegt}`)),
  },
  { naam: 'correctie', waarde: ({ meting: { correctie } }) => correctie && `${correctie.datum}: ${correctie.wat}` },
  { naam: 'tekst', waarde: ({ actie, meting }) => tekstOf(actie, meting.editie) },
];

/** The columns of mijlpalen.csv, named as the fields of a milestone in the JSON. */
export const MIJLPAAL_KOLOMMEN: Kolom<MijlpaalRij>[] = [
  { naam: 'nummer', waarde: ({ ding }) => nummerVanDing(ding) },
  { naam: 'titel', waarde: ({ ding }) => titelVan(ding) },
  { naam: 'actielijn', waarde: ({ ding }) => actielijnVan(ding)?.nummer },
  { naam: 'url', waarde: ({ ding }) => absoluut(adres.ding(ding)) },
  { naam: 'editie', waarde: ({ meting }) => meting.editie },
  { naam: 'id', waarde: ({ mijlpaal }) => mijlpaal.id },
  { naam: 'wat', waarde: ({ mijlpaal }) => mijlpaal.wat },
  { naam: 'kwartaal', waarde: ({ mijlpaal }) => mijlpaal.kwartaal },
  { naam: 'datum', waarde: ({ mijlpaal }) => mijlpaal.datum },
  { naam: 'tot', waarde: ({ mijlpaal }) => mijlpaal.tot },
  { naam: 'precisie', waarde: ({ mijlpaal }) => mijlpaal.precisie },
  { naam: 'oorspronkelijk', waarde: ({ mijlpaal }) => mijlpaal.oorspronkelijk },
  { naam: 'stand', waarde: ({ mijlpaal }) => mijlpaal.stand },
  { naam: 'reden', waarde: ({ mijlpaal }) => mijlpaal.reden },
  { naam: 'kamer', waarde: ({ mijlpaal }) => mijlpaal.kamer },
  { naam: 'bronnen', waarde: ({ meting, mijlpaal }) => mijlpaal.bron ?? bronnenVan(meting) },
];

/** The title of anything with metingen. */
export function titelVan(ding: Ding): string {
  return ding.soort === 'programma' ? ding.naam : ding.titel;
}

/** Text of a meting without markup; undefined where the source has none. */
export function tekstOf(ding: Pick<Ding, 'secties'>, editie: string): string | undefined {
  return ding.secties.find((sectie) => sectie.editie === editie)?.tekst;
}

/** The documents of a meting, each once. */
export function bronnenVan({ bronnen }: Pick<ActieMeting, 'bronnen'>): string {
  return samen([...new Set(bronnen.map(({ bron }) => bron))]);
}

function samen(list: readonly string[] = []): string {
  return list.join('; ');
}

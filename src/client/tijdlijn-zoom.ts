import { kwartaalIndex, parseKwartaal } from '../vocabulary/kwartaal.ts';
import type { Keuze } from './tijdlijn-keuze.ts';

/** The window of a drawing as charts/timeline.ts made it: its quarters, and the % at which they end. */
export interface Venster {
  van: string;
  tot: string;
  laterX: number;
}

/** How much of the whole drawing is shown, from where, both in % of the whole. */
export interface Uitsnede {
  x: number;
  breedte: number;
}

const ALLES: Uitsnede = { x: 0, breedte: 100 };

/** The period that the axis shows: the year that was chosen, else the period that the rows were chosen by. */
export function jaarOfPeriode({ jaar, van, tot }: Keuze): Keuze {
  return jaar ? { van: `${jaar}-Q1`, tot: `${jaar}-Q4` } : { ...(van && { van }), ...(tot && { tot }) };
}

/**
 * The part of the drawings that a period asks for. The quarters of the whole are equally wide; without an
 * end the part includes the zone for later.
 */
export function uitsnede(venster: Venster, { van, tot }: Keuze): Uitsnede {
  const begin = index(venster.van);
  const perKwartaal = venster.laterX / (index(venster.tot) + 1 - begin);
  const x = van ? (index(van) - begin) * perKwartaal : ALLES.x;
  const eind = tot ? (index(tot) + 1 - begin) * perKwartaal : ALLES.breedte;
  return { x, breedte: eind - x };
}

/**
 * Where the whole drawing has to stand, and how wide, so that the part fills the frame. Everything in it is
 * placed in % of that width, so two attributes move it all and no mark changes its size.
 */
export function kader({ x, breedte }: Uitsnede): { x: string; width: string } {
  return { x: procent((-100 * x) / breedte), width: procent(10_000 / breedte) };
}

function procent(waarde: number): string {
  return `${Math.round(waarde * 100) / 100}%`;
}

function index(kwartaal: string): number {
  const gelezen = parseKwartaal(kwartaal);
  if (!gelezen) throw new Error(`"${kwartaal}" is geen kwartaal.`);
  return kwartaalIndex(gelezen);
}

import { tekstOf, type Ding } from './monitor.ts';
import { zinnenIn } from './zinnen.ts';

/** An amount of money that a text names, with the sentence it stands in. */
export interface Bedrag {
  ding: Ding;
  editie: string;
  /** As it is written: "€ 312 miljoen", "3,92 miljoen euro". */
  bedrag: string;
  zin: string;
}

/** Every number, so that none is looked through from each of its digits; it is an amount when there is a word or sign for it. */
const GETAL = /(?:€\s?\d(?:[\d.,]*\d)?|\d[\d.,]*)(?:\s(?:miljoen|miljard))?(?:\seuro)?/g;
const BEDRAG = /^€|[dn]$|euro$/;

/** What the texts of some things name in money, each amount once per thing, newest editie first. */
export function bedragenIn(dingen: readonly Ding[]): Bedrag[] {
  return dingen.flatMap((ding) => {
    const seen = new Set<string>();
    return ding.metingen.flatMap(({ editie }) => {
      return zinnenIn(tekstOf(ding, editie) ?? '').flatMap((zin) =>
        [...zin.matchAll(GETAL)].flatMap(([found]) => {
          if (!BEDRAG.test(found)) return [];
          const bedrag = found.replaceAll('\u00a0', ' ');
          if (seen.has(bedrag)) return [];
          seen.add(bedrag);
          return [{ ding, editie, bedrag, zin }];
        }),
      );
    });
  });
}

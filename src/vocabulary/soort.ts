import type { ClosedList } from './closed-list.ts';

/** Of what kind a thing is: the closed lists that are no judgement. */

const precisie = {
  seizoen: { label: 'ongeveer, de bron noemt een deel van het jaar' },
  'half-jaar': { label: 'ongeveer, de bron noemt een half jaar' },
  jaar: { label: 'ongeveer, de bron noemt een jaar' },
} satisfies ClosedList;
/** How roughly a moment is known. */
export const PRECISIE: ClosedList<object, keyof typeof precisie> = precisie;

const gelezen = {
  geheel: { label: 'geheel gelezen' },
  deels: { label: 'deels gelezen' },
  samenvatting: { label: 'als samenvatting gelezen' },
} satisfies ClosedList;
export const GELEZEN: ClosedList<object, keyof typeof gelezen> = gelezen;

interface AardKolommen {
  /** How its sentence begins. */
  begin: string;
  /** Of what the sources give no number, where they give none. */
  zonderGetal: string;
}

const cijferAard = {
  doel: {
    label: 'Doel',
    uitleg: 'Een aantal dat gehaald moet worden.',
    begin: 'Het doel is',
    zonderGetal: 'wat er is bereikt',
  },
  budget: {
    label: 'Budget',
    uitleg: 'Geld dat er voor is.',
    begin: 'Het budget is',
    zonderGetal: 'wat ervan is gebruikt',
  },
  telling: {
    label: 'Totaal',
    uitleg: 'Een aantal dat is geteld.',
    begin: 'Het gaat om',
    zonderGetal: 'de stand',
  },
} satisfies ClosedList<AardKolommen>;
/** What the number of a cijfer is. */
export const CIJFER_AARD: ClosedList<AardKolommen, keyof typeof cijferAard> = cijferAard;

const grens = {
  minstens: { label: 'minstens' },
  maximaal: { label: 'maximaal' },
} satisfies ClosedList;
/** Whether a target is a lower or an upper bound. */
export const GRENS: ClosedList<object, keyof typeof grens> = grens;

const editieSoort = {
  monitor: { label: 'Monitor van {eigenaar}' },
  voortgangsbrief: { label: 'Voortgangsbrief aan {volksvertegenwoordiging}' },
  'openbare-bronnen': { label: 'Samengesteld uit openbare bronnen; geen officiële editie' },
} satisfies ClosedList;
export const EDITIE_SOORT: ClosedList<object, keyof typeof editieSoort> = editieSoort;

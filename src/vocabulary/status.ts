/**
 * The closed lists of the monitor with the words a reader sees. A value here is what editors write
 * and data users read; a label is what stands on a page.
 */
export const FASE = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  afgerond: 'Afgerond',
  gestopt: 'Gestopt',
  overgegaan: 'Overgegaan naar een ander programma',
  onbekend: 'Fase onbekend',
} as const;
export type Fase = keyof typeof FASE;

export const STATUS = {
  'conform-planning': 'Conform planning',
  afwijking: 'Afwijking van planning',
  'afgerond-anders': 'Afgerond anders dan gepland',
  herbeoordeling: 'Herbeoordeling',
  onbekend: 'Niet bekend',
} as const;
export type Status = keyof typeof STATUS;

export const STOPLICHT = {
  'conform-planning': 'Conform planning',
  'risico-of-vertraging': "Risico's of vertraging",
  'interventie-nodig': 'Planning niet haalbaar, ingrijpen nodig',
  'niet-te-beoordelen': 'Niet te beoordelen',
  herbeoordeling: 'Herbeoordeling',
  'kleur-onbekend': 'Kleur niet bekend',
} as const;
export type Stoplicht = keyof typeof STOPLICHT;

/** How a bar of the planning is coloured: the legend's four colours, or unknown. */
export const BALK_STAND = {
  gepland: 'gepland',
  'conform-planning': 'conform planning',
  afwijking: 'afwijking van planning',
  'afgerond-anders': 'afgerond anders dan gepland',
  onbekend: 'oordeel niet bekend',
} as const;
export type BalkStand = keyof typeof BALK_STAND;

export const MIJLPAAL_STAND = {
  gepland: 'gepland',
  gehaald: 'gehaald',
  verschoven: 'verschoven',
  gemist: 'niet gehaald',
  onbekend: 'niet bekend of dit is gebeurd',
} as const;
export type MijlpaalStand = keyof typeof MIJLPAAL_STAND;

/** On what a judgement rests; shown wherever a judgement is shown. */
export const GRONDSLAG = {
  bron: 'De bron zegt dit zelf',
  afgeleid: 'Afgeleid uit wat de bron over de tijd zegt',
} as const;
export type Grondslag = keyof typeof GRONDSLAG;

/** How roughly a moment is known. */
export const PRECISIE = {
  seizoen: 'ongeveer, de bron noemt een deel van het jaar',
  'half-jaar': 'ongeveer, de bron noemt een half jaar',
  jaar: 'ongeveer, de bron noemt een jaar',
} as const;

export const GELEZEN = {
  geheel: 'geheel gelezen',
  deels: 'deels gelezen',
  samenvatting: 'als samenvatting gelezen',
} as const;

/** What the number of a cijfer is: how its sentence begins, and what its row is called. */
export const CIJFER_AARD = {
  doel: 'Doel',
  budget: 'Budget',
  telling: 'Totaal',
} as const;

/** Whether a target is a lower or an upper bound. */
export const GRENS = {
  minstens: 'minstens',
  maximaal: 'maximaal',
} as const;

/** The names in it are those of the programme; see invullen.ts. */
export const EDITIE_SOORT = {
  monitor: 'Monitor van {eigenaar}',
  voortgangsbrief: 'Voortgangsbrief aan {volksvertegenwoordiging}',
  'openbare-bronnen': 'Samengesteld uit openbare bronnen; geen officiële editie',
} as const;

/** The values of one of the lists above, in their order, for a zod enum. */
export function waardenVan<T extends Record<string, string>>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}

/**
 * In which ways a value of a closed list can be drawn. Its table picks one; how each looks stands with the drawings, and
 * none of them is told by its colour alone.
 */

/** The sign before a judgement: components/Oordeel.astro. */
export type Teken = 'conform' | 'afwijking' | 'ingrijpen' | 'anders' | 'herbeoordeling' | 'onbekend' | 'geen-oordeel';

/** The filling of a part of a stacked bar: charts/stijl.ts. */
export type Toon =
  'licht' | 'strepen' | 'vol' | 'donker' | 'afwijking' | 'anders' | 'ruit' | 'conform' | 'stippen' | 'leeg';

/** A bar of a timeline: charts/stijl.ts. */
export type BalkTeken = 'gepland' | 'conform' | 'afwijking' | 'anders' | 'onbekend';

/** A milestone on a timeline: charts/legenda.ts for its shape, charts/stijl.ts for its colours. */
export type PuntTeken = 'gepland' | 'gehaald' | 'verschoven' | 'gemist' | 'onbekend' | 'voorbij' | 'vervallen';

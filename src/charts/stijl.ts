import type { BalkTeken, PuntTeken, Toon } from '../vocabulary/teken.ts';

/**
 * How the parts of a drawing are filled and lined, in the words of SVG: one table for the pages and for the pictures that
 * stand alone. What differs is told by a pattern or a shape too, never by colour alone.
 */

/** The colours of a drawing, by the names they have in styles/tokens.css. */
export const KLEUREN = [
  'papier',
  'vlak',
  'vlak-diep',
  'inkt',
  'inkt-zacht',
  'lijn',
  'accent',
  'accent-vlak',
  'conform',
  'afwijking',
  'ingrijpen',
  'anders',
  'onbekend',
  'gepland',
] as const;
export type Kleuren = Record<(typeof KLEUREN)[number], string>;

/** A page names them, so that they follow the scheme of the reader. */
const OP_PAGINA = Object.fromEntries(KLEUREN.map((naam) => [naam, `var(--kleur-${naam})`])) as Kleuren;

type Attributen = Record<string, string | number>;

/** @param kleuren absent: those of a page */
export function stijlen(kleuren: Kleuren = OP_PAGINA) {
  const { vlak, gepland, conform, afwijking, ingrijpen, anders, onbekend } = kleuren;
  const licht = kleuren['accent-vlak'];
  const lijn = (stroke: string, breedte: number, streep?: string): Attributen => ({
    stroke,
    'stroke-width': breedte,
    ...(streep && { 'stroke-dasharray': streep }),
  });
  const streep = { x1: 0, x2: 0, y1: 0, y2: 6 };
  const naad = lijn(vlak, 2);
  return {
    /** A ground, and what is repeated on it. */
    patronen: {
      afwijking: { maat: 6, draai: 45, grond: afwijking, tag: 'line', teken: { ...streep, ...lijn(vlak, 1.5) } },
      anders: { maat: 6, draai: 0, grond: anders, tag: 'line', teken: { ...streep, ...lijn(vlak, 1.5) } },
      onbekend: { maat: 6, draai: 0, grond: vlak, tag: 'circle', teken: { cx: 3, cy: 3, r: 0.9, fill: onbekend } },
      strepen: { maat: 6, draai: -45, grond: licht, tag: 'line', teken: { ...streep, ...lijn(gepland, 4) } },
      ruit: {
        maat: 7,
        draai: 45,
        grond: vlak,
        tag: 'path',
        teken: { d: 'M0 0V7M0 0H7', fill: 'none', ...lijn(anders, 3) },
      },
    },
    balk: {
      gepland: { fill: licht, ...lijn(gepland, 1.25) },
      conform: { fill: conform, ...lijn(conform, 1.25) },
      afwijking: { fill: 'url(#patroon-afwijking)', ...lijn(afwijking, 1.25) },
      anders: { fill: 'url(#patroon-anders)', ...lijn(anders, 1.25) },
      onbekend: { fill: 'url(#patroon-onbekend)', ...lijn(onbekend, 1.25, '2 2') },
    } satisfies Record<BalkTeken, Attributen>,
    punt: {
      gepland: { fill: vlak, ...lijn(gepland, 2) },
      gehaald: { fill: gepland, ...lijn(gepland, 2) },
      verschoven: { fill: afwijking, ...lijn(vlak, 2) },
      gemist: { fill: 'none', ...lijn(ingrijpen, 3) },
      onbekend: { fill: vlak, ...lijn(onbekend, 2, '2 2') },
      vervallen: { fill: vlak, ...lijn(onbekend, 2) },
      voorbij: { fill: onbekend, ...lijn(vlak, 1) },
    } satisfies Record<PuntTeken, Attributen>,
    /** Where a milestone was planned first. */
    eerst: { fill: vlak, ...lijn(afwijking, 2, '2 1.5') },
    /** From there to where it is now. */
    schuif: lijn(afwijking, 2),
    /** A moment that is only roughly known, from its first day to its last. */
    spreiding: lijn(gepland, 2),
    /** The arrow at an end that is not known or lies outside. */
    open: { fill: 'none', ...lijn(kleuren['inkt-zacht'], 1.5) },
    /** A part of a stacked bar. */
    toon: {
      licht: { fill: licht, ...lijn(gepland, 1.5) },
      strepen: { fill: 'url(#patroon-strepen)', ...naad },
      vol: { fill: gepland, ...naad },
      donker: { fill: ingrijpen, ...naad },
      afwijking: { fill: 'url(#patroon-afwijking)', ...naad },
      anders: { fill: 'url(#patroon-anders)', ...naad },
      ruit: { fill: 'url(#patroon-ruit)', ...naad },
      conform: { fill: conform, ...naad },
      stippen: { fill: 'url(#patroon-onbekend)', ...lijn(onbekend, 1) },
      leeg: { fill: vlak, ...lijn(onbekend, 1) },
    } satisfies Record<Toon, Attributen>,
  };
}

/** As a page draws them. */
export const STIJL = stijlen();

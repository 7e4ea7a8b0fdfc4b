/** What a component in a text may have in it, and between < and >. */
export interface Onderdeel {
  /** It holds nothing: `<Bronnen />`. */
  leeg?: true;
  kenmerken?: Record<string, { moet?: true; uit?: readonly string[] }>;
}

/** What a page of prose can say that is counted or looked up: `<Gegeven van="acties" />`. */
const GEGEVENS = [
  'actielijnen',
  'onderwerpen',
  'acties',
  /** Acties of which nobody says whether they go as planned. */
  'onbekend',
  'edities',
  'bronnen',
  'verschuivingen',
  /** The first and the last year of the programme. */
  'periode',
  /** The day of the newest editie. */
  'peildatum',
  'peildatum-en',
] as const;
export type Gegeven = (typeof GEGEVENS)[number];

/** The components of a page of prose; each has a file in src/components/pagina/. */
export const PAGINA_ONDERDELEN = {
  /** The first lines, in larger letters. */
  Intro: {},
  /** A part with a heading and a place of its own; `menu` is its name in the list at the top. */
  Deel: { kenmerken: { id: { moet: true }, kop: { moet: true }, menu: {}, breedte: { uit: ['ruim'] } } },
  /** The list of parts, at the top. */
  Inhoud: { leeg: true },
  Opmerking: { kenmerken: { naam: {} } },
  /** A list of names, each with what belongs to it. */
  Lijst: {},
  Punt: { kenmerken: { naam: { moet: true }, id: {} } },
  /** Dutch words on an English page. */
  Nederlands: {},
  Gegeven: { leeg: true, kenmerken: { van: { moet: true, uit: GEGEVENS } } },
  /** What every sign means. */
  Tekens: { leeg: true },
  /** What is known of the end of the programme. */
  Einde: { leeg: true },
  /** Every document, with how far it was read. */
  Bronnen: { leeg: true },
  /** Every public correction. */
  Verbeteringen: { leeg: true },
  /** Shown when there is an address to report to. */
  MetContact: {},
  /** Shown when there is none. */
  ZonderContact: {},
  Contact: { leeg: true },
  /** Of which commit the site was made. */
  Versie: { leeg: true },
  /** For an English page: how many acties have each status, the lines of action, and the editions. */
  Statuses: { leeg: true },
  Lines: { leeg: true },
  Editions: { leeg: true },
} as const satisfies Record<string, Onderdeel>;
export type PaginaOnderdeel = keyof typeof PAGINA_ONDERDELEN;

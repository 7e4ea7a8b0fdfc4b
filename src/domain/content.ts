import type { DataVan } from '../schema/soorten.ts';

/** Line, column and length of the field at `path`, or of the nearest field around it. */
export type Locate = (path: readonly PropertyKey[]) => { regel: number; kolom: number; lengte?: number };

/** The text of one editie in a file: what stands under its heading. */
export interface Sectie {
  editie: string;
  /** Without markup. */
  tekst: string;
  /** The line of the file on which the heading stands. */
  regel: number;
}

/**
 * A piece of a text as pages show it: HTML that is ready, words in which a term may be explained, or where a link
 * leads, as the editor wrote it.
 */
export type Stuk = string | { woorden: string } | { href: string };

/** A whole text, ready to be shown. */
export interface Opmaak {
  /** What stands above the first heading. */
  inleiding: Stuk[];
  /** What stands under the heading of each editie. */
  secties: Record<string, Stuk[]>;
}

/** A paragraph, list item or table cell of a text. */
export interface Alinea {
  /** The editie under whose heading it stands; undefined above the first. */
  editie: string | undefined;
  /** Without markup. */
  tekst: string;
  /** Where the character at `offset` of `tekst` stands in the file. */
  plaats: (offset: number) => { regel: number; kolom: number };
  /** A paragraph by itself: not an item of a list, and not a cell. */
  los?: boolean;
}

/** A link in a text. */
export interface Link {
  url: string;
  regel: number;
  kolom: number;
}

/** One MDX file, read and proved right by its schema. */
export interface Entry<T> {
  /** The name of the file without its ending: the last part of its address. */
  slug: string;
  bestand: string;
  data: T;
  /** Text above the first heading, without markup. */
  inleiding: string;
  secties: Sectie[];
  /** Undefined for a text with something in it that may not be there. */
  opmaak: Opmaak | undefined;
  alineas: Alinea[];
  /** Every link to another page of the site (`/acties/…/`), to a place on a page (`#2023-06`), or to another site. */
  sitelinks: Link[];
  /** Every link to a document (`bron:id`), with the line it stands on. */
  bronLinks: { bron: string; regel: number }[];
  locate: Locate;
}

/** A part of a page of prose that has a heading and a place of its own. */
export interface Deel {
  id: string;
  kop: string;
  /** What it is called in the list at the top of the page; undefined when it is not in that. */
  menu: string | undefined;
}

/** What is known of a text with components in it, beyond what every text has. */
export interface Proza {
  delen: Deel[];
  /** The components that are in it, each once. */
  onderdelen: string[];
  /** As it was written, and on which line that begins. */
  body: string;
  regel: number;
}

/** A page of prose. */
export type PaginaEntry = Entry<DataVan<'paginas'>> & { proza: Proza };

/** One item of a register, with its place in the file. */
export interface Item<T> {
  bestand: string;
  data: T;
  locate: Locate;
}

/** A line of the seal of a closed editie: one thing as it was when the editie was closed. */
export interface Zegelregel {
  nummer: string;
  hash: string;
  /** Day of the correction that was sealed with it. */
  correctie?: string;
}

/** The seal of one editie, as it stands in content/zegels/. */
export interface Zegel {
  editie: string;
  bestand: string;
  regels: Zegelregel[];
}

/** All that stands in the content folder, file by file, before anything is resolved. */
export interface Content {
  site: Item<DataVan<'site'>> | undefined;
  programma: Entry<DataVan<'programma'>> | undefined;
  actielijnen: Entry<DataVan<'actielijnen'>>[];
  onderwerpen: Entry<DataVan<'onderwerpen'>>[];
  acties: Entry<DataVan<'acties'>>[];
  edities: Entry<DataVan<'edities'>>[];
  /** Pages of prose. */
  paginas: PaginaEntry[];
  bronnen: Item<DataVan<'bronnen'>>[];
  partijen: Item<DataVan<'partijen'>>[];
  begrippen: Item<DataVan<'begrippen'>>[];
  cijfers: Item<DataVan<'cijfers'>>[];
  /** Old addresses with what stands there now. */
  omleidingen: Item<DataVan<'omleidingen'>>[];
  /** Pages elsewhere that are gone. */
  dodeKoppelingen: Item<DataVan<'dodeKoppelingen'>>[];
  /** Every address that was ever published, without BASIS: content/adressen.txt. */
  adressen: Item<string>[];
  /** Words of the programme that no dictionary has: content/woorden.txt. */
  woorden: string[];
  /** Where a rule does not hold, with the reason. */
  uitzonderingen: Item<DataVan<'uitzonderingen'>>[];
  /** The seals of closed edities. */
  zegels: Zegel[];
  /**
   * Nummers and ids of what was rejected: references to these are not reported again, because the
   * rejection itself is.
   */
  afgekeurd: Set<string>;
}

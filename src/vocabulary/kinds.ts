/** What is known of a kind of thing. */
interface KindRij {
  /** Its folder or register in content/, its file of data, the first part of its address. */
  meer: string;
  /** What a reader calls it. */
  naam: string;
  /** The same in a sentence: "Het document". */
  voluit: string;
  /** Where it is written: a file of its own in a folder, an item of a register, or one file for all. */
  plaats: 'map' | 'register' | 'bestand';
  /** Its address within the site, with a star for its name. */
  adres: string;
  /** How many parts its nummer has; 0 where it has none. */
  niveau: 0 | 1 | 2 | 3;
}

/** Every kind of thing, in the order in which the data have them: whoever lists the kinds walks this. */
export const KINDS = {
  programma: {
    meer: 'programma',
    naam: 'Programma',
    voluit: 'Het programma',
    plaats: 'bestand',
    adres: '/',
    niveau: 0,
  },
  actie: {
    meer: 'acties',
    naam: 'Actie',
    voluit: 'De actie',
    plaats: 'map',
    adres: '/acties/*/',
    niveau: 3,
  },
  onderwerp: {
    meer: 'onderwerpen',
    naam: 'Onderwerp',
    voluit: 'Het onderwerp',
    plaats: 'map',
    adres: '/onderwerpen/*/',
    niveau: 2,
  },
  actielijn: {
    meer: 'actielijnen',
    naam: 'Actielijn',
    voluit: 'De actielijn',
    plaats: 'map',
    adres: '/actielijnen/*/',
    niveau: 1,
  },
  editie: {
    meer: 'edities',
    naam: 'Editie',
    voluit: 'De editie',
    plaats: 'map',
    adres: '/edities/*/',
    niveau: 0,
  },
  bron: {
    meer: 'bronnen',
    naam: 'Document',
    voluit: 'Het document',
    plaats: 'register',
    adres: '/over/#bron-*',
    niveau: 0,
  },
  partij: {
    meer: 'partijen',
    naam: 'Partij',
    voluit: 'De partij',
    plaats: 'register',
    adres: '/partijen/*/',
    niveau: 0,
  },
  begrip: {
    meer: 'begrippen',
    naam: 'Begrip',
    voluit: 'Het begrip',
    plaats: 'register',
    adres: '/begrippen/#*',
    niveau: 0,
  },
  cijfer: {
    meer: 'cijfers',
    naam: 'Cijfer',
    voluit: 'Het doel',
    plaats: 'register',
    adres: '/cijfers/#*',
    niveau: 0,
  },
} as const satisfies Record<string, KindRij>;

type Kinds = typeof KINDS;
export type Kind = keyof Kinds;

/** The kinds of which a column says this. */
type KindMet<Kolom extends keyof KindRij, W> = { [K in Kind]: Kinds[K][Kolom] extends W ? K : never }[Kind];
function kindsMet<Kolom extends keyof KindRij, W extends KindRij[Kolom]>(kolom: Kolom, ...waarden: W[]) {
  return (Object.keys(KINDS) as KindMet<Kolom, W>[]).filter((kind) =>
    (waarden as KindRij[Kolom][]).includes(KINDS[kind][kolom]),
  );
}

/** Those with a nummer, the largest first: each belongs to one of the kind before it. */
export const GENUMMERD = kindsMet('niveau', 1, 2, 3).sort((a, b) => KINDS[a].niveau - KINDS[b].niveau);
/** How the nummer tells what kind of thing it is. */
export function soortVanNummer(nummer: string): (typeof GENUMMERD)[number] {
  return GENUMMERD[nummer.split('.').length - 1] ?? 'actie';
}

/** Those with metingen: the programme and all with a nummer. */
export type DingSoort = 'programma' | (typeof GENUMMERD)[number];

/** Those of which every file has a page of its own, under an address of the same name. */
export const IN_MAPPEN = kindsMet('plaats', 'map');
export type Mapnaam = Kinds[(typeof IN_MAPPEN)[number]]['meer'];

export const IN_REGISTERS = kindsMet('plaats', 'register');
export type Register = Kinds[(typeof IN_REGISTERS)[number]]['meer'];

/** Those of which can be given apart what one editie says: all but the targets, which are of no editie. */
export const PER_EDITIE = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'cijfer');

/** True where each thing has a page of its own, and not a place on the page of all. */
export function heeftPagina(kind: Kind): boolean {
  return KINDS[kind].adres.endsWith('*/');
}

/** The address within the site of a thing, by its name in it. */
export function adresVan(kind: Kind, naam: string): string {
  return KINDS[kind].adres.replace('*', naam);
}

/** Recognises the addresses of a kind; its group is the name. */
export function adresPatroon(kind: Kind): RegExp {
  const { adres } = KINDS[kind];
  return new RegExp(`^${adres.replace('*', adres.includes('#') ? '(.+)' : '([^/]+)')}$`);
}

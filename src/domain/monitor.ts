import type { DataVan } from '../schema/soorten.ts';
import { compareNummer, parentNummer } from '../vocabulary/nummer.ts';
import type { Content, Deel, Entry } from './content.ts';
import { oncePerMonitor } from './once-per-monitor.ts';

/** What a thing has because it is a file: its address and its text. */
export type Geschreven = Pick<Entry<unknown>, 'slug' | 'bestand' | 'inleiding' | 'secties' | 'opmaak'>;

/** A page of prose. Its text is a module, which a page of the site puts in its frame; `tekst` is its words alone. */
export type Prozapagina = DataVan<'paginas'> & { slug: string; bestand: string; delen: Deel[]; tekst: string };
export type Programma = DataVan<'programma'> & Geschreven & { soort: 'programma' };
export type Editie = DataVan<'edities'> & Geschreven & { id: string };
export type Actielijn = DataVan<'actielijnen'> &
  Geschreven & { soort: 'actielijn'; onderwerpen: Onderwerp[]; acties: Actie[] };
export type Onderwerp = DataVan<'onderwerpen'> &
  Geschreven & { soort: 'onderwerp'; actielijn: Actielijn; acties: Actie[] };
export type Actie = DataVan<'acties'> & Geschreven & { soort: 'actie'; actielijn: Actielijn; onderwerp: Onderwerp };

/** Whatever has metingen. */
export type Ding = Programma | Actielijn | Onderwerp | Actie;

/** An address that is no longer that of a page, and what it leads to. */
export interface Omgeleid {
  /** Without BASIS: /acties/1-4-3-oude-naam/ */
  van: string;
  naar: Exclude<Ding, Programma>;
}

/** The whole programme with everything resolved: the one thing that site, checks, exports and tools use. */
export interface Monitor {
  /** What the site says of itself. */
  site: DataVan<'site'>;
  programma: Programma;
  /** In order of nummer, as are onderwerpen and acties. */
  actielijnen: Actielijn[];
  onderwerpen: Onderwerp[];
  acties: Actie[];
  /** Oldest first. */
  edities: Editie[];
  paginas: Prozapagina[];
  bronnen: Map<string, DataVan<'bronnen'>>;
  partijen: Map<string, DataVan<'partijen'>>;
  begrippen: Map<string, DataVan<'begrippen'>>;
  cijfers: Map<string, DataVan<'cijfers'>>;
  omleidingen: Omgeleid[];
  /** Pages elsewhere that are gone, by their address. */
  dodeKoppelingen: ReadonlyMap<string, DataVan<'dodeKoppelingen'>>;
}

/**
 * Builds the Monitor from what the reader read. What refers to nothing is left out here; the checks
 * report it, and nothing is published while they do.
 *
 * @throws when there is no programma or no site: then there is nothing to show
 */
export function buildMonitor(content: Content): Monitor {
  if (!content.programma) throw new Error('Zonder programma.mdx is er geen monitor.');
  if (!content.site) throw new Error('Zonder site.yaml is er geen monitor.');
  const actielijnen = content.actielijnen
    .map((entry): Actielijn => ({ ...written(entry), soort: 'actielijn', onderwerpen: [], acties: [] }))
    .sort(byNummer);
  const actielijnAt = byNumber(actielijnen);
  const onderwerpen = content.onderwerpen
    .flatMap((entry): Onderwerp[] => {
      const actielijn = actielijnAt.get(parentNummer(entry.data.nummer));
      return actielijn ? [{ ...written(entry), soort: 'onderwerp', actielijn, acties: [] }] : [];
    })
    .sort(byNummer);
  const onderwerpAt = byNumber(onderwerpen);
  const acties = content.acties
    .flatMap((entry): Actie[] => {
      const onderwerp = onderwerpAt.get(parentNummer(entry.data.nummer));
      return onderwerp ? [{ ...written(entry), soort: 'actie', onderwerp, actielijn: onderwerp.actielijn }] : [];
    })
    .sort(byNummer);

  for (const onderwerp of onderwerpen) onderwerp.actielijn.onderwerpen.push(onderwerp);
  for (const actie of acties) {
    actie.onderwerp.acties.push(actie);
    actie.actielijn.acties.push(actie);
  }

  return {
    site: content.site.data,
    programma: { ...written(content.programma), soort: 'programma' },
    actielijnen,
    onderwerpen,
    acties,
    edities: content.edities
      .map((entry): Editie => ({ ...written(entry), id: entry.slug }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    paginas: content.paginas.map(({ slug, bestand, data, proza, inleiding, secties }) => {
      const tekst = [inleiding, ...secties.flatMap((sectie) => [sectie.editie, sectie.tekst])].join('\n');
      return { ...data, slug, bestand, delen: proza.delen, tekst };
    }),
    bronnen: register(content.bronnen),
    partijen: register(content.partijen),
    begrippen: register(content.begrippen),
    cijfers: register(content.cijfers),
    omleidingen: content.omleidingen.flatMap(({ data: { van, naar } }): Omgeleid[] => {
      const ding = [...actielijnen, ...onderwerpen, ...acties].find(({ nummer }) => nummer === naar);
      return ding ? [{ van, naar: ding }] : [];
    }),
    dodeKoppelingen: new Map(content.dodeKoppelingen.map(({ data }) => [data.url, data])),
  };
}

/** Whatever has metingen: the programme first, then by nummer. */
export const dingenVan = oncePerMonitor((monitor: Monitor): readonly Ding[] => [
  monitor.programma,
  ...[...monitor.actielijnen, ...monitor.onderwerpen, ...monitor.acties].sort(byNummer),
]);

/** Which acties wait for another, by the nummer of that other. */
export const wachters = oncePerMonitor((monitor: Monitor): ReadonlyMap<string, readonly Actie[]> => {
  const waiting = monitor.acties.flatMap((actie) =>
    [...new Set(actie.metingen.flatMap(({ wachtOp = [] }) => wachtOp))].map((nummer) => ({ nummer, actie })),
  );
  const byNumber = Map.groupBy(waiting, ({ nummer }) => nummer);
  return new Map([...byNumber].map(([nummer, each]) => [nummer, each.map(({ actie }) => actie)]));
});

/** The nummer of a thing; the programme has its name instead. */
export function nummerVanDing(ding: Ding): string {
  return ding.soort === 'programma' ? 'programma' : ding.nummer;
}

/** Text of a meting without markup; undefined where the source has none. */
export function tekstOf({ secties }: Pick<Geschreven, 'secties'>, editie: string): string | undefined {
  return secties.find((sectie) => sectie.editie === editie)?.tekst;
}

/** The actielijn that a thing belongs to; the programme belongs to none. */
export function actielijnVan(ding: Ding): Actielijn | undefined {
  if (ding.soort === 'programma') return undefined;
  return ding.soort === 'actielijn' ? ding : ding.actielijn;
}

function written<T>({ data, slug, bestand, inleiding, secties, opmaak }: Entry<T>): T & Geschreven {
  return { ...data, slug, bestand, inleiding, secties, opmaak };
}

function register<T extends { id: string }>(items: readonly { data: T }[]): Map<string, T> {
  return new Map(items.map(({ data }) => [data.id, data]));
}

/** The first of each nummer; who has none has no parent. */
function byNumber<T extends { nummer: string }>(list: readonly T[]): ReadonlyMap<string | undefined, T> {
  return new Map(list.toReversed().map((item) => [item.nummer, item]));
}

function byNummer(a: { nummer: string }, b: { nummer: string }): number {
  return compareNummer(a.nummer, b.nummer);
}

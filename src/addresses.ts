import type { Actie, Actielijn, Ding, Editie, Omgeleid, Onderwerp } from './domain/monitor.ts';
import type { Bron, Partij } from './schema/registers.ts';
import type { SiteData } from './schema/site.ts';
import { BASIS, REPO, SITE, TAK } from './settings.ts';
import { bestandLinks, commitPagina, type BestandLinks } from './vocabulary/git-host.ts';
import { adresVan, KINDS, type Kind } from './vocabulary/kinds.ts';

/**
 * The only maker of addresses. They are a public contract: what stands here once stays.
 * All of them begin at the root of the host, BASIS included.
 */
export const adres = {
  overzicht: () => BASIS,
  actielijn: ({ slug }: Pick<Actielijn, 'slug'>) => plek('actielijn', slug),
  onderwerp: ({ slug }: Pick<Onderwerp, 'slug'>) => plek('onderwerp', slug),
  actie: ({ slug }: Pick<Actie, 'slug'>) => plek('actie', slug),
  /** An address of before, which only leads on. */
  omleiding: ({ van }: Pick<Omgeleid, 'van'>) => `${BASIS}${van.slice(1)}`,
  /** The page of whatever has metingen; the programme is told on the front page. */
  ding: (ding: Pick<Ding, 'soort' | 'slug'>): string =>
    ding.soort === 'programma' ? adres.overzicht() : adres[ding.soort](ding),
  /** The meting of one editie on the page of an actie or onderwerp. */
  meting: (pageAddress: string, editie: string) => `${pageAddress}#${editie}`,
  planning: () => page('planning'),
  /** The PDF of a page, named after it; it is there after `npm run pdf`. */
  pdf: (pageAddress: string) => `${pageAddress}${pageAddress.split('/').at(-2) ?? ''}.pdf`,
  /** A file of the timeline that stands on a page: tijdlijn.svg. */
  tijdlijn: (pageAddress: string, bestand: string) => `${pageAddress}${bestand}`,
  edities: () => page('edities'),
  /** What was added to an editie, or corrected in it, on its page. */
  later: ({ id }: Pick<Editie, 'id'>) => `${plek('editie', id)}#later`,
  editie: ({ id }: Pick<Editie, 'id'>) => plek('editie', id),
  /** What changed in an editie since the one before it. */
  wijzigingen: ({ id }: Pick<Editie, 'id'>) => page('edities', id, 'wijzigingen'),
  verschuivingen: () => page('verschuivingen'),
  agenda: () => page('agenda'),
  actueel: () => page('actueel'),
  cijfers: () => page('cijfers'),
  partijen: () => page('partijen'),
  partij: ({ id }: Pick<Partij, 'id'>) => plek('partij', id),
  begrippen: () => page('begrippen'),
  begrip: (id: string) => plek('begrip', id),
  zoeken: () => page('zoeken'),
  over: () => page('over'),
  toegankelijkheid: () => page('toegankelijkheid'),
  privacy: () => page('privacy'),
  /** A page of prose, under the name of its file. */
  pagina: ({ slug }: { slug: string }) => page(slug),
  /** A number in the list of targets. */
  cijfer: (id: string) => plek('cijfer', id),
  /** A document in the list of what was read. */
  bron: ({ id }: Pick<Bron, 'id'>) => plek('bron', id),
  legenda: () => `${page('over')}#legenda`,
  openData: () => page('open-data'),
  /** What every field of the data means. */
  gegevensformaat: () => page('open-data', 'gegevensformaat'),
  /** Where to report a mistake. */
  fout: () => `${page('over')}#fout-gevonden`,
  colofon: () => `${page('over')}#colofon`,
  /** What the site was made from, and with what. */
  versie: () => `${BASIS}versie.json`,
  /** The checksum of every file. */
  controlegetallen: () => `${BASIS}sha256sums.txt`,
  /** The licences of what others made and readers get. */
  licenties: () => `${BASIS}licenties.txt`,
  data: (name: string) => `${BASIS}data/${name}`,
  /** The numbers behind a chart. */
  grafiek: (name: string) => `${BASIS}data/grafieken/${name}`,
  /** What changed, for a feed reader: of one actielijn, or of everything. */
  feed: (actielijn?: Pick<Actielijn, 'slug'>) => `${actielijn ? adres.actielijn(actielijn) : BASIS}atom.xml`,
  /** The milestones of one actielijn, or all of them, for a calendar. */
  kalender: (actielijn?: Pick<Actielijn, 'slug'>) => `${actielijn ? adres.actielijn(actielijn) : BASIS}agenda.ics`,
  /** A small page about an actie, or the timeline of an actielijn, to show inside a page elsewhere. */
  inbedden: (ding: Pick<Actie | Actielijn, 'soort' | 'slug'>) => page('inbedden', KINDS[ding.soort].meer, ding.slug),
  /** The picture that is shown with a shared link to an actielijn or an onderwerp. */
  plaatje: ({ soort, slug }: Pick<Actielijn | Onderwerp, 'soort' | 'slug'>) =>
    `${BASIS}plaatjes/${KINDS[soort].meer}/${slug}.png`,
  /** The picture of any other page. */
  sitePlaatje: ({ bestandsnaam }: Pick<SiteData, 'bestandsnaam'>) => `${BASIS}plaatjes/${bestandsnaam}.png`,
  /** A file that is served as it is, or made beside the pages. */
  bestand: (path: string) => `${BASIS}${path}`,
};

/** The whole public address of a path made above, for feeds, data and canonical links. */
export function absoluut(path: string): string {
  return `${SITE}${path}`;
}

/** The address of a calendar in the form that makes a calendar subscribe to it. */
export function abonnement(path: string): string {
  return absoluut(path).replace(/^https?:/, 'webcal:');
}

/** The pages of a file at the host of the repository; undefined where none is set. */
export function bewerkLinks(bestand: string): BestandLinks | undefined {
  return REPO ? bestandLinks(REPO, TAK, bestand) : undefined;
}

/** The page of a commit at the host of the repository; undefined where none is set. */
export function commitLink(commit: string): string | undefined {
  return REPO ? commitPagina(REPO, commit) : undefined;
}

/** Where a thing of a kind stands: its page, or its place on one. */
function plek(kind: Kind, naam: string): string {
  return `${BASIS}${adresVan(kind, naam).slice(1)}`;
}

function page(...parts: string[]): string {
  return `${BASIS}${parts.join('/')}/`;
}

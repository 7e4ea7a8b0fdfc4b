import { hostOf, type Site, type Verwijzing } from './read-site.ts';

/** Where a site lives: its public address without a slash at the end, and its path with one at both ends. */
export interface Plek {
  site: string;
  basis: string;
}

/** What is wrong with the links within a built site, each in a Dutch line; empty: a reader arrives everywhere. */
export function interneFouten(site: Site, plek: Plek): string[] {
  const dubbel = [...site.paginas].flatMap(([bestand, { ids }]) =>
    [...ids].flatMap(([id, aantal]) => (aantal > 1 ? [`${bestand}: id="${id}" staat er ${aantal} keer`] : [])),
  );
  const fout = site.verwijzingen.flatMap((each) => {
    const wat = bezwaar(each, site, plek);
    return wat === undefined ? [] : [`${each.bestand}: ${each.url} ${wat}`];
  });
  return [...new Set([...dubbel, ...fout])].sort();
}

/** Addresses of elsewhere, each with the files that hold it. */
export function externeKoppelingen(site: Site, plek: Plek): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { url, bestand, soort } of site.verwijzingen) {
    if (soort !== 'link' || !/^https?:/.test(url) || isEigen(url, plek)) continue;
    found.set(url, (found.get(url) ?? new Set()).add(bestand));
  }
  return new Map([...found].sort().map(([url, bestanden]) => [url, [...bestanden].sort()]));
}

/** What a reader or a program would meet that follows this; undefined when all is well. */
function bezwaar({ bestand, url, soort }: Verwijzing, { bestanden, paginas }: Site, plek: Plek): string | undefined {
  // How the site was built, told as a setting.
  if (soort === 'tekst' && url === plek.site) return undefined;
  if (/^(https?|webcal):/.test(url)) {
    if (!isEigen(url, plek)) {
      const lokaal = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])/.test(url);
      return lokaal ? 'wijst naar de machine waarop is gebouwd' : undefined;
    }
  } else if (/^(mailto|tel):/.test(url)) return undefined;
  else if (/^[a-z][\w+.-]*:|^\/\//i.test(url)) return 'is geen gewoon adres';
  if (url === '' || url.endsWith('#')) return 'is een leeg adres';

  const [path = '', hash] = opPad(url, bestand, plek).split('#');
  if (!path.startsWith(plek.basis)) return `ligt buiten ${plek.basis}`;
  const naar = bestandVan(path.slice(plek.basis.length).split('?')[0] ?? '');
  if (!bestanden.has(naar)) return 'bestaat niet';
  const pagina = paginas.get(naar);
  const vanOudAdres = paginas.get(bestand)?.leidtDoor === true;
  if (pagina?.leidtDoor && naar !== bestand && !vanOudAdres) return 'is een oud adres, dat doorstuurt';
  // In linked data what follows the # is the name of a thing, that the page tells about as a whole.
  if (bestand.endsWith('.jsonld')) return undefined;
  if (hash === undefined || pagina === undefined || pagina.ids.has(decodeURIComponent(hash))) return undefined;
  return 'heeft die plaats niet';
}

/** The path of an address, seen from the file that it stands in. */
function opPad(url: string, bestand: string, { basis }: Plek): string {
  const base = `http://hier.invalid${basis}${bestand.replace(/(^|\/)index\.html$/, '$1')}`;
  const { pathname, hash } = new URL(url.replace(/^webcal:/, 'http:'), base);
  return pathname + hash;
}

function isEigen(url: string, { site }: Plek): boolean {
  return new RegExp(String.raw`^(https?|webcal)://${hostOf(site)}(?=[/?#]|$)`).test(url);
}

/** What a server sends for an address: the file itself, or the index of a folder. */
function bestandVan(path: string): string {
  const name = decodeURI(path);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

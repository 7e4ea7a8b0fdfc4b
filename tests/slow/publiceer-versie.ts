/** An invented site of which every byte follows from its number, so that a test knows whether an answer is whole. */

const PAGINAS = 60;

export const ADRESSEN = ['/', ...Array.from({ length: PAGINAS }, (_, i) => `/acties/${i}/`)];

/** The stylesheet and the part of the search index that a page of this version asks for. */
export function vasteAdressen(versie: number): string[] {
  return [`/_astro/site.${versie}.css`, `/pagefind/fragment/nl_${versie}.pf_fragment`];
}

/** What stands at an address in a version. */
export function inhoudVan(adres: string, versie: number): string {
  const woorden = `versie ${versie} van ${adres} `.repeat(40 + ((versie * 7 + adres.length * 13) % 90));
  return `<!doctype html><link href="/_astro/site.${versie}.css"><p>${woorden}</p><!-- heel -->\n`;
}

/** Every file of a version, by its path. */
export function proefversie(versie: number): Map<string, string> {
  const paginas = ADRESSEN.map((adres): [string, string] => [
    `${adres.slice(1)}index.html`,
    // One page in ten stays as it is from one version to the next.
    inhoudVan(adres, isBlijvend(adres) ? 0 : versie),
  ]);
  const vast = vasteAdressen(versie).map((adres): [string, string] => [adres.slice(1), inhoudVan(adres, versie)]);
  return new Map([...paginas, ...vast, ['404.html', '<p>niet gevonden']]);
}

export function isBlijvend(adres: string): boolean {
  return adres.endsWith('0/');
}

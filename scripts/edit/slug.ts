/** How long the name of a file may become; a longer one is cut between two words. */
const LANG = 60;

/** The part of an address that is made of a titel: "Ouderen: 't huis & meer" → ouderen-t-huis-meer. */
export function slugVan(titel: string): string {
  const whole = titel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= LANG) return whole;
  const cut = whole.slice(0, LANG + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LANG);
}

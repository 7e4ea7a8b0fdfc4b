/** The list of every address that was ever published: content/adressen.txt, a line each, without BASIS. */

const ADRESSEN_KOP = [
  '# Elk adres dat ooit is gepubliceerd. Bij elke bouw wordt gekeken of het er nog is, of doorverwijst.',
  '# Gemaakt met npm run adressen, dat alleen regels toevoegt.',
];

/** From the root of the site, in the signs that a browser sends; what follows a # is a place on the page. */
const ADRES = /^\/(?!\/)[\w./~%-]*(#[\w.~%-]+)?$/;

/** Reads the list. A line that begins with a # is a remark; `onleesbaar` has the numbers of lines that are no address. */
export function parseAdressen(text: string): { adressen: { adres: string; regel: number }[]; onleesbaar: number[] } {
  const adressen: { adres: string; regel: number }[] = [];
  const onleesbaar: number[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    const adres = line.trim();
    if (adres === '' || adres.startsWith('#')) return;
    if (ADRES.test(adres)) adressen.push({ adres, regel: i + 1 });
    else onleesbaar.push(i + 1);
  });
  return { adressen, onleesbaar };
}

/** The list with these addresses added. Every line that was there stays: remarks first, then the addresses in order. */
export function metAdressen(text: string | undefined, nieuw: readonly string[]): string {
  const lines = (text ?? ADRESSEN_KOP.join('\n')).split(/\r?\n/).filter((line) => line.trim() !== '');
  const remarks = lines.filter((line) => line.startsWith('#'));
  const adressen = new Set([...lines.filter((line) => !line.startsWith('#')).map((line) => line.trim()), ...nieuw]);
  return `${[...remarks, ...[...adressen].sort()].join('\n')}\n`;
}

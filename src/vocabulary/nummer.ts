/**
 * Nummers of this site: actielijn "4", onderwerp "4.1", actie "4.1.2". Always strings,
 * because as a number "1.10" and "1.1" would be the same thing.
 */
export const NUMMER_PATTERN = {
  actielijn: /^[1-9]\d*$/,
  onderwerp: /^[1-9]\d*\.[1-9]\d*$/,
  actie: /^[1-9]\d*\.[1-9]\d*\.[1-9]\d*$/,
} as const;

/** Orders texts by their characters, and so days by time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders nummers part by part, so that "1.2" comes before "1.10"; the programme, which has its name instead, is first. */
export function compareNummer(a: string, b: string): number {
  const partsOf = (nummer: string) => (nummer === 'programma' ? [] : nummer.split('.').map(Number));
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How the name of a file with this nummer begins, and so its address: "4.1.2" → "4-1-2-". */
export function naamBegin(nummer: string): string {
  return `${nummer.replaceAll('.', '-')}-`;
}

/** The nummer that the name of a file begins with: "4-1-2-naam" → "4.1.2"; undefined where it begins otherwise. */
export function nummerInNaam(naam: string): string | undefined {
  return /^\d+(?:-\d+){0,2}(?=-)/.exec(naam)?.[0].replaceAll('-', '.');
}

/** The nummer of what contains this one: "4.1.2" → "4.1"; an actielijn has none. */
export function parentNummer(nummer: string): string | undefined {
  const parts = nummer.split('.');
  return parts.length > 1 ? parts.slice(0, -1).join('.') : undefined;
}

/**
 * Days (2023-07-17) and months (2023-07) as the sources give them. They stay text: a JavaScript
 * Date has a time zone, and 2026-02-31 would silently become 3 March.
 */
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/** True for a day that exists, in the form 2023-07-17. */
export function isDag(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** True for a month, in the form 2023-07. */
export function isMaand(text: string): boolean {
  const month = Number(MONTH.exec(text)?.[2]);
  return month >= 1 && month <= 12;
}

export function isJaar(text: string): boolean {
  return YEAR.test(text);
}

/** "2023-07-17" → "17 juli 2023", "2023-07" → "juli 2023", "2023" → "2023". */
export function datumVoluit(date: string): string {
  const [year, month, day] = date.split('-');
  const maand = month ? MAANDEN[Number(month) - 1] : undefined;
  return [day ? Number(day) : undefined, maand, year].filter((part) => part !== undefined).join(' ');
}

/** The day itself, or the last one of a month: "2023-06" → "2023-06-30". */
export function laatsteDag(date: string): string {
  if (isDag(date)) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${daysIn(year, month)}`;
}

/** Where a day, or the middle of a month, lies in its year: 0 is 1 January, 1 the end of December. */
export function yearFraction(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number | undefined];
  const length = daysIn(year, month);
  return (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / length)) / 12;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

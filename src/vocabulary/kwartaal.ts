/**
 * Quarters. In files and data a quarter is written "2023-Q3"; a Kwartaal is that text once it
 * has been proved right. Everything that compares or counts goes through the functions here.
 */
export type Kwartaal = `${number}-Q${1 | 2 | 3 | 4}`;

const PATTERN = /^(\d{4})-Q([1-4])$/;

/** Reads "2023-Q3"; undefined when the text is no quarter. */
export function parseKwartaal(text: string): Kwartaal | undefined {
  return PATTERN.test(text) ? (text as Kwartaal) : undefined;
}

/** Quarters since the year 0: consecutive quarters differ by one, so that slips are differences. */
export function kwartaalIndex(kwartaal: Kwartaal): number {
  return jaarVan(kwartaal) * 4 + nummerVan(kwartaal) - 1;
}

/** The inverse of kwartaalIndex. */
export function kwartaalAt(index: number): Kwartaal {
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}` as Kwartaal;
}

export function jaarVan(kwartaal: Kwartaal): number {
  return Number(kwartaal.slice(0, 4));
}

/** Which quarter of its year, 1 to 4. */
export function nummerVan(kwartaal: Kwartaal): number {
  return Number(kwartaal.slice(6));
}

/** The quarter `count` later (or earlier, when negative). */
export function addKwartalen(kwartaal: Kwartaal, count: number): Kwartaal {
  return kwartaalAt(kwartaalIndex(kwartaal) + count);
}

/** Negative, zero or positive, for sorting. */
export function compareKwartaal(a: Kwartaal, b: Kwartaal): number {
  return kwartaalIndex(a) - kwartaalIndex(b);
}

/** How many quarters `to` lies after `from`; negative when it lies before. */
export function kwartalenBetween(from: Kwartaal, to: Kwartaal): number {
  return kwartaalIndex(to) - kwartaalIndex(from);
}

/** All quarters from `from` up to and including `to`. */
export function kwartaalRange(from: Kwartaal, to: Kwartaal): Kwartaal[] {
  const count = kwartalenBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addKwartalen(from, i));
}

/** The quarter in which a day (2023-07-17) or a month (2023-07) falls. */
export function kwartaalOf(date: string): Kwartaal {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}` as Kwartaal;
}

/** The last day of a quarter: "2023-Q3" → "2023-09-30". */
export function laatsteDagVan(kwartaal: Kwartaal): string {
  return `${jaarVan(kwartaal)}-${['03-31', '06-30', '09-30', '12-31'][nummerVan(kwartaal) - 1] ?? ''}`;
}

const RANGNUMMER = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde' } as const;

/** For running text: "derde kwartaal van 2023". */
export function kwartaalVoluit(kwartaal: Kwartaal): string {
  return `${RANGNUMMER[nummerVan(kwartaal) as 1 | 2 | 3 | 4]} kwartaal van ${jaarVan(kwartaal)}`;
}

/** For tables and timelines: "3e kwartaal 2023". */
export function kwartaalKort(kwartaal: Kwartaal): string {
  return `${nummerVan(kwartaal)}e kwartaal ${jaarVan(kwartaal)}`;
}

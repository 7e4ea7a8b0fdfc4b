import { isJaar, laatsteDag as laatsteDagVanDatum } from './datum.ts';
import { jaarVan, laatsteDagVan, nummerVan, parseKwartaal } from './kwartaal.ts';

/**
 * The first and the last day of a moment as the sources give it: a quarter (2023-Q3), a day, a month or a
 * year. Days compare as text, so that moments of different kinds can be put in order.
 */
export function eersteDag(moment: string): string {
  const kwartaal = parseKwartaal(moment);
  if (kwartaal) return `${jaarVan(kwartaal)}-${String(nummerVan(kwartaal) * 3 - 2).padStart(2, '0')}-01`;
  return isJaar(moment) ? `${moment}-01-01` : moment.length === 7 ? `${moment}-01` : moment;
}

export function laatsteDag(moment: string): string {
  const kwartaal = parseKwartaal(moment);
  if (kwartaal) return laatsteDagVan(kwartaal);
  return isJaar(moment) ? `${moment}-12-31` : laatsteDagVanDatum(moment);
}

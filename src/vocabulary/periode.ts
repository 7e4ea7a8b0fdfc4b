import { daysIn } from './datum.ts';
import { jaarVan, nummerVan, parseKwartaal } from './kwartaal.ts';

/**
 * The first and the last day of a moment as the sources give it: a quarter (2023-Q3), a day, a month or a
 * year. Days compare as text, so that moments of different kinds can be put in order.
 */
export function eersteDag(moment: string): string {
  const kwartaal = parseKwartaal(moment);
  if (kwartaal) return `${jaarVan(kwartaal)}-${twee(nummerVan(kwartaal) * 3 - 2)}-01`;
  const [jaar = '', maand = '01', dag = '01'] = moment.split('-');
  return `${jaar}-${maand}-${dag}`;
}

export function laatsteDag(moment: string): string {
  const kwartaal = parseKwartaal(moment);
  if (kwartaal) return laatsteDag(`${jaarVan(kwartaal)}-${twee(nummerVan(kwartaal) * 3)}`);
  const [jaar = '', maand = '12', dag] = moment.split('-');
  return `${jaar}-${maand}-${dag ?? twee(daysIn(Number(jaar), Number(maand)))}`;
}

function twee(count: number): string {
  return String(count).padStart(2, '0');
}

import { afloopOf, type Blik } from '../domain/agenda.ts';
import { momentOf, verschuivingOf, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { eersteDag } from '../vocabulary/periode.ts';
import { jaarVan, kwartaalKort, nummerVan, parseKwartaal } from '../vocabulary/kwartaal.ts';
import { metKleineLetter } from '../vocabulary/closed-list.ts';
import { AFLOOP, BALK_STAND, MIJLPAAL_STAND } from '../vocabulary/status.ts';

/** Times in words: what a reader sees beside a drawing, and a screen reader says instead of it. */

/** A quarter or a date in a table. */
export function momentKort(moment: string): string {
  const kwartaal = parseKwartaal(moment);
  return kwartaal ? kwartaalKort(kwartaal) : datumVoluit(moment);
}

/** "1e tot en met 4e kwartaal 2023, ongeveer". */
export function periodeWoorden({ van, tot, precisie }: Omit<PlanningBalk, 'stand'>): string {
  const rough = precisie ? ', ongeveer' : '';
  const until = tot === undefined || tot === 'doorlopend' ? 'doorlopend' : `tot en met ${kwartaalKort(tot)}`;
  if (van === 'onbekend') return `${until}${rough}, begin niet bekend`;
  if (tot === undefined || tot === van) return `${kwartaalKort(van)}${rough}`;
  if (tot === 'doorlopend') return `vanaf ${kwartaalKort(van)}, doorlopend${rough}`;
  const from = jaarVan(van) === jaarVan(tot) ? `${nummerVan(van)}e` : kwartaalKort(van);
  return `${from} ${until}${rough}`;
}

/** A bar as a sentence part: "Planning 1e tot en met 4e kwartaal 2023: conform planning". */
export function balkWoorden(balk: PlanningBalk): string {
  return `Planning ${balkKort(balk)}`;
}

/** A bar where it is clear that it is one: "1e tot en met 4e kwartaal 2023: conform planning". */
export function balkKort(balk: PlanningBalk): string {
  return `${periodeWoorden(balk)}${balk.stand === 'onbekend' ? '' : `: ${BALK_STAND[balk.stand].label}`}`;
}

/** When a milestone is, was or should have been: "3e tot en met 4e kwartaal 2023, ongeveer". */
export function mijlpaalMoment(mijlpaal: Mijlpaal): string {
  const moment = momentOf(mijlpaal);
  const kwartaal = parseKwartaal(moment);
  if (!kwartaal) return `${datumVoluit(moment)}${mijlpaal.tot ? ` tot en met ${kwartaalKort(mijlpaal.tot)}` : ''}`;
  return periodeWoorden({ van: kwartaal, tot: mijlpaal.tot, precisie: mijlpaal.precisie });
}

/** What a milestone slipped, in words; undefined when it did not move. */
function slipWoorden(mijlpaal: Mijlpaal): string | undefined {
  const slip = verschuivingOf(mijlpaal);
  if (!slip) return undefined;
  if (slip.kwartalen === undefined) return 'later dan gepland; de bron noemt de eerste datum niet';
  return `eerst ${momentKort(slip.van)}, ${kwartalenWoorden(slip.kwartalen)}`;
}

/** "2 kwartalen later", "2 jaar later", "in hetzelfde kwartaal". */
export function kwartalenWoorden(count: number): string {
  if (count === 0) return 'in hetzelfde kwartaal';
  const size = Math.abs(count);
  const years = size % 4 === 0 ? `${size / 4} jaar` : `${size} ${size === 1 ? 'kwartaal' : 'kwartalen'}`;
  return `${years} ${count > 0 ? 'later' : 'eerder'}`;
}

/** "7 kwartalen", "2 jaar". */
function duurWoorden(count: number): string {
  return count % 4 === 0 ? `${count / 4} jaar` : aantal(count, 'kwartaal', 'kwartalen');
}

/** How old something is, as one says it: "2 kwartalen", "ongeveer 3,5 jaar". */
export function jarenOud(kwartalen: number): string {
  if (kwartalen < 4) return aantal(kwartalen, 'kwartaal', 'kwartalen');
  // Never older than it is: 5 quarters are about a year.
  const halves = Math.floor(kwartalen / 2) / 2;
  return `${kwartalen % 4 === 0 ? '' : 'ongeveer '}${GETAL.format(halves)} jaar`;
}

/** A milestone as a sentence part: "Wet gaat in: 3e kwartaal 2024 (eerst 1 januari 2024, 2 kwartalen later)". */
export function mijlpaalWoorden(mijlpaal: Mijlpaal, blik?: Blik): string {
  const slip = slipWoorden(mijlpaal);
  const label = standWoorden(mijlpaal, blik);
  const stand = label ? `, ${label}` : '';
  return `${mijlpaal.wat}: ${mijlpaalMoment(mijlpaal)}${stand}${slip ? ` (${slip})` : ''}`;
}

/** Milestones in order of time. */
export function opMoment<T extends Mijlpaal>(mijlpalen: readonly T[]): T[] {
  return mijlpalen.toSorted((a, b) => (eersteDag(momentOf(a)) < eersteDag(momentOf(b)) ? -1 : 1));
}

/** How much later a milestone is: "2 kwartalen later", "minstens 2 jaar later", "niet gehaald". */
export function verschilWoorden({
  kwartalen,
  minstens,
  gemist,
}: Pick<VerschuivingRegel, 'kwartalen' | 'minstens' | 'gemist'>): string {
  if (minstens !== undefined) {
    const plan = kwartalen !== undefined && kwartalen > minstens ? `, nu gepland: ${duurWoorden(kwartalen)}` : '';
    return `minstens ${kwartalenWoorden(minstens)}${plan}`;
  }
  if (kwartalen !== undefined) return kwartalenWoorden(kwartalen);
  return gemist ? 'niet gehaald' : 'later; hoeveel is niet bekend';
}

/** What came of a milestone in running words; empty for a plan whose time is not past. */
function standWoorden(mijlpaal: Mijlpaal, blik?: Blik): string {
  const { label, afloop } = MIJLPAAL_STAND[mijlpaal.stand];
  if (!blik) return afloop ? label : '';
  const seen = afloopOf(mijlpaal, blik.nu, blik.ding);
  return seen === 'komt-nog' ? '' : metKleineLetter(AFLOOP[seen].label);
}

/** "1 actie", "13 acties". */
export function aantal(count: number, enkel: string, meer: string): string {
  return `${count} ${count === 1 ? enkel : meer}`;
}

/** A number with its unit in Dutch notation: "290.000 woningen", "€ 312 miljoen". */
export function bedrag(waarde: number, eenheid: string): string {
  if (eenheid !== 'euro') return `${GETAL.format(waarde)} ${eenheid}`;
  return waarde >= 1_000_000 ? `€ ${GETAL.format(waarde / 1_000_000)} miljoen` : `€ ${GETAL.format(waarde)}`;
}

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

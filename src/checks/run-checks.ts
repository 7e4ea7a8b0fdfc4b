import type { Content } from '../domain/content.ts';
import { compareMelding, type Melding } from '../vocabulary/melding.ts';
import { adressen } from './adressen.ts';
import { afkortingen } from './afkortingen.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import type { Check } from './check.ts';
import { kwijt } from './kwijt.ts';
import { mijlpaalTijd } from './mijlpaal-tijd.ts';
import { mijlpaalVerloop } from './mijlpaal-verloop.ts';
import { moment } from './moment.ts';
import { namen } from './namen.ts';
import { omleidingen } from './omleidingen.ts';
import { oordeel } from './oordeel.ts';
import { paginas } from './paginas.ts';
import { plaktekst } from './plaktekst.ts';
import { secties } from './secties.ts';
import { sitelinks } from './sitelinks.ts';
import { stoplicht } from './stoplicht.ts';
import { tekstOntbreekt } from './tekst-ontbreekt.ts';
import { tijd } from './tijd.ts';
import { withoutExcused } from './uitzonderingen.ts';
import { uniek } from './uniek.ts';
import { verwijzingen } from './verwijzingen.ts';
import { vorm } from './vorm.ts';
import { wachtOp } from './wacht-op.ts';
import { zegels } from './zegels.ts';
import { zoekwoorden } from './zoekwoorden.ts';

/** Every rule about the content as a whole. */
export const CHECKS: readonly Check[] = [
  kwijt,
  verwijzingen,
  uniek,
  namen,
  secties,
  tekstOntbreekt,
  vorm,
  plaktekst,
  bestandsnaam,
  tijd,
  moment,
  mijlpaalTijd,
  mijlpaalVerloop,
  wachtOp,
  oordeel,
  stoplicht,
  afkortingen,
  paginas,
  sitelinks,
  omleidingen,
  adressen,
  zegels,
  zoekwoorden,
];

/** All findings about the content that nothing excuses, in the order of its files. */
export function runChecks(content: Content): Melding[] {
  const found = CHECKS.flatMap((rule) => [...rule.check(content)].map((each) => ({ ...each, regelId: rule.id })));
  return firstOfPlace(withoutExcused(content, CHECKS, found)).sort(compareMelding);
}

/** Rules that hold one moment or judgement of a file against another. */
const MET_ZEGEL: readonly string[] = [mijlpaalTijd.id, mijlpaalVerloop.id, oordeel.id];

/** Of the same words the first rule that has something to say: what later ones find in them follows from that. */
function firstOfPlace(meldingen: readonly Melding[]): Melding[] {
  const teller = new Map<string, string>();
  const geplakt = new Set(
    meldingen.flatMap(({ bestand, regel, regelId }) => (regelId === plaktekst.id ? `${bestand}:${regel}` : [])),
  );
  const opengebroken = new Set(
    meldingen.flatMap(({ bestand, regelId, soort }) => (regelId === zegels.id && soort !== 'hint' ? bestand : [])),
  );
  const rest = meldingen.filter(
    ({ bestand, regel, regelId }) =>
      // The words of a signature or a note are no abbreviations to explain.
      (regelId !== afkortingen.id || !geplakt.has(`${bestand}:${regel}`)) &&
      // What was changed in a closed editie is put back first; how it fits the rest goes with it.
      (!MET_ZEGEL.includes(regelId) || !opengebroken.has(bestand)),
  );
  return rest.filter(({ bestand, regel, kolom, regelId }) => {
    const place = `${bestand}:${regel}:${kolom}`;
    const first = teller.get(place) ?? regelId;
    teller.set(place, first);
    return first === regelId;
  });
}

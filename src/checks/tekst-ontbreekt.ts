import type { Content, Entry } from '../domain/content.ts';
import { isBekend } from '../vocabulary/closed-list.ts';
import { parentNummer } from '../vocabulary/nummer.ts';
import { FASE, STATUS, STOPLICHT } from '../vocabulary/status.ts';
import { bevindingAt, metingenIn, type Check, type Meting } from './check.ts';

/** A meting has a text. */
export const tekstOntbreekt = {
  id: 'tekst-ontbreekt',
  waarom: 'Zonder tekst ziet een lezer een oordeel of een datum, maar niet wat er gebeurt.',
  metUitzondering: true,
  *check(content: Content) {
    for (const { entry, meting, path } of metingenIn(content)) {
      const { editie } = meting;
      // A heading with nothing under it is a finding of its own.
      if (!saysAnything(meting) || entry.secties.some((sectie) => sectie.editie === editie)) continue;
      if (standsWithActies(content, entry, editie)) continue;
      yield bevindingAt(entry, path, {
        veld: `## ${editie}`,
        wat: `Deze meting van editie ${editie} heeft geen tekst.`,
        herstel: `Zet onder een kop "## ${editie}" wat de bron zegt. Heeft de bron hier geen tekst? Zet dat in uitzonderingen.yaml, met regel: tekst-ontbreekt.`,
      });
    }
  },
} satisfies Check;

/** False where all that is said is that nothing is known. */
function saysAnything({ fase, status, stoplicht, planning = [], mijlpalen = [] }: Meting): boolean {
  const isSilent = [fase, status, stoplicht].every((value) => value === undefined);
  const isKnown = isBekend(FASE, fase) || isBekend(STATUS, status) || isBekend(STOPLICHT, stoplicht);
  return isSilent || isKnown || planning.length + mijlpalen.length > 0;
}

/**
 * Where a source explains each actie apart, the onderwerp has no text of its own: then its acties must have one.
 * Of an actie that was rejected is not known which metingen it has.
 */
function standsWithActies({ acties, afgekeurd }: Content, { data }: Entry<object>, editie: string): boolean {
  if (!('nummer' in data)) return false;
  const { nummer } = data;
  const told = acties.some(
    (actie) => parentNummer(actie.data.nummer) === nummer && actie.data.metingen.some((each) => each.editie === editie),
  );
  return told || [...afgekeurd].some((name) => parentNummer(name) === nummer);
}

import { z } from 'zod';
import { isDag, isJaar, isMaand } from '../vocabulary/datum.ts';
import { adresVan, GENUMMERD } from '../vocabulary/kinds.ts';
import { parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { NUMMER_PATTERN } from '../vocabulary/nummer.ts';
import { webadresFout, WEBADRES_HULP } from '../vocabulary/webadres.ts';
import { metHoofdletter, waardenVan, type ClosedList } from '../vocabulary/closed-list.ts';
import { webadresBezwaar } from './besloten-adres.ts';

/**
 * The small building blocks that every schema is made of, each with its own Dutch message. With `.describe`
 * a schema gives each field its sentence: editors see it while they type, and in docs/velden.md.
 *
 * What is checked by a function has no form in JSON Schema; `.meta` gives it one. `errorMessage` and
 * `enumDescriptions` are not JSON Schema but words that editors' programs know: see EDITOR_WORDS.
 */

/** Left out of the published schemas: strict validators refuse words that JSON Schema does not have. */
export const EDITOR_WORDS = ['errorMessage', 'enumDescriptions'] as const;

const KWARTAAL_HULP = 'Schrijf een kwartaal als 2023-Q3: jaar, streepje, Q1, Q2, Q3 of Q4.';
const DATUM_HULP = 'Schrijf een dag als 2023-07-17 (jaar-maand-dag) en kies een dag die bestaat.';

export const kwartaal = z
  .custom<Kwartaal>((v) => typeof v === 'string' && parseKwartaal(v) !== undefined, { error: KWARTAAL_HULP })
  .meta({ type: 'string', pattern: '^\\d{4}-Q[1-4]$', errorMessage: KWARTAAL_HULP });

/** It aborts, so that a choice between a day and something else gives the message of the choice. */
export const dag = z
  .string({ error: DATUM_HULP })
  .refine(isDag, { error: DATUM_HULP, abort: true })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', errorMessage: DATUM_HULP });

/** A day, a month or a year: as precise as the source is. */
export const datumOfMaand = z
  .string({ error: 'Schrijf een dag (2023-07-17), een maand (2023-07) of een jaar (2023).' })
  .refine((v) => isDag(v) || isMaand(v) || isJaar(v), {
    error: 'Schrijf een dag (2023-07-17), een maand (2023-07) of een jaar (2023) die bestaat.',
  })
  .meta({
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    errorMessage: 'Schrijf een dag (2023-07-17), een maand (2023-07) of een jaar ("2023", tussen aanhalingstekens).',
  });

/** A day or a month: what can be placed on a timeline. */
export const dagOfMaand = z
  .string({ error: 'Schrijf een dag (2023-12-22) of een maand (2023-06).' })
  .refine((v) => isDag(v) || isMaand(v), { error: 'Schrijf een dag (2023-12-22) of een maand (2023-06) die bestaat.' })
  .meta({
    pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
    errorMessage: 'Schrijf een dag (2023-12-22) of een maand (2023-06).',
  });

const EDITIE_HULP = 'Schrijf een editie als 2023-06: jaar, streepje, maand.';
export const editieId = z
  .string({ error: EDITIE_HULP })
  .refine(isMaand, { error: EDITIE_HULP })
  .meta({ pattern: '^\\d{4}-\\d{2}$', errorMessage: EDITIE_HULP });

/** A text of this form; `hulp` says what is asked for. */
export function vorm(patroon: RegExp, hulp: string) {
  return z.string({ error: hulp }).regex(patroon, { error: hulp }).meta({ errorMessage: hulp });
}

/** The permanent name of a thing in a register. */
export const slug = vorm(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: monitor-2023-06.',
);

/** A non-empty text on one line; `hulp` says what is asked for. */
export function tekst(hulp: string) {
  return z.string({ error: hulp }).trim().min(1, { error: hulp }).meta({ errorMessage: hulp });
}

/** What people say for a thing; only the search knows it. */
export const zoekwoorden = z
  .array(tekst('Vul een zoekwoord in.'), { error: 'Zet zoekwoorden als lijst, bijvoorbeeld: [tandarts, kunstgebit].' })
  .optional();

/** One value of a closed list, with what each means. */
export function keuze<K extends string>(lijst: ClosedList<object, K>, hulp: string) {
  const waarden = waardenVan(lijst);
  return z.enum(waarden, { error: hulp }).meta({
    enumDescriptions: waarden.map((waarde) => {
      const { label, uitleg } = lijst[waarde];
      return [`${metHoofdletter(label)}.`, uitleg].filter(Boolean).join(' ');
    }),
    errorMessage: `${hulp} Kies uit: ${waarden.join(', ')}.`,
  });
}

const nummerHulp = (nummer: string) => `Schrijf het nummer tussen aanhalingstekens, bijvoorbeeld: "${nummer}".`;
export const actielijnNummer = vorm(NUMMER_PATTERN.actielijn, nummerHulp('4'));
export const onderwerpNummer = vorm(NUMMER_PATTERN.onderwerp, nummerHulp('4.1'));
export const actieNummer = vorm(NUMMER_PATTERN.actie, nummerHulp('4.1.2'));

/** The nummer of an actielijn, an onderwerp or an actie. */
export const elkNummer = z.union([actieNummer, onderwerpNummer, actielijnNummer], { error: nummerHulp('4.1.2') });

const OUD_ADRES = new RegExp(`^(${GENUMMERD.map((kind) => adresVan(kind, '[a-z0-9-]+')).join('|')})$`);

/** The address that a page of an actielijn, onderwerp or actie once had, without BASIS. */
export const oudAdres = vorm(OUD_ADRES, 'Schrijf het oude adres zoals het was, bijvoorbeeld: /acties/1-4-3-oude-naam/');

/** A public address that leads where it seems to lead, and that every reader can open. */
export const webadres = z
  .string({ error: WEBADRES_HULP })
  .refine((v) => webadresHulp(v) === undefined, { error: ({ input }) => webadresHulp(String(input)) ?? WEBADRES_HULP })
  .meta({ format: 'uri', pattern: '^https://', errorMessage: WEBADRES_HULP });

function webadresHulp(adres: string): string | undefined {
  const bezwaar = webadresBezwaar(adres);
  return bezwaar ? `${bezwaar.wat} ${bezwaar.herstel}` : webadresFout(adres);
}

/**
 * For a rule about several fields: it also runs when one of them is wrong by itself, so that an editor hears all
 * of it at once. Such a rule gets what stands in the file, and has nothing to say about what is no quarter or day.
 */
export const ookNaastFouten = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** The same for a list of groups of fields. */
export const alleenGroepen = {
  when: ({ value }: { value: unknown }) =>
    Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null),
};

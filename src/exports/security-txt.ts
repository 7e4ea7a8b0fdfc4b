import { isDag } from '../vocabulary/datum.ts';
import { eenRegel } from '../vocabulary/onzichtbaar.ts';

/**
 * The file that tells who finds a leak where to report it, by RFC 9116. It holds for a year at most, so that nobody
 * writes to an address of long ago; a site that is built again holds for another year.
 */

/** Where the RFC wants it, from the root of the host. */
export const SECURITY_TXT = '.well-known/security.txt';

const DAY = 86_400_000;
/** The RFC advises less than a year. */
const HOUDBAAR = 364;

/**
 * @param contact an address with mailto: or https:
 * @param nu the day of the build, as 2026-11-23
 * @param beleid what happens with a report, when there is a page about that
 */
export function securityTxt(given: { contact: string; site: string; nu: string; beleid?: string }): string {
  const { contact, site, nu, beleid } = given;
  return [
    '# Een lek of een andere zwakke plek gevonden? Meld het hier, dan kan het worden verholpen.',
    '# Found a vulnerability? Please report it here, so that it can be mended.',
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.parse(nu) + HOUDBAAR * DAY).toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${site}/${SECURITY_TXT}`,
    ...(beleid === undefined ? [] : [`Policy: ${beleid}`]),
    '',
  ]
    .map(eenRegel)
    .join('\n');
}

/** RFC 3339, whose day must exist as well. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
const WEB_FIELDS = ['Acknowledgments', 'Canonical', 'Encryption', 'Hiring', 'Policy'];
const ONCE = ['Expires', 'Preferred-Languages'];

/**
 * Reads such a file as a stranger would, and says what is wrong with it, in Dutch; nothing when all is well.
 *
 * @param nu the day on which it is read
 * @param marge a file that expires within this number of days is wrong too
 */
export function gebrekenVan(text: string, nu: string, marge: number): string[] {
  const lines = text.split(/\r?\n/);
  const fields = lines.flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [, name = '', value = ''] = /^([A-Za-z][A-Za-z-]*): +(\S.*)$/.exec(line) ?? [];
    return [{ name: properName(name), value: value.trim(), regel: i + 1 }];
  });
  const named = (name: string) => fields.filter((field) => field.name === name);
  return [
    ...(lines.at(-1) === '' ? [] : ['De laatste regel eindigt niet met een regeleinde.']),
    ...named('').map(({ regel }) => `Regel ${regel} is geen "Naam: waarde".`),
    ...(named('Contact').length > 0 ? [] : ['Er staat geen Contact in.']),
    ...named('Contact')
      .filter(({ value }) => !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+?[\d-]+)$/i.test(value))
      .map(({ value }) => `Contact is "${value}"; het moet beginnen met mailto:, https:// of tel:.`),
    ...ONCE.filter((name) => named(name).length > 1).map((name) => `${name} staat er meer dan één keer in.`),
    ...WEB_FIELDS.flatMap(named)
      .filter(({ value }) => !/^https:\/\/[^\s/]+/i.test(value))
      .map(({ name, value }) => `${name} is "${value}"; het moet beginnen met https://.`),
    ...expiry(named('Expires').map(({ value }) => value)[0], nu, marge),
  ];
}

function expiry(value: string | undefined, nu: string, marge: number): string[] {
  if (value === undefined) return ['Er staat geen Expires in.'];
  const day = MOMENT.exec(value)?.[1];
  if (day === undefined || !isDag(day)) return [`Expires is "${value}"; schrijf een moment als 2027-10-31T00:00:00Z.`];
  const left = Math.floor((Date.parse(value) - Date.parse(nu)) / DAY);
  if (left < 0) return [`Verlopen: Expires is ${value}. Bouw en publiceer de site opnieuw.`];
  if (left < marge) return [`Verloopt over ${left} dagen, op ${day}. Bouw en publiceer de site opnieuw.`];
  if (left > 366) return [`Expires is ${value}; dat is meer dan een jaar weg.`];
  return [];
}

/** Names of fields are the same in capitals. */
function properName(name: string): string {
  const known = ['Contact', ...ONCE, ...WEB_FIELDS];
  return known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}

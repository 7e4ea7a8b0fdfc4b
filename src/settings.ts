import { z } from 'zod';
import { isDag } from './vocabulary/datum.ts';
import { onzichtbareTekens } from './vocabulary/onzichtbaar.ts';
import { isMailadres, webadresFout } from './vocabulary/webadres.ts';

/**
 * What can be set from outside, in one place. The site's addresses and the day of the build come from
 * here and nowhere else, so that the same commit with the same settings gives the same bytes.
 */

/** One line, of a length that people write; `hulp` shows what is asked for. */
function regel(hulp: string, isGoed: (value: string) => boolean = () => true) {
  const isRegel = (v: string) => v.length <= 300 && !/[\r\n\t]/.test(v) && onzichtbareTekens(v).length === 0;
  return z.string().refine((v) => isRegel(v) && isGoed(v), { error: hulp });
}

/** A host alone, as a browser would write it; of a build on one's own machine it may be that machine. */
function isOorsprong(text: string): boolean {
  const { protocol = '', origin, hostname = '' } = URL.parse(text) ?? {};
  const isHost = /^(?:(?:[a-z0-9-]+\.)*[a-z0-9-]+|\[[0-9a-f:]+\])$/.test(hostname);
  return origin === text && isHost && /^https?:$/.test(protocol);
}

/** A name that Git takes for a branch. */
const TAKNAAM = /^(?!.*(?:\.\.|\/\/|@\{))[\w@][^\s~^:?*[\]\\<>"`]*$/;

const schema = z.strictObject({
  /** The content folder. */
  INHOUD: regel('Schrijf het pad van een map, zoals content.').default('content'),

  /** The public address of the site, without a slash at the end. */
  SITE: regel(
    'Schrijf alleen de host, zoals https://monitor.voorbeeld.nl. Een pad hoort in BASIS.',
    isOorsprong,
  ).default('http://localhost:4321'),

  /** The path under which the site lives, with a slash at both ends. */
  BASIS: regel('Schrijf een pad met gewone letters, zoals /wozo/.', (v) => /^\/(?:[\w-][\w.~-]*\/)*$/.test(v)).default(
    '/',
  ),

  /** Who publishes the site and its data, as the catalogue names them. Without it: who content/site.yaml names, or the site. */
  UITGEVER: regel('Schrijf een naam op één regel, zoals: het Ministerie van VWS.').optional(),

  /**
   * The host in the names that feed readers and calendars remember for ever. A site that moves to another host
   * keeps the old one here, so that nobody sees everything twice.
   */
  KENMERK: regel('Schrijf alleen de naam van de host, zoals monitor.voorbeeld.nl.', (v) =>
    /^[a-z0-9][a-z0-9.-]*$/i.test(v),
  ).optional(),

  /**
   * Where readers report a mistake, when content/programma.mdx names no address: an e-mail address, or an address
   * with https:// in which {adres} stands for the page. Empty: there is none, and the site says so.
   */
  CONTACT: regel(
    'Schrijf een e-mailadres, zoals redactie@voorbeeld.nl, of een adres als https://voorbeeld.nl/fout?pagina={adres}.',
    (v) => isMailadres(v) || webadresFout(v.replace('{adres}', 'adres')) === undefined,
  ).optional(),

  /** The address of the repository, without a slash at the end; empty: the site does not link to it. */
  REPO: regel(
    'Schrijf het hele adres, zoals https://github.com/naam/monitor.',
    (v) => webadresFout(v) === undefined && /^https:\/\/[^/?#]+\/[^?#]+$/.test(v),
  ).default(''),

  /** The branch that the site is built from, for the links to the repository. */
  TAK: regel('Schrijf de naam van een tak, zoals main.', (v) => TAKNAAM.test(v)).default('main'),

  /** The commit that the site is built from, where there is no Git to ask; see read/git-commit.ts. */
  COMMIT: regel('Schrijf de hele naam van de commit: 40 cijfers en letters van a tot en met f.', (v) =>
    /^[0-9a-f]{40,64}$/.test(v),
  ).optional(),

  /** The day of the build, as 2026-11-23. Files in a zip know no other years. */
  NU: regel(
    'Schrijf een dag als 2026-11-23, van 1980 tot en met 2099.',
    (v) => isDag(v) && v >= '1980' && v < '2100',
  ).optional(),

  /** The same in seconds since 1970, as programs that package software set it; NU comes first. */
  SOURCE_DATE_EPOCH: regel(
    'Schrijf een heel aantal seconden sinds 1970, zoals 1795392000, in een jaar van 1980 tot en met 2099.',
    (v) => /^\d{9,10}$/.test(v) && Number(v) >= 315_532_800 && Number(v) < 4_102_441_200,
  ).optional(),
});

/** What people write in more than one way. */
const ZELFDE: Partial<Record<string, (value: string) => string>> = {
  SITE: (v) => v.toLowerCase().replace(/\/+$/, ''),
  BASIS: (v) => `/${v.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  REPO: (v) => v.replace(/(\.git)?\/*$/, ''),
};

const gezet = Object.fromEntries(
  Object.keys(schema.shape).flatMap((naam) => {
    const waarde = process.env[naam];
    return waarde ? [[naam, ZELFDE[naam]?.(waarde) ?? waarde]] : [];
  }),
);
const { data, error } = schema.safeParse(gezet);
if (!data) {
  const fouten = error.issues.map(({ path: [naam], message }) => {
    const waarde = process.env[String(naam)] ?? '';
    return `${String(naam)} is ${JSON.stringify(waarde.length > 100 ? `${waarde.slice(0, 100)}…` : waarde)}. ${message}`;
  });
  const fout = new Error(fouten.join('\n'));
  // Where nobody catches it, who typed a command reads what to mend, and not the stack of a program.
  process.on('uncaughtExceptionMonitor', (error) => {
    if (error !== fout) return;
    console.error(fout.message);
    process.exit(1);
  });
  throw fout;
}

export const { INHOUD, SITE, BASIS, UITGEVER, CONTACT, REPO, TAK, COMMIT } = data;
export const KENMERK = data.KENMERK ?? new URL(SITE).hostname;
export const NU =
  data.NU ?? dayOf(data.SOURCE_DATE_EPOCH ? new Date(Number(data.SOURCE_DATE_EPOCH) * 1000) : new Date());

/** The day on which an editor works: a build for a day that is past says nothing about what was written since. */
export const VANDAAG = [NU, dayOf(new Date())].sort().at(-1) ?? NU;

function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

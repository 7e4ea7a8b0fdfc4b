/**
 * What can be set from outside, in one place. The site's addresses and the day of the build come from
 * here and nowhere else, so that the same commit with the same settings gives the same bytes.
 */
const env = process.env;

/** The content folder. */
export const INHOUD = env.INHOUD || 'content';

/** The public address of the site, without a slash at the end. */
export const SITE = (env.SITE || 'http://localhost:4321').replace(/\/+$/, '');

/** The path under which the site lives, with a slash at both ends. */
export const BASIS = `/${(env.BASIS || '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Who publishes the site and its data, as the catalogue names them. Without it: who content/site.yaml names, or the site. */
export const UITGEVER = env.UITGEVER || undefined;

/**
 * The host in the names that feed readers and calendars remember for ever. A site that moves to another host
 * keeps the old one here, so that nobody sees everything twice.
 */
export const KENMERK = env.KENMERK || new URL(SITE).hostname;

/**
 * Where readers report a mistake, when content/programma.mdx names no address: an e-mail address, or an address
 * with https:// in which {adres} stands for the page. Empty: there is none, and the site says so.
 */
export const CONTACT = env.CONTACT || undefined;

/** The address of the repository, without a slash at the end; empty: the site does not link to it. */
export const REPO = (env.REPO || '').replace(/(\.git)?\/*$/, '');

/** The branch that the site is built from, for the links to the repository. */
export const TAK = env.TAK || 'main';

if (REPO && !/^https:\/\/[^/\s?#]+\/[^\s?#]+$/.test(REPO)) {
  throw new Error(`REPO is "${REPO}". Schrijf het hele adres, zoals https://github.com/naam/monitor.`);
}

/** The commit that the site is built from, where there is no Git to ask; see read/git-commit.ts. */
export const COMMIT = env.COMMIT || undefined;

if (COMMIT && !/^[0-9a-f]{40,64}$/.test(COMMIT)) {
  throw new Error(
    `COMMIT is "${COMMIT}". Schrijf de hele naam van de commit: 40 cijfers en letters van a tot en met f.`,
  );
}

/** The day of the build, as 2026-11-23. */
export const NU = env.NU || dayOf(env.SOURCE_DATE_EPOCH ? new Date(Number(env.SOURCE_DATE_EPOCH) * 1000) : new Date());

if (!/^\d{4}-\d{2}-\d{2}$/.test(NU)) throw new Error(`NU is "${NU}". Schrijf een dag als 2026-11-23.`);

/** The day on which an editor works: a build for a day that is past says nothing about what was written since. */
export const VANDAAG = [NU, dayOf(new Date())].sort().at(-1) ?? NU;

function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

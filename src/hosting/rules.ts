import { HEADERS, valueFor } from './headers.ts';
import { NAMED_TYPES } from './content-types.ts';
import { kindOf, PREFIXES, type Kind } from './path-kinds.ts';

/** A rule of a _headers file: addresses, where a * at the end stands for anything, and what they all get. */
export interface Rule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * The headers as rules for static hosts (Netlify, Cloudflare). There all rules that fit an address add up, and two
 * policies together forbid what either forbids. So a header with one value stands in one rule for everything, and a
 * header that differs by kind in rules that divide the site: no address has two of those.
 *
 * @param files every file of the site, as `acties/x/index.html`
 */
export function headerRules(files: readonly string[], basis: string): Rule[] {
  const entries = Object.entries(HEADERS);
  const always = entries.filter(([, values]) => Object.keys(values).length === 1);
  const differs = entries.filter(([, values]) => Object.keys(values).length > 1);
  return [
    { pattern: `${basis}*`, headers: always.map(([name, { anders }]) => [name, anders]) },
    ...parts(files).map(({ pattern, kind }) => ({
      pattern: basis + pattern,
      headers: differs.map(([name, values]) => [name, valueFor(values, kind)] as const).filter(([, value]) => value),
    })),
    // By the names of the files themselves, because a * in the middle is not understood everywhere.
    ...files
      .filter((file) => nameOf(file) in NAMED_TYPES)
      .map((file) => ({
        pattern: basis + file,
        headers: [['Content-Type', NAMED_TYPES[nameOf(file)]?.type ?? '']] as const,
      })),
  ];
}

/**
 * Divides the site: each folder or file at the top once, and a folder that holds addresses of several kinds by what is
 * in it. Not one rule for "the rest", because that would hold for all the others as well.
 */
function parts(files: readonly string[], within = ''): { pattern: string; kind: Kind }[] {
  const names = new Set(files.filter((file) => file.startsWith(within)).map((file) => firstPart(file, within)));
  return [...names].sort().flatMap((name) => {
    const isMixed = name.endsWith('/') && PREFIXES.some(({ prefix }) => prefix.startsWith(name) && prefix !== name);
    if (isMixed) return parts(files, name);
    // A page is asked for by its folder.
    const pattern = name.endsWith('/') ? `${name}*` : name.replace(/(^|\/)index\.html$/, '$1');
    return [{ pattern, kind: kindOf(name) }];
  });
}

/** The folder, with its slash, or the file that comes next in a path. */
function firstPart(file: string, within: string): string {
  const slash = file.indexOf('/', within.length);
  return slash === -1 ? file : file.slice(0, slash + 1);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

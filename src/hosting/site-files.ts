import { headerRules } from './rules.ts';

/** Files at the root of the site that are for the server, and that no reader gets. */

/** Redirects in the words of nginx: a line per old address. */
export const OMLEIDINGEN = '_omleidingen.map';

/** The names of all of them; Netlify and Cloudflare read the first two. */
export const SERVER_FILES = ['_headers', '_redirects', OMLEIDINGEN];

/** An address of before and that of now, both from the root of the host. */
export interface Redirect {
  van: string;
  naar: string;
}

/** @param files every file of the site, as `acties/x/index.html` */
export function headersFile(files: readonly string[], basis: string): string {
  const pages = files.filter((file) => !SERVER_FILES.includes(file));
  return headerRules(pages, basis)
    .map(({ pattern, headers }) =>
      [encodeURI(pattern), ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** With and without a slash at the end. Without the force that Netlify knows: Cloudflare refuses the whole file then. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  // A * and a : would stand for any address.
  const plain = (path: string) => encodeURI(path).replaceAll('*', '%2A').replaceAll(':', '%3A');
  return both(redirects)
    .map(([from, to]) => `${plain(from)} ${plain(to)} 301\n`)
    .join('');
}

/** For nginx, which knows the address with a slash only when there is one, and compares it as text. */
export function redirectsMap(redirects: readonly Redirect[]): string {
  // There is no way to write a plain $ in a value: it begins a variable.
  return both(redirects)
    .map(([from, to]) => `${JSON.stringify(from)} "${encodeURI(to).replaceAll('$', '%24')}";\n`)
    .join('');
}

function both(redirects: readonly Redirect[]): [from: string, to: string][] {
  return redirects.flatMap(({ van, naar }) =>
    [van, van.replace(/\/$/, '')].map((from): [string, string] => [from, naar]),
  );
}

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
    .map(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** With and without a slash at the end. Without the force that Netlify knows: Cloudflare refuses the whole file then. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ van, naar }) => [van, van.replace(/\/$/, '')].map((from) => `${from} ${naar} 301\n`))
    .join('');
}

/** For nginx, which knows the address with a slash only when there is one. */
export function redirectsMap(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ van, naar }) => [van, van.replace(/\/$/, '')].map((from) => `"${from}" "${naar}";\n`))
    .join('');
}

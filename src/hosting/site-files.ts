/** Files at the root of the site that are for the server, and that no reader gets. */

/** Redirects in the words of nginx: a line per old address. */
export const OMLEIDINGEN = '_omleidingen.map';

/** The names of all of them, also those for static hosts: Netlify and Cloudflare read _headers and _redirects. */
export const SERVER_FILES = ['_headers', '_redirects', OMLEIDINGEN];

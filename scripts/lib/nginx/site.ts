import { FILE_TYPES, NAMED_TYPES } from '../../../src/hosting/content-types.ts';
import { HEADERS } from '../../../src/hosting/headers.ts';
import { SERVER_FILES } from '../../../src/hosting/site-files.ts';
import { hangtAf, variabele } from './http.ts';
import { kop, letterlijk, type Plek } from './plek.ts';

/**
 * What belongs in a server, or in the location of a path. Headers stand on one level only: nginx forgets those of a
 * level above as soon as one is added below it, and "always" gives them to errors and redirects too.
 */
export function siteDeel({ basis }: Plek): string {
  const types = [...Object.values(FILE_TYPES), ...Object.values(NAMED_TYPES)];
  const koppen = Object.entries(HEADERS).map(([name, values]) =>
    hangtAf([name, values]) ? [name, variabele(name)] : [name, `"${values.anders}"`],
  );
  return `${kop('Hoort in /etc/nginx/snippets/; de server of de location van de site voegt het in.')}
server_tokens off;
index index.html;
# Doorsturen binnen de site: zonder hostnaam, dus ook goed achter een andere server.
absolute_redirect off;
# Elk verzoek opent het bestand zelf: na het wisselen van "huidig" ziet iedereen meteen de nieuwe site.
open_file_cache off;
log_not_found off;

default_type application/octet-stream;
types {
${regels(Object.entries(FILE_TYPES).map(([extension, { type }]) => [type, extension]))}
}
charset utf-8;
charset_types ${lijst(types.filter(({ text, type }) => text && type !== 'text/html'))};

# Naast elk bestand ligt het ook verkleind (npm run publiceer). Ontbreekt dat, dan verkleint nginx zelf.
gzip_static on;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 512;
gzip_types ${lijst(types.filter(({ shrinks, type }) => shrinks && type !== 'text/html'))};

${koppen.map(([name, value]) => `add_header ${name} ${value} always;`).join('\n')}
add_header Allow ${variabele('allow')} always;

# Een map zonder pagina is er voor de lezer niet.
error_page 404 ${basis}404.html;
error_page 403 =404 ${basis}404.html;

# Deze site kan alleen gelezen worden.
if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
}
if (${variabele('omleiding')}) {
    return 301 ${variabele('omleiding')}$is_args$args;
}
# Elke pagina heeft één adres. Alleen gewone tekens: van //elders.example mag nooit een verwijzing naar elders komen.
if ($request_uri ~ "^((?:/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)*/)index\\.html(?:\\?|$)") {
    return 301 $1$is_args$args;
}

location = ${basis}404.html {
    internal;
}
${Object.entries(NAMED_TYPES)
  .map(
    ([name, { type }]) => `location ~ "/${letterlijk(name)}$" {
    types {}
    default_type ${type};
}`,
  )
  .join('\n')}
# Verborgen bestanden, bestanden voor de server zelf, en de verkleinde vorm als los bestand.
location ~ "/\\.(?!well-known/)|^${letterlijk(basis)}(${SERVER_FILES.map(letterlijk).join('|')})$|\\.(gz|br)$" {
    return 404;
}
`;
}

/** Needs a module that not every nginx has, so it stands apart. */
export function brotliDeel(): string {
  return `${kop('Hoort in /etc/nginx/snippets/. Nodig: apt-get install libnginx-mod-http-brotli-static')}
brotli_static on;
`;
}

function regels(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([type, extension]) => `    ${type} ${extension};`).join('\n');
}

function lijst(types: readonly { type: string }[]): string {
  return [...new Set(types.map(({ type }) => type))].sort().join(' ');
}

import { HEADERS, type HeaderValues } from '../../../src/hosting/headers.ts';
import { PREFIXES } from '../../../src/hosting/path-kinds.ts';
import { OMLEIDINGEN } from '../../../src/hosting/site-files.ts';
import { kop, letterlijk, type Plek } from './plek.ts';

/** Only over HTTPS, whether nginx speaks that itself or a server before it does. */
const HSTS = 'Strict-Transport-Security';

/** The variable that holds the value of a header. */
export function variabele(header: string): string {
  return `$wozo_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** True for a header whose value depends on the request; the others are the same on every answer. */
export function hangtAf([name, values]: [string, HeaderValues]): boolean {
  return name === HSTS || Object.keys(values).length > 1;
}

/** What belongs at the level of http: which kind of address is asked for, and which headers that kind has. */
export function httpDeel({ basis, doelmap }: Plek): string {
  const soorten = PREFIXES.map(({ prefix, kind }) => [`~^${letterlijk(basis + prefix)}`, kind] as const);
  const koppen = Object.entries(HEADERS).filter(hangtAf);
  return (
    [
      kop('Hoort in /etc/nginx/conf.d/.'),
      '# Ruimte voor lange adressen. Staat dit al in uw eigen instellingen? Laat dan de grootste van de twee staan.',
      'map_hash_bucket_size 512;\n',
      '# Het soort adres. Na een fout is $uri de foutpagina, dus die krijgt nooit de koppen van een bestand dat er niet is.',
      map('$uri', '$wozo_soort', [['default', 'overig'], ...soorten]),
      ...koppen.map(([name, values]) => (name === HSTS ? hsts(values) : perSoort(name, values))),
      '# Wie iets anders wil dan lezen, hoort wat er wel kan.',
      map('$status', '$wozo_allow', [
        ['default', ''],
        ['405', 'GET, HEAD'],
      ]),
      '# Oude adressen. Elke bouw schrijft deze lijst; na publiceren leest "systemctl reload nginx" haar opnieuw.',
      `map $uri ${variabele('omleiding')} {\n    default "";\n    include ${doelmap}/huidig/${OMLEIDINGEN}*;\n}\n`,
      '# Geen IP-adres, geen zoekwoorden, geen herkomst: alleen welk bestand er gevraagd werd en of dat lukte.',
      'map $request_uri $wozo_gevraagd {\n    "~^(?<wozo_pad>[^?]*)" $wozo_pad;\n}\n',
      `log_format wozo '$time_iso8601 $status $request_method $wozo_gevraagd $body_bytes_sent';`,
    ].join('\n') + '\n'
  );
}

function perSoort(name: string, { anders, ...rest }: HeaderValues): string {
  return map('$wozo_soort', variabele(name), [['default', anders], ...Object.entries(rest)]);
}

function hsts({ anders }: HeaderValues): string {
  return [
    '# Alleen over HTTPS, ook als een andere server die voor nginx regelt.',
    map('"$https $http_x_forwarded_proto"', variabele(HSTS), [
      ['default', ''],
      ['~^on ', anders],
      ['~ https$', anders],
    ]),
  ].join('\n');
}

function map(from: string, to: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([key, value]) => `    ${key === 'default' ? key : `"${key}"`} "${value}";`);
  return `map ${from} ${to} {\n${lines.join('\n')}\n}\n`;
}

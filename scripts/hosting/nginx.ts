import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_TYPES, NAMED_TYPES, type FileType } from '../../src/hosting/content-types.ts';
import { HEADERS, type HeaderValues } from '../../src/hosting/headers.ts';
import { PREFIXES } from '../../src/hosting/path-kinds.ts';
import { SERVER_FILES } from '../../src/hosting/site-files.ts';

/** Where a site is served, and from which folder: what differs between one operator and the next. */
export interface Plek {
  /** The name of the host: wozo-monitor.example */
  host: string;
  /** The path of the site on that host, with a slash at both ends. */
  basis: string;
  /** The folder that `npm run publiceer` fills; `huidig` in it is the site as it is now. */
  doelmap: string;
}

const SJABLONEN = join(import.meta.dirname, '../../deploy/nginx');
const HSTS = 'Strict-Transport-Security';

/** The templates of deploy/nginx, filled in for one place; with paths as they are under /etc/nginx on Debian. */
export function nginxBestanden(plek: Plek): { pad: string; tekst: string }[] {
  const server = plek.basis === '/' ? 'sites-available/wozo-monitor' : 'snippets/wozo-onder-pad.conf';
  const woorden = woordenVan(plek);
  return ['conf.d/wozo.conf', 'snippets/wozo-site.conf', 'snippets/wozo-brotli.conf', server].map((pad) => {
    const sjabloon = readFileSync(join(SJABLONEN, pad), 'utf8');
    return {
      pad,
      tekst: sjabloon.replaceAll(/\{\{(\w+)\}\}/g, (_, naam: string) => woorden[naam as keyof typeof woorden]),
    };
  });
}

/** What stands for each {{word}} of the templates: the place, and the tables of src/hosting. */
function woordenVan({ host, basis, doelmap }: Plek) {
  const types = [...Object.values(FILE_TYPES), ...Object.values(NAMED_TYPES)];
  const koppen = Object.entries(HEADERS);
  const perSoort = koppen.filter(([name, values]) => name !== HSTS && Object.keys(values).length > 1);
  const soorten = PREFIXES.map(({ prefix, kind }) => [`~^${letterlijk(basis + prefix)}`, kind] as const);
  return {
    host,
    basis,
    doelmap,
    pad: basis.slice(0, -1),
    soorten: rijen(soorten),
    kaarten: perSoort.map(kaart).join('\n'),
    hsts: HEADERS[HSTS]?.anders ?? '',
    types: Object.entries(FILE_TYPES)
      .map(([extension, { type }]) => `    ${type} ${extension};`)
      .join('\n'),
    tekst_types: lijst(types.filter(({ text }) => text)),
    krimp_types: lijst(types.filter(({ shrinks }) => shrinks)),
    koppen: koppen
      .map(([name, values]) => [
        name,
        name === HSTS || perSoort.some(([each]) => each === name) ? variabele(name) : `"${values.anders}"`,
      ])
      .map(([name, value]) => `add_header ${name} ${value} always;`)
      .join('\n'),
    benoemd: Object.entries(NAMED_TYPES)
      .map(([name, { type }]) => `location ~ "/${letterlijk(name)}$" {\n    types {}\n    default_type ${type};\n}`)
      .join('\n'),
    serverbestanden: SERVER_FILES.map(letterlijk).join('|'),
  };
}

/** The variable that holds the value of a header, by the kind of address. */
function kaart([name, { anders, ...rest }]: [string, HeaderValues]): string {
  return `map $wozo_soort ${variabele(name)} {\n    default "${anders}";\n${rijen(Object.entries(rest))}\n}`;
}

function variabele(header: string): string {
  return `$wozo_${header.toLowerCase().replaceAll('-', '_')}`;
}

function rijen(rows: readonly (readonly [key: string, value: string])[]): string {
  return rows.map(([key, value]) => `    "${key}" "${value}";`).join('\n');
}

/** Of text/html nginx does both by itself, and complains when it is told. */
function lijst(types: readonly FileType[]): string {
  return [...new Set(types.map(({ type }) => type))]
    .filter((type) => type !== 'text/html')
    .sort()
    .join(' ');
}

/** A text as a regular expression in nginx, which is that of Perl. */
function letterlijk(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\"]/g, String.raw`\$&`);
}

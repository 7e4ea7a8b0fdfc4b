import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gebrekenVan, SECURITY_TXT } from '../../src/exports/security-txt.ts';
import { isSomGelijk, SOMMEN } from '../../src/integrations/sums.ts';
import { alleBestanden } from './publiceer-wissel.ts';

/** Settings of which the default, or a placeholder, would make a public site say an untruth. */
export interface Instellingen {
  SITE: string;
  /** Where readers report a mistake. */
  contact: string | undefined;
}

const GEEN_ECHTE_HOST =
  /^(localhost|0\.0\.0\.0|127\.[\d.]+|\[.*\]|[^.]+|.*\.(localhost|local|test|invalid|example)|(.*\.)?(example|voorbeeld)\.(com|net|org|nl))$/;

/** What is wrong with the settings, each with what to do; none when the site may be published. */
export function instellingFouten({ SITE, contact }: Instellingen): string[] {
  return [...siteFouten(SITE), ...contactFouten(contact)];
}

function siteFouten(site: string): string[] {
  const raad = 'Zet SITE op het openbare adres, zoals SITE=https://wozo.gemeente.nl.';
  if (!URL.canParse(site)) return [`SITE is "${site}", en dat is geen webadres. ${raad}`];
  const { protocol, hostname, pathname, search, hash, username } = new URL(site);
  if (GEEN_ECHTE_HOST.test(hostname)) return [`SITE is ${site}, en dat is geen openbaar adres. ${raad}`];
  if (protocol !== 'https:') return [`SITE is ${site}, zonder https. ${raad}`];
  if (pathname !== '/' || search || hash || username)
    return [`SITE is ${site}; daar hoort alleen een host te staan. Een pad hoort in BASIS, zoals BASIS=/wozo.`];
  return [];
}

function contactFouten(contact: string | undefined): string[] {
  const raad =
    'Vul "contact" in bij content/programma.mdx, of zet CONTACT: een e-mailadres, of een adres met https://.';
  if (contact === undefined) return [`Lezers kunnen nergens een fout melden. ${raad}`];
  const [, host] = /^(?:https:\/\/|[^\s@/]+@)([^\s/@:]+)/.exec(contact) ?? [];
  if (host === undefined) return [`Het contact "${contact}" is geen e-mailadres en geen adres met https://. ${raad}`];
  return GEEN_ECHTE_HOST.test(host) ? [`Het contact ${contact} is een voorbeeld, geen echt adres. ${raad}`] : [];
}

/** What every version must have; a folder of files that search engines, programs and readers ask for first. */
const NODIG = [
  'index.html',
  '404.html',
  'robots.txt',
  'versie.json',
  '_headers',
  SOMMEN,
  'sitemap-index.xml',
  'atom.xml',
  'agenda.ics',
  'zoeken/index.html',
  'data/acties.json',
  'data/catalogus.jsonld',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/paginas.json',
  'pagefind/woorden.txt',
];

/** What is wrong with a built site, each in a sentence. What the build itself checks is not done again. */
export function siteGebreken(site: string, bouw: { NU: string; BASIS: string }): string[] {
  const bestanden = alleBestanden(site);
  const tekst = bestanden
    .filter((pad) => LEESBAAR.test(pad))
    .map((pad) => ({ pad, inhoud: readFileSync(join(site, pad), 'utf8') }));
  const json = tekst.filter(({ pad }) => /\.json(ld)?$/.test(pad));
  const onleesbaar = json.filter(({ inhoud }) => !isJson(inhoud)).map(({ pad }) => pad);
  return [
    ...NODIG.filter((pad) => !bestanden.includes(pad)).map((pad) => `${pad} ontbreekt.`),
    ...tekst.filter(({ inhoud }) => inhoud === '').map(({ pad }) => `${pad} is leeg.`),
    ...onleesbaar.map((pad) => `${pad} is geen leesbare JSON.`),
    ...plekhouders(tekst),
    ...meldpuntGebreken(site, bouw),
    ...(bestanden.includes(SOMMEN) && !isSomGelijk(site) ? [`De bestanden zijn niet die van ${SOMMEN}.`] : []),
    // What cannot be read cannot be compared.
    ...(onleesbaar.some((pad) => pad.startsWith('pagefind/')) ? [] : indexGebreken(site)),
  ];
}

/** Where to report a leak: must be there, and hold for a month at least. Under a path it belongs to the host. */
function meldpuntGebreken(site: string, { NU, BASIS }: { NU: string; BASIS: string }): string[] {
  const pad = join(site, SECURITY_TXT);
  if (!existsSync(pad)) return BASIS === '/' ? [`${SECURITY_TXT} ontbreekt.`] : [];
  return gebrekenVan(readFileSync(pad, 'utf8'), NU, 30).map((gebrek) => `${SECURITY_TXT}: ${gebrek}`);
}

const LEESBAAR = /\.(html|xml|json|jsonld|txt|js|css|ics|csv|svg|webmanifest)$/;

function isJson(inhoud: string): boolean {
  try {
    JSON.parse(inhoud);
    return true;
  } catch {
    return false;
  }
}

/** Addresses of the machine it was built on: then the setting SITE did not reach the build. */
function plekhouders(tekst: readonly { pad: string; inhoud: string }[]): string[] {
  const fout = tekst.filter(({ inhoud }) => /https?:\/\/(localhost|127\.0\.0\.1)\b/.test(inhoud));
  if (fout.length === 0) return [];
  return [`In ${fout.length} bestanden staat een adres van deze computer (localhost), zoals in ${fout[0]?.pad}.`];
}

/** The search index must be one whole: the index that its entry names, and for every page in the table its text. */
function indexGebreken(site: string): string[] {
  const [entry, tabel] = ['pagefind-entry.json', 'paginas.json'].map((naam) => join(site, 'pagefind', naam));
  if (!entry || !tabel || !existsSync(entry) || !existsSync(tabel)) return [];
  const { nl } = (JSON.parse(readFileSync(entry, 'utf8')) as PagefindEntry).languages;
  if (!nl) return ['pagefind/pagefind-entry.json noemt geen Nederlandse index.'];
  const meta = `pagefind/pagefind.${nl.hash}.pf_meta`;
  const { pages } = JSON.parse(readFileSync(tabel, 'utf8')) as { pages: [id: string][] };
  const zonder = pages.filter(([id]) => !existsSync(join(site, `pagefind/fragment/${id}.pf_fragment`)));
  return [
    ...(existsSync(join(site, meta)) ? [] : [`${meta} ontbreekt.`]),
    ...(pages.length === nl.page_count
      ? []
      : [`De zoekindex heeft ${nl.page_count} pagina’s, maar de tabel ${pages.length}.`]),
    ...(zonder.length === 0 ? [] : [`Van ${zonder.length} pagina’s ontbreekt de tekst in de zoekindex.`]),
  ];
}

interface PagefindEntry {
  languages: { nl?: { hash: string; page_count: number } };
}

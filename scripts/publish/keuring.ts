import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gebrekenVan, SECURITY_TXT } from '../../src/exports/security-txt.ts';
import { isSomGelijk, SOMMEN } from '../../src/integrations/sums.ts';

const GEEN_ECHTE_HOST =
  /^(localhost|0\.0\.0\.0|127\.[\d.]+|\[.*\]|[^.]+|.*\.(localhost|local|test|invalid|example)|(.*\.)?(example|voorbeeld)\.(com|net|org|nl))$/;

/** Settings of which the default, or a placeholder, would make a public site say an untruth; each with what to do. */
export function instellingFouten(site: string, contact = ''): string[] {
  const { protocol, hostname, origin } = new URL(URL.canParse(site) ? site : 'http://geen');
  const isOpenbaar = protocol === 'https:' && origin === site.replace(/\/$/, '') && !GEEN_ECHTE_HOST.test(hostname);
  const [, host = 'geen'] = /^(?:https:\/\/|[^\s@/]+@)([^\s/@:]+)/.exec(contact) ?? [];
  return [
    isOpenbaar
      ? ''
      : `SITE is "${site}". Zet daarin het openbare adres, zoals SITE=https://wozo.gemeente.nl. Een pad hoort in BASIS.`,
    GEEN_ECHTE_HOST.test(host)
      ? `Lezers kunnen nergens een fout melden: het contact is "${contact}". Vul "contact" in bij content/programma.mdx, of zet CONTACT: een echt e-mailadres, of een adres met https://.`
      : '',
  ].filter(Boolean);
}

/** What servers, search engines and the search page ask for, and no content file stands for. */
const NODIG = ['404.html', 'robots.txt', 'sitemap-index.xml', '_headers', 'pagefind/paginas.json', SOMMEN];

/** What is wrong with a built site, each in a sentence. What the build itself checks is not done again. */
export function siteGebreken(site: string, { NU, BASIS }: { NU: string; BASIS: string }): string[] {
  // Where to report a leak belongs to the host: under a path the build makes no such file.
  const meldpunt = BASIS === '/' ? [SECURITY_TXT] : [];
  const weg = [...NODIG, ...meldpunt].filter((pad) => !existsSync(join(site, pad)));
  if (weg.length > 0) return weg.map((pad) => `${pad} ontbreekt.`);
  const lees = (pad: string) => readFileSync(join(site, pad), 'utf8');
  // Addresses of the machine it was built on: then the setting SITE did not reach the build.
  const plekhouder = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\.(html|xml|json|jsonld|txt|ics)$/.test(pad))
    .find((pad) => /https?:\/\/(localhost|127\.0\.0\.1)\b/.test(lees(pad)));
  return [
    ...(plekhouder ? [`In ${plekhouder} staat een adres van deze computer (localhost).`] : []),
    ...meldpunt.flatMap((pad) => gebrekenVan(lees(pad), NU, 30)).map((gebrek) => `${SECURITY_TXT}: ${gebrek}`),
    ...(isSomGelijk(site) ? [] : [`De bestanden zijn niet die van ${SOMMEN}.`]),
  ];
}

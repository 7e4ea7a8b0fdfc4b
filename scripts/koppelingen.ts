import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../src/checks/report.ts';
import type { Content } from '../src/domain/content.ts';
import { readAndCheck } from '../src/read/read-checked.ts';
import { BASIS, INHOUD, NU, REPO, SITE } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';
import { externeKoppelingen, interneFouten } from './links/internal.ts';
import { leesSite } from './links/read-site.ts';
import { bijgewerkt, nieuwDood, verslag } from './links/report.ts';
import { volgAlles } from './links/follow.ts';
import { mislukt, voerUit } from './lib/argumenten.ts';
import { schrijf, schrijfFout, stapVoor } from './edit/schrijf.ts';
import { planText } from './edit/toon-plan.ts';

const DIST = process.env['DIST'] || 'dist';

/** There is no network: nothing can be said, and nothing is written. */
const GEEN_NETWERK = 2;

/** Follows the links of the built site: within the site, or to other sites. */
await voerUit('koppelingen', ({ aan }) => koppelingen(aan));

async function koppelingen(aan: ReadonlySet<'intern' | 'bijwerken' | 'proef'>): Promise<number> {
  if (!existsSync(join(DIST, 'index.html'))) {
    return mislukt(`In ${DIST} staat geen gebouwde site. Draai eerst: npm run build`);
  }
  const plek = { site: SITE, basis: BASIS };
  const site = leesSite(DIST, SITE);
  if (aan.has('intern')) {
    const fouten = interneFouten(site, plek);
    console.log([...fouten, `${site.verwijzingen.length} links gevolgd, ${fouten.length} fout.`].join('\n'));
    return fouten.length > 0 ? 1 : 0;
  }
  const { content, meldingen } = readAndCheck(INHOUD);
  if (meldingen.some(isFout)) {
    return mislukt(`${reportText(meldingen.filter(isFout))}\n\nVerbeter eerst de meldingen hierboven.`);
  }
  return naarBuiten(content, externeKoppelingen(site, plek), aan);
}

async function naarBuiten(
  content: Content,
  opPaginas: ReadonlyMap<string, readonly string[]>,
  aan: ReadonlySet<'intern' | 'bijwerken' | 'proef'>,
): Promise<number> {
  const bekend = new Set(content.dodeKoppelingen.map(({ data }) => data.url));
  // A text leads to the page about a document that is gone, so its address is on fewer pages, but still in the list.
  const plaatsen = new Map([...opPaginas].map(([url, paginas]) => [url, [...inLijst(content, url), ...paginas]]));
  for (const url of bekend) if (!plaatsen.has(url)) plaatsen.set(url, inLijst(content, url));
  const naam = `${content.site?.data.bestandsnaam ?? 'monitor'}/koppelingen (+${REPO || SITE})`;
  const uitslagen = await volgAlles(plaatsen.keys(), { naam, geduld: 15_000, pauze: 5_000 });
  if (!uitslagen) {
    console.error(
      `Op geen van de ${plaatsen.size} links kwam antwoord. Er is hier geen internet, dus er is niets na te gaan. Er is niets geschreven.`,
    );
    return GEEN_NETWERK;
  }
  console.log(verslag(uitslagen, plaatsen, bekend));
  if (!aan.has('bijwerken')) {
    const nieuw = nieuwDood(uitslagen, bekend).length;
    if (nieuw > 0) console.log('\nZo zegt de site het ook: npm run koppelingen -- --bijwerken');
    return nieuw > 0 ? 1 : 0;
  }
  const pad = join(INHOUD, 'dode-koppelingen.yaml');
  const oud = existsSync(pad) ? readFileSync(pad, 'utf8') : undefined;
  const tekst = bijgewerkt(oud, uitslagen, bekend, NU);
  const stappen = tekst === undefined ? [] : stapVoor(pad, oud, tekst);
  console.log(stappen.length === 0 ? `\n${pad} klopt al.` : `\n${planText(stappen)}`);
  if (stappen.length === 0) return 0;
  if (aan.has('proef')) {
    console.log('\nProef: er is niets geschreven.');
    return 0;
  }
  try {
    schrijf(stappen);
  } catch (error) {
    console.error(schrijfFout(error));
    return 1;
  }
  return 0;
}

/** The documents that have this address, as an editor finds them. */
function inLijst({ bronnen }: Content, url: string): string[] {
  return bronnen.flatMap(({ bestand, data }) => (data.url === url ? [`${bestand} (${data.id})`] : []));
}

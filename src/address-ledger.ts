import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adres } from './addresses.ts';
import type { Omgeleid } from './domain/monitor.ts';
import { lostAddresses, newAddresses } from './io/published-addresses.ts';
import { BASIS, INHOUD } from './settings.ts';
import { getContent, getMonitor } from './site.ts';

/**
 * Fails a build in which an address of content/adressen.txt is gone. A content folder without that list promised
 * nobody anything. Addresses that are new are only told: a new actie is no fault.
 */
export function addressLedger(): AstroIntegration {
  return {
    name: 'wozo-adressen',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        for (const omgeleid of getMonitor().omleidingen) keepFiles(output, omgeleid);
        const ledger = getContent().adressen.map(({ data }) => data);
        if (ledger.length === 0) return;
        const lost = lostAddresses(output, ledger, BASIS);
        if (lost.length > 0) throw new Error(lostText(lost));
        const count = newAddresses(output, ledger, BASIS).length;
        logger.info(`alle ${ledger.length} adressen van ${join(INHOUD, 'adressen.txt')} zijn er nog`);
        if (count > 0)
          logger.info(`${count} nieuwe adressen staan nog niet in de lijst; bij publicatie: npm run adressen`);
      },
    },
  };
}

/** What to say about addresses that are gone. */
function lostText(lost: readonly { adres: string; waarom: string }[]): string {
  return [
    `Deze adressen zijn gepubliceerd, maar bestaan niet meer (${join(INHOUD, 'adressen.txt')}):`,
    ...lost.map(({ adres: oud, waarom }) => `  ${oud}  ${waarom}`),
    'Een pagina die anders heet: geef het bestand zijn oude naam terug en gebruik npm run hernoem, of zet een regel in',
    'omleidingen.yaml. Iets dat uit een lijst is gehaald: zet het terug met dezelfde id. Een bestand van de site zelf:',
    'laat de code (src/addresses.ts) het weer maken.',
  ].join('\n');
}

/**
 * Next to a page that moved stood files with addresses of their own: a feed that people read, a picture that somebody
 * shows. A page can lead on, a file cannot, so these stand at the old address too.
 */
function keepFiles(output: string, { van, naar }: Omgeleid): void {
  const oud = { ...naar, slug: van.split('/')[2] ?? '' };
  const here = (path: string) => join(output, path.slice(BASIS.length));
  const page = here(adres.ding(naar));
  const files = readdirSync(page).filter((name) => name !== 'index.html');
  const pairs = [
    ...files.map((name) => [join(page, name), join(here(adres.ding(oud)), name)] as const),
    ...(naar.soort === 'onderwerp'
      ? []
      : [[here(adres.inbedden(naar)), here(adres.inbedden({ ...naar, slug: oud.slug }))] as const]),
    ...(naar.soort === 'actie'
      ? []
      : [[here(adres.plaatje(naar)), here(adres.plaatje({ ...naar, slug: oud.slug }))] as const]),
  ];
  for (const [from, to] of pairs) if (existsSync(dirname(to))) cpSync(from, to, { recursive: true });
}

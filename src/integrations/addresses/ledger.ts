import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { lostAddresses, newAddresses } from './published.ts';
import { BASIS, INHOUD } from '../../settings.ts';
import { getContent } from '../../site.ts';

/**
 * Fails a build in which an address of content/adressen.txt is gone. A content folder without that list promised
 * nobody anything. Addresses that are new are only told: a new actie is no fault. It comes last: what other steps add to
 * the pages has an address too.
 */
export function addressLedger(output: string, logger: AstroIntegrationLogger): void {
  const ledger = getContent().adressen.map(({ data }) => data);
  if (ledger.length === 0) return;
  const lost = lostAddresses(output, ledger, BASIS);
  if (lost.length > 0) throw new Error(lostText(lost));
  const count = newAddresses(output, ledger, BASIS).length;
  logger.info(`alle ${ledger.length} adressen van ${join(INHOUD, 'adressen.txt')} zijn er nog`);
  if (count > 0) logger.info(`nog niet in de lijst: ${count}; bij publicatie: npm run adressen`);
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

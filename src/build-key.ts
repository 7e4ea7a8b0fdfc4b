import { hash } from 'node:crypto';
import {
  dingenVan,
  nummerVanDing,
  wachters,
  type Actie,
  type Actielijn,
  type Monitor,
  type Onderwerp,
} from './domain/monitor.ts';
import { oncePerMonitor } from './domain/once-per-monitor.ts';
import * as settings from './settings.ts';

/**
 * What the page of a thing is made of, as one value: while it is the same, the page of an earlier build is used again.
 * It says nothing of the code; Astro adds that. Rather too much goes into it than too little: to make a page twice costs
 * a millisecond, and a page that is old tells an untruth. So the page of an actie counts all of its onderwerp.
 */
export function buildKey(monitor: Monitor, ding: Actielijn | Onderwerp | Actie): string {
  return digest([ding.soort, ding.digest, shared(monitor), ...filesOf(ding)]);
}

/**
 * What any page may show: the settings, the edities, the registers, what waits on what, and of everything its name and
 * address. Who changes one of these makes all pages anew.
 */
const shared = oncePerMonitor((monitor: Monitor) => {
  const { bronnen, partijen, begrippen, cijfers, programma, edities } = monitor;
  const names = dingenVan(monitor).map((ding) => [
    nummerVanDing(ding),
    ding.bestand,
    ding.soort === 'programma' ? '' : ding.titel,
  ]);
  return digest([
    JSON.stringify(settings),
    JSON.stringify([bronnen, partijen, begrippen, cijfers].map((register) => [...register])),
    JSON.stringify([...wachters(monitor)].map(([nummer, each]) => [nummer, ...each.map((actie) => actie.nummer)])),
    JSON.stringify(names),
    ...[programma, ...edities].map((file) => file.digest),
  ]);
});

function filesOf(ding: Actielijn | Onderwerp | Actie): string[] {
  if (ding.soort === 'actie') return filesOf(ding.onderwerp);
  const below = ding.soort === 'actielijn' ? [...ding.onderwerpen, ...ding.acties] : ding.acties;
  return [ding, ...below].map((file) => file.digest);
}

function digest(parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'));
}

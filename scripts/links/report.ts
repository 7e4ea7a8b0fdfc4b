import type { DodeKoppeling } from '../../src/schema/registers.ts';
import { metItem, zonderItem } from '../edit/register.ts';
import type { Uitslag } from './follow.ts';

const KOP = '# Adressen elders die niet meer werken. Gemaakt met npm run koppelingen -- --bijwerken.';

/** How many of the places of a link are named. */
const PLAATSEN = 3;

/** All that was found, for a person: what asks for something first. */
export function verslag(
  uitslagen: ReadonlyMap<string, Uitslag>,
  plaatsen: ReadonlyMap<string, readonly string[]>,
  bekend: ReadonlySet<string>,
): string {
  const deel = (kop: string, soorten: readonly Uitslag['soort'][], met: (url: string, uitslag: Uitslag) => string) => {
    const own = [...uitslagen].filter(([, { soort }]) => soorten.includes(soort));
    if (own.length === 0) return [];
    return [`${kop}: ${own.length}`, ...own.flatMap(([url, each]) => [`  ${met(url, each)}`, `    ${bij(url)}`]), ''];
  };
  const bij = (url: string) => {
    const all = plaatsen.get(url) ?? [];
    const more = all.length - PLAATSEN;
    return `bij ${all.slice(0, PLAATSEN).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
  };
  const reden = (url: string, each: Uitslag) => `${url}  ${'reden' in each ? each.reden : ''}`;
  const weer = weerGoed(uitslagen, bekend);
  const goed = [...uitslagen.values()].filter(({ soort }) => soort === 'werkt').length;
  return [
    ...deel(
      'Werkt niet meer',
      ['dood'],
      (url, each) => `${reden(url, each)}${bekend.has(url) ? '; was al bekend' : ''}`,
    ),
    ...(weer.length > 0 ? [`Werkt weer: ${weer.length}`, ...weer.map((url) => `  ${url}`), ''] : []),
    ...deel('Stuurt door', ['stuurt-door'], (url, each) => `${url} → ${'naar' in each ? each.naar : ''}`),
    ...deel('Niet na te gaan', ['onzeker'], reden),
    `Werkt: ${goed} van ${uitslagen.size}`,
  ].join('\n');
}

/** The register with what is gone now, and without what is there again; undefined when there is none and it stays so. */
export function bijgewerkt(
  tekst: string | undefined,
  uitslagen: ReadonlyMap<string, Uitslag>,
  bekend: ReadonlySet<string>,
  nu: string,
): string | undefined {
  const opgeruimd = weerGoed(uitslagen, bekend).reduce<string | undefined>(
    (now, url) => now && zonderItem(now, 'url', url),
    tekst,
  );
  return nieuwDood(uitslagen, bekend).reduce<string | undefined>(
    (now, url) => metItem<DodeKoppeling>(now, KOP, 'url', { url, sinds: nu }),
    opgeruimd,
  );
}

export function nieuwDood(uitslagen: ReadonlyMap<string, Uitslag>, bekend: ReadonlySet<string>): string[] {
  return [...uitslagen].flatMap(([url, { soort }]) => (soort === 'dood' && !bekend.has(url) ? [url] : []));
}

function weerGoed(uitslagen: ReadonlyMap<string, Uitslag>, bekend: ReadonlySet<string>): string[] {
  return [...uitslagen].flatMap(([url, { soort }]) =>
    (soort === 'werkt' || soort === 'stuurt-door') && bekend.has(url) ? [url] : [],
  );
}

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../../src/checks/report.ts';
import { prozaVan, zinHints } from '../../src/checks/taal.ts';
import { bedragenIn } from '../../src/domain/bedragen.ts';
import type { Actie } from '../../src/domain/monitor.ts';
import { csv, excelCsv } from '../../src/exports/csv.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { checkLines } from '../../src/read/yaml/lines.ts';
import { gevallen } from '../gevallen.ts';
import { eenMap } from './site.ts';

/** A file that was made to keep us busy does not: whatever is repeated in it, and however it is laid out. */

const MB = 1_000_000;
const SECONDEN = 2;

const STUKJES = Object.values(gevallen(import.meta) as Record<string, string>).flatMap((each) => each.split('¦'));

const LAGEN: Record<string, (stukje: string) => string> = {
  'one line': (stukje) => herhaal(stukje, MB),
  'lines as long as may be': (stukje) => `${herhaal(stukje, 4_900)}\n`.repeat(MB / 4_900),
  'as many lines as may be': (stukje) => `${herhaal(stukje, 98)}\n`.repeat(9_900),
};

function herhaal(stukje: string, lengte: number): string {
  return stukje.repeat(Math.ceil(lengte / stukje.length)).slice(0, lengte);
}

function seconden(doe: () => unknown): number {
  const before = process.cpuUsage();
  doe();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const map = eenMap();
beforeAll(() => {
  cpSync(join(import.meta.dirname, '../fixtures/programma'), map, { recursive: true });
  keur();
});

function keur(): string {
  const { content, meldingen, teksten } = readAndCheck(map);
  return reportText([...meldingen, ...zinHints(prozaVan(content, 'alles'))], { teksten });
}

const ACTIE = 'acties/1/1-1-10-zaaigoed-voor-scholen.mdx';
const VELDEN = 'nummer: "1.1.10"\ntitel: Zaaigoed voor scholen\nsoort: actie\nmetingen: []';

describe.each(Object.entries(LAGEN))('1 MB in %s', (_, laag) => {
  test.each(STUKJES)('of %j', (stukje) => {
    const tekst = laag(stukje);
    const bestanden: Record<string, string> = {
      [`${ACTIE} `]: tekst,
      [ACTIE]: `---\n${VELDEN}\n---\n\n## 2023-06\n\n${tekst}`,
      'bronnen.yaml': tekst,
      'partijen.yaml': `- id: vws\n  naam: ${tekst}`,
      'woorden.txt': tekst,
    };
    const tijden = Object.entries(bestanden).map(([pad, inhoud]) => {
      const bestand = join(map, pad.trim());
      const eerst = existsSync(bestand) ? readFileSync(bestand) : undefined;
      writeFileSync(bestand, inhoud.slice(0, MB));
      // Too long may be what else the machine does: then once more.
      const eenmaal = seconden(keur);
      const tijd = eenmaal > SECONDEN ? Math.min(eenmaal, seconden(keur)) : eenmaal;
      if (eerst) writeFileSync(bestand, eerst);
      else rmSync(bestand);
      return [pad, tijd];
    });
    expect(tijden.filter(([, tijd]) => Number(tijd) > SECONDEN)).toEqual([]);
  });
});

describe('an expression takes no longer over the whole than over its parts', () => {
  test.each(STUKJES)('%j', (stukje) => {
    const tekst = `${herhaal(stukje, MB)}x`;
    const ding = { metingen: [{ editie: '2023-06' }], secties: [{ editie: '2023-06', tekst }] } as unknown as Actie;
    const kolommen = [{ naam: 'a', waarde: (rij: string) => rij }];
    const tijden = Object.entries({
      zinnen: () =>
        zinHints([{ bestand: 'a', tekst: `Wordt gezegd en werd ${tekst}`, plaats: () => ({ regel: 1, kolom: 1 }) }]),
      bedragen: () => bedragenIn([ding]),
      csv: () => csv([tekst], kolommen),
      excel: () => excelCsv([tekst], kolommen),
      yaml: () => [tekst, `a${tekst}`, `a: ${tekst}`, `a: [${tekst}]`, `- ${tekst}`].map(checkLines),
    }).map(([naam, doe]): [string, number] => [naam, seconden(doe)]);
    expect(tijden.filter(([, tijd]) => tijd > SECONDEN)).toEqual([]);
  });
});

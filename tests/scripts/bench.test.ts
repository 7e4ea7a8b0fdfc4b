import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { standVan } from '../../scripts/bench/doelen.ts';
import { genereerProgramma } from '../../scripts/bench/genereer.ts';
import { INGREPEN } from '../../scripts/bench/ingrepen.ts';
import { maakPlan, planFout } from '../../scripts/bench/plan.ts';
import { postenVan } from '../../scripts/bench/profiel.ts';
import { samen } from '../../scripts/bench/reken.ts';
import type { Waarneming } from '../../scripts/bench/ronden.ts';
import { verslag } from '../../scripts/bench/verslag.ts';
import { maakKoud, maakWerkmap } from '../../scripts/bench/werkmap.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { isFout } from '../../src/vocabulary/melding.ts';

const mappen: string[] = [];
afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

function proefmap(): string {
  const map = mkdtempSync(join(tmpdir(), 'benchtest-'));
  mappen.push(map);
  return map;
}

/** Every file of a folder with what stands in it. */
function alles(map: string): Map<string, string> {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    paden.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

function programma(aantal: number, zaad?: number): string {
  const map = join(proefmap(), 'content');
  genereerProgramma('content', map, aantal, zaad);
  return map;
}

describe('a generated programme', () => {
  test('is the same again, so that two measurements are of the same thing', () => {
    const zonderPlek = (map: string) => [...alles(map)].map(([pad, tekst]) => [pad.slice(map.length), tekst]).sort();
    expect(zonderPlek(programma(40))).toEqual(zonderPlek(programma(40)));
    expect(zonderPlek(programma(40))).not.toEqual(zonderPlek(programma(40, 2)));
  });

  test('has no faults, and as many acties as were asked, with several metingen and milestones', () => {
    const { content, meldingen } = readAndCheck(programma(250));
    expect(meldingen.filter(isFout)).toEqual([]);
    expect(content.acties).toHaveLength(250);
    expect(content.acties.every(({ data }) => data.metingen.length >= 2)).toBe(true);
    const met = content.acties.filter(({ data }) => data.metingen.some(({ mijlpalen }) => mijlpalen?.length));
    expect(met.length).toBeGreaterThan(200);
  });
});

test.each(INGREPEN.map((ingreep) => [ingreep.naam, ingreep] as const))(
  'a change (%s) is of one file, another one each time, and leaves content without faults',
  (_, { doe }) => {
    const map = programma(103);
    const gewijzigd = [0, 1, 2].map((keer) => {
      const voor = alles(map);
      const pad = doe(map, keer);
      const na = alles(map);
      expect([...na].filter(([naam, tekst]) => voor.get(naam) !== tekst).map(([naam]) => naam)).toEqual([pad]);
      expect([...voor.keys()].filter((naam) => !na.has(naam))).toEqual([]);
      return pad;
    });
    expect(new Set(gewijzigd).size).toBe(3);
    expect(readAndCheck(map).meldingen.filter(isFout)).toEqual([]);
  },
);

test('several runs are told by their median, lowest and highest', () => {
  expect(samen([3, 1, 20])).toEqual({ mediaan: 3, laagst: 1, hoogst: 20, keer: 3 });
  expect(samen([4, 1, 2, 30]).mediaan).toBe(3);
  expect(samen([9, 1, 2, 70, 3]).mediaan).toBe(3);
  expect(() => samen([])).toThrow('Zonder metingen');
});

describe('the goals', () => {
  const run = (wie: Waarneming['wie'], wat: Waarneming['wat'], maat: Waarneming['maat'], s: number, mb?: number) => ({
    ...{ wie, wat, maat, ms: s * 1000, mb },
  });
  const van = (waarnemingen: Waarneming[], wat: string) => standVan(waarnemingen).find((stand) => stand.wat === wat);

  test('are held against medians of both sides, and say yes only within the limit', () => {
    const runs = [run('kern', 'koud', 1000, 2), run('kern', 'koud', 1000, 9), run('kern', 'koud', 1000, 1)];
    expect(van([...runs, run('starlight', 'koud', 1000, 5)], 'kern bij 1.000, naast Starlight')).toMatchObject({
      gemeten: 0.4,
      gehaald: true,
    });
    expect(van([...runs, run('starlight', 'koud', 1000, 4.9)], 'kern bij 1.000, naast Starlight')?.gehaald).toBe(false);
  });

  test('are told in time on a processor too, but judged by the clock', () => {
    const druk = { ...run('kern', 'koud', 1000, 9), cpuMs: 2000 };
    const stil = { ...run('vloer', 'koud', 1000, 1), cpuMs: 1000 };
    expect(van([druk, stil], 'kern bij 1.000, naast de vloer')).toMatchObject({
      gemeten: 9,
      rekentijd: 2,
      gehaald: false,
    });
  });

  test('take the highest memory, not the middle one', () => {
    const runs = [run('kern', 'koud', 10_000, 1, 1400), run('kern', 'koud', 10_000, 1, 1600)];
    expect(van(runs, 'geheugen van kern bij 10.000')).toMatchObject({ gemeten: 1600, gehaald: false });
  });

  test('are not met and not missed when something they need was not measured', () => {
    expect(van([run('kern', 'koud', 1000, 2)], 'kern bij 1.000, naast de vloer')).toMatchObject({
      gemeten: undefined,
      gehaald: undefined,
    });
    expect(verslag({ waarnemingen: [], gemaakt: [], mislukt: [] })).toContain('niet gemeten');
  });
});

describe('who asks for a measurement', () => {
  test.each([
    [
      { maten: '100,veel' },
      '--maten kan niet "veel" zijn. Schrijf getallen van 1 tot en met 20000, of echt: --maten echt,1000.',
    ],
    [{ rondes: '0' }, '--rondes kan niet "0" zijn. Schrijf een getal van 1 tot en met 20.'],
    [
      { alleen: 'kern,elevnty' },
      'De bouwer "elevnty" bestaat niet. Bedoelde u "eleventy"? Kies uit: vloer, kern, eleventy, starlight, geheel.',
    ],
  ])('hears what is wrong with %o', (vraag, fout) => {
    expect(planFout(vraag)).toBe(fout);
  });

  test('gets the builders that were named, at the sizes that were named', () => {
    expect(maakPlan({ maten: 'echt,1000', alleen: 'geheel', rondes: '2' })).toMatchObject([
      { maat: 'echt', bouwers: ['geheel'], rondes: 2, ingrepen: false },
      { maat: 1000, bouwers: ['geheel'], rondes: 2, ingrepen: true },
    ]);
    expect(maakPlan({ maten: '5000' })).toMatchObject([
      { bouwers: ['vloer', 'kern', 'eleventy'], rondes: 1, ingrepen: false },
    ]);
  });
});

test('the real content is never changed for a measurement: its edities are sealed', () => {
  expect(maakPlan({}).find(({ maat }) => maat === 'echt')?.ingrepen).toBe(false);
});

test('a working folder has the project without its caches, and tools keep theirs in it', () => {
  const doel = join(proefmap(), 'project');
  maakWerkmap(process.cwd(), doel);
  expect(readFileSync(join(doel, 'package.json'), 'utf8')).toBe(readFileSync('package.json', 'utf8'));
  const aanwezig = readdirSync(doel);
  for (const niet of ['.git', '.astro', '.cache', 'dist', 'content']) expect(aanwezig).not.toContain(niet);
  const cache = join(doel, 'node_modules/.astro');
  cpSync('docs/begrippen.md', join(cache, 'iets'));
  maakKoud(doel, ['.']);
  expect(readdirSync(join(doel, 'node_modules'))).not.toContain('.astro');
});

test('a profile gives each function its own time, and each module a name that a reader knows', () => {
  const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 1 });
  const profiel = {
    nodes: [
      { id: 1, callFrame: frame('parse', 'file:///x/node_modules/@astrojs/mdx/dist/a.js') },
      { id: 2, callFrame: frame('', 'file:///w/src/site.ts') },
      { id: 3, callFrame: frame('(idle)', '') },
    ],
    samples: [1, 2, 1, 3],
    timeDeltas: [0, 2000, 1000, 5000],
  };
  expect(postenVan(profiel, '/w')).toEqual([
    { naam: 'parse', waar: '@astrojs/mdx', ms: 7 },
    { naam: '(zonder naam)', waar: 'src/site.ts', ms: 1 },
  ]);
});

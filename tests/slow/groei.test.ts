import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { gevallen } from '../gevallen.ts';
import { zesdeLijn } from '../contract/zesde-lijn.ts';
import { eenMap } from './site.ts';
import { werkmap, type Bestanden, type Werkmap } from './werkmap.ts';

/**
 * What grows in a monitor is a row of a table, or only content: a value of a closed list, a field, an actielijn, a page
 * for each thing of a kind. All four are done in a copy that is then built: no page, count, chart, filter, export or
 * document misses any of it, and what is changed by hand stays within its number of files.
 */
const LIJN = zesdeLijn(join(import.meta.dirname, '../../content'), [
  'fase: loopt',
  'status: uitgesteld',
  'grondslag: bron',
  'risico: Het regent te hard.',
]);

/** What somebody does by hand for one thing: words that take the place of others, and new files. */
interface Groei {
  hoogstens: number;
  verander?: Record<string, { van: string; naar: string } | { voor: string; komt: string }>;
  nieuw?: Record<string, string>;
}
const GROEI = gevallen(import.meta) as Record<string, Groei>;
const LIJN_BESTANDEN = Object.entries(LIJN.bestanden).map(([pad, tekst]) => [join('content', pad), tekst] as const);
Object.assign(GROEI['an actielijn'] ?? {}, { nieuw: Object.fromEntries(LIJN_BESTANDEN) });

const map = eenMap();
let kopie: Werkmap;
let dist: Bestanden;
beforeAll(() => {
  kopie = werkmap(join(map, 'kopie'));
  for (const { verander = {}, nieuw = {} } of Object.values(GROEI)) {
    for (const [bestand, each] of Object.entries(verander)) {
      const { van, naar } = 'van' in each ? each : { van: each.voor, naar: each.komt + each.voor };
      kopie.vervang(bestand, van, naar);
    }
    for (const [bestand, tekst] of Object.entries(nieuw)) kopie.schrijf(bestand, tekst);
  }
  // The editie in which the actielijn is new, is still open.
  rmSync(kopie.pad('content', LIJN.zegel), { force: true });
  expect(draai('scripts/schemas.ts')).toContain('nieuw');
  dist = kopie.bouw();
});

/** Runs something of the copy; what it says, also when it fails. */
function draai(...argumenten: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, argumenten, { cwd: kopie.pad(), encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function lees(bestand: string): string {
  const bytes = dist.get(bestand);
  if (!bytes) throw new Error(`${bestand} is er niet.`);
  return bytes.toString();
}
const pagina = (adres: string) => lees(`${adres}index.html`);
/** The words of a page, without its marks. */
const woorden = (adres: string) =>
  pagina(adres)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
/** The numbers in the cells of each row that begins with a name. */
const getallen = (adres: string) =>
  [...pagina(adres).matchAll(/<tr\b.*?<\/tr>/gs)]
    .map(([row]) => [...row.matchAll(/<td\b[^>]*>\s*(\d+)\s*<\/td>/g)].map(([, number]) => Number(number)))
    .filter((row) => row.length > 2);
const tabel = (bestand: string) =>
  lees(bestand)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));

test.each(Object.entries(GROEI))(
  '%s takes no more files by hand than it should',
  (_, { hoogstens, verander = {}, nieuw = {} }) => {
    expect(Object.keys({ ...verander, ...nieuw }).length).toBeLessThanOrEqual(hoogstens);
  },
);

test('the compiler has nothing against it', () => {
  expect(draai('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')).toBe('');
});

test('a new value is counted: every row on the front page and in the charts adds up', () => {
  expect(woorden('')).toContain('Uitgesteld');
  const front = getallen('').filter(([all]) => all !== undefined);
  expect(front.length).toBeGreaterThan(5);
  for (const [all, ...parts] of front) expect(parts.reduce((sum, each) => sum + each, 0)).toBe(all);
  expect(woorden('edities/')).toContain('1 uitgesteld');
  const [kop = [], ...rows] = tabel('data/grafieken/planning-per-editie.csv');
  const [, ...fasen] = tabel('data/grafieken/fase-per-editie.csv');
  const som = ([, , ...numbers]: string[]) => numbers.reduce((sum, each) => sum + Number(each), 0);
  expect(kop).toContain('uitgesteld');
  expect(rows.map(som)).toEqual(fasen.map(som));
});

test.each([
  ['the page of its actie', `acties/${LIJN.slugs.actie}/`, 'Uitgesteld'],
  ['the summary of its actielijn', `actielijnen/${LIJN.slugs.actielijn}/`, 'Verder: 1 uitgesteld.'],
  ['what the signs mean', 'over/', 'De bron zegt dat de actie later begint.'],
  ['the page in English', 'english/', 'Put off'],
  [
    'what the data mean',
    'open-data/gegevensformaat/',
    'uitgesteld Uitgesteld. De bron zegt dat de actie later begint.',
  ],
])('a new value stands on %s', (_, adres, zin) => expect(woorden(adres)).toContain(zin));

test.each(['planning/', 'zoeken/'])('who filters on /%s can choose the new value', (adres) => {
  expect(pagina(adres)).toContain('<option value="uitgesteld"');
});

test('who sorts by judgement finds the new value in its place', () => {
  expect(pagina('planning/')).toMatch(/data-waarden="afwijking herbeoordeling uitgesteld afgerond-anders /);
});

test('a new field is on the page, in the data and in what explains them', () => {
  expect(woorden(`acties/${LIJN.slugs.actie}/`)).toContain('Risico volgens de bron: Het regent te hard.');
  const acties = JSON.parse(lees('data/acties.json')) as { nummer: string; metingen: object[] }[];
  expect(acties.find(({ nummer }) => nummer === `${LIJN.nummer}.1.1`)?.metingen[0]).toMatchObject({
    status: 'uitgesteld',
    risico: 'Het regent te hard.',
  });
  expect(lees('data/acties.schema.json')).toContain('Wat volgens de bron mis kan gaan.');
  expect(tabel('data/acties.csv')[0]).toContain('risico');
  const werkboek = unzipSync(dist.get(`data/editie-${LIJN.editie}.xlsx`) ?? new Uint8Array());
  const cellen = strFromU8(werkboek['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const cel of ['Risico', 'Het regent te hard.', 'Uitgesteld']) expect(cellen).toContain(`>${cel}<`);
  expect(woorden('open-data/gegevensformaat/')).toContain('risico nee Wat volgens de bron mis kan gaan.');
  expect(kopie.lees('docs/velden.md')).toContain('`metingen[].risico`');
});

test('a new actielijn has its pages, feed, calendar and pictures, and is counted on the page about the site', () => {
  const { actielijn, onderwerp, actie } = LIJN.slugs;
  const eigen = ['index.html', 'atom.xml', 'agenda.ics', 'tijdlijn.svg', 'tijdlijn.csv'];
  for (const bestand of [
    ...eigen.map((each) => `actielijnen/${actielijn}/${each}`),
    `onderwerpen/${onderwerp}/index.html`,
    `acties/${actie}/index.html`,
    `plaatjes/actielijnen/${actielijn}.png`,
  ]) {
    expect([...dist.keys()]).toContain(bestand);
  }
  expect(woorden('over/')).toMatch(/heeft (6|zes) actielijnen/);
});

test('a new page is there for each thing of its kind, and is found', () => {
  expect([...dist.keys()].filter((each) => /^cijfers\/.+\/index\.html$/.test(each)).length).toBeGreaterThan(2);
  expect(pagina('zoeken/')).toContain('<option value="cijfer"');
});

test('what is checked in seconds and on every page stays green', () => {
  const run = draai(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    'tests/contract/dist',
    'tests/contract/data.test.ts',
    'tests/contract/editor-schemas.test.ts',
    'tests/contract/zesde-lijn.test.ts',
  );
  expect(run).toMatch(/Test Files.*passed/);
  expect(run).not.toMatch(/failed/);
});

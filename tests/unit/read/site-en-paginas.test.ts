import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../../../src/checks/report.ts';
import { readAndCheck } from '../../../src/read/read-checked.ts';

/** What an editor reads when site.yaml or a page of prose is wrong: where, what, and how to mend it. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'monitor-paginas-'));
  cpSync(join(import.meta.dirname, '../../fixtures/programma'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The report without the lines of the file around a finding. */
function report(): string {
  const { meldingen } = readAndCheck(root);
  return reportText(meldingen).replaceAll(root, 'content');
}

function vervang(pad: string, van: string, naar: string): void {
  const text = readFileSync(join(root, pad), 'utf8');
  expect(text).toContain(van);
  writeFileSync(join(root, pad), text.replace(van, naar));
}

test('who forgets site.yaml hears of that, and of nothing else', () => {
  rmSync(join(root, 'site.yaml'));
  expect(report()).toBe(
    [
      'content/site.yaml: 1 fout',
      '',
      'content/site.yaml:1:1',
      '  In deze map staat geen site.yaml: hoe de site heet en van wie het programma is.',
      '  Maak het bestand. De velden staan in docs/velden.md, onder Site.',
    ].join('\n'),
  );
});

describe('site.yaml', () => {
  test.each<[string, string, ...string[]]>([
    ['naam: Monitor', 'nam: Monitor', '1:1  nam', 'Het veld "nam" bestaat hier niet. Bedoelde u "naam"?'],
    ['eigenSite: false', 'eigenSite: nee', '10:12  eigenSite', 'Schrijf true of false.'],
    ['licentie: CC0-1.0', 'licentie: CC0', '14:11  licentie', 'Kies uit: CC0-1.0, CC-BY-4.0.'],
    ['naamruimte: "2024:groen"', 'naamruimte: groen', '4:13  naamruimte', 'Schrijf een jaar, een dubbele punt'],
    ['themas: [ENVI, REGI]', 'themas: [ENVI, GROEN]', '16:16  2e themas', 'Kies een thema van de Europese lijst.'],
    ['lidwoord: de\n', '', '1:1  lidwoord', 'Het veld lidwoord ontbreekt.'],
  ])('%s → %s', (van, naar, ...words) => {
    vervang('site.yaml', van, naar);
    for (const each of words) expect(report()).toContain(each);
    expect(report()).toMatch(/^content\/site\.yaml: 1 fout\n/);
  });
});

describe('a page of prose', () => {
  test.each<[string, string, ...string[]]>([
    ['<Tekens />', '<Teken />', ':12:1', 'Hier staat <Teken>.', 'Wel: <Intro>, <Deel>, <Inhoud>, <Opmerking>,'],
    ['<Tekens />', '<tekens />', 'Hier staat <tekens>. Bedoelde u <Tekens>?'],
    ['<Tekens />', '<script>alert(1)</script>', 'Hier staat <script>.'],
    ['<Tekens />', '<Tekens />\n\n{process.exit()}', 'Hier staat programmacode tussen accolades.'],
    ['<Tekens />', '<Tekens />\n\nimport x from "y"', 'Hier staat programmacode (import of export).'],
    ['<Tekens />', '<Tekens kleur="rood" />', 'Hier staan kenmerken in <Tekens …>.', 'Schrijf alleen <Tekens />.'],
    ['<Tekens />', '<Tekens>x</Tekens>', 'In <Tekens> kan niets staan.'],
    ['<Tekens />', '<Tekens />\n\n## Kop', 'Hier staat een kop van een ander niveau.'],
    ['<Tekens />', '<Tekens />\n\n<Gegeven van="steden" />', 'Achter van staat "steden".', 'Kies uit: actielijnen,'],
    ['<Tekens />', '<Tekens />\n\n<Gegeven />', 'In <Gegeven> ontbreekt van.'],
    ['id="colofon"', 'id={"colofon"}', 'Achter id staat geen tekst tussen aanhalingstekens.'],
    ['id="colofon"', 'id="Colo fon"', 'De id is "Colo fon".'],
    ['id="colofon"', '{...props}', 'staat iets dat daar niet mag'],
    ['<Tekens />', '<Tekens />\n\n[Hier](#nergens)', 'Op de pagina "/over/" is geen plek "#nergens".'],
    ['<Tekens />', '<Tekens />\n\n[Hier](/edities/1999-01/)', 'Er is geen pagina "/edities/1999-01/".'],
    ['<Tekens />', '<Tekens />\n\n[Hier](bron:nergens)', 'Er is geen bron "nergens".'],
    ['titel: Over deze site', 'titels: Over deze site', ':2:1  titels', 'Het veld "titels" bestaat hier niet.'],
  ])('%s → %s', (van, naar, ...words) => {
    vervang('paginas/over.mdx', van, naar);
    for (const each of words) expect(report()).toContain(each);
    expect(report()).toMatch(/^content\/paginas\/over\.mdx: \d fout/);
  });

  test('has a name that can be an address', () => {
    cpSync(join(root, 'paginas/over.mdx'), join(root, 'paginas/Over ons.mdx'));
    expect(report()).toContain('content/paginas/Over ons.mdx:1:1');
  });
});

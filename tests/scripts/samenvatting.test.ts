import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { legeMap } from './proefmap.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/programma');
const ACTIE = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';

const map = legeMap();
beforeEach(() => {
  git('init', '--quiet', '--initial-branch=main');
  leg('leeg', () => map.schrijf('README.md', 'Leeg.\n'));
  leg('inhoud', () => cpSync(FIXTURE, map.pad('content'), { recursive: true }));
});

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: map.pad(), encoding: 'utf8' });
}

/** Makes a change and commits it under a tag. */
function leg(naam: string, change: () => void): void {
  change();
  git('add', '--all');
  git('commit', '--quiet', '--message', naam);
  git('tag', naam);
}

const vat = (...argumenten: string[]) => draai('samenvatting.ts', argumenten, map.pad());
const regels = (...argumenten: string[]) =>
  vat(...argumenten)
    .uit.split('\n')
    .slice(2);

describe('an editor reads what a change does to the monitor', () => {
  test('nothing', () => {
    const { code, uit, fout } = vat();
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    expect(uit).toMatch(/^Vergeleken met HEAD \([0-9a-f]{7}\)\n\nDe monitor verandert niet\.\n$/);
  });

  test('a status, a milestone and a text, before anything is committed', () => {
    map.vervang(ACTIE, '    status: afgerond-anders\n    grondslag: afgeleid', '    status: onbekend');
    map.vervang(ACTIE, 'datum: 2024-01-15', 'kwartaal: 2024-Q3');
    map.vervang(ACTIE, 'een half jaar later dan gepland.', 'drie kwartalen later dan gepland.');
    expect(regels()).toMatchInlineSnapshot(`
      [
        "Edities en metingen:",
        "  - 1 meting gewijzigd in editie 2023-12 (1.1.1)",
        "  - 1 meting gewijzigd in editie 2024-06 (1.1.1)",
        "",
        "Stand en planning:",
        "  - 1 actie van afgerond-anders naar onbekend: status (1.1.1)",
        "  - 1 mijlpaal 2 kwartalen later: 1.1.1 Regeling gaat open (was 15 januari 2024, nu 3e kwartaal 2024)",
        "",
        "Bestanden, velden en teksten:",
        "  - 1 tekst gewijzigd in editie 2023-12 (1.1.1)",
        "",
      ]
    `);
  });

  test('a new editie, and an address', () => {
    map.schrijf('content/edities/2024-12.mdx', map.lees('content/edities/2024-06.mdx'));
    renameSync(map.pad(ACTIE), map.pad('content/acties/1/1-1-1-geveltuinen.mdx'));
    expect(regels()).toMatchInlineSnapshot(`
      [
        "Edities en metingen:",
        "  - 1 nieuwe editie: 2024-12",
        "",
        "Bestanden, velden en teksten:",
        "  - adres van 1.1.1 gewijzigd: van /acties/1-1-1-subsidie-geveltuinen/ naar /acties/1-1-1-geveltuinen/",
        "",
      ]
    `);
  });

  test('in a summary for GitHub no words of a file become a link, HTML or a mention', () => {
    map.vervang('content/partijen.yaml', /^- id: \S+$/m, '- id: a-b');
    map.vervang(ACTIE, /wat: .*/, 'wat: "[klik](http://x.nl) <b> @iemand | #1"');
    const { uit } = vat('HEAD', '--formaat', 'markdown');
    expect(uit).toContain('## Wat verandert er in de monitor?');
    expect(uit).not.toMatch(/[^\\]\[klik|[^\\]<b>|[^\\]@iemand|[^\\]\|/);
  });
});

/** What readers were promised can be changed together with the file that guards it: only Git tells. */
test('what was promised and is taken back, is seen in the summary and by the check', () => {
  leg('beloofd', () => {
    map.schrijf('content/adressen.txt', '/acties/1-1-2-plantendag/\n/acties/1-1-1-subsidie-geveltuinen/\n');
    draai('sluit-editie.ts', ['2023-06'], map.pad());
    draai('sluit-editie.ts', ['2023-12'], map.pad());
  });
  map.schrijf('content/adressen.txt', '/acties/1-1-2-plantendag/\n');
  map.weg('content/zegels/2023-12.txt');
  map.vervang('content/zegels/2023-06.txt', /^1\.1\.1 ..../m, '1.1.1 0000');
  const teruggenomen = [
    'Uit adressen.txt is 1 gepubliceerd adres weggehaald: /acties/1-1-1-subsidie-geveltuinen/',
    'Het zegel van editie 2023-06 is veranderd zonder een nieuwe correctie, bij 1.1.1.',
    'Editie 2023-12 was gesloten, en haar zegel is weg.',
  ];
  expect(regels().slice(0, 4)).toEqual(['Teruggenomen:', ...teruggenomen.map((regel) => `  - ${regel}`)]);
  const { code, fout } = draai('valideer.ts', ['--taal', 'geen'], map.pad());
  expect(code).toBe(1);
  for (const regel of teruggenomen) expect(fout).toContain(regel);
  // In a proposal the change is committed already.
  leg('voorstel', () => undefined);
  expect(draai('valideer.ts', ['--taal', 'geen', '--tegen', 'beloofd'], map.pad()).fout).toContain(teruggenomen[0]);
  expect(draai('valideer.ts', ['--tegen', 'nergens'], map.pad()).fout).toContain('Git kent "nergens" niet');
});

/** Who follows the site in a feed or a calendar hears of a moved milestone only by the day of a correctie. */
test('a milestone that moves within an open editie makes the check ask for a correctie', () => {
  map.vervang(ACTIE, 'datum: 2024-01-15', 'datum: 2024-02-15');
  const { code, fout } = draai('valideer.ts', ['--taal', 'geen'], map.pad());
  expect(fout).toContain(
    'Van deze mijlpaal stond in dezelfde editie eerst: 2024-01-15 verschoven. Nu staat er: 2024-02-15 verschoven.',
  );
  expect(code).toBe(0);
});

describe('the other state', () => {
  test.each(['main', 'inhoud', FIXTURE])('can be a branch, a tag or a folder: %s', (basis) => {
    expect(vat(basis).uit).toContain('De monitor verandert niet.');
  });
  test('can be from before there was any content: then all is new', () => {
    expect(regels('leeg')).toMatchInlineSnapshot(`
      [
        "Edities en metingen:",
        "  - 3 nieuwe edities: 2023-06, 2023-12, 2024-06",
        "",
        "Bestanden, velden en teksten:",
        "  - 5 nieuwe acties (1.1.1, 1.1.2, 1.1.10, 1.2.1, 2.1.1)",
        "  - 2 nieuwe actielijnen (1, 2)",
        "  - 3 nieuwe onderwerpen (1.1, 1.2, 2.1)",
        "  - 1 nieuw programma (programma)",
        "",
        "Lijsten:",
        "  - 3 nieuwe begrippen (geveltuin, vmg, wadi)",
        "  - 3 nieuwe documenten (brief-2023-12, krant-2024, monitor-2023-06)",
        "  - 2 nieuwe cijfers (geveltuinen, zonder-realisatie)",
        "  - 3 nieuwe partijen (gemeente-voorbeeldstad, voorbeeldministerie, waterschap-de-test)",
        "",
        "De site zelf:",
        "  - paginas/over.mdx is nieuw",
        "  - paginas/privacy.mdx is nieuw",
        "  - paginas/toegankelijkheid.mdx is nieuw",
        "  - site.yaml is nieuw",
        "",
      ]
    `);
  });
  test('can be newer: then what is now is what changed', () => {
    leg('later', () => map.vervang(ACTIE, / {4}fase: afgerond\n.*\n/, '    fase: gestopt\n'));
    git('checkout', '--quiet', 'inhoud');
    expect(regels('later').join()).toContain('1 actie van gestopt naar afgerond: fase (1.1.1)');
  });
  test('may have faults: what could not be read is left out, and said', () => {
    leg('stuk', () => map.vervang(ACTIE, /fase: loopt/, 'fase: rent'));
    git('checkout', '--quiet', 'inhoud', '--', 'content');
    expect(regels('stuk').join('\n')).toBe(
      'Niet vergeleken:\n  - acties/1/1-1-1-subsidie-geveltuinen.mdx heeft een fout in stuk (SHA)\n'.replace(
        'SHA',
        git('rev-parse', 'stuk').slice(0, 7),
      ),
    );
  });
  test.each(['nergens', '0000000000000000000000000000000000000000', '-x'])('that does not exist: %s', (basis) => {
    const { code, uit, fout } = vat(basis);
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(fout).toMatch(/is geen tak, commit of map|bestaat niet/);
  });
});

test('comparing leaves the working tree, the index and the temporary folder as they were', () => {
  const before = [git('status', '--porcelain', '--branch'), git('worktree', 'list'), git('ls-files', '--stage')];
  const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wozo-basis-'));
  const left = temporary();
  vat('leeg');
  expect([git('status', '--porcelain', '--branch'), git('worktree', 'list'), git('ls-files', '--stage')]).toEqual(
    before,
  );
  expect(temporary()).toEqual(left);
});

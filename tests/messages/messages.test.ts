import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportText, summaryText } from '../../src/checks/report.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';

/**
 * What an editor reads when a file is wrong, to the letter. Each folder in in/ holds the broken files of one case;
 * they are laid over the fixture programme. What git cannot hold, or would mend, is made by the table below. The
 * report stands in out/ and is made anew with `vitest -u`.
 */
const HERE = import.meta.dirname;
const temporary = mkdtempSync(join(tmpdir(), 'wozo-messages-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const ACTIE = 'acties/1/1-1-10-zaaigoed-voor-scholen.mdx';

/** Cases that are made in the copy of the fixture programme; `root` is that copy. */
const GEMAAKT: Record<string, (root: string) => void> = {
  'bestand-bom': verander((text) => `\ufeff${text}`),
  'bestand-regeleinden-gemengd': verander((text) => text.replace('\n', '\r\n')),
  'bestand-regeleinden-oud': verander((text) => text.replaceAll('\n', '\r')),
  'bestand-nul-teken': verander((text) => text.replace('Zaaigoed', 'Zaai\0goed')),
  'bestand-stuurteken': verander((text) => text.replace('Zaaigoed', 'Zaai\u001b[31mgoed')),
  'bestand-utf16': (root) => writeFileSync(join(root, ACTIE), Buffer.from(`\ufeff${lees(root)}`, 'utf16le')),
  'bestand-latin1': (root) =>
    writeFileSync(join(root, ACTIE), Buffer.from(lees(root).replace('Zaai', 'Ge\u00efnd'), 'latin1')),
  'bestand-binair': (root) => writeFileSync(join(root, ACTIE), Buffer.from('%PDF-1.7\n\x80\xff\0', 'latin1')),
  'bestand-enorm': verander((text) => `${text}\n## 2023-06\n\n${'Zaaigoed. '.repeat(120_000)}\n`),
  'bestand-link-weg': (root) => symlinkSync('nergens.mdx', join(root, 'acties/1/1-1-11-los.mdx')),
  'bestand-link-buiten': (root) => symlinkSync('/etc/hostname', join(root, 'acties/1/1-1-11-los.mdx')),
  'bestand-link-binnen': (root) => symlinkSync('1-1-2-plantendag.mdx', join(root, 'acties/1/1-1-11-los.mdx')),
  'map-link': (root) => symlinkSync('1', join(root, 'acties/3')),
  'map-heet-als-bestand': (root) => {
    mkdirSync(join(root, 'acties/1/1-1-11-los.mdx'));
    writeFileSync(join(root, 'acties/1/1-1-11-los.mdx/tekst.mdx'), lees(root));
  },
  'naam-hoofdletters': hernoem('1-1-10-zaaigoed-voor-scholen.MDX'),
  'naam-md': hernoem('1-1-10-zaaigoed-voor-scholen.md'),
  'naam-zonder-einde': hernoem('1-1-10-zaaigoed-voor-scholen'),
  'naam-liggend-streepje': hernoem('_1-1-10-zaaigoed-voor-scholen.mdx'),
  'naam-verborgen': hernoem('.1-1-10-zaaigoed-voor-scholen.mdx'),
  'naam-reservekopie': (root) => writeFileSync(join(root, `${ACTIE}.bak`), lees(root)),
  'naam-verschilt-in-hoofdletters': (root) =>
    writeFileSync(join(root, 'acties/1/1-1-10-Zaaigoed-voor-scholen.mdx'), lees(root)),
  'naam-los-accent': hernoem('1-1-10-cafe\u0301.mdx'),
  'naam-vaste-spatie': hernoem('1-1-10-zaaigoed\u00a0.mdx'),
  'naam-register': (root) => renameSync(join(root, 'begrippen.yaml'), join(root, 'begripen.yaml')),
  'bestand-verkeerde-map': (root) =>
    renameSync(join(root, ACTIE), join(root, 'acties/1-1-10-zaaigoed-voor-scholen.mdx')),
  'nummer-van-twee-bestanden': (root) => writeFileSync(join(root, 'acties/1/1-1-10-nog-een.mdx'), lees(root)),
  'map-leeg': (root) => {
    rmSync(root, { recursive: true });
    mkdirSync(root);
  },
  'map-ontbreekt': (root) => rmSync(root, { recursive: true }),
  'map-is-een-bestand': (root) => {
    rmSync(root, { recursive: true });
    writeFileSync(root, 'tekst');
  },
};

/** What systems leave behind, and files from Windows: nothing to stop an editor for. */
const GOED: Record<string, (root: string) => void> = {
  'het programma zoals het is': () => undefined,
  'een bestand met de regeleinden van Windows': verander((text) => text.replaceAll('\n', '\r\n')),
  'bestanden van Mac en Windows zelf': (root) => {
    for (const name of ['.DS_Store', 'acties/._1', 'edities/Thumbs.db', 'desktop.ini']) {
      writeFileSync(join(root, name), Buffer.from([0, 1, 2]));
    }
  },
};

function lees(root: string): string {
  return readFileSync(join(root, ACTIE), 'utf8');
}

function verander(change: (text: string) => string): (root: string) => void {
  return (root) => writeFileSync(join(root, ACTIE), change(lees(root)));
}

function hernoem(name: string): (root: string) => void {
  return (root) => renameSync(join(root, ACTIE), join(root, 'acties/1', name));
}

/** The report about the fixture programme with one change made in it. */
function reportOf(geval: string, make: (root: string) => void): string {
  const root = join(temporary, geval, 'content');
  cpSync(join(HERE, '../fixtures/programma'), root, { recursive: true });
  make(root);
  const { meldingen, teksten } = readAndCheck(root);
  return `${reportText(meldingen, { teksten })}\n\n${summaryText(meldingen, teksten.size)}\n`.replaceAll(
    root,
    'content',
  );
}

const cases = readdirSync(join(HERE, 'in')).sort();

test.each(cases)('an editor reads where, what and how to mend it: %s', async (geval) => {
  const report = reportOf(geval, (root) => cpSync(join(HERE, 'in', geval), root, { recursive: true }));
  await expect(report).toMatchFileSnapshot(join(HERE, 'out', `${geval}.txt`));
});

// Git stores links, names and line breaks its own way on Windows.
test.skipIf(process.platform === 'win32').each(Object.entries(GEMAAKT))(
  'an editor hears of a file that would vanish, or change: %s',
  async (geval, make) => {
    await expect(reportOf(geval, make)).toMatchFileSnapshot(join(HERE, 'out', `${geval}.txt`));
  },
);

test.each(Object.entries(GOED))('nothing stops an editor: %s', (geval, make) => {
  expect(reportOf(geval, make)).toMatch(/^\n\nDe inhoud is in orde/);
});

test('every report belongs to a case', () => {
  const names = [...cases, ...Object.keys(GEMAAKT)].map((geval) => `${geval}.txt`).sort();
  expect(readdirSync(join(HERE, 'out')).sort()).toEqual(names);
});

test('one slip gives one message: only these few cases have more', () => {
  const more = readdirSync(join(HERE, 'out')).filter(
    (name) => !/^1 fout( in|\.)/m.test(readFileSync(join(HERE, 'out', name), 'utf8')),
  );
  expect(more.map((name) => name.replace('.txt', ''))).toMatchInlineSnapshot(`
    [
      "adres-weg",
      "adressen-onleesbaar",
      "datum-bestaat-niet",
      "dubbel-nummer",
      "map-is-een-bestand",
      "map-leeg",
      "map-ontbreekt",
      "meer-bestanden",
      "nummer-van-twee-bestanden",
      "tekst-link-verwijzing",
      "tekst-voetnoot",
      "uitzondering-kan-niet",
      "uitzondering-onbekende-regel",
      "uitzondering-verlopen",
      "veld-samenhang-naast-fout",
      "waar-afkorting",
      "waar-beter-zonder-tekst",
      "waar-eerste-meting-zonder-fase",
      "waar-link-nergens-heen",
    ]
  `);
});

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../../src/checks/report.ts';
import type { ReadResult } from '../../src/read/read-content.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { bewerk } from '../messages/bewerk.ts';
import { alleVerslagen } from '../messages/verslagen.ts';

/** An editor believes CONTRIBUTING.md: what it shows must be what happens. */

const ROOT = join(import.meta.dirname, '../..');
const HANDLEIDING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const BLOKKEN = [...HANDLEIDING.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', taal = '', tekst = '']) => ({
    taal,
    tekst: tekst.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

/** A copy of the real content, changed, and read in the way of an editor: with `content` as its folder. */
function lees(change: (content: string) => void): ReadResult {
  const map = mkdtempSync(join(tmpdir(), 'wozo-handleiding-'));
  const before = process.cwd();
  try {
    cpSync(join(ROOT, 'content'), join(map, 'content'), { recursive: true });
    change(join(map, 'content'));
    process.chdir(map);
    return readAndCheck('content');
  } finally {
    process.chdir(before);
    rmSync(map, { recursive: true });
  }
}

describe('what an editor copies from the manual is right', () => {
  let read: ReadResult;
  beforeAll(() => {
    const voorbeeld = BLOKKEN.find(({ taal }) => taal === 'mdx')?.tekst ?? '';
    read = lees((content) => {
      // The example speaks of edities that are closed; here they are open, and its nummer is free.
      rmSync(join(content, 'zegels'), { recursive: true });
      for (const name of readdirSync(join(content, 'acties/4')))
        if (name.startsWith('4-4-3-')) rmSync(join(content, 'acties/4', name));
      writeFileSync(join(content, 'acties/4/4-4-3-voorbeeldregeling.mdx'), voorbeeld);
      for (const [register, id] of Object.entries({
        bronnen: 'voorbeeldbrief',
        partijen: 'voorbeeldraad',
        begrippen: 'vbr',
        cijfers: 'voorbeeldplekken',
      })) {
        const item = BLOKKEN.find(({ taal, tekst }) => taal === 'yaml' && tekst.startsWith(`- id: ${id}`))?.tekst;
        expect(item, register).toBeDefined();
        const path = join(content, `${register}.yaml`);
        writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${item}`);
      }
    });
  });

  test('the annotated file and every item for a register', () => {
    // What is wrong elsewhere in the content is not the fault of the manual.
    const own = read.meldingen.filter(({ bestand }) => /4-4-3-voorbeeldregeling|\.yaml$/.test(bestand));
    expect(reportText(own)).toBe('');
    expect(read.content.acties.map(({ data }) => data.nummer)).toContain('4.4.3');
    expect(read.content.cijfers.map(({ data }) => data.id)).toContain('voorbeeldplekken');
  });
  test('the annotated file shows every field of an actie', () => {
    const fields = readFileSync(join(ROOT, 'docs/velden.md'), 'utf8')
      .split('## Onderwerp')[0]
      ?.matchAll(/^\| `[^`]*?(\w+)(?:\[\])?` /gm);
    const text = BLOKKEN.find(({ taal }) => taal === 'mdx')?.tekst ?? '';
    expect(
      [...(fields ?? [])]
        .map(([, veld]) => veld ?? '')
        .filter((veld) => !new RegExp(`^[\\s-]*${veld}:`, 'm').test(text)),
    ).toEqual([]);
  });
});

describe('a message in the manual is the one that an editor gets', () => {
  const REGIE = 'content/acties/4/4-1-2-wetsvoorstel-versterking-regie.mdx';
  const CAMPAGNE = 'content/acties/4/4-3-2-informatiecampagne.mdx';
  const LEEFOMGEVING = 'content/acties/4/4-4-2-ontwerpen-voor-gemeenten.mdx';
  let reports: string[];
  beforeAll(() => {
    const { meldingen, teksten } = lees((content) => {
      // The files as they were when the manual was written: an editor may change them without changing the manual.
      rmSync(join(content, 'zegels'), { recursive: true });
      cpSync(join(ROOT, 'tests/fixtures/handleiding'), content, { recursive: true });
      const map = join(content, '..');
      bewerk(map, REGIE, 'raad-van-state, tweede-kamer → gemeente, tweede-kamer');
      bewerk(map, CAMPAGNE, 'status: onbekend → status: afwijkend');
      bewerk(map, LEEFOMGEVING, 'fase: loopt → fase: afgerond');
    });
    reports = [REGIE, CAMPAGNE, LEEFOMGEVING].map((pad) =>
      reportText(
        meldingen.filter(({ bestand }) => bestand === pad),
        { teksten },
      ),
    );
  });

  test.each([0, 1, 2])('report %i', (i) => {
    expect(reports[i]).toMatch(/: 1 fout\n/);
    expect(BLOKKEN.filter(({ taal }) => taal === 'text').map(({ tekst }) => tekst.trimEnd())).toContain(reports[i]);
  });

  test('every message in the table is one that a test has pinned', () => {
    const pinned = [...alleVerslagen().values()].join('\n');
    const table = HANDLEIDING.split('## Een melding lezen')[1]?.split('\n## ')[0] ?? '';
    const messages = [...table.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, message]) => message ?? '');
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.filter((message) => !pinned.includes(message))).toEqual([]);
  });
});

test('the manual leads somewhere: every link to a part of it, and every file that it names', () => {
  const anchors = new Set(
    [...HANDLEIDING.matchAll(/^#+ (.*)$/gm)].map(([, kop = '']) =>
      kop
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
  const links = [...HANDLEIDING.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
  expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  const files = [...HANDLEIDING.matchAll(/\]\(((?:docs|content|\w+\.md)[^)#]*)/g)].map(([, pad]) => pad ?? '');
  expect(files.filter((pad) => !existsSync(join(ROOT, pad)))).toEqual([]);
});

import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/checks/report.ts';
import type { ReadResult } from '../../src/read/read-content.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { bewerk } from '../messages/bewerk.ts';
import { alleVerslagen } from '../messages/verslagen.ts';
import { proefmap } from '../scripts/proefmap.ts';

/** An editor believes CONTRIBUTING.md: what it shows must be what happens. */

const ROOT = join(import.meta.dirname, '../..');
const HANDLEIDING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const BLOKKEN = [...HANDLEIDING.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', taal = '', tekst = '']) => ({
    taal,
    tekst: tekst.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

const blokkenIn = (taal: string) => BLOKKEN.filter((blok) => blok.taal === taal).map(({ tekst }) => tekst);
const [VOORBEELD = ''] = blokkenIn('mdx');

const map = proefmap(join(ROOT, 'content'));

/** The copy of the real content read in the way of an editor: with `content` as its folder. */
function lees(): ReadResult {
  const before = process.cwd();
  try {
    process.chdir(map.pad());
    return readAndCheck('content');
  } finally {
    process.chdir(before);
  }
}

describe('what an editor copies from the manual is right', () => {
  test('the annotated file and every item for a register', () => {
    // The example speaks of edities that are closed; here they are open, and its nummer is free.
    map.weg('content/zegels');
    for (const name of readdirSync(map.pad('content/acties/4')))
      if (name.startsWith('4-4-3-')) map.weg(`content/acties/4/${name}`);
    map.schrijf('content/acties/4/4-4-3-voorbeeldregeling.mdx', VOORBEELD);
    for (const [register, id] of Object.entries({
      bronnen: 'voorbeeldbrief',
      partijen: 'voorbeeldraad',
      begrippen: 'vbr',
      cijfers: 'voorbeeldplekken',
    })) {
      const item = blokkenIn('yaml').find((tekst) => tekst.startsWith(`- id: ${id}`));
      expect(item, register).toBeDefined();
      const path = `content/${register}.yaml`;
      map.schrijf(path, `${map.lees(path).trimEnd()}\n${item}`);
    }
    const { content, meldingen } = lees();
    // What is wrong elsewhere in the content is not the fault of the manual.
    const own = meldingen.filter(({ bestand }) => /4-4-3-voorbeeldregeling|\.yaml$/.test(bestand));
    expect(reportText(own)).toBe('');
    expect(content.acties.map(({ data }) => data.nummer)).toContain('4.4.3');
    expect(content.cijfers.map(({ data }) => data.id)).toContain('voorbeeldplekken');
  });

  test('the annotated file shows every field of an actie', () => {
    const [ofActie = ''] = readFileSync(join(ROOT, 'docs/velden.md'), 'utf8').split('## Onderwerp');
    const fields = [...ofActie.matchAll(/^\| `[^`]*?(\w+)(?:\[\])?` /gm)].map(([, veld = '']) => veld);
    expect(fields.filter((veld) => !new RegExp(`^[\\s-]*${veld}:`, 'm').test(VOORBEELD))).toEqual([]);
  });
});

describe('a message in the manual is the one that an editor gets', () => {
  test('the three reports', () => {
    // The files as they were when the manual was written: an editor may change them without changing the manual.
    map.weg('content/zegels');
    cpSync(join(ROOT, 'tests/fixtures/handleiding'), map.pad('content'), { recursive: true });
    const slips = {
      'content/acties/4/4-1-2-wetsvoorstel-versterking-regie.mdx':
        'raad-van-state, tweede-kamer → gemeente, tweede-kamer',
      'content/acties/4/4-3-2-informatiecampagne.mdx': 'status: onbekend → status: afwijkend',
      'content/acties/4/4-4-2-ontwerpen-voor-gemeenten.mdx': 'fase: loopt → fase: afgerond',
    };
    for (const [pad, slip] of Object.entries(slips)) bewerk(map.pad(), pad, slip);
    const { meldingen, teksten } = lees();
    const shown = blokkenIn('text').map((tekst) => tekst.trimEnd());
    for (const pad of Object.keys(slips)) {
      const own = meldingen.filter(({ bestand }) => bestand === pad);
      expect(own).toHaveLength(1);
      expect(shown).toContain(reportText(own, { teksten }));
    }
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

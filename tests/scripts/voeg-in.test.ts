import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesBestand, leesTerug } from '../../scripts/edit/lees-terug.ts';
import { dingenIn } from '../../scripts/edit/dingen.ts';
import { sectieRegels } from '../../scripts/edit/meting-vragen.ts';
import { vervangVeld, voegMetingIn, voegVeldenIn } from '../../scripts/edit/voeg-in.ts';
import { readContent } from '../../src/read/read-content.ts';
import { yamlItem, yamlLines, yamlText } from '../../src/read/yaml/write.ts';

const ROOT = join(import.meta.dirname, '../..');
const inhoud = (map: string) => dingenIn(readContent(join(ROOT, map)).content);
const DINGEN = [...inhoud('content'), ...inhoud('tests/fixtures/programma')];

const METING = { editie: '2099-01', bronnen: [{ bron: 'een', vindplaats: 'bladzijde 3: "hier" #2' }] };

/** The lines that are new, each with where it stands; throws when any line of before is gone or changed. */
function bijgekomen(oud: string, nieuw: string): string[] {
  const was = oud.split(/(?<=\n)/);
  const is = nieuw.split(/(?<=\n)/);
  const added: string[] = [];
  for (const line of is) {
    if (line === was[0]) was.shift();
    else added.push(line);
  }
  if (was.length > 0) throw new Error(`Verdwenen: ${JSON.stringify(was[0])}`);
  return added;
}

describe('in every file of the real content and the fixture, only the intended lines come', () => {
  test.each([
    ['the newest editie of all', '2099-01'],
    ['the oldest', '2001-01'],
    ['one in between', '2023-09'],
  ])('%s', (_, editie) => {
    const meting = { ...METING, editie };
    const sectie = sectieRegels(editie, 'Nieuws.\n\nEn meer nieuws.');
    for (const { entry } of DINGEN) {
      for (const eol of ['\n', '\r\n']) {
        const oud = leesBestand(entry.bestand).replaceAll('\n', eol);
        const nieuw = voegMetingIn(
          oud,
          { metingen: entry.data.metingen, secties: entry.secties },
          { editie, regels: yamlItem(meting), sectie },
        );
        const was = leesTerug(oud);
        const is = leesTerug(nieuw);
        const metingen = [...(was.data['metingen'] as { editie: string }[]), meting];
        metingen.sort((a, b) => (a.editie < b.editie ? 1 : -1));
        expect(is, entry.bestand).toEqual({
          data: { ...was.data, metingen },
          secties: { ...was.secties, [editie]: 'Nieuws.\n\nEn meer nieuws.' },
        });
        const bare = oud.replace(/metingen: \[\](\r?\n)/, 'metingen:$1');
        const lines = bijgekomen(bare, nieuw).map((line) => line.trim());
        expect(
          lines.filter((line) => line !== ''),
          entry.bestand,
        ).toEqual([...yamlItem(meting).map((line) => line.trim()), `## ${editie}`, 'Nieuws.', 'En meer nieuws.']);
        expect(nieuw.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
      }
    }
  });

  test('a correction stands in the meting it is about, and another titel in the place of the old one', () => {
    for (const { entry, soort } of DINGEN) {
      // The tool refuses where a correction stands already: there is room for one.
      if (soort === 'programma' || entry.data.metingen.some(({ correctie }) => correctie)) continue;
      const oud = leesBestand(entry.bestand);
      const correctie = { datum: '2026-11-01', wat: 'De titel: "anders".' };
      const was = leesTerug(oud);
      const titel = 'Een titel: "met" #1 — é';
      const nieuw = entry.data.metingen.reduce(
        (tekst, _, i) => voegVeldenIn(tekst, i, yamlLines({ correctie })),
        vervangVeld(oud, 'titel', yamlText(titel)),
      );
      const metingen = (was.data['metingen'] as object[]).map((meting) => ({ ...meting, correctie }));
      expect(leesTerug(nieuw), entry.bestand).toEqual({ data: { ...was.data, titel, metingen }, secties: was.secties });
    }
  });
});

/** What YAML takes for something else, alone, at an edge or in between: numbers, moments, words, signs and quotes. */
const LASTIG = fc.constantFrom(
  ...'900.000 1.10 010 12:30 2023 2026-02-31 true null no ~ --- - : # , ? ! % & * @ | > ` { } [ ] " \' \\ c:\\naam'.split(
    ' ',
  ),
  ...['é', '’', '–', '€', 'een lange zin '.repeat(20).trim()],
);

test('a text is read as it was meant, whatever is in it; a line break becomes a space', () => {
  fc.assert(
    fc.property(fc.array(LASTIG, { minLength: 1 }), fc.constantFrom('', ' ', '\n  '), (woorden, tussen) => {
      const { data } = leesTerug(`---\n${yamlLines({ titel: woorden.join(tussen) }).join('\n')}\n---\n`);
      expect(data).toEqual({ titel: woorden.join(tussen && ' ') });
    }),
  );
});

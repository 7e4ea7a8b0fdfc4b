import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/checks/code-frame.ts';
import { reportPage } from '../../../src/checks/report-page.ts';
import { reportText, summaryText } from '../../../src/checks/report.ts';
import type { Melding } from '../../../src/vocabulary/melding.ts';

const AT = { bestand: 'content/a.mdx', regelId: 'proef', kolom: 3 };

describe('the line that closes a report counts faults and hints apart', () => {
  const fout: Melding = { ...AT, regel: 1, wat: 'Mis.' };
  const hint: Melding = { ...fout, soort: 'hint' };
  test.each([
    ['De inhoud is in orde: 1 bestand.', [], 1],
    ['1 fout in 1 van 7 bestanden.', [fout], 7],
    ['2 fouten en 1 hint in 2 van 7 bestanden.', [fout, hint, { ...fout, bestand: 'b', soort: 'fout' }], 7],
    ['De inhoud is in orde: 7 bestanden, met 2 hints.', [hint, hint], 7],
  ] satisfies [string, Melding[], number][])('%s', (text, meldingen, bestanden) => {
    expect(summaryText(meldingen, bestanden)).toBe(text);
  });
});

/** A whole report, with a frame of every kind of line, stands in each of tests/messages/out. */
describe('an editor sees the words that a finding is about', () => {
  const frame = (text: string, regel: number, kolom: number, lengte?: number) =>
    codeFrame(text, { bestand: 'a', regel, kolom, ...(lengte && { lengte }) });

  test('on the first and the last line', () => {
    expect(frame('een\ntwee\n', 1, 1, 3)).toBe('> 1 | een\n    | ^^^\n  2 | twee');
    expect(frame('een\ntwee\n', 2, 1, 4)).toBe('  1 | een\n> 2 | twee\n    | ^^^^');
  });

  test('as one word, or at the beginning as the line, when it is not known how long they are', () => {
    expect(frame('een twee drie', 1, 5)).toBe('> 1 | een twee drie\n    |     ^^^^');
    expect(frame('een twee drie', 1, 1)).toBe('> 1 | een twee drie\n    | ^^^^^^^^^^^^^');
  });

  test('with what cannot be seen as a dot, so that a file gives no orders to a terminal', () => {
    expect(frame('a\u001b[31mb\u202ec\td', 1, 2, 1)).toBe('> 1 | a·[31mb·c→d\n    |  ^');
  });

  test('not when the file has no such line', () => {
    expect(frame('een', 5, 1)).toBeUndefined();
    expect(frame('', 1, 1)).toBeUndefined();
  });
});

test('a report never prints what a content file hid in its words', () => {
  const report = reportText([{ ...AT, regel: 1, wat: 'Hier staat "\u001b[2J".', veld: 'a\u202e' }]);
  expect(report).not.toContain('\u001b');
  expect(report).not.toContain('\u202e');
});

describe('who edits reads it on the page itself', () => {
  const MELDING: Melding = {
    bestand: 'content/a.mdx',
    regel: 2,
    kolom: 8,
    regelId: 'proef',
    veld: 'titel',
    wat: 'Hier staat "<script>alert(1)</script>".',
    herstel: 'Schrijf een titel.',
  };
  const page = reportPage(
    [MELDING],
    new Map([['content/a.mdx', '---\ntitel: <img onerror=x>\n---\n']]),
    '1 fout in 1 van 2 bestanden.',
    '/@vite/client',
  );

  test('where and what, and how to mend it', () => {
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<h1>Er klopt iets niet in de inhoud</h1>');
    expect(page).toContain('<h2>content/a.mdx:2:8</h2>');
    expect(page).toContain('<p>Schrijf een titel.</p>');
    expect(page).toContain('&gt; 2 | titel: ');
  });

  test('and the browser hears when the mistake is mended', () => {
    expect(page).toContain('<script type="module" src="/@vite/client">');
  });

  test('what a content file says never becomes part of it', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

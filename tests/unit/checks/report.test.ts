import { describe, expect, test } from 'vitest';
import { reportPage } from '../../../src/checks/report-page.ts';
import { reportText } from '../../../src/checks/report.ts';
import type { Melding } from '../../../src/vocabulary/melding.ts';

const AT = { bestand: 'content/a.mdx', regelId: 'proef', kolom: 3 };

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

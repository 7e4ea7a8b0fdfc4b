import { expect, test } from 'vitest';
import { reportPage } from '../../../src/checks/report-page.ts';
import type { Melding } from '../../../src/vocabulary/melding.ts';

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

test('who edits reads on the page itself where and what, and how to mend it', () => {
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('<h1>Er klopt iets niet in de inhoud</h1>');
  expect(page).toContain('<h2>content/a.mdx:2:8</h2>');
  expect(page).toContain('<p>Schrijf een titel.</p>');
  expect(page).toContain('&gt; 2 | titel: ');
});

test('the page loads what tells the browser that the mistake is mended', () => {
  expect(page).toContain('<script type="module" src="/@vite/client">');
});

test('what a content file says never becomes part of the page', () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

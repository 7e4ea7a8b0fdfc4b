import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/content.ts';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { missingText, textsOf } from '../../../src/integrations/text-count.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { tekstHtml } from '../../../src/views/tekst.ts';
import { legeMap } from '../../scripts/proefmap.ts';

/** The real programme with only its texts on its pages, by the renderer of the site. */

const { content } = readContent('content');
const monitor = buildMonitor(content);
const SOORTEN = ['acties', 'onderwerpen', 'actielijnen', 'edities', 'programma'] as const;

const map = legeMap();

/** Writes every page, its HTML changed by `render`, and says what the build would. */
function built(render: (html: string) => string = (html) => html): string | undefined {
  for (const soort of SOORTEN) {
    for (const { slug, secties } of [content[soort] ?? []].flat() as Entry<unknown>[]) {
      const html = (editie?: string) =>
        `<div class="tekst">${render(tekstHtml(monitor, { soort, slug, editie, kaal: false }))}</div>`;
      const sections = secties.map(({ editie }) => `<section id="${editie}"><h3>Kop</h3>${html(editie)}</section>`);
      const page = soort === 'programma' ? 'index.html' : join(soort, slug, 'index.html');
      map.schrijf(page, `<main>${sections.length > 0 ? sections.join('') : html()}</main>`);
    }
  }
  return missingText(textsOf(content), map.pad());
}

test('every text of the programme is looked up', () => {
  expect(textsOf(content).length).toBeGreaterThan(180);
  expect(built()).toBeUndefined();
});

describe('a build fails when a page', () => {
  test('has a list without one of its items, and says in which file, under which heading, and from which word', () => {
    const said = built((html) => html.replace(/<li>(?:(?!<li>).)*<\/li><\/ul>/s, '</ul>'));
    expect(said).toContain('staan niet alle woorden op hun pagina');
    expect(said).toMatch(/^content\/\S+\.mdx, \d{4}-\d{2}: op \S+index\.html gaat het mis bij "\S.*"$/m);
  });

  test.each<[string, (html: string) => string]>([
    ['has no text at all', () => ''],
    ['misses one word', (html) => html.replace(/ \p{L}+/u, '')],
    ['has a paragraph twice', (html) => html.replace(/<p>.*?<\/p>/, '$&$&')],
    [
      'misses the words of a remark',
      (html) => html.replace(/(<p class="opmerking-naam">.*?<\/p>).*?<\/div>/, '$1</div>'),
    ],
  ])('%s', (_, render) => {
    expect(built(render)).toContain('staan niet alle woorden op hun pagina');
  });

  test('has the texts of two edities the other way round', () => {
    const texts = textsOf(content);
    expect(built()).toBeUndefined();
    const other = texts.map((text) => ({ ...text, kop: text.kop === '2023-06' ? '2023-12' : text.kop }));
    expect(missingText(other, map.pad())).toContain(', 2023-12: ');
  });
});

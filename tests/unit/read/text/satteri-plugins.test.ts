import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { makeTermzoeker } from '../../../../src/domain/termen.ts';
import { begrippenPlugin } from '../../../../src/read/text/begrippen-plugin.ts';
import { guardPlugin, sectiesPlugin } from '../../../../src/read/text/satteri-plugins.ts';

const termen = makeTermzoeker([{ id: 'wlz', term: 'Wlz', varianten: [], uitleg: 'Een wet.' }], []);

/** What the build makes of a text, with the plugins of astro.config.mjs. */
function build(text: string): string {
  return mdxToJs(text, {
    mdastPlugins: [guardPlugin, begrippenPlugin(termen), sectiesPlugin],
    features: { smartPunctuation: false },
    fileURL: new URL('file:///content/acties/1/a.mdx'),
  }).code;
}

describe('a build stops at what a text may not hold, also when nobody ran the validator', () => {
  test.each([
    ['code between braces', 'Tekst {process.env}', 'programmacode tussen accolades'],
    ['an import', "import fs from 'node:fs'\n\nTekst", 'programmacode (import of export)'],
    ['an export', 'export const a = 1\n\nTekst', 'programmacode (import of export)'],
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a link that runs code', '[x](javascript:alert(1))', 'javascript:alert(1)'],
    ['a heading within a list', '- ## 2023-06', 'een kop binnen een lijst'],
  ])('%s', (_, text, words) => {
    expect(() => build(text)).toThrow(words);
  });

  test('the error names the file', () => {
    expect(() => build('{1}')).toThrow('/content/acties/1/a.mdx');
  });

  test('the text of an editor goes through', () => {
    expect(build('## 2023-06\n\nEen [zin](bron:brief) met *nadruk*.')).toContain('bron:brief');
  });
});

describe('a page can show the text of one editie', () => {
  const made = build('Inleiding.\n\n## 2023-12\n\nNieuw.\n\n- een\n\n## 2023-06\n\nOud.');

  test('each editie is wrapped, in the order of the file', () => {
    expect([...made.matchAll(/editie: "([^"]+)"/g)].map(([, editie]) => editie)).toEqual(['2023-12', '2023-06']);
    expect(made.match(/_jsxs?\(Sectie, \{/g)).toHaveLength(2);
    expect(made.match(/toon: props\.toon/g)).toHaveLength(2);
  });

  test('the words of an editie are inside, the introduction is outside', () => {
    const [before = '', newest = '', oldest = ''] = made.split(/_jsxs?\(Sectie, \{/);
    expect(before).toContain('Inleiding.');
    expect(newest).toContain('Nieuw.');
    expect(newest).toContain('een');
    expect(oldest).toContain('Oud.');
    expect(newest).not.toContain('Oud.');
  });

  test('the heading itself goes: every page has its own', () => {
    expect(made).not.toMatch(/_components\.h2|"h2"/);
  });

  test('quotes stay as they were written', () => {
    expect(build('## 2023-06\n\nDe "regeling" van \'t Rijk...')).toMatch(/De \\?"regeling\\?" van 't Rijk\.\.\./);
  });
});

describe('the words of the glossary are marked', () => {
  const marks = (text: string) => build(text).match(/_jsxs?\(Begrip, \{/g) ?? [];

  test('the first in the text of each editie', () => {
    const made = build('## 2023-12\n\nDe Wlz en de Wlz.\n\n- Wlz\n\n## 2023-06\n\nDe Wlz.');
    expect(made.match(/id: "wlz"/g)).toHaveLength(2);
    expect(made.match(/soort: "begrip"/g)).toHaveLength(2);
  });

  test.each([
    ['in a list', '- De Wlz'],
    ['in a table', '| a |\n| - |\n| Wlz |'],
    ['in emphasis', 'De *Wlz* geldt'],
    ['in a remark', '<Opmerking>De Wlz.</Opmerking>'],
  ])('%s', (_, text) => {
    expect(marks(`## 2023-06\n\n${text}`)).toHaveLength(1);
  });

  test('not in a link: that leads somewhere already', () => {
    expect(marks('## 2023-06\n\n[de Wlz](bron:brief) geldt.')).toHaveLength(0);
    expect(marks('## 2023-06\n\n[de Wlz](bron:brief). De Wlz.')).toHaveLength(1);
  });

  test('an editor cannot write the mark by hand: only what is in the glossary has one', () => {
    expect(() => build('## 2023-06\n\n<Begrip>Wlz</Begrip>')).toThrow('<Begrip>');
  });
});

import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guardPlugin } from '../../../../src/read/text/satteri-plugins.ts';

/** What the build makes of a text, with the plugins of astro.config.mjs. */
function build(text: string): string {
  return mdxToJs(text, {
    mdastPlugins: [guardPlugin],
    features: { smartPunctuation: false },
    fileURL: new URL('file:///content/acties/1/a.mdx'),
  }).code;
}

describe('a build stops at what a text may not hold, also when nobody ran the validator', () => {
  test.each([
    ['code between braces', 'Tekst {process.env}', 'programmacode tussen accolades'],
    ['an import', "import fs from 'node:fs'\n\nTekst", 'programmacode (import of export)'],
    ['a script', '<script>alert(1)</script>', '<script>'],
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

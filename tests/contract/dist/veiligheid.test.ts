import { describe, expect, test } from 'vitest';
import { bestanden, lees, perElement } from './gebouwd.ts';
import type { Element, Pagina } from './site.ts';

/** The policy of src/hosting/headers.ts can be strict only as long as the pages keep to this. */

/** What a browser fetches by itself, without a click. */
function resources({ tag, props }: Element): string[] {
  const links = tag === 'link' && !['canonical', 'alternate'].includes(props['rel'] ?? '') ? ['href'] : [];
  const refs = ['use', 'image'].includes(tag) ? ['href', 'xLinkHref'] : [];
  return ['src', 'srcSet', 'data', 'poster', ...links, ...refs].flatMap((name) => {
    const value = props[name];
    // The first of several: a srcset is written with spaces.
    return value === undefined ? [] : [value.trim().split(/\s/)[0] ?? ''];
  });
}

const isOmleiding = ({ props }: Element, { html }: Pagina) =>
  html.includes('<script src="/omleiding.js"') && /^0; url=\/[^/]/.test(props['content'] ?? '');

const NOOIT: [wat: string, is: (element: Element, pagina: Pagina) => boolean][] = [
  // A block of data (schema.org) is never run; the browser test sees that the policy leaves it alone.
  [
    'an inline script',
    ({ tag, props }) => tag === 'script' && !props['src'] && props['type'] !== 'application/ld+json',
  ],
  ['a style element', ({ tag }) => tag === 'style'],
  ['a style attribute', ({ props }) => 'style' in props],
  ['an event handler', ({ props }) => Object.keys(props).some((name) => /^on[a-z]/i.test(name))],
  [
    'an address that runs code',
    ({ props }) => Object.values(props).some((value) => /^\s*(javascript|vbscript|data):/i.test(value)),
  ],
  [
    'anything that loads what is no file of this site',
    (element) =>
      resources(element).some((url) => !url.startsWith('#') && !(url.startsWith('/') && bestanden.has(url.slice(1)))),
  ],
  ['another page in it', ({ tag }) => ['iframe', 'object', 'embed'].includes(tag)],
  // In a page made for a frame it lets links leave that frame; it moves no address.
  ['another base', ({ tag, props }) => tag === 'base' && 'href' in props],
  [
    'a refresh, but for an old address, which leads on within the site',
    (element, pagina) => element.tag === 'meta' && 'httpEquiv' in element.props && !isOmleiding(element, pagina),
  ],
];

test.each(NOOIT)('nobody else sees or steers who reads: no page has %s', (_, is) => {
  expect(
    perElement((element, pagina) => is(element, pagina) && `<${element.tag}> ${JSON.stringify(element.props)}`),
  ).toEqual([]);
});

describe('a style sheet', () => {
  const styles = [...bestanden].filter((name) => name.endsWith('.css') && !name.startsWith('pagefind/'));

  test('loads files of this site only', () => {
    expect(styles.length).toBeGreaterThan(0);
    const elsewhere = styles.flatMap((name) =>
      [...lees(name).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].flatMap(
        ([, url = '', imported]) => {
          const target = imported ?? url;
          if (target.startsWith('#')) return [];
          const path = new URL(target, `https://hier.invalid/${name}`);
          const isOwn = path.host === 'hier.invalid' && bestanden.has(path.pathname.slice(1));
          return isOwn ? [] : [`${name}: ${target}`];
        },
      ),
    );
    expect(elsewhere).toEqual([]);
  });

  test('does not ask how the screen is held, so nothing turns or is gone for who cannot turn it', () => {
    expect(styles.filter((name) => lees(name).includes('orientation'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { bestanden, lees, paginas, perElement } from './gebouwd.ts';
import type { Element, Pagina } from './site.ts';

/** The policy of src/hosting/headers.ts can be strict only as long as the pages keep to this. */

test('there are pages to look at', () => {
  expect(paginas.length).toBeGreaterThan(100);
});

describe('no page runs or styles anything that stands in the page itself', () => {
  test('no inline script', () => {
    // A block of data (schema.org) is never run; the browser test sees that the policy leaves it alone.
    const isData = (type = '') => type === 'application/ld+json';
    expect(
      perElement(
        ({ tag, props, tekst }) => tag === 'script' && !props['src'] && !isData(props['type']) && `script: ${tekst}`,
      ),
    ).toEqual([]);
  });

  test('no style element', () => {
    expect(perElement(({ tag }) => tag === 'style' && '<style>')).toEqual([]);
  });

  test('no style attribute', () => {
    expect(perElement(({ tag, props }) => 'style' in props && `<${tag} style>`)).toEqual([]);
  });

  test('no event handler', () => {
    expect(
      perElement(({ tag, props }) => {
        const handler = Object.keys(props).find((name) => /^on[a-z]/i.test(name));
        return handler !== undefined && `<${tag} ${handler}>`;
      }),
    ).toEqual([]);
  });

  test('no address that runs code', () => {
    expect(
      perElement(({ tag, props }) => {
        const runs = Object.values(props).find((value) => /^\s*(javascript|vbscript|data):/i.test(value));
        return runs !== undefined && `<${tag}> ${runs}`;
      }),
    ).toEqual([]);
  });
});

describe('a reader is seen by no other host', () => {
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

  test('everything that a page loads is a file of this site', () => {
    expect(
      perElement((element) => {
        const elsewhere = resources(element).filter(
          (url) => !url.startsWith('#') && !(url.startsWith('/') && bestanden.has(url.slice(1))),
        );
        return elsewhere.length > 0 && `<${element.tag}> ${elsewhere.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('no page embeds another, refreshes by itself or moves its base; only an old address leads on, within the site', () => {
    const isOmleiding = (element: Element, { html }: Pagina) =>
      html.includes('<script src="/omleiding.js"') && /^0; url=\/[^/]/.test(element.props['content'] ?? '');
    expect(
      perElement(
        (element, pagina) =>
          (['iframe', 'object', 'embed'].includes(element.tag) ||
            // In a page made for a frame it lets links leave that frame; it moves no address.
            (element.tag === 'base' && 'href' in element.props) ||
            (element.tag === 'meta' && 'httpEquiv' in element.props && !isOmleiding(element, pagina))) &&
          element.tag,
      ),
    ).toEqual([]);
  });

  const styles = [...bestanden].filter((name) => name.endsWith('.css') && !name.startsWith('pagefind/'));

  test('everything that a style sheet loads is a file of this site', () => {
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

  test('no page holds anything of who built it', () => {
    expect(paginas.filter(({ html }) => /\/(home|Users|work)\/[a-z]/.test(html)).map(({ bestand }) => bestand)).toEqual(
      [],
    );
  });
});

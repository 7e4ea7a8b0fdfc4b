import { describe, expect, test } from 'vitest';
import type { Stuk } from '../../../src/domain/content.ts';
import { tekstHtml } from '../../../src/views/tekst.ts';
import { fixtureMonitor, nth } from '../maak.ts';

/** The first actie of the fixture with this as its text, under 2023-06. */
function shown(stukken: Stuk[], { kaal = false, editie = '2023-06' } = {}): string | undefined {
  const monitor = fixtureMonitor();
  const actie = nth(monitor.acties);
  const begrip = { id: 'wlz', term: 'Wlz', varianten: [], voluit: 'Wet "langdurige" zorg', uitleg: 'Zorg & verblijf.' };
  monitor.begrippen = new Map([['wlz', begrip as never]]);
  actie.opmaak = { inleiding: ['<p>Vooraf.</p>'], secties: { '2023-06': stukken } };
  return tekstHtml(monitor, { soort: 'acties', slug: actie.slug, editie, kaal });
}

describe('a text on a page', () => {
  test('a word of the glossary is explained the first time it stands there', () => {
    expect(shown(['<p>', { woorden: 'De Wlz en nog eens de Wlz' }, '</p>'])).toBe(
      '<p>Vooraf.</p><p>De <a class="begrip" href="/begrippen/#wlz" data-voluit="Wet &quot;langdurige&quot; zorg" data-uitleg="Zorg &amp; verblijf.">Wlz</a> en nog eens de Wlz</p>',
    );
  });

  test('in the table of an editie it is not', () => {
    expect(shown([{ woorden: 'De Wlz' }], { kaal: true })).toBe('<p>Vooraf.</p>De Wlz');
  });

  test('what an editor wrote stays text, also when it looks like HTML', () => {
    expect(shown([{ woorden: 'a < b & "c" <script>' }])).toBe('<p>Vooraf.</p>a &lt; b &amp; "c" &lt;script&gt;');
    expect(shown(['<a href="', { href: 'https://x.nl/?a=1&b="2"' }, '">x</a>'])).toBe(
      '<p>Vooraf.</p><a href="https://x.nl/?a=1&amp;b=&quot;2&quot;">x</a>',
    );
  });

  test('without an editie, or with one that has no text, only what stands above the headings', () => {
    expect(shown(['<p>Zes.</p>'], { editie: '' })).toBe('<p>Vooraf.</p>');
    expect(shown(['<p>Zes.</p>'], { editie: '2099-01' })).toBe('<p>Vooraf.</p>');
  });

  test('a file that is not there is a mistake of ours, and stops the build', () => {
    expect(() =>
      tekstHtml(fixtureMonitor(), { soort: 'acties', slug: 'bestaat-niet', editie: undefined, kaal: false }),
    ).toThrow('acties/bestaat-niet');
  });
});

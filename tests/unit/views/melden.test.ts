import { describe, expect, test } from 'vitest';
import { contactHref, meldHref } from '../../../src/views/melden.ts';

const PAGINA = { titel: '1.4.3 Regeling & zo', url: '/acties/1-4-3/' };

describe('who sees a mistake does not have to say where', () => {
  test('a mail has the title and the address of the page', () => {
    const { protocol, pathname, searchParams } = new URL(meldHref('meld@voorbeeld.nl', PAGINA));
    expect([protocol, pathname]).toEqual(['mailto:', 'meld@voorbeeld.nl']);
    expect(searchParams.get('subject')).toBe('Klopt dit niet? 1.4.3 Regeling & zo');
    expect(searchParams.get('body')).toContain('http://localhost:4321/acties/1-4-3/');
  });

  test('a form gets the address where its own address has a place for it', () => {
    expect(meldHref('https://voorbeeld.nl/meld?over={adres}', PAGINA)).toBe(
      'https://voorbeeld.nl/meld?over=http%3A%2F%2Flocalhost%3A4321%2Facties%2F1-4-3%2F',
    );
    expect(meldHref('https://voorbeeld.nl/meld', PAGINA)).toBe('https://voorbeeld.nl/meld');
  });

  test('the contact itself is a link without a page', () => {
    expect(contactHref('meld@voorbeeld.nl')).toBe('mailto:meld@voorbeeld.nl');
    expect(contactHref('https://voorbeeld.nl/meld?over={adres}')).toBe('https://voorbeeld.nl/meld?over=');
  });
});

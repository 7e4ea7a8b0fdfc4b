import { describe, expect, test } from 'vitest';
import { isMailadres, webadresFout } from '../../../src/vocabulary/webadres.ts';

describe('a link leads where it seems to lead', () => {
  test.each([
    'https://voorbeeld.nl',
    'HTTPS://www.Voorbeeld.nl/pad?a=b&c=[d]#e',
    'https://xn--80ak6aa92e.com/',
    'https://voorbeeld.example:8443/',
    'https://nl.voorbeeld.org/wiki/Café_(huis)',
  ])('%s', (url) => {
    expect(webadresFout(url)).toBeUndefined();
  });

  test.each([
    ['letters of another alphabet', 'https://аррӏе.com/', 'leidt naar xn--80ak6aa92e.com'],
    ['letters in full width', 'https://ｖｂ.nl/', 'leidt naar vb.nl'],
    ['letters as codes', 'https://%61.nl/', 'leidt naar a.nl'],
    ['a number in another form', 'https://0x7f.1/', 'een naam zoals'],
    ['numbers', 'https://127.0.0.1/', 'een naam zoals'],
    ['numbers in brackets', 'https://[::1]/', 'een naam zoals'],
    ['no name', 'https://./', 'een naam zoals'],
    ['an empty part', 'https://a..b/', 'een naam zoals'],
    ['a name that only this house knows', 'https://intranet/', 'een naam zoals'],
    ['nothing behind the slashes', 'https://', 'een naam zoals'],
    ['a name before an @', 'https://overheid.nl@elders.nl/', 'Zonder naam of wachtwoord'],
    ['a backslash', 'https://a.nl\\@b.nl', 'Zonder spaties'],
    ['a line break', 'https://a.nl/\nb', 'Zonder spaties'],
    ['an invisible sign', 'https://a\u200b.nl/', 'Zonder spaties'],
    ['no protection', 'http://a.nl/', 'beginnend met https://'],
    ['a script', 'javascript:alert(1)', 'beginnend met https://'],
    ['nothing', '', 'beginnend met https://'],
  ])('not %s', (_, url, fout) => {
    expect(webadresFout(url)).toContain(fout);
  });
});

describe('a mail goes to one address', () => {
  test.each([
    ['redactie@voorbeeld.nl', true],
    ['jan-piet.o_x+y@a.b-c.nl', true],
    ['a@b.nl?bcc=c@d.nl', false],
    ['a@b.nl,c@d.nl', false],
    ['a@b.nl%0d%0aBcc:c@d.nl', false],
    ['a@b.nl\nx', false],
    ['a@intranet', false],
    ['a..b@c.nl', false],
    ['a@аррӏе.com', false],
    ['@b.nl', false],
  ])('%j: %s', (text, isGoed) => {
    expect(isMailadres(text)).toBe(isGoed);
  });
});

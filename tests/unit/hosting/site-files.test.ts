import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';
import { headersFile, redirectsFile, redirectsMap } from '../../../src/hosting/site-files.ts';
import { gevallen } from '../../gevallen.ts';
import { headersByRules } from '../../hosting/static-host.ts';

const FILES = gevallen(import.meta) as string[];

describe.each(['/', '/wozo/'])('a host that adds up rules sends what the table says, under %s', (basis) => {
  const text = headersFile(FILES, basis);
  test.each(FILES.filter((file) => file !== '_headers'))('%s: every header once, with its value', (file) => {
    const { 'Content-Type': type, ...headers } = headersByRules(text, basis + file.replace(/index\.html$/, ''));
    expect(headers).toEqual(headersFor(basis + file, basis));
    expect(type).toBe(file.endsWith('atom.xml') ? 'application/atom+xml' : undefined);
  });
  test('there are fewer rules than Cloudflare takes, and no line is too long for it', () => {
    expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

test('who kept an old address is led on by a static host and by nginx, with and without a slash', () => {
  const redirects = [{ van: '/wozo/acties/oud/', naar: '/wozo/acties/nieuw/' }];
  expect(redirectsFile(redirects)).toBe(
    '/wozo/acties/oud/ /wozo/acties/nieuw/ 301\n/wozo/acties/oud /wozo/acties/nieuw/ 301\n',
  );
  expect(redirectsMap(redirects)).toBe(
    '"/wozo/acties/oud/" "/wozo/acties/nieuw/";\n"/wozo/acties/oud" "/wozo/acties/nieuw/";\n',
  );
});

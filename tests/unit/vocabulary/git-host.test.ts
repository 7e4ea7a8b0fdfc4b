import { describe, expect, test } from 'vitest';
import { bestandLinks, commitPagina } from '../../../src/vocabulary/git-host.ts';

const ACTIE = 'content/acties/4/4-1-2-naam.mdx';

describe('a reader who sees a mistake comes to the file, on the website of the Git host', () => {
  test.each([
    ['https://github.com/naam/wozo', 'main', 'blob/main', 'edit/main', 'commits/main'],
    ['https://gitlab.com/groep/sub/wozo', 'main', '-/blob/main', '-/edit/main', '-/commits/main'],
    ['https://gitlab.voorbeeld.nl/groep/wozo', 'main', '-/blob/main', '-/edit/main', '-/commits/main'],
    ['https://codeberg.org/naam/wozo', 'main', 'src/branch/main', '_edit/main', 'commits/branch/main'],
    ['https://github.com/naam/wozo', 'red/2026', 'blob/red/2026', 'edit/red/2026', 'commits/red/2026'],
  ])('%s, branch %s', (repo, tak, lezen, bewerken, geschiedenis) => {
    expect(bestandLinks(repo, tak, ACTIE)).toEqual({
      lezen: `${repo}/${lezen}/${ACTIE}`,
      bewerken: `${repo}/${bewerken}/${ACTIE}`,
      geschiedenis: `${repo}/${geschiedenis}/${ACTIE}`,
    });
  });
  test.each([
    ['a path of Windows', 'main', 'content\\acties\\a.mdx', 'main/content/acties/a.mdx'],
    ['signs with a meaning in an address', 'a#b', 'content/a?b c.mdx', 'a%23b/content/a%3Fb%20c.mdx'],
  ])('%s lead to the same file', (_, tak, bestand, pad) => {
    expect(bestandLinks('https://github.com/n/w', tak, bestand)?.bewerken).toBe(`https://github.com/n/w/edit/${pad}`);
  });
  test.each(['/tmp/inhoud/a.mdx', '../inhoud/a.mdx', 'C:\\inhoud\\a.mdx', 'content/../../a.mdx'])(
    'content outside the repository has no such page: %s',
    (bestand) => expect(bestandLinks('https://github.com/n/w', 'main', bestand)).toBeUndefined(),
  );
});

test.each([
  ['https://github.com/naam/wozo', 'commit/abc'],
  ['https://gitlab.voorbeeld.nl/groep/wozo', '-/commit/abc'],
  ['https://codeberg.org/naam/wozo', 'commit/abc'],
])('who wants to know from what the site was made comes to the commit: %s', (repo, pad) => {
  expect(commitPagina(repo, 'abc')).toBe(`${repo}/${pad}`);
});

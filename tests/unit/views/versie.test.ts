import { expect, test } from 'vitest';
import { versieView } from '../../../src/views/versie.ts';

/** The colophon says of the making of the site what is known of it, and no more. */

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

test.each([
  ['the commit in short, and the day in words', 'zoals-commit', COMMIT, ' uit versie 1a2b3c4 van de broncode.'],
  [
    'that there is more in it than that commit',
    'gewijzigd',
    COMMIT,
    ' uit versie 1a2b3c4 van de broncode, met wijzigingen die daar nog niet in staan.',
  ],
  ['nothing of a commit that nobody knows', 'onbekend', 'onbekend', '.'],
])('a reader of the colophon learns %s', (_, werkmap, commit, rest) => {
  const { begin, commit: known, eind } = versieView({ commit, werkmap }, '2026-11-01');
  expect([begin, known?.kort, eind].filter(Boolean).join(' ')).toBe(`Gemaakt op 1 november 2026${rest}`);
  // Where no repository is set, there is nothing to link to.
  expect(known?.url).toBeUndefined();
});

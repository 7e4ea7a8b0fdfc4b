import { describe, expect, test } from 'vitest';
import { versieView } from '../../../src/views/versie.ts';

/** The colophon says of the making of the site what is known of it, and no more. */

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

const zin = (werkmap: string, commit = COMMIT) => {
  const { begin, commit: known, eind } = versieView({ commit, werkmap }, '2026-11-01');
  return [begin, known?.kort, eind].filter(Boolean).join(' ');
};

describe('a reader of the colophon learns', () => {
  test('the commit in short, and the day in words', () => {
    expect(zin('zoals-commit')).toBe('Gemaakt op 1 november 2026 uit versie 1a2b3c4 van de broncode.');
  });
  test('that there is more in it than that commit', () => {
    expect(zin('gewijzigd')).toBe(
      'Gemaakt op 1 november 2026 uit versie 1a2b3c4 van de broncode, met wijzigingen die daar nog niet in staan.',
    );
  });
  test('nothing of a commit that nobody knows', () => {
    expect(zin('onbekend', 'onbekend')).toBe('Gemaakt op 1 november 2026.');
  });
  test('no link where no repository is set', () => {
    expect(versieView({ commit: COMMIT, werkmap: 'zoals-commit' }, '2026-11-01').commit?.url).toBeUndefined();
  });
});

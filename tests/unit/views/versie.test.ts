import { describe, expect, test } from 'vitest';
import { versieView } from '../../../src/views/versie.ts';

/** The colophon says of the making of the site what is known of it, and no more. */

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

describe('a reader of the colophon learns', () => {
  test('the commit in short, and the day in words', () => {
    const view = versieView({ commit: COMMIT, werkmap: 'zoals-commit' }, '2026-11-01');
    expect(view.dag).toBe('1 november 2026');
    // No repository is set here, so there is nothing to link to.
    expect(view.commit).toEqual({ kort: '1a2b3c4', url: undefined, isGewijzigd: false });
  });
  test('that there is more in it than that commit', () => {
    expect(versieView({ commit: COMMIT, werkmap: 'gewijzigd' }, '2026-11-01').commit?.isGewijzigd).toBe(true);
  });
  test('nothing of a commit that nobody knows', () => {
    expect(versieView({ commit: 'onbekend', werkmap: 'onbekend' }, '2026-11-01').commit).toBeUndefined();
  });
});

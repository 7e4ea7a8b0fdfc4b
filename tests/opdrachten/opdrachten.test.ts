import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { proefmap } from '../scripts/proefmap.ts';
import { speel } from './speel.ts';

/**
 * What an editor types, what is said, and what becomes of the files, to the letter. A file holds sessions, each in a
 * fresh copy of the fixture programme; how they are written stands in `speel.ts`.
 *
 * A new session, or another output: `npx vitest run tests/opdrachten -u` writes all that is not typed anew. Read what
 * changed with `git diff`, and run the tests once more without `-u`.
 */
const map = proefmap();

test.each([
  ['an edit that no longer fits', 'edit content/bronnen.yaml\n-onbekend\n+x', 'exactly once'],
  ['an edit that fits in two places', 'edit content/bronnen.yaml\n-datum:\n+x', 'exactly once'],
  ['a line that says nothing', 'edti content/bronnen.yaml', 'no line of a session'],
])('%s stops a session', (_, stap, fout) => {
  expect(() => speel(`=== titel\n\n${stap}`, map)).toThrow(fout);
});

describe.each(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt')))('%s', (bestand) => {
  const pad = join(import.meta.dirname, bestand);
  const sessies = readFileSync(pad, 'utf8').split(/\n+(?==== )/);
  const schrijft = () => expect.getState().snapshotState.snapshotUpdateState === 'all';

  test.each(sessies.map((sessie, i) => ({ titel: /=== (.*)/.exec(sessie)?.[1], sessie, i })))(
    '$titel',
    ({ sessie, i }) => {
      const gespeeld = speel(sessie.trimEnd(), map);
      if (schrijft()) sessies[i] = gespeeld;
      else expect(gespeeld).toBe(sessie.trimEnd());
    },
  );

  afterAll(() => {
    if (schrijft()) writeFileSync(pad, `${sessies.map((sessie) => sessie.trimEnd()).join('\n\n')}\n`);
  });
});

import { execSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readHerkomst } from '../../src/read/git-commit.ts';
import { legeMap } from './proefmap.ts';

/** What the site says of the commit that it is made from is true, or it says that nobody knows. */

const ROOT = join(import.meta.dirname, '../..');
const GEZEGD = 'a'.repeat(40);
const GIT = 'git -c user.name=proef -c user.email=proef@voorbeeld.invalid';

const map = legeMap();
let project: string;
const run = (command: string, cwd = project) => execSync(command, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
const herkomst = (gezegd?: string, inhoud = join(project, 'content')) => readHerkomst(project, inhoud, gezegd);

beforeEach(() => {
  project = map.pad('project');
  for (const folder of ['content', 'src', 'public']) mkdirSync(join(project, folder), { recursive: true });
  for (const file of ['.commit', '.gitattributes']) cpSync(join(ROOT, file), join(project, file));
  run('echo x > content/a.mdx; echo x > README.md');
});

describe('in a repository', () => {
  let head: string;
  beforeEach(() => {
    run('git init -q');
    run(`git add -A && ${GIT} commit -qm eerste`);
    head = run('git rev-parse HEAD');
  });

  test.each([
    ['nothing', 'true', 'zoals-commit'],
    ['what no build reads', 'echo y > README.md; echo y > notitie.txt', 'zoals-commit'],
    ['a text', 'echo y > content/a.mdx', 'gewijzigd'],
    ['a new file that would be published', 'echo y > public/nieuw.txt', 'gewijzigd'],
    ['a file that is gone', 'rm content/a.mdx', 'gewijzigd'],
    ['what is staged', 'echo y > src/a.ts; git add -A', 'gewijzigd'],
  ])(
    'it is the commit of Git, whatever somebody says, and what differs from that is told: %s',
    (_, change, werkmap) => {
      run(change);
      expect(herkomst(GEZEGD)).toEqual({ commit: head, werkmap });
    },
  );
  test('content from elsewhere is in no commit', () => {
    expect(herkomst(undefined, map.pad('elders')).werkmap).toBe('gewijzigd');
  });
  test('a package that Git made of it knows the commit', () => {
    mkdirSync(map.pad('uitgepakt'));
    run('git archive HEAD | tar -x -C ../uitgepakt');
    expect(readHerkomst(map.pad('uitgepakt'), map.pad('uitgepakt/content'), undefined)).toEqual({
      commit: head,
      werkmap: 'onbekend',
    });
  });
});

describe('without a repository', () => {
  test('it is what the builder says', () => {
    expect(herkomst(GEZEGD)).toEqual({ commit: GEZEGD, werkmap: 'onbekend' });
  });
  test('and else nobody knows', () => {
    expect(herkomst()).toEqual({ commit: 'onbekend', werkmap: 'onbekend' });
  });
  test('the repository of something else around it says nothing', () => {
    run('git init -q', map.pad());
    run(`git add -A && ${GIT} commit -qm iets-anders`, map.pad());
    expect(herkomst()).toEqual({ commit: 'onbekend', werkmap: 'onbekend' });
  });
});

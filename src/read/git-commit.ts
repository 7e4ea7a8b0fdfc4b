import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Which commit of the repository the site is built from. */
export interface Herkomst {
  /** 40 hex digits (64 in a repository of the newer kind), or that nobody knows it. */
  commit: string;
  /** Whether the files that a build reads are those of that commit. */
  werkmap: 'zoals-commit' | 'gewijzigd' | 'onbekend';
}

/** All that a build reads. */
const INVOER = [
  'content',
  'src',
  'public',
  'letters',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Holds the commit in a package that `git archive` or GitHub made; see .gitattributes. */
const STEMPEL = '.commit';

/**
 * Asks Git, which knows best. In a folder that is no repository: what the builder says (COMMIT), or what the package
 * says that was downloaded.
 *
 * @param root the folder of the project
 * @param inhoud the content folder; another one than the project's own is in no commit
 * @param gezegd what the builder set
 */
export function readHerkomst(root: string, inhoud: string, gezegd: string | undefined): Herkomst {
  const isEigen = resolve(inhoud) === resolve(root, 'content');
  const [path, commit] = git(root, ['rev-parse', '--show-prefix', 'HEAD'])?.split('\n') ?? [];
  // A path: the project lies in the repository of something else.
  if (path === '' && commit) {
    const changes = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...INVOER]);
    if (changes === undefined) return { commit, werkmap: 'onbekend' };
    return { commit, werkmap: changes === '' && isEigen ? 'zoals-commit' : 'gewijzigd' };
  }
  return { commit: gezegd ?? stempel(root) ?? 'onbekend', werkmap: isEigen ? 'onbekend' : 'gewijzigd' };
}

function stempel(root: string): string | undefined {
  const file = join(root, STEMPEL);
  return existsSync(file) ? /^[0-9a-f]{40,64}$/m.exec(readFileSync(file, 'utf8'))?.[0] : undefined;
}

/** Undefined: no Git, no repository, or one that Git does not trust. */
function git(cwd: string, args: string[]): string | undefined {
  try {
    // Only looks: without the lock, it is in nobody's way.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd();
  } catch {
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './git.ts';

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
  const [path, commit] = git(['rev-parse', '--show-prefix', 'HEAD'], root)?.split('\n') ?? [];
  // A path: the project lies in the repository of something else.
  if (path === '' && commit) {
    const changes = git(['status', '--porcelain', '--untracked-files=all', '--', ...INVOER], root);
    if (changes === undefined) return { commit, werkmap: 'onbekend' };
    return { commit, werkmap: changes === '' && isEigen ? 'zoals-commit' : 'gewijzigd' };
  }
  return { commit: gezegd ?? stempel(root) ?? 'onbekend', werkmap: isEigen ? 'onbekend' : 'gewijzigd' };
}

function stempel(root: string): string | undefined {
  const file = join(root, STEMPEL);
  return existsSync(file) ? /^[0-9a-f]{40,64}$/m.exec(readFileSync(file, 'utf8'))?.[0] : undefined;
}

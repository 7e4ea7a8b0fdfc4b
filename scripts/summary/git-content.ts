import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The content as it was at a commit, in a temporary folder. */
interface Oud {
  /** The content folder; it does not exist when the commit had none. */
  map: string;
  /** What was found, for people: "main (1a2b3c4)", or the folder. */
  naam: string;
  opruimen: () => void;
}

/**
 * Finds the content at a Git name (branch, tag, commit) or in a folder. The working tree and the index stay as they
 * are: Git writes into a temporary folder, by an index of its own, and links as plain text.
 *
 * @param basis a Git name, or a folder with content or with a content folder in it
 * @param inhoud the content folder, relative to the working directory
 * @returns undefined when there is no such name and no such folder
 */
export function contentAt(basis: string, inhoud: string): Oud | undefined {
  const commit = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${basis}^{commit}`]);
  if (commit) return fromCommit(basis, commit, inhoud);
  if (!isFolder(basis)) return undefined;
  const inner = join(basis, inhoud);
  return { map: isFolder(inner) ? inner : basis, naam: basis, opruimen: () => undefined };
}

function fromCommit(basis: string, commit: string, inhoud: string): Oud {
  const temporary = mkdtempSync(join(tmpdir(), 'wozo-basis-'));
  const map = join(temporary, 'inhoud');
  const tree = tryGit(['rev-parse', '--verify', '--quiet', `${commit}:./${inhoud.replaceAll('\\', '/')}`]);
  if (tree) {
    const env = { ...process.env, GIT_INDEX_FILE: join(temporary, 'index') };
    git(['read-tree', tree], env);
    git(['-c', 'core.symlinks=false', 'checkout-index', '--all', `--prefix=${map}/`], env);
  }
  const short = commit.slice(0, 7);
  return {
    map,
    naam: basis.startsWith(short) ? short : `${basis} (${short})`,
    opruimen: () => {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

function tryGit(args: string[]): string | undefined {
  try {
    return git(args);
  } catch {
    return undefined;
  }
}

function git(args: string[], env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync('git', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

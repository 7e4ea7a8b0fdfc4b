import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../src/read/git.ts';

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
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${basis}^{commit}`])?.trim();
  if (commit) return fromCommit(basis, commit, inhoud);
  if (!isFolder(basis)) return undefined;
  const inner = join(basis, inhoud);
  return { map: isFolder(inner) ? inner : basis, naam: basis, opruimen: () => undefined };
}

function fromCommit(basis: string, commit: string, inhoud: string): Oud {
  const temporary = mkdtempSync(join(tmpdir(), 'wozo-basis-'));
  const map = join(temporary, 'inhoud');
  const tree = git(['rev-parse', '--verify', '--quiet', `${commit}:./${inhoud.replaceAll('\\', '/')}`])?.trim();
  if (tree) {
    const env = { GIT_INDEX_FILE: join(temporary, 'index') };
    const steps = [
      ['read-tree', tree],
      ['-c', 'core.symlinks=false', 'checkout-index', '--all', `--prefix=${map}/`],
    ];
    // An empty folder would say that all of the content is new.
    if (!steps.every((step) => git(step, '.', env) !== undefined)) throw new Error(`Git geeft ${basis} niet.`);
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * How the websites of Git hosts name the page on which a file is read or changed, the one with its past, and that of a
 * commit. Which of them it is, the name of the host tells; one that says nothing is taken for GitHub's kind.
 */
const VORMEN = {
  github: { lezen: 'blob', bewerken: 'edit', geschiedenis: 'commits', commit: 'commit' },
  gitlab: { lezen: '-/blob', bewerken: '-/edit', geschiedenis: '-/commits', commit: '-/commit' },
  forgejo: { lezen: 'src/branch', bewerken: '_edit', geschiedenis: 'commits/branch', commit: 'commit' },
} as const;

/** The pages of one file on the website of a Git host. */
export interface BestandLinks {
  lezen: string;
  bewerken: string;
  geschiedenis: string;
}

/**
 * @param repo address of the repository, such as https://github.com/naam/monitor
 * @param tak the branch that the site is built from
 * @param bestand path within the repository, with / or \ between its parts
 * @returns undefined for a file outside the repository
 */
export function bestandLinks(repo: string, tak: string, bestand: string): BestandLinks | undefined {
  const parts = bestand.split(/[/\\]/);
  const outside = bestand.startsWith('/') || /^[A-Za-z]:/.test(bestand) || parts.includes('..');
  if (outside) return undefined;
  const path = [...tak.split('/'), ...parts].map(encodeURIComponent).join('/');
  const { lezen, bewerken, geschiedenis } = VORMEN[soortHost(repo)];
  return {
    lezen: `${repo}/${lezen}/${path}`,
    bewerken: `${repo}/${bewerken}/${path}`,
    geschiedenis: `${repo}/${geschiedenis}/${path}`,
  };
}

/** The page of one commit on the website of a Git host. */
export function commitPagina(repo: string, commit: string): string {
  return `${repo}/${VORMEN[soortHost(repo)].commit}/${commit}`;
}

function soortHost(repo: string): keyof typeof VORMEN {
  const { hostname } = new URL(repo);
  if (hostname.includes('gitlab')) return 'gitlab';
  return /codeberg|forgejo|gitea/.test(hostname) ? 'forgejo' : 'github';
}

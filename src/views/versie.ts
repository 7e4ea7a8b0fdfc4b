import { commitLink } from '../addresses.ts';
import { datumVoluit } from '../vocabulary/datum.ts';

/**
 * What the colophon says of the making of the site: a sentence around the commit, which may be a link.
 *
 * @param herkomst the commit, or "onbekend", and whether the files were those of that commit
 * @param nu the day of the build, as 2026-11-23
 */
export function versieView({ commit, werkmap }: { commit: string; werkmap: string }, nu: string) {
  const isBekend = commit !== 'onbekend';
  const extra = werkmap === 'gewijzigd' ? ', met wijzigingen die daar nog niet in staan' : '';
  return {
    begin: `Gemaakt op ${datumVoluit(nu)}${isBekend ? ' uit versie' : '.'}`,
    /** Undefined: nobody told the build which commit it was. */
    commit: isBekend ? { kort: commit.slice(0, 7), url: commitLink(commit) } : undefined,
    eind: isBekend ? `van de broncode${extra}.` : '',
  };
}

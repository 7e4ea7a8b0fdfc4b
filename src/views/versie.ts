import { adres, commitLink } from '../addresses.ts';
import { datumVoluit } from '../vocabulary/datum.ts';

/** What the colophon says of the making of the site. */
export interface VersieView {
  dag: string;
  /** Undefined: nobody told the build which commit it was. */
  commit: { kort: string; url: string | undefined; isGewijzigd: boolean } | undefined;
  url: string;
  somUrl: string;
}

/**
 * @param herkomst the commit, or "onbekend", and whether the files were those of that commit
 * @param nu the day of the build, as 2026-11-23
 */
export function versieView({ commit, werkmap }: { commit: string; werkmap: string }, nu: string): VersieView {
  const isBekend = commit !== 'onbekend';
  return {
    dag: datumVoluit(nu),
    commit: isBekend
      ? { kort: commit.slice(0, 7), url: commitLink(commit), isGewijzigd: werkmap === 'gewijzigd' }
      : undefined,
    url: adres.versie(),
    somUrl: adres.controlegetallen(),
  };
}

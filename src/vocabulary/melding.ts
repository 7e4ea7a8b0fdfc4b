import { compareText } from './nummer.ts';

/** Where something stands in a file; lines and columns start at 1. */
export interface Plek {
  bestand: string;
  regel: number;
  kolom: number;
  /** How many characters of that line it is about. Absent: not known. */
  lengte?: number;
}

/** One finding about the content, in Dutch, for the person who edits it. */
export interface Melding extends Plek {
  /** Absent: a fault. A hint is advice: it never fails a command and never stops a build. */
  soort?: 'fout' | 'hint';
  /** Which rule found it; stable, so that tools can count and filter. */
  regelId: string;
  /** The field or part it is about, such as "metingen[0].status". */
  veld?: string;
  /** What stands there and what is wrong with it. */
  wat: string;
  /** How to mend it. */
  herstel?: string;
}

/** Where a finding about a whole file stands. */
export function beginVan(bestand: string): Plek {
  return { bestand, regel: 1, kolom: 1 };
}

/** Makes the findings of one rule; where each of them stands, is said by who looks. */
export function meldingVan(regelId: string) {
  return (wat: string, herstel: string) => ({ regelId, wat, herstel });
}

export function isFout({ soort }: Melding): boolean {
  return soort !== 'hint';
}

/** Orders findings as a reader walks through the files: by file, line and column. */
export function compareMelding(a: Melding, b: Melding): number {
  return (
    compareText(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom || compareText(a.regelId, b.regelId)
  );
}

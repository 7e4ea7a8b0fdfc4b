import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bewerk, type Bewerking } from './bewerk.ts';

/** Slips in the fixture programme, file by file, in this order; several rounds where one file changes twice. */
export type Geval = Rondes | Rondes[];
type Rondes = Record<string, Bewerking | Bewerking[]>;

/** Cases by their name. */
export type Gevallen = Record<string, Geval>;

/** The cases of one file in gevallen/, or of one rule or stage in a file that has several. */
export interface Groep {
  /** The file, without `.yaml`. */
  bestand: string;
  /** The id of the rule, or the stage: their reports are a line for each finding. Empty: whole reports. */
  deel: string;
  /** What stops nobody. */
  goed: Gevallen;
  /** What is wrong; of a rule: what it finds. */
  fout: Gevallen;
  /** Of a rule: what something else tells, so that it keeps silent. */
  elders: Gevallen;
}

const MAP = join(import.meta.dirname, 'gevallen');

export const GROEPEN: Groep[] = readdirSync(MAP).flatMap((naam) => {
  const inhoud = parse(readFileSync(join(MAP, naam), 'utf8'), { stringKeys: true }) as Record<string, object>;
  const leeg = { bestand: naam.replace('.yaml', ''), deel: '', goed: {}, fout: {}, elders: {} };
  if ('fout' in inhoud) return [{ ...leeg, ...inhoud }];
  return Object.entries(inhoud).map(([deel, groep]) => ({ ...leeg, ...groep, deel }));
});

/** Makes the slip of a case in a copy of the fixture programme. */
export function maak(geval: Geval, root: string): void {
  for (const ronde of [geval].flat()) {
    for (const [naam, bewerkingen] of Object.entries(ronde)) {
      for (const bewerking of [bewerkingen].flat()) bewerk(root, naam, bewerking);
    }
  }
}

/** The same by the name of the case. */
export function maakGeval(naam: string, root: string): void {
  const geval = GROEPEN.map(({ fout }) => fout[naam]).find(Boolean);
  if (!geval) throw new Error(`No such case: ${naam}`);
  maak(geval, root);
}

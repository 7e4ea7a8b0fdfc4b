import { existsSync } from 'node:fs';
import { leesBestand } from './lees-terug.ts';
import { stapVoor, type Stap } from './schrijf.ts';

/** Files that change for more than one reason: as they were read, and as they will be. */
export interface Teksten {
  /** The text as it will be; undefined when there is no such file. */
  van: (pad: string) => string | undefined;
  zet: (pad: string, tekst: string) => void;
  stappen: () => Stap[];
}

export function leesTeksten(): Teksten {
  const oud = new Map<string, string | undefined>();
  const nieuw = new Map<string, string>();
  const lees = (pad: string) => {
    if (!oud.has(pad)) oud.set(pad, existsSync(pad) ? leesBestand(pad) : undefined);
    return oud.get(pad);
  };
  return {
    van: (pad) => nieuw.get(pad) ?? lees(pad),
    zet: (pad, tekst) => {
      lees(pad);
      nieuw.set(pad, tekst);
    },
    stappen: () => [...nieuw].flatMap(([pad, tekst]) => stapVoor(pad, oud.get(pad), tekst)),
  };
}

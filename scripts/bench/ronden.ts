import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BOUWERS, type Bouwer, type BouwerNaam } from './bouwers.ts';
import { bytesVan, type Bytes } from './bytes.ts';
import { INGREPEN, type Ingreep } from './ingrepen.ts';
import { meet, type Meting } from './meet.ts';
import { maakProef, VALIDEER, waar, type Maat, type Proef } from './proef.ts';
import { maakKoud } from './werkmap.ts';

/** What is measured: a builder from nothing or after a change, the validator, the making of the search index, or editing. */
export type Wat =
  'koud' | Ingreep['naam'] | 'valideer eerst' | 'valideer' | 'valideer bestand' | 'pagefind' | 'dev' | 'dev start';

/** One measured run. */
export interface Waarneming extends Omit<Meting, 'uitvoer'> {
  maat: Maat;
  /** The builder, or '-' for what is no builder. */
  wie: BouwerNaam | '-';
  wat: Wat;
}

export interface Uitslag {
  waarnemingen: Waarneming[];
  /** What each builder made, cold. */
  gemaakt: { maat: Maat; wie: BouwerNaam; bytes: Bytes }[];
  /** What could not be measured, and why. */
  mislukt: string[];
}

/** What is measured at one size. */
export interface Onderdeel {
  maat: Maat;
  bouwers: readonly BouwerNaam[];
  rondes: number;
  /** Whether builds after a change are measured too. */
  ingrepen: boolean;
}

interface Opties {
  meld: (regel: string) => void;
  /** Whether there is time for another round. */
  magNog: () => boolean;
}

/**
 * Measures one size and adds to what is there: in each round every builder once, in another order than in the round
 * before. What fails is noted and left out; what the others measured is not lost.
 */
export async function meetOnderdeel(onderdeel: Onderdeel, uitslag: Uitslag, { meld, magNog }: Opties): Promise<void> {
  const { maat, rondes, bouwers } = onderdeel;
  const proef = maakProef(maat);
  const probeer = async (wie: string, doe: () => Promise<void>) => {
    try {
      await doe();
    } catch (error) {
      uitslag.mislukt.push(`${wie} bij ${maat} acties: ${error instanceof Error ? error.message : String(error)}`);
      meld(`  ${wie}: mislukt`);
    }
  };
  try {
    for (let nummer = 0; nummer < rondes && (nummer === 0 || magNog()); nummer++) {
      meld(`${maat} acties, ronde ${nummer + 1} van ${rondes}`);
      const ronde: Ronde = { onderdeel, proef, nummer, uitslag, meld };
      proef.verseInhoud();
      maakKoud(proef.werkmap, ['.']);
      await probeer('valideer', () => meetValideer(ronde));
      await probeer('pagefind', () => meetPagefind(ronde));
      for (const wie of gedraaid(bouwers, nummer)) await probeer(wie, () => meetBouwer(ronde, wie));
    }
  } finally {
    proef.ruimOp();
  }
}

interface Ronde {
  onderdeel: Onderdeel;
  proef: Proef;
  nummer: number;
  uitslag: Uitslag;
  meld: Opties['meld'];
}

async function meetValideer(ronde: Ronde): Promise<void> {
  const plek = waar(ronde.proef.werkmap);
  for (const wat of ['valideer eerst', 'valideer'] as const) noteer(ronde, '-', wat, await meet(VALIDEER, plek));
}

/** The index alone: the program tells how long that took, apart from reading the content. */
async function meetPagefind(ronde: Ronde): Promise<void> {
  const gemeten = await meet(['scripts/bench/pagefind.ts'], waar(ronde.proef.werkmap));
  noteer(ronde, '-', 'pagefind', { ...gemeten, ms: Number(gemeten.uitvoer.trim().split('\n').at(-1)) });
}

/** Cold, and then after one change after another, with what the build before left. */
async function meetBouwer(ronde: Ronde, wie: BouwerNaam): Promise<void> {
  const { onderdeel, proef, nummer, uitslag, meld } = ronde;
  const { maat, ingrepen } = onderdeel;
  const bouwer: Bouwer = BOUWERS[wie];
  const map = join(proef.werkmap, bouwer.map);
  const uit = join(map, bouwer.uit);
  const bouw = async () => {
    await bouwer.bereid?.(proef.inhoud, map);
    return meet(bouwer.opdracht, waar(proef.werkmap, bouwer.map, bouwer.omgeving));
  };
  proef.verseInhoud();
  maakKoud(proef.werkmap, [bouwer.map]);
  rmSync(uit, { recursive: true, force: true });
  noteer(ronde, wie, 'koud', await bouw());
  if (nummer === 0) {
    const bytes = bytesVan(uit);
    uitslag.gemaakt.push({ maat, wie, bytes });
    meld(`  ${wie} maakte ${bytes.paginas} pagina's, ${(bytes.dist / 1e6).toFixed(1)} MB`);
  }
  for (const { naam, doe } of ingrepen ? INGREPEN : []) {
    doe(proef.inhoud, nummer);
    noteer(ronde, wie, naam, await bouw());
  }
  rmSync(uit, { recursive: true, force: true });
}

function noteer(ronde: Ronde, wie: Waarneming['wie'], wat: Wat, { ms, cpuMs, mb }: Meting): void {
  ronde.uitslag.waarnemingen.push({ maat: ronde.onderdeel.maat, wie, wat, ms, cpuMs, mb });
  const verbruik = cpuMs && mb ? ` (rekentijd ${seconden(cpuMs)}, ${Math.round(mb)} MB)` : '';
  ronde.meld(`  ${wie === '-' ? '' : `${wie} `}${wat}: ${seconden(ms)}${verbruik}`);
}

/** Another one first in each round, so that what goes on beside it does not always strike the same one. */
function gedraaid<T>(rij: readonly T[], keer: number): T[] {
  const plek = rij.length === 0 ? 0 : keer % rij.length;
  return [...rij.slice(plek), ...rij.slice(0, plek)];
}

function seconden(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

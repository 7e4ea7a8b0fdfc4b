import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BOUWERS, type Bouwer, type BouwerNaam } from './bouwers.ts';
import { bytesVan, type Bytes } from './bytes.ts';
import { INGREPEN, type Ingreep } from './ingrepen.ts';
import { meet, type Meting } from './meet.ts';
import { maakProef, waar, type Maat, type Proef } from './proef.ts';
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

/** Measures one size: in each round every builder once, in another order than in the round before. */
export async function meetOnderdeel(onderdeel: Onderdeel, { meld, magNog }: Opties): Promise<Uitslag> {
  const uitslag: Uitslag = { waarnemingen: [], gemaakt: [] };
  const proef = maakProef(onderdeel.maat);
  try {
    for (let ronde = 0; ronde < onderdeel.rondes && (ronde === 0 || magNog()); ronde++) {
      meld(`${onderdeel.maat} acties, ronde ${ronde + 1} van ${onderdeel.rondes}`);
      await meetRonde(onderdeel, proef, ronde, uitslag, meld);
    }
  } finally {
    proef.ruimOp();
  }
  return uitslag;
}

async function meetRonde(
  { maat, bouwers, ingrepen }: Onderdeel,
  { werkmap, inhoud, verseInhoud }: Proef,
  ronde: number,
  { waarnemingen, gemaakt }: Uitslag,
  meld: Opties['meld'],
): Promise<void> {
  const noteer = (wie: Waarneming['wie'], wat: Wat, { ms, cpuMs, mb }: Meting) => {
    waarnemingen.push({ maat, wie, wat, ms, cpuMs, mb });
    const verbruik = cpuMs && mb ? ` (rekentijd ${seconden(cpuMs)}, ${Math.round(mb)} MB)` : '';
    meld(`  ${wie === '-' ? '' : `${wie} `}${wat}: ${seconden(ms)}${verbruik}`);
  };
  verseInhoud();
  maakKoud(werkmap, ['.']);
  for (const wat of ['valideer eerst', 'valideer'] as const)
    noteer('-', wat, await meet(['scripts/valideer.ts'], waar(werkmap)));
  const index = await meet(['scripts/bench/pagefind.ts'], waar(werkmap));
  noteer('-', 'pagefind', { ...index, ms: Number(index.uitvoer.trim().split('\n').at(-1)) });

  for (const wie of gedraaid(bouwers, ronde)) {
    const bouwer: Bouwer = BOUWERS[wie];
    const map = join(werkmap, bouwer.map);
    const uit = join(map, bouwer.uit);
    const bouw = async () => {
      await bouwer.bereid?.(inhoud, map);
      return meet(bouwer.opdracht, waar(werkmap, bouwer.map));
    };
    verseInhoud();
    maakKoud(werkmap, [bouwer.map]);
    rmSync(uit, { recursive: true, force: true });
    noteer(wie, 'koud', await bouw());
    if (ronde === 0) {
      const bytes = bytesVan(uit);
      gemaakt.push({ maat, wie, bytes });
      meld(`  ${wie} maakte ${bytes.paginas} pagina's, ${(bytes.dist / 1e6).toFixed(1)} MB`);
    }
    for (const { naam, doe } of ingrepen ? INGREPEN : []) {
      doe(inhoud, ronde);
      noteer(wie, naam, await bouw());
    }
    rmSync(uit, { recursive: true, force: true });
  }
}

/** Another one first in each round, so that what goes on beside it does not always strike the same one. */
function gedraaid<T>(rij: readonly T[], keer: number): T[] {
  const plek = rij.length === 0 ? 0 : keer % rij.length;
  return [...rij.slice(plek), ...rij.slice(0, plek)];
}

function seconden(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

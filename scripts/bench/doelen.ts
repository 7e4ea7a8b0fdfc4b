import { samen } from './reken.ts';
import type { Maat } from './proef.ts';
import type { Waarneming } from './ronden.ts';

/** What is asked of a figure: by how much, against what. */
interface Doel {
  wat: string;
  deel: Vraag;
  /** What it is divided by; without it the figure itself counts. */
  door?: Vraag;
  hoogstens: number;
  eenheid: 'keer' | 's' | 'MB';
}

type Vraag = Pick<Waarneming, 'wie' | 'wat' | 'maat'>;

/** A goal beside what was measured. */
export interface Stand {
  wat: string;
  doel: string;
  /** Undefined when something that it needs was not measured. */
  gemeten: number | undefined;
  /** The same ratio in time on a processor, which says more on a busy machine; only of ratios. */
  rekentijd: number | undefined;
  gehaald: boolean | undefined;
  eenheid: Doel['eenheid'];
}

const kern = (wat: Waarneming['wat'], maat: Maat): Vraag => ({ wie: 'kern', wat, maat });
const koud = (wie: Waarneming['wie'], maat: Maat): Vraag => ({ wie, wat: 'koud', maat });
const los = (wat: Waarneming['wat'], maat: Maat): Vraag => ({ wie: '-', wat, maat });

/** The goals that were set before anything was measured. They stand here and nowhere else. */
const DOELEN: readonly Doel[] = [
  {
    wat: 'kern bij 1.000, naast Starlight',
    deel: koud('kern', 1000),
    door: koud('starlight', 1000),
    hoogstens: 0.4,
    eenheid: 'keer',
  },
  {
    wat: 'kern bij 1.000, naast Eleventy',
    deel: koud('kern', 1000),
    door: koud('eleventy', 1000),
    hoogstens: 3,
    eenheid: 'keer',
  },
  {
    wat: 'kern bij 1.000, naast de vloer',
    deel: koud('kern', 1000),
    door: koud('vloer', 1000),
    hoogstens: 6,
    eenheid: 'keer',
  },
  {
    wat: 'kern bij 10.000, naast 1.000',
    deel: koud('kern', 10_000),
    door: koud('kern', 1000),
    hoogstens: 10,
    eenheid: 'keer',
  },
  { wat: 'geheugen van kern bij 10.000', deel: koud('kern', 10_000), hoogstens: 1500, eenheid: 'MB' },
  {
    wat: 'kern na een gewijzigde tekst bij 1.000, naast koud',
    deel: kern('tekst', 1000),
    door: koud('kern', 1000),
    hoogstens: 0.35,
    eenheid: 'keer',
  },
  {
    wat: 'geheel bij het echte programma, naast kern',
    deel: koud('geheel', 'echt'),
    door: koud('kern', 'echt'),
    hoogstens: 2,
    eenheid: 'keer',
  },
  { wat: 'valideer bij 103, eerste keer', deel: los('valideer eerst', 103), hoogstens: 1, eenheid: 's' },
  { wat: 'valideer bij 103, daarna', deel: los('valideer', 103), hoogstens: 1, eenheid: 's' },
  { wat: 'valideer bij 10.000, eerste keer', deel: los('valideer eerst', 10_000), hoogstens: 5, eenheid: 's' },
  { wat: 'valideer bij 10.000, daarna', deel: los('valideer', 10_000), hoogstens: 5, eenheid: 's' },
  { wat: 'npm run dev toont een gewijzigde tekst bij 1.000', deel: los('dev', 1000), hoogstens: 1, eenheid: 's' },
  { wat: 'valideer van één bestand bij 1.000', deel: los('valideer bestand', 1000), hoogstens: 0.5, eenheid: 's' },
];

/** Every goal with its figure: medians, divided where the goal is a ratio. */
export function standVan(waarnemingen: readonly Waarneming[]): Stand[] {
  return DOELEN.map(({ wat, deel, door, hoogstens, eenheid }) => {
    const gemeten = verhouding(
      waardeVan(waarnemingen, deel, eenheid),
      door ? waardeVan(waarnemingen, door, eenheid) : 1,
    );
    return {
      wat,
      doel: `≤ ${getal(hoogstens)} ${eenheid === 'keer' ? '×' : eenheid}`,
      gemeten,
      rekentijd: door && verhouding(rekentijdVan(waarnemingen, deel), rekentijdVan(waarnemingen, door)),
      gehaald: gemeten === undefined ? undefined : gemeten <= hoogstens,
      eenheid,
    };
  });
}

function verhouding(boven: number | undefined, onder: number | undefined): number | undefined {
  return boven === undefined || onder === undefined ? undefined : boven / onder;
}

/** The median in seconds, or the highest memory; undefined when nobody measured it. */
function waardeVan(alle: readonly Waarneming[], vraag: Vraag, eenheid: Doel['eenheid']): number | undefined {
  if (eenheid !== 'MB') return mediaan(antwoorden(alle, vraag).map(({ ms }) => ms / 1000));
  const mb = antwoorden(alle, vraag).flatMap((each) => each.mb ?? []);
  return mb.length > 0 ? Math.max(...mb) : undefined;
}

function rekentijdVan(alle: readonly Waarneming[], vraag: Vraag): number | undefined {
  return mediaan(antwoorden(alle, vraag).flatMap(({ cpuMs }) => cpuMs ?? []));
}

function antwoorden(alle: readonly Waarneming[], vraag: Vraag): Waarneming[] {
  return alle.filter(({ wie, wat, maat }) => wie === vraag.wie && wat === vraag.wat && maat === vraag.maat);
}

function mediaan(waarden: readonly number[]): number | undefined {
  return waarden.length > 0 ? samen(waarden).mediaan : undefined;
}

/** A number as Dutch readers write it, with as many figures as matter. */
export function getal(waarde: number): string {
  const cijfers = waarde >= 100 ? 0 : waarde >= 10 ? 1 : 2;
  return new Intl.NumberFormat('nl', { maximumFractionDigits: cijfers }).format(waarde);
}

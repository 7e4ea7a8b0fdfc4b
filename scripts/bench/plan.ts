import { suggestion } from '../../src/vocabulary/suggestion.ts';
import { BOUWER_NAMEN, type BouwerNaam } from './bouwers.ts';
import type { Maat } from './proef.ts';
import type { Onderdeel } from './ronden.ts';

const NAAST_ELKAAR: readonly BouwerNaam[] = ['vloer', 'kern', 'eleventy', 'starlight'];

/** What is measured when nobody asks for anything else: all that the goals need, in about ten minutes. */
const STANDAARD: readonly Onderdeel[] = [
  { maat: 'echt', bouwers: ['kern', 'geheel'], rondes: 3, ingrepen: false },
  { maat: 103, bouwers: NAAST_ELKAAR, rondes: 3, ingrepen: true },
  { maat: 1000, bouwers: NAAST_ELKAAR, rondes: 3, ingrepen: true },
  { maat: 10_000, bouwers: ['vloer', 'kern', 'eleventy'], rondes: 1, ingrepen: false },
];

/** Above this size one round will do, and nothing is built after a change. */
const RUIM = 1000;
const GROOTST = 20_000;

type Vraag = Partial<Record<'maten' | 'rondes' | 'alleen', string>>;

/** What is wrong with the question; undefined when it can be measured. */
export function planFout({ maten, rondes, alleen }: Vraag): string | undefined {
  for (const maat of delen(maten)) {
    if (maat !== 'echt' && !isGeheel(maat, GROOTST))
      return `--maten kan niet "${maat}" zijn. Schrijf getallen van 1 tot en met ${GROOTST}, of echt: --maten echt,1000.`;
  }
  if (rondes !== undefined && !isGeheel(rondes, 20))
    return `--rondes kan niet "${rondes}" zijn. Schrijf een getal van 1 tot en met 20.`;
  for (const naam of delen(alleen)) {
    if (!BOUWER_NAMEN.some((bekend) => bekend === naam))
      return `De bouwer "${naam}" bestaat niet.${suggestion(naam, BOUWER_NAMEN)} Kies uit: ${BOUWER_NAMEN.join(', ')}.`;
  }
  return undefined;
}

/** What is asked for, part by part. Who names builders gets them at every size. */
export function maakPlan({ maten, rondes, alleen }: Vraag): Onderdeel[] {
  const gevraagd = matenVan(maten);
  const namen = delen(alleen) as BouwerNaam[];
  return (gevraagd.length > 0 ? gevraagd : STANDAARD.map(({ maat }) => maat)).map((maat) => {
    const gewoon = STANDAARD.find((each) => each.maat === maat) ?? {
      maat,
      bouwers: STANDAARD.find((each) => each.maat !== 'echt' && each.maat >= Number(maat))?.bouwers ?? [
        'vloer',
        'kern',
      ],
      rondes: Number(maat) > RUIM ? 1 : 3,
      ingrepen: Number(maat) <= RUIM,
    };
    return {
      ...gewoon,
      bouwers: namen.length > 0 ? namen : gewoon.bouwers,
      rondes: rondes === undefined ? gewoon.rondes : Number(rondes),
    };
  });
}

/** What is profiled: kern at 1,000, or each builder at each size that is named. */
export function profielen({ maten, alleen }: Vraag): [BouwerNaam, Maat][] {
  const namen = (alleen === undefined ? ['kern'] : delen(alleen)) as BouwerNaam[];
  return matenVan(maten ?? '1000').flatMap((maat) => namen.map((naam): [BouwerNaam, Maat] => [naam, maat]));
}

function matenVan(maten: string | undefined): Maat[] {
  return delen(maten).map((maat) => (maat === 'echt' ? maat : Number(maat)));
}

function delen(tekst = ''): string[] {
  return tekst.split(',').flatMap((deel) => deel.trim() || []);
}

function isGeheel(tekst: string, hoogst: number): boolean {
  return /^\d+$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= hoogst;
}

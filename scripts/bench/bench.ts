import { resolve } from 'node:path';
import { leesArgumenten, type Opdracht } from '../lib/argumenten.ts';
import { BOUWER_NAMEN } from './bouwers.ts';
import { regelPakketten } from './pakketten.ts';
import { maakPlan, planFout, profielen } from './plan.ts';
import { profileer } from './profiel.ts';
import { meetOnderdeel, type Uitslag } from './ronden.ts';
import { bouwersLijst, doelenTabel, gemaaktTabel, tijdenTabel } from './verslag.ts';

/** Measures how fast the site is built, beside other builders of the same pages. */
const OPDRACHT = {
  naam: 'bench',
  wat: 'Meet hoe snel de site gebouwd wordt, naast andere bouwers van dezelfde pagina’s. Verandert niets aan het project.',
  argumenten: [],
  opties: {
    maten: { wat: 'Hoeveel acties: getallen, en echt voor de echte inhoud, met komma’s ertussen.', waarde: 'getallen' },
    rondes: { wat: 'Hoe vaak elke maat wordt gemeten. Anders 3, en 1 boven 1.000 acties.', waarde: 'aantal' },
    alleen: { wat: `Welke bouwers, met komma’s ertussen: ${BOUWER_NAMEN.join(', ')}.`, waarde: 'namen' },
    profiel: { wat: 'Meet niet hoe lang, maar waar de tijd blijft: één koude bouw met het meetgereedschap van V8.' },
  },
  voorbeelden: [
    'bench',
    'bench -- --maten 1000 --rondes 1 --alleen kern,vloer',
    'bench -- --profiel --maten 1000 --alleen kern',
  ],
} satisfies Opdracht<string>;

/** Where profiles stay, to be opened in a browser; git does not see it. */
const PROFIELEN = resolve('.cache/profiel');

/** After this long no new round begins. */
const LANGST_MIN = 30;

process.exitCode = await bench(process.argv.slice(2));

async function bench(argv: string[]): Promise<number> {
  const gelezen = leesArgumenten(OPDRACHT, argv);
  if (gelezen.soort !== 'gelezen') {
    (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
    return gelezen.soort === 'hulp' ? 0 : 1;
  }
  const fout = planFout(gelezen.waarden);
  if (fout) {
    console.error(fout);
    return 1;
  }
  if (!regelPakketten(console.error)) {
    console.error('Het installeren is niet gelukt; hierboven staat waarom. Is er een netwerk?');
    return 1;
  }
  if (gelezen.aan.has('profiel')) {
    for (const [wie, maat] of profielen(gelezen.waarden)) console.log(`\n${await profileer(wie, maat, PROFIELEN)}`);
    return 0;
  }
  const plan = maakPlan(gelezen.waarden);
  const alles: Uitslag = { waarnemingen: [], gemaakt: [] };
  for (const onderdeel of plan) {
    const { waarnemingen, gemaakt } = await meetOnderdeel(onderdeel, {
      meld: console.log,
      magNog: () => performance.now() < LANGST_MIN * 60_000,
    });
    alles.waarnemingen.push(...waarnemingen);
    alles.gemaakt.push(...gemaakt);
  }
  const namen = BOUWER_NAMEN.filter((naam) => plan.some(({ bouwers }) => bouwers.includes(naam)));
  console.log(['', tijdenTabel(alles), gemaaktTabel(alles), bouwersLijst(namen), doelenTabel(alles)].join('\n\n'));
  return 0;
}

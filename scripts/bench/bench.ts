import { resolve } from 'node:path';
import { leesArgumenten, type Opdracht } from '../lib/argumenten.ts';
import { BOUWER_NAMEN } from './bouwers.ts';
import { regelPakketten } from './pakketten.ts';
import { maakPlan, planFout, profielen } from './plan.ts';
import { profileer } from './profiel.ts';
import { herkomst, schrijfPagina } from './pagina.ts';
import { meetRedactie } from './redactie.ts';
import { meetOnderdeel, type Onderdeel, type Uitslag } from './ronden.ts';
import { verslag } from './verslag.ts';

/** Measures how fast the site is built, beside other builders of the same pages. */
const OPDRACHT = {
  naam: 'bench',
  wat: 'Meet hoe snel de site gebouwd wordt, naast andere bouwers van dezelfde pagina’s. Verandert niets aan het project.',
  argumenten: [],
  opties: {
    maten: { wat: 'Hoeveel acties: getallen, en echt voor de echte inhoud, met komma’s ertussen.', waarde: 'getallen' },
    rondes: { wat: 'Hoe vaak elke maat wordt gemeten. Anders 3, en 1 boven 1.000 acties.', waarde: 'aantal' },
    alleen: { wat: `Welke bouwers, met komma’s ertussen: ${BOUWER_NAMEN.join(', ')}.`, waarde: 'namen' },
    redactie: { wat: 'Alleen wat een redacteur merkt: npm run dev en valideer van één bestand, bij 1.000 acties.' },
    schrijf: { wat: 'Schrijf de uitslag naar docs/snelheid.' },
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

const PAGINA = 'docs/snelheid';

/** What the editor's loop is measured at. */
const REDACTIE = { maat: 1000, keren: 5 };

/** After this long no new round begins. */
const LANGST_MIN = 30;

process.on('SIGINT', () => process.exit(130));
process.exitCode = await bench(process.argv.slice(2));

async function bench(argv: string[]): Promise<number> {
  const gelezen = leesArgumenten(OPDRACHT, argv);
  if (gelezen.soort !== 'gelezen') {
    (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
    return gelezen.soort === 'hulp' ? 0 : 1;
  }
  const deels = (['redactie', 'profiel'] as const).find((naam) => gelezen.aan.has(naam));
  const fout =
    deels && gelezen.aan.has('schrijf')
      ? `Wat --${deels} meet is geen hele meting om te bewaren. Laat --schrijf of --${deels} weg.`
      : planFout(gelezen.waarden);
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
  const uitslag = await meetAlles(gelezen.aan.has('redactie') ? [] : maakPlan(gelezen.waarden), {
    redactie: gelezen.aan.has('redactie') || Object.keys(gelezen.waarden).length === 0,
  });
  console.log(`\n${verslag(uitslag)}`);
  if (gelezen.aan.has('schrijf')) {
    await schrijfPagina(PAGINA, uitslag, herkomst(new Date()));
    console.log(`\nGeschreven: ${PAGINA}`);
  }
  if (uitslag.mislukt.length > 0) console.error(`\nNiet gemeten:\n${uitslag.mislukt.join('\n')}`);
  return uitslag.mislukt.length > 0 ? 1 : 0;
}

/** All parts of the plan, and the editor's loop. */
async function meetAlles(plan: readonly Onderdeel[], { redactie }: { redactie: boolean }): Promise<Uitslag> {
  const uitslag: Uitslag = { waarnemingen: [], gemaakt: [], mislukt: [] };
  const magNog = () => performance.now() < LANGST_MIN * 60_000;
  for (const onderdeel of plan) await meetOnderdeel(onderdeel, uitslag, { meld: console.log, magNog });
  if (redactie) await meetRedactie(REDACTIE, uitslag, console.log);
  return uitslag;
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { getal } from './doelen.ts';
import { grafiek } from './grafiek.ts';
import type { Uitslag } from './ronden.ts';
import { bouwersLijst, doelenTabel, gemaaktTabel, tijdenTabel } from './verslag.ts';

/** On what was measured, in words that name no machine. */
export interface Herkomst {
  datum: string;
  machine: string;
  versies: Record<string, string>;
}

const PAKKETTEN = ['astro', 'pagefind', 'satteri'];

export function herkomst(nu: Date): Herkomst {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  return {
    datum: nu.toISOString().slice(0, 10),
    machine: `${cpus().length} kernen, ${getal(totalmem() / 2 ** 30)} GB geheugen, ${platform()}`,
    versies: {
      node: process.version.slice(1),
      ...Object.fromEntries(PAKKETTEN.map((naam) => [naam, dependencies[naam] ?? ''])),
    },
  };
}

/** Writes the page, the figures and the chart. What the page says of the goals is computed from the figures. */
export async function schrijfPagina(map: string, uitslag: Uitslag, van: Herkomst): Promise<void> {
  mkdirSync(map, { recursive: true });
  const gegevens = { ...van, waarnemingen: uitslag.waarnemingen, gemaakt: uitslag.gemaakt };
  await schrijf(join(map, 'metingen.json'), JSON.stringify(gegevens));
  await schrijf(join(map, 'README.md'), paginaTekst(uitslag, van));
  writeFileSync(join(map, 'bouwtijd.svg'), grafiek(uitslag.waarnemingen));
}

/** As `npm run format` would leave it. */
async function schrijf(pad: string, tekst: string): Promise<void> {
  writeFileSync(pad, await format(tekst, { ...(await resolveConfig(resolve(pad))), filepath: pad }));
}

function paginaTekst(uitslag: Uitslag, { datum, machine, versies }: Herkomst): string {
  return `# Snelheid

Deze pagina is gemaakt door \`npm run bench -- --schrijf\`, op ${datum}. Gemeten op één machine: ${machine}; ${Object.entries(
    versies,
  )
    .map(([naam, versie]) => `${naam} ${versie}`)
    .join(', ')}. Alle getallen staan ook in [metingen.json](metingen.json).

## De doelen

${doelenTabel(uitslag)}

De doelen stonden vast voordat er werd gemeten (\`scripts/bench/doelen.ts\`). De meting rekent uit of een doel is gehaald.

## Hoe lang een bouw duurt

![Bouwtijd naar het aantal acties, per bouwer](bouwtijd.svg)

Tijd is wat iemand wacht die de opdracht typt: mediaan, en tussen haakjes de kortste en de langste. Rekentijd is de tijd
van alle processoren samen; die zegt meer als de machine het druk heeft. Geheugen is de hoogste stand van elk proces, bij
elkaar opgeteld. “Koud” is zonder iets van een vorige bouw.

${tijdenTabel(uitslag)}

## Wat elke bouwer maakte

Gemiddeld per pagina, en tussen haakjes verpakt met gzip.

${gemaaktTabel(uitslag)}

${UITLEG(bouwersLijst(uitslag))}`;
}

const UITLEG = (bouwers: string) => `## Wie er meten

${bouwers}

Eerlijk is alleen wie hetzelfde doet. Daarom:

- Iedereen leest dezelfde bestanden: een programma van 103, 1.000 of 10.000 acties, samengesteld uit echte metingen,
  mijlpalen en teksten. Hetzelfde zaad geeft dezelfde bestanden. “Echt” is de inhoud van deze site.
- Iedereen maakt een pagina per actie, onderwerp en actielijn en één overzicht, met de tijdlijn als tabel met een
  tekening en woorden per rij, en met de teksten van elke meting.
- De vloer, Eleventy en Starlight delen de code voor tijdlijn en onderdelen (\`scripts/bench/gemeen\`). Zij verschillen
  alleen in hoe zij lezen, Markdown omzetten en schrijven. Vloer en Eleventy delen ook het kader om de pagina.
- Elke alinea van de teksten staat bij iedereen op dezelfde pagina’s. Dat is nagegaan bij 103 acties.
- Bij Starlight staan uit: de eigen zoekfunctie, de lijst van alle pagina’s naast elke pagina, vorige en volgende, en
  het kleuren van code. Anders deed Starlight meer.
- Eleventy en Starlight lezen de inhoud in hun eigen vorm. Dat omzetten telt niet mee.

Wat kern doet en de anderen niet: alle regels over de inhoud controleren, woorden uit de begrippenlijst uitleggen,
verschuivingen bewijzen, verwijzingen nalopen, en pagina’s die ook in print, zonder kleur en met een schermlezer goed zijn.
De pagina’s van kern zijn daardoor groter; de tabel hierboven zegt hoeveel. Dat is niet verrekend: het verschil komt ten
laste van kern.

Wat geheel doet en kern niet: alle andere pagina’s, de zoekindex, feeds, kalenders, plaatjes, open data en de lijst voor
zoekmachines.

## Zelf meten

\`\`\`sh
npm run bench                                            # alles, in een minuut of tien op een rustige machine
npm run bench -- --maten 1000 --rondes 1 --alleen kern   # één bouwer, één keer
npm run bench -- --redactie                              # alleen wat een redacteur merkt
npm run bench -- --profiel                               # waar de tijd blijft
npm run bench -- --schrijf                               # schrijft ook deze pagina
\`\`\`

Er wordt gemeten in een kopie van het project. De bouwers komen elke ronde in een andere volgorde.
`;

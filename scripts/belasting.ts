import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASIS } from '../src/settings.ts';
import { startNginx } from '../tests/hosting/nginx.ts';
import { vraag } from '../tests/hosting/vraag.ts';
import { leesArgumenten } from './lib/argumenten.ts';
import { fouten, meet, tabel, type Rij } from './lib/belasting.ts';
import { precompress } from './lib/precompress.ts';
import { regelNginx, vindNginx } from './nginx.mjs';

/** Says how many readers the site carries, on this machine, with the shipped configuration of nginx. */
const gelezen = leesArgumenten(
  {
    naam: 'belasting',
    wat: 'Meet op deze computer hoeveel verzoeken per seconde nginx met de meegeleverde instellingen aankan. Begin met npm run build.',
    argumenten: [{ naam: 'map', wat: 'de map van de gebouwde site; anders dist' }],
    opties: {
      seconden: { wat: 'Hoe lang elke meting duurt; anders 5.', waarde: 'aantal' },
      rondes: { wat: 'Hoe vaak elke meting wordt gedaan; anders 3.', waarde: 'aantal' },
      schrijf: { wat: 'Zet de uitkomst ook in docs/belasting.md.' },
    },
    voorbeelden: ['belasting', 'belasting -- --seconden 2 --rondes 1'],
  },
  process.argv.slice(2),
);

const VERBINDINGEN = [50, 400];
const KAAL = 'één bestand van 3 kB, kale nginx';
/** How many processes wanted to compute before the proof began. */
const BEZIG = loadavg()[0] ?? NaN;
const VERSLAG = 'docs/belasting.md';

if (gelezen.soort === 'gelezen') {
  const { seconden = '5', rondes = '3' } = gelezen.waarden;
  const getallen = [seconden, rondes].every((waarde) => /^[1-9]\d?$/.test(waarde));
  process.exitCode = getallen
    ? await belast(gelezen.argumenten[0] ?? 'dist', Number(seconden), Number(rondes), gelezen.aan.has('schrijf'))
    : mislukt('Schrijf achter --seconden en --rondes een getal van 1 tot en met 99.');
} else {
  (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
  process.exitCode = gelezen.soort === 'hulp' ? 0 : 1;
}

async function belast(site: string, seconden: number, rondes: number, schrijf: boolean): Promise<number> {
  if (!existsSync(join(site, 'index.html'))) return mislukt('Er is nog niets gebouwd. Draai eerst: npm run build');
  if (BASIS !== '/') return mislukt('Meet zonder BASIS: de proef zet de site aan de wortel van een eigen server.');
  if (!regelNginx() || !regelWrk()) return 1;
  const map = mkdtempSync(join(tmpdir(), 'wozo-belasting-'));
  const kopie = join(map, 'site');
  cpSync(site, kopie, { recursive: true });
  await precompress(kopie);
  const nginx = await startNginx(kopie);
  const kaal = await startKaal(join(map, 'kaal'));
  try {
    const soorten = [
      { wat: KAAL, url: kaal.url, lijst: lijst(map, 'kaal', ['/bestand.html']) },
      { wat: 'pagina’s, door elkaar', url: nginx.url, lijst: lijst(map, 'paginas', paginas(kopie)) },
      {
        wat: 'pagina’s die niet veranderden (304)',
        url: nginx.url,
        lijst: lijst(map, '304', await met(nginx.url, paginas(kopie))),
      },
      { wat: 'zoeken: index en stukjes tekst', url: nginx.url, lijst: lijst(map, 'zoeken', zoekbestanden(kopie)) },
    ];
    const rijen: Rij[] = VERBINDINGEN.flatMap((verbindingen) =>
      soorten.map(({ wat }) => ({ wat, verbindingen, metingen: [] })),
    );
    // One kind after the other in each round: what else this machine does is then shared by all.
    for (let ronde = 1; ronde <= rondes; ronde++) {
      for (const rij of rijen) {
        const soort = soorten.find(({ wat }) => wat === rij.wat);
        if (soort) rij.metingen.push(await meet(soort.url, soort.lijst, rij.verbindingen, seconden));
        process.stderr.write('.');
      }
    }
    process.stderr.write('\n');
    const uitkomst = tabel(rijen, KAAL);
    console.log(uitkomst);
    const aantal = fouten(rijen.flatMap(({ metingen }) => metingen));
    console.log(
      `\n${aantal === 0 ? 'Geen enkele fout.' : `${aantal} fouten.`} nginx meldde: ${nginx.fouten() || 'niets'}`,
    );
    if (schrijf) zetInVerslag(uitkomst, seconden, rondes);
    return aantal === 0 ? 0 : 1;
  } finally {
    await nginx.stop();
    await kaal.stop();
    rmSync(map, { recursive: true, force: true });
  }
}

/** Every page that search engines are told of. */
function paginas(site: string): string[] {
  return [...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
}

/** What a browser asks for when somebody searches: what every search needs, and the text of what is found. */
function zoekbestanden(site: string): string[] {
  const map = join(site, 'pagefind');
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/\.(gz|br)$/.test(each.name))
    .map((each) => join(each.parentPath, each.name).slice(site.length))
    .sort();
}

/** Addresses with the tag that the server gives: what a browser sends that has them already. */
async function met(url: string, adressen: readonly string[]): Promise<string[]> {
  const regels = [];
  for (const adres of adressen) {
    const { headers } = await vraag(url, adres, { 'Accept-Encoding': 'gzip, br' });
    const opnieuw = await vraag(url, adres, { 'Accept-Encoding': 'gzip, br', 'If-None-Match': headers.etag ?? '' });
    if (opnieuw.status !== 304) throw new Error(`${adres} geeft ${opnieuw.status} in plaats van 304.`);
    regels.push(`${adres} ${headers.etag}`);
  }
  return regels;
}

function lijst(map: string, naam: string, regels: readonly string[]): string {
  const pad = join(map, `${naam}.txt`);
  writeFileSync(pad, `${regels.join('\n')}\n`);
  return pad;
}

/** The measure: nginx with nothing but one file, as small as configurations come. */
async function startKaal(map: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const poort = 20_000 + (process.pid % 20_000);
  mkdirSync(map);
  writeFileSync(join(map, 'bestand.html'), 'x'.repeat(3000));
  const eigen = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((naam) => `${naam}_temp_path ${map}/${naam};`);
  const instelling = `daemon off; worker_processes 2; pid ${map}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''} events { worker_connections 1024; }
http { sendfile on; access_log off; types { text/html html; } ${eigen.join(' ')}
  server { listen 127.0.0.1:${poort}; root ${map}; } }\n`;
  writeFileSync(join(map, 'nginx.conf'), instelling);
  const child = spawn(vindNginx().programma ?? 'nginx', ['-p', map, '-c', join(map, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const klaar = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = () => {
    child.kill();
    return klaar;
  };
  const url = `http://127.0.0.1:${poort}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('De kale nginx start niet.');
    const antwoord = await vraag(url, '/bestand.html').catch(() => undefined);
    if (antwoord?.status === 200) return { url, stop };
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** wrk makes the load; it is brought where that is allowed, as nginx is. */
function regelWrk(): boolean {
  const isEr = () => spawnSync('sh', ['-c', 'command -v wrk'], { stdio: 'ignore' }).status === 0;
  const magInstalleren = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isEr() && magInstalleren)
    spawnSync('apt-get update -qq && apt-get install -y -qq wrk', { shell: true, stdio: 'ignore' });
  if (!isEr()) console.error('Nodig is wrk. Op Debian of Ubuntu: sudo apt-get install wrk');
  return isEr();
}

/** Between the two marks; the words around them are written by hand. */
function zetInVerslag(uitkomst: string, seconden: number, rondes: number): void {
  const druk = BEZIG.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  const machine = `${availableParallelism()} kernen (${cpus()[0]?.model.trim() ?? 'onbekend'}) die vooraf al werk hadden voor ${druk}`;
  const nginx = spawnSync(vindNginx().programma ?? 'nginx', ['-v'], { encoding: 'utf8' })
    .stderr.trim()
    .split('/')
    .at(-1);
  const tekst = `${uitkomst}\n\nGemeten op ${machine}, met nginx ${nginx ?? ''}: ${rondes} rondes van ${seconden} seconden, de middelste van elk.`;
  const oud = readFileSync(VERSLAG, 'utf8');
  writeFileSync(VERSLAG, oud.replace(/(<!-- meting -->\n)[\s\S]*(\n<!-- einde -->)/, `$1\n${tekst}\n$2`));
}

function mislukt(tekst: string): number {
  console.error(tekst);
  return 1;
}

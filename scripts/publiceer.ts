import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { readAndCheck } from '../src/read/read-checked.ts';
import { writeSiteSums } from '../src/integrations/sums.ts';
import { readHerkomst } from '../src/read/git-commit.ts';
import { BASIS, COMMIT, CONTACT, INHOUD, NU, SITE } from '../src/settings.ts';
import { leesArgumenten } from './lib/argumenten.ts';
import { doelFout } from './lib/publiceer-doel.ts';
import { instellingFouten, siteGebreken } from './lib/publiceer-keuring.ts';
import { precompress } from './lib/precompress.ts';
import { lijst, publiceer, zetTerug, type Uitkomst } from './lib/publiceer.ts';

/** Publishes the site in a folder of a web server, or goes back to an earlier version there. */
const gelezen = leesArgumenten(
  {
    naam: 'publiceer',
    wat: 'Bouwt de site, keurt haar, en laat de webserver pas daarna de nieuwe versie tonen. Mislukt er iets, dan blijft de vorige staan.',
    argumenten: [{ naam: 'DOELMAP', wat: 'De map waarvan de webserver de map "huidig" toont.', verplicht: true }],
    opties: {
      proef: { wat: 'Bouwt en keurt alleen; er wordt niets gepubliceerd.' },
      terug: { wat: 'Laat weer de versie zien die er hiervoor stond.' },
      naar: { wat: 'Laat de versie met dit nummer zien.', waarde: 'nummer' },
      lijst: { wat: 'Noemt de versies die er staan, en welke te zien is.' },
      bewaar: { wat: 'Hoeveel oudere versies blijven staan. Anders: 3.', waarde: 'aantal' },
      pdf: { wat: 'Maakt ook de PDF’s van edities en actielijnen.' },
    },
    voorbeelden: [
      'publiceer -- /srv/wozo  (met SITE=https://wozo.gemeente.nl)',
      'publiceer -- /srv/wozo --terug',
      'publiceer -- /srv/wozo --lijst',
    ],
  },
  process.argv.slice(2),
);

const PROJECT = join(import.meta.dirname, '..');

// Who stops it, stops the build too; this process stays to clear up after it.
let isGestopt = false;
let bezig: ChildProcess | undefined;
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signaal, () => {
    isGestopt = true;
    bezig?.kill('SIGTERM');
  });
}
// The web server must be able to read what is written here, whoever publishes.
process.umask(0o022);

if (gelezen.soort === 'gelezen') {
  const { gelukt, tekst } = await voerUit(gelezen.argumenten[0] ?? '', gelezen.waarden, gelezen.aan);
  (gelukt ? console.log : console.error)(tekst);
  process.exitCode = gelukt ? 0 : 1;
} else {
  (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
  process.exitCode = gelezen.soort === 'hulp' ? 0 : 1;
}

async function voerUit(
  doel: string,
  { naar, bewaar = '3' }: { naar?: string; bewaar?: string },
  aan: ReadonlySet<string>,
): Promise<Uitkomst> {
  const wat = ['proef', 'terug', 'lijst'].filter((optie) => aan.has(optie)).concat(naar === undefined ? [] : 'naar');
  if (wat.length > 1) return fout([`Kies één van ${wat.map((optie) => `--${optie}`).join(' en ')}.`]);
  if (!/^[1-9]\d*$/.test(bewaar)) return fout([`--bewaar is "${bewaar}". Schrijf een getal vanaf 1.`]);
  if (naar !== undefined && !/^\d+$/.test(naar))
    return fout([`--naar is "${naar}". Schrijf het nummer van een versie; --lijst noemt ze.`]);
  const verkeerd = doelFout(doel, PROJECT);
  if (aan.has('lijst')) return verkeerd ? fout([verkeerd]) : { gelukt: true, tekst: lijst(doel) };
  if (aan.has('terug') || naar !== undefined)
    return zetTerug(doel, naar === undefined ? undefined : Number(naar), PROJECT);

  const contact = readAndCheck(INHOUD).content.programma?.data.contact ?? CONTACT;
  const fouten = [...(verkeerd ? [verkeerd] : []), ...instellingFouten({ SITE, contact })];
  if (fouten.length > 0) return fout(['Er is niets gebouwd of gepubliceerd.', ...fouten]);
  return publiceer(
    doel,
    { bewaar: Number(bewaar), proef: aan.has('proef') },
    {
      project: PROJECT,
      dag: NU,
      commit: kortCommit(),
      bouw: async (map) =>
        (await draai('valideer.ts')) &&
        (await draai('bouw.ts', '--uit', map)) &&
        (!aan.has('pdf') || (await metPdf(map))),
      keur: (map) => siteGebreken(map, { NU, BASIS }),
      comprimeer: precompress,
      isGestopt: () => isGestopt,
    },
  );
}

/** The PDFs stand beside what was built and change pages, so the checksums are made again. */
async function metPdf(map: string): Promise<boolean> {
  const gelukt = await draai('pdf.ts', '--uit', map);
  if (gelukt) writeSiteSums(map);
  return gelukt;
}

/** Seven digits of the commit, and whether the files differ from it; the whole of it is in versie.json. */
function kortCommit(): string {
  const { commit, werkmap } = readHerkomst(PROJECT, INHOUD, COMMIT);
  return `${commit.slice(0, 8).replace(/^([0-9a-f]{7})[0-9a-f]$/, '$1')}${werkmap === 'gewijzigd' ? '-gewijzigd' : ''}`;
}

function fout(regels: readonly string[]): Uitkomst {
  return { gelukt: false, tekst: regels.join('\n') };
}

/** Runs another command of the project, with its output on the screen; whether it went well. */
function draai(script: string, ...argumenten: string[]): Promise<boolean> {
  if (isGestopt) return Promise.resolve(false);
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...argumenten], {
    cwd: PROJECT,
    stdio: 'inherit',
    // The same day for all, also around midnight.
    env: { ...process.env, NU },
  });
  bezig = child;
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

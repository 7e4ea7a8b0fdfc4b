import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASIS, SITE } from '../src/settings.ts';
import { leesArgumenten } from './lib/argumenten.ts';
import { nginxBestanden } from './lib/nginx/bestanden.ts';
import { VOORBEELD } from './lib/nginx/plek.ts';

/** Writes the configuration of nginx: the example in this repository, or that of the site that SITE and BASIS name. */
const gelezen = leesArgumenten(
  {
    naam: 'hosting',
    wat: 'Maakt de instellingen voor nginx. Zonder map: het voorbeeld in deploy/nginx.',
    argumenten: [{ naam: 'map', wat: 'waar de instellingen komen, voor de site in SITE en BASIS' }],
    opties: { doelmap: { wat: `De map van npm run publiceer; anders ${VOORBEELD.doelmap}.`, waarde: 'map' } },
    voorbeelden: ['hosting', 'hosting -- /tmp/nginx --doelmap /srv/monitor'],
  },
  process.argv.slice(2),
);

if (gelezen.soort !== 'gelezen') {
  (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
  process.exitCode = gelezen.soort === 'hulp' ? 0 : 1;
} else {
  const [map] = gelezen.argumenten;
  const doelmap = gelezen.waarden.doelmap ?? VOORBEELD.doelmap;
  if (map === undefined) schrijf(join(import.meta.dirname, '../deploy/nginx'), VOORBEELD);
  else if (!process.env['SITE'])
    meldFout('Zet eerst het adres van de site in SITE, zoals SITE=https://monitor.example.nl npm run hosting -- map');
  else if (!/^\/[\w./-]*$/.test(doelmap))
    meldFout(`De doelmap is "${doelmap}". Schrijf een heel pad met gewone letters, zoals ${VOORBEELD.doelmap}.`);
  else if (!/^\/([\w.-]+\/)*$/.test(BASIS))
    meldFout(`BASIS is "${BASIS}". Schrijf een pad met gewone letters, zoals /wozo/.`);
  else schrijf(map, { host: new URL(SITE).hostname, basis: BASIS, doelmap: doelmap.replace(/\/+$/, '') });
}

function schrijf(map: string, plek: typeof VOORBEELD): void {
  for (const { pad, tekst } of nginxBestanden(plek)) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), tekst);
    console.log(join(map, pad));
  }
}

function meldFout(tekst: string): void {
  console.error(tekst);
  process.exitCode = 1;
}

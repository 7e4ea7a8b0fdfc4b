import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASIS, SITE } from '../src/settings.ts';
import { nginxBestanden } from './hosting/nginx.ts';
import { leesArgumenten } from './lib/argumenten.ts';

/** Writes the configuration of nginx for the site that SITE and BASIS name. */
const gelezen = leesArgumenten(
  {
    naam: 'hosting',
    wat: 'Maakt de instellingen voor nginx, voor de site in SITE en BASIS.',
    argumenten: [{ naam: 'map', wat: 'waar de instellingen komen', verplicht: true }],
    opties: { doelmap: { wat: 'De map van npm run publiceer; anders /srv/wozo-monitor.', waarde: 'map' } },
    voorbeelden: ['hosting -- /tmp/nginx', 'hosting -- /tmp/nginx --doelmap /srv/monitor'],
  },
  process.argv.slice(2),
);

if (gelezen.soort !== 'gelezen') {
  (gelezen.soort === 'hulp' ? console.log : console.error)(gelezen.tekst);
  process.exitCode = gelezen.soort === 'hulp' ? 0 : 1;
} else {
  const { doelmap = '/srv/wozo-monitor' } = gelezen.waarden;
  const fout = plekFout(doelmap);
  if (fout === undefined) schrijf(gelezen.argumenten[0] ?? '', doelmap.replace(/\/+$/, ''));
  else {
    console.error(fout);
    process.exitCode = 1;
  }
}

/** What would say something else to nginx than it seems to. */
function plekFout(doelmap: string): string | undefined {
  if (!process.env['SITE'])
    return 'Zet eerst het adres van de site in SITE, zoals SITE=https://monitor.example.nl npm run hosting -- map';
  if (!/^\/[\w./-]*$/.test(doelmap))
    return `De doelmap is "${doelmap}". Schrijf een heel pad met gewone letters, zoals /srv/wozo-monitor.`;
  return undefined;
}

function schrijf(map: string, doelmap: string): void {
  for (const { pad, tekst } of nginxBestanden({ host: new URL(SITE).hostname, basis: BASIS, doelmap })) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), tekst);
    console.log(join(map, pad));
  }
}

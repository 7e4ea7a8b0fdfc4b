import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASIS, SITE } from '../src/settings.ts';
import { nginxBestanden } from './hosting/nginx.ts';
import { mislukt, voerUit } from './lib/argumenten.ts';

/** Writes the configuration of nginx for the site that SITE and BASIS name. */
await voerUit('hosting', ({ argumenten: [map = ''], waarden: { doelmap = '/srv/wozo-monitor' } }) => {
  const fout = plekFout(doelmap);
  return fout === undefined ? schrijf(map, doelmap.replace(/\/+$/, '')) : mislukt(fout);
});

/** What would say something else to nginx than it seems to. */
function plekFout(doelmap: string): string | undefined {
  if (!process.env['SITE'])
    return 'Zet eerst het adres van de site in SITE, zoals SITE=https://monitor.example.nl npm run hosting -- map';
  if (!/^\/[\w./-]*$/.test(doelmap))
    return `De doelmap is "${doelmap}". Schrijf een heel pad met gewone letters, zoals /srv/wozo-monitor.`;
  return undefined;
}

function schrijf(map: string, doelmap: string): number {
  for (const { pad, tekst } of nginxBestanden({ host: new URL(SITE).hostname, basis: BASIS, doelmap })) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), tekst);
    console.log(join(map, pad));
  }
  return 0;
}

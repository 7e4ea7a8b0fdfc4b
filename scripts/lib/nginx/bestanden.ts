import { httpDeel } from './http.ts';
import type { Plek } from './plek.ts';
import { onderPadDeel, serverDeel } from './server.ts';
import { brotliDeel, siteDeel } from './site.ts';

/** The configuration of nginx for one place, with paths as they are under /etc/nginx on Debian. */
export function nginxBestanden(plek: Plek): { pad: string; tekst: string }[] {
  return [
    { pad: 'conf.d/wozo.conf', tekst: httpDeel(plek) },
    { pad: 'snippets/wozo-site.conf', tekst: siteDeel(plek) },
    { pad: 'snippets/wozo-brotli.conf', tekst: brotliDeel() },
    plek.basis === '/'
      ? { pad: 'sites-available/wozo-monitor', tekst: serverDeel(plek) }
      : { pad: 'snippets/wozo-onder-pad.conf', tekst: onderPadDeel(plek) },
  ];
}

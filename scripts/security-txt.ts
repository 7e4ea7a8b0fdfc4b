import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gebrekenVan, SECURITY_TXT } from '../src/exports/security-txt.ts';
import { NU } from '../src/settings.ts';
import { voerUit } from './lib/argumenten.ts';

/** Reads the security.txt of a site that was built or published, and fails when it is wrong or about to expire. */
const DAGEN = 30;

await voerUit('security-txt', ({ argumenten: [map = 'dist'], waarden: { dagen = String(DAGEN) } }) => {
  const fouten = /^\d{1,3}$/.test(dagen)
    ? lees(map, Number(dagen))
    : [`--dagen is "${dagen}". Schrijf een heel getal, zoals ${DAGEN}.`];
  for (const fout of fouten) console.error(fout);
  return fouten.length > 0 ? 1 : 0;
});

function lees(map: string, dagen: number): string[] {
  const pad = join(map, SECURITY_TXT);
  if (!existsSync(pad)) {
    return [
      `${pad} is er niet. De bouw maakt hem als er een adres is om te melden: vul contact in content/programma.mdx in,`,
      'of CONTACT. Onder een pad (BASIS) hoort hij bij de host, en maakt de bouw hem niet.',
    ];
  }
  const gebreken = gebrekenVan(readFileSync(pad, 'utf8'), NU, dagen);
  if (gebreken.length === 0) console.log(`${pad} klopt, en geldt op ${NU} nog minstens ${dagen} dagen.`);
  return gebreken.map((gebrek) => `${pad}: ${gebrek}`);
}

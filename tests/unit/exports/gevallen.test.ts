import { csv, excelCsv, zonderFormule, type Cel } from '../../../src/exports/csv.ts';
import { gebrekenVan, securityTxt } from '../../../src/exports/security-txt.ts';
import { celtekst } from '../../../src/exports/werkboek.ts';
import { toetsGevallen } from '../toets-gevallen.ts';

const KOLOM = [{ naam: 'wat', waarde: (cel: Cel) => cel }];

/** A security.txt that is right until 31 October 2027. */
const MAKEN = { contact: 'mailto:meld@wozo-monitor.example', site: 'https://wozo-monitor.example', nu: '2026-11-01' };
const GOED = securityTxt({ ...MAKEN, beleid: 'https://github.com/naam/wozo/blob/main/SECURITY.md' });

toetsGevallen(import.meta.dirname, {
  zonderFormule,
  csv: (...cellen: Cel[]) =>
    csv(
      [cellen],
      cellen.map((_, i) => ({ naam: `k${i}`, waarde: (rij: Cel[]) => rij[i] })),
    ),
  'cel van csv en excelCsv': (cel: Cel) =>
    [csv([cel], KOLOM), excelCsv([cel], KOLOM)].map((tekst) =>
      tekst.replace(/^\uFEFF/, '').slice('wat\r\n'.length, -2),
    ),
  'excelCsv met zijn kop': (cel: Cel) => excelCsv([cel], KOLOM),
  celtekst,
  'gebreken met in plaats van': (van: string, naar: string) => {
    if (!GOED.includes(van)) throw new Error(`In security.txt staat geen ${van}.`);
    return gebrekenVan(GOED.replaceAll(van, naar), MAKEN.nu, 30);
  },
  'gebreken op': (nu: string) => gebrekenVan(GOED, nu, 30),
  'gebreken van': (tekst: string) => gebrekenVan(tekst, MAKEN.nu, 30),
  'gebreken zonder beleid': () => gebrekenVan(securityTxt(MAKEN), MAKEN.nu, 30),
  'Expires van': (nu: string) => /^Expires: (.*)$/m.exec(securityTxt({ ...MAKEN, nu }))?.[1],
});

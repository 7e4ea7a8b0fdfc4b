import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { neemWerkmap } from '../../scripts/publish/doelmap.ts';
import { instellingFouten, siteGebreken } from '../../scripts/publish/keuring.ts';
import { lijst, publiceer, zetTerug, type Stap } from '../../scripts/publish/publiceer.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';

/** What readers see stays whole: only a version that is built, checked and on the disk takes its place. */

const PROJECT = join(import.meta.dirname, '../..');
const PUBLICEER = join(PROJECT, 'scripts/publiceer.ts');
/** No process has this number: it is beyond the highest that systems give. */
const NIEMAND = 99999999;

let map: string;
let doel: string;
beforeEach(() => {
  map = realpathSync(mkdtempSync(join(tmpdir(), 'wozo-publiceer-')));
  doel = join(map, 'www');
});
afterEach(() => rmSync(map, { recursive: true }));

function schrijf(root: string, bestanden: Record<string, string>): void {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(root, pad)), { recursive: true });
    writeFileSync(join(root, pad), inhoud);
  }
}

/** Publishes a site of these files, without Astro; after that the other steps. */
function zet(bestanden: Record<string, string>, ...stappen: Stap[]): Promise<string> {
  const bouw = (site: string) => {
    schrijf(site, bestanden);
    writeSiteSums(site);
  };
  return publiceer(doel, PROJECT, '2026-11-01-1a2b3c4', [bouw, ...stappen]);
}
const zetAlle = async (woorden: string[]) => {
  for (const woord of woorden) await zet(pagina(woord));
};
const terug = (nummer?: number) => zetTerug(doel, PROJECT, nummer);
const pagina = (woord: string) => ({ 'index.html': woord });
const lees = (pad = 'index.html') => readFileSync(join(doel, 'huidig', pad), 'utf8');
const isEr = (pad: string) => existsSync(join(doel, 'huidig', pad));
const nummers = () => readdirSync(join(doel, 'versies')).map((naam) => naam.slice(0, 4));
/** All that is there, links as where they lead. */
const boom = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).map((each) => {
      const pad = join(each.parentPath, each.name);
      return [pad, each.isFile() ? readFileSync(pad, 'utf8') : each.isSymbolicLink() ? readlinkSync(pad) : ''];
    }),
  );
const nietsOver = () => expect(readdirSync(doel).sort()).toEqual(['huidig', 'versies', 'vorige']);

describe('a version that is whole takes the place of the last', () => {
  test('by a link that holds wherever the folder is mounted, and the last one stays to go back to', async () => {
    expect(await zet(pagina('een'))).toContain('Gepubliceerd: versie 1, van 2026-11-01, commit 1a2b3c4');
    expect(await zet(pagina('twee'))).toContain('--terug');
    expect(lees()).toBe('twee');
    expect(readlinkSync(join(doel, 'huidig'))).toBe('versies/0002-2026-11-01-1a2b3c4/site');
    expect(nummers()).toEqual(['0001', '0002']);
    nietsOver();
  });

  test('and of the old ones three stay; what somebody put beside them stays too', async () => {
    await zet(pagina('een'));
    schrijf(doel, { 'versies/van-mij/x': 'mijn' });
    await zetAlle(['twee', 'drie', 'vier', 'vijf']);
    expect(nummers()).toEqual(['0002', '0003', '0004', '0005', 'van-']);
    nietsOver();
  });
});

describe('what goes wrong leaves the site as it was', () => {
  const fout = (error: Error) => () => {
    throw error;
  };
  const STORINGEN: [string, Stap, string][] = [
    ['a build that fails', fout(new Error('de bouw is mislukt')), 'Niet gepubliceerd: de bouw is mislukt.'],
    ['a disk that is full', fout(Object.assign(new Error('x'), { code: 'ENOSPC' })), 'de schijf is vol.'],
  ];
  test.each(STORINGEN)('%s', async (_, storing, tekst) => {
    await zet(pagina('een'));
    const voor = boom(doel);
    await expect(zet(pagina('twee'), storing)).rejects.toThrow(tekst);
    await expect(zet(pagina('twee'), storing)).rejects.toThrow('Nog te zien: versie 1, van 2026-11-01');
    expect(boom(doel)).toEqual(voor);
  });
  test('also the first time', async () => {
    await expect(zet(pagina('een'), fout(new Error('mis')))).rejects.toThrow('Er is nog niets te zien.');
    expect(readdirSync(doel)).toEqual(['versies']);
    expect(lijst(doel)).toBe(`In ${doel} is nog niets gepubliceerd.`);
  });
});

describe('going back', () => {
  test('shows what was there before, and forward again; the list says which', async () => {
    await zetAlle(['een', 'twee']);
    expect(await terug()).toContain('Nu te zien: versie 1, van 2026-11-01, commit 1a2b3c4');
    expect(lees()).toBe('een');
    expect(lijst(doel)).toBe('  versie 2, van 2026-11-01, commit 1a2b3c4\n→ versie 1, van 2026-11-01, commit 1a2b3c4');
    await terug(2);
    expect(lees()).toBe('twee');
    nietsOver();
  });

  test('goes by what was live, not by a version that was taken back, and that is the last to go', async () => {
    await zetAlle(['oud', 'goed', 'fout', 'fout', 'fout']);
    await terug(2);
    await zet(pagina('beter'));
    expect(nummers()).toContain('0002');
    await terug();
    expect(lees()).toBe('goed');
  });

  test('to what is not there, or is live already, changes nothing and says what there is', async () => {
    await expect(terug()).rejects.toThrow('die versie is er niet');
    await zet(pagina('een'));
    const voor = boom(doel);
    await expect(terug(7)).rejects.toThrow('Dit is er:\n→ versie 1, van 2026-11-01');
    expect(await terug()).toContain('Al te zien: versie 1');
    expect(boom(doel)).toEqual(voor);
  });
});

describe('who opened a page before the switch', () => {
  const site = (woord: string) => ({
    [`_astro/${woord}.css`]: woord,
    'pagefind/fragment/nl_zelfde.pf_fragment': woord,
    [`pagefind/fragment/nl_${woord}.pf_fragment`]: woord,
    [`pagefind/index/nl_${woord}.pf_index`]: woord,
    [`pagefind/pagefind.nl_${woord}.pf_meta`]: woord,
    'pagefind/paginas.json': woord,
    [`acties/${woord}/index.html`]: woord,
  });
  const zetSite = (woord: string) => zet(site(woord), (map) => schrijf(map, { [`_astro/${woord}.css.br`]: woord }));

  test('still gets its style, its script and its part of the search index', async () => {
    await zetSite('een');
    await zetSite('twee');
    for (const pad of Object.keys(site('een')).filter((each) => /^(_astro|pagefind).*een/.test(each)))
      expect(lees(pad), pad).toBe('een');
    expect(lees('_astro/een.css.br')).toBe('een');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('twee');
    expect(lees('pagefind/paginas.json')).toBe('twee');
    expect(isEr('acties/een/index.html')).toBe(false);
    await terug();
    expect(lees('_astro/twee.css')).toBe('twee');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('een');
  });

  test('as long as that version is kept, and at no cost of disk', async () => {
    for (const woord of ['een', 'twee', 'drie']) await zetSite(woord);
    expect(statSync(join(doel, 'huidig/_astro/een.css')).nlink).toBe(3);
    for (const woord of ['vier', 'vijf', 'zes']) await zetSite(woord);
    expect(isEr('_astro/een.css')).toBe(false);
    expect(isEr('_astro/drie.css')).toBe(true);
  });
});

test('who has a page that did not change, hears that it is still good: it keeps its date', async () => {
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'een' });
  const toen = statSync(join(doel, 'huidig/over/index.html'));
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'nee' });
  expect(statSync(join(doel, 'huidig/over/index.html')).ino).toBe(toen.ino);
  expect(lees()).toBe('nee');
  await terug();
  expect(lees()).toBe('een');
});

describe('a folder is left alone', () => {
  test.each<[string, () => string, string]>([
    [
      'of somebody else',
      () => {
        schrijf(doel, { 'index.php': 'van een ander', 'huidig/x': '' });
        return doel;
      },
      'staat al iets anders: huidig, index.php. Kies een lege of een nieuwe map',
    ],
    ['of which the folder above is not there', () => join(map, 'typfuot/www'), 'bestaat niet. Maak haar eerst'],
    ['in this project', () => join(PROJECT, 'content/www'), 'ligt in de map van dit project'],
    ['of this project', () => join(PROJECT, 'content'), 'ligt in de map van dit project'],
    ['that is this project', () => PROJECT, 'ligt in de map van dit project'],
    ['around this project', () => dirname(PROJECT), 'ligt in de map van dit project, of eromheen'],
  ])('%s', async (_, maak, tekst) => {
    const waar = maak();
    const voor = boom(map);
    await expect(publiceer(waar, PROJECT, 'x', [])).rejects.toThrow(tekst);
    expect(boom(map)).toEqual(voor);
  });
});

describe('two at once do not mix', () => {
  test('the second is refused while the first is at work', async () => {
    const tweede = () =>
      expect(() => neemWerkmap(doel, process.ppid)).toThrow(`wordt al gepubliceerd, door proces ${process.pid}`);
    await zet(pagina('een'), tweede);
    expect(lees()).toBe('een');
    nietsOver();
  });

  test('what a killed run left is cleared away; a run on another machine is not taken for dead', async () => {
    schrijf(doel, { [`versies/x`]: '', [`.bezig-${hostname()}-${NIEMAND}/0002-x/site/index.html`]: 'half' });
    await zet(pagina('een'));
    expect(readdirSync(doel).filter((naam) => naam.startsWith('.bezig'))).toEqual([]);
    schrijf(doel, { [`.bezig-elders-${NIEMAND}/x`]: '' });
    await expect(zet(pagina('twee'))).rejects.toThrow(`proces ${NIEMAND} op elders`);
    expect(lees()).toBe('een');
  });
});

describe('no placeholder is published', () => {
  const [SITE, CONTACT] = ['https://wozo.gemeente.nl', 'redactie@gemeente.nl'];

  test('what is real passes', () => {
    expect(instellingFouten(SITE, CONTACT)).toEqual([]);
    expect(instellingFouten(`${SITE}/`, 'https://gemeente.nl/fout?pagina={adres}')).toEqual([]);
  });
  test.each([
    'http://localhost:4321',
    'https://127.0.0.1',
    'https://[::1]:4321',
    'https://intranet',
    'https://wozo.example',
    'https://www.example.org',
    'https://wozo.voorbeeld.nl',
    'http://wozo.gemeente.nl',
    'https://gemeente.nl/wozo',
    'https://wie:wat@gemeente.nl',
    'wozo.gemeente.nl',
  ])('SITE=%s', (site) => {
    expect(instellingFouten(site, CONTACT)).toEqual([expect.stringMatching(/^SITE is .* het openbare adres/)]);
  });
  test.each([undefined, 'a@example.nl', 'https://voorbeeld.nl/contact', 'http://gemeente.nl/contact', 'bel ons'])(
    'contact %s',
    (contact) => {
      expect(instellingFouten(SITE, contact)).toEqual([expect.stringMatching(/^Lezers kunnen nergens/)]);
    },
  );
  test('the command tells all of it at once, and builds nothing', () => {
    const { SITE: _s, CONTACT: _c, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [PUBLICEER, doel], { cwd: PROJECT, env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Er is niets gebouwd of gepubliceerd\.\nSITE is .*\nLezers kunnen nergens een fout melden/);
    expect(existsSync(doel)).toBe(false);
  });
});

test('the command goes back, and lists', async () => {
  const draai = (optie: string) =>
    spawnSync(process.execPath, [PUBLICEER, doel, optie], { cwd: PROJECT, encoding: 'utf8' }).stdout;
  await zetAlle(['een', 'twee']);
  expect(draai('--terug')).toContain('Nu te zien: versie 1');
  expect(draai('--lijst')).toContain('→ versie 1');
});

describe('what is built is looked at before it is shown', () => {
  const GOED = {
    'index.html': '<p>wozo',
    '404.html': '<p>niet gevonden',
    'robots.txt': 'User-agent: *',
    _headers: '/*',
    '.well-known/security.txt': 'Contact: mailto:redactie@gemeente.nl\nExpires: 2027-06-01T00:00:00Z\n',
    'sitemap-index.xml': '<sitemapindex/>',
    'pagefind/paginas.json': '{}',
  };
  const gebreken = (anders: Record<string, string | undefined>, BASIS = '/') => {
    const site = join(map, 'site');
    schrijf(site, GOED);
    for (const [pad, inhoud] of Object.entries(anders)) {
      if (inhoud === undefined) rmSync(join(site, pad));
      else schrijf(site, { [pad]: inhoud });
    }
    writeSiteSums(site);
    return siteGebreken(site, { NU: '2026-11-01', BASIS });
  };
  const LEK = '.well-known/security.txt';

  test('what is whole passes', () => expect(gebreken({})).toEqual([]));
  test('under a path the address for leaks is that of the host', () =>
    expect(gebreken({ [LEK]: undefined }, '/wozo/')).toEqual([]));
  test('a file that was cut off after its sum was made', () => {
    gebreken({});
    schrijf(join(map, 'site'), { 'index.html': '<p' });
    expect(siteGebreken(join(map, 'site'), { NU: '2026-11-01', BASIS: '/' })).toEqual([
      'De bestanden zijn niet die van sha256sums.txt.',
    ]);
  });
  test.each<[Record<string, string | undefined>, RegExp]>([
    [{ '404.html': undefined }, /^404\.html ontbreekt\.$/],
    [{ [LEK]: undefined }, /^\.well-known\/security\.txt ontbreekt\.$/],
    [{ [LEK]: 'Contact: mailto:a@gemeente.nl\nExpires: 2026-11-05T00:00:00Z\n' }, /^\.well-known.*2026-11-05/],
    [{ 'acties/x/index.html': '<link href="http://localhost:4321/acties/x/">' }, /^In acties\/x\/index\.html staat/],
  ])('%j', (anders, tekst) => {
    expect(gebreken(anders)).toEqual([expect.stringMatching(tekst)]);
  });
});

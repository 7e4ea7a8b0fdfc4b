import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neemWerkmap } from '../../scripts/publish/doelmap.ts';
import { instellingFouten, siteGebreken } from '../../scripts/publish/keuring.ts';
import { lijst, publiceer, zetTerug, type Stap } from '../../scripts/publish/publiceer.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';
import { gevallen } from '../gevallen.ts';
import { draai } from './draai.ts';
import { legeMap } from './proefmap.ts';

/** What readers see stays whole: only a version that is built, checked and on the disk takes its place. */

const PROJECT = join(import.meta.dirname, '../..');
/** No process has this number: it is beyond the highest that systems give. */
const NIEMAND = 99999999;

const map = legeMap();
const doel = () => map.pad('www');

/** Publishes a site of these files, without Astro; after that the other steps. */
function zet(bestanden: Record<string, string>, ...stappen: Stap[]): Promise<string> {
  const bouw = (site: string) => {
    const binnen = site.slice(map.pad('/').length);
    for (const [pad, inhoud] of Object.entries(bestanden)) map.schrijf(join(binnen, pad), inhoud);
    writeSiteSums(site);
  };
  return publiceer(doel(), PROJECT, '2026-11-01-1a2b3c4', [bouw, ...stappen]);
}
const zetAlle = async (...woorden: string[]) => {
  for (const woord of woorden) await zet({ 'index.html': woord });
};
const terug = (nummer?: number) => zetTerug(doel(), PROJECT, nummer);
const lees = (pad = 'index.html') => map.lees(`www/huidig/${pad}`);
const isEr = (pad: string) => existsSync(join(doel(), 'huidig', pad));
const nummers = () => readdirSync(join(doel(), 'versies')).map((naam) => naam.slice(0, 4));
/** All that is there, and what is live. */
const alles = () => ({ ...map.alles(), live: existsSync(doel()) ? lijst(doel()) : '' });
const nietsOver = () => expect(readdirSync(doel()).sort()).toEqual(['huidig', 'versies', 'vorige']);

describe('a version that is whole takes the place of the last', () => {
  test('by a link that holds wherever the folder is mounted, and the last one stays to go back to', async () => {
    expect(await zet({ 'index.html': 'een' })).toContain('Gepubliceerd: versie 1, van 2026-11-01, commit 1a2b3c4');
    expect(await zet({ 'index.html': 'twee' })).toContain('--terug');
    expect(lees()).toBe('twee');
    expect(readlinkSync(join(doel(), 'huidig'))).toBe('versies/0002-2026-11-01-1a2b3c4/site');
    expect(nummers()).toEqual(['0001', '0002']);
    nietsOver();
  });

  test('and of the old ones three stay; what somebody put beside them stays too', async () => {
    await zetAlle('een');
    map.schrijf('www/versies/van-mij/x', 'mijn');
    await zetAlle('twee', 'drie', 'vier', 'vijf');
    expect(nummers()).toEqual(['0002', '0003', '0004', '0005', 'van-']);
    nietsOver();
  });
});

describe('what goes wrong leaves the site as it was', () => {
  test.each([
    ['a build that fails', new Error('de bouw is mislukt'), 'Niet gepubliceerd: de bouw is mislukt.'],
    ['a disk that is full', Object.assign(new Error('x'), { code: 'ENOSPC' }), 'de schijf is vol.'],
  ])('%s', async (_, storing, tekst) => {
    const mislukt = () => zet({ 'index.html': 'twee' }, () => Promise.reject(storing));
    await expect(mislukt()).rejects.toThrow('Er is nog niets te zien.');
    expect(readdirSync(doel())).toEqual(['versies']);
    expect(lijst(doel())).toBe(`In ${doel()} is nog niets gepubliceerd.`);
    await zetAlle('een');
    const voor = alles();
    await expect(mislukt()).rejects.toThrow(tekst);
    await expect(mislukt()).rejects.toThrow('Nog te zien: versie 1, van 2026-11-01');
    expect(alles()).toEqual(voor);
  });
});

describe('going back', () => {
  test('shows what was there before, and forward again; the list says which', async () => {
    await zetAlle('een', 'twee');
    expect(await terug()).toContain('Nu te zien: versie 1, van 2026-11-01, commit 1a2b3c4');
    expect(lees()).toBe('een');
    expect(lijst(doel())).toBe(
      '  versie 2, van 2026-11-01, commit 1a2b3c4\n→ versie 1, van 2026-11-01, commit 1a2b3c4',
    );
    await terug(2);
    expect(lees()).toBe('twee');
    nietsOver();
  });

  test('goes by what was live, not by a version that was taken back, and that is the last to go', async () => {
    await zetAlle('oud', 'goed', 'fout', 'fout', 'fout');
    await terug(2);
    await zetAlle('beter');
    expect(nummers()).toContain('0002');
    await terug();
    expect(lees()).toBe('goed');
  });

  test('to what is not there, or is live already, changes nothing and says what there is', async () => {
    await expect(terug()).rejects.toThrow('die versie is er niet');
    await zetAlle('een');
    const voor = alles();
    await expect(terug(7)).rejects.toThrow('Dit is er:\n→ versie 1, van 2026-11-01');
    expect(await terug()).toContain('Al te zien: versie 1');
    expect(alles()).toEqual(voor);
  });
});

describe('who opened a page before the switch', () => {
  const vast = (woord: string) => [
    `_astro/${woord}.css`,
    `pagefind/fragment/nl_${woord}.pf_fragment`,
    `pagefind/index/nl_${woord}.pf_index`,
    `pagefind/pagefind.nl_${woord}.pf_meta`,
  ];
  const zetSite = (woord: string) => {
    const gelijk = ['pagefind/fragment/nl_zelfde.pf_fragment', 'pagefind/paginas.json', `acties/${woord}/index.html`];
    const bestanden = Object.fromEntries([...vast(woord), ...gelijk].map((pad) => [pad, woord]));
    return zet(bestanden, (site) =>
      map.schrijf(join(site.slice(map.pad('/').length), `_astro/${woord}.css.br`), woord),
    );
  };

  test('still gets its style, its script and its part of the search index', async () => {
    await zetSite('een');
    await zetSite('twee');
    for (const pad of [...vast('een'), '_astro/een.css.br']) expect(lees(pad), pad).toBe('een');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('twee');
    expect(lees('pagefind/paginas.json')).toBe('twee');
    expect(isEr('acties/een/index.html')).toBe(false);
    await terug();
    expect(lees('_astro/twee.css')).toBe('twee');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('een');
  });

  test('as long as that version is kept, and at no cost of disk', async () => {
    for (const woord of ['een', 'twee', 'drie']) await zetSite(woord);
    expect(statSync(join(doel(), 'huidig/_astro/een.css')).nlink).toBe(3);
    for (const woord of ['vier', 'vijf', 'zes']) await zetSite(woord);
    expect(isEr('_astro/een.css')).toBe(false);
    expect(isEr('_astro/drie.css')).toBe(true);
  });
});

test('who has a page that did not change, hears that it is still good: it keeps its date', async () => {
  const inode = () => statSync(join(doel(), 'huidig/over/index.html')).ino;
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'een' });
  const toen = inode();
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'nee' });
  expect(inode()).toBe(toen);
  expect(lees()).toBe('nee');
  await terug();
  expect(lees()).toBe('een');
});

describe('a folder is left alone', () => {
  test.each([
    ['of somebody else', 'ander', 'staat al iets anders: huidig, index.php. Kies een lege of een nieuwe map'],
    ['of which the folder above is not there', 'typfuot/www', 'bestaat niet. Maak haar eerst'],
    ['in this project', join(PROJECT, 'content/www'), 'ligt in de map van dit project'],
    ['of this project', join(PROJECT, 'content'), 'ligt in de map van dit project'],
    ['that is this project', PROJECT, 'ligt in de map van dit project'],
    ['around this project', dirname(PROJECT), 'ligt in de map van dit project, of eromheen'],
  ])('%s', async (_, waar, tekst) => {
    map.schrijfAlle({ 'ander/index.php': 'van een ander', 'ander/huidig/x': '' });
    const voor = map.alles();
    await expect(publiceer(waar.startsWith('/') ? waar : map.pad(waar), PROJECT, 'x', [])).rejects.toThrow(tekst);
    expect(map.alles()).toEqual(voor);
  });
});

describe('two at once do not mix', () => {
  test('the second is refused while the first is at work', async () => {
    await zet({ 'index.html': 'een' }, () =>
      expect(() => neemWerkmap(doel(), process.ppid)).toThrow(`wordt al gepubliceerd, door proces ${process.pid}`),
    );
    expect(lees()).toBe('een');
    nietsOver();
  });

  test('what a killed run left is cleared away; a run on another machine is not taken for dead', async () => {
    map.schrijfAlle({ 'www/versies/x': '', [`www/.bezig-${hostname()}-${NIEMAND}/0002-x/site/index.html`]: 'half' });
    await zetAlle('een');
    nietsOver();
    map.schrijf(`www/.bezig-elders-${NIEMAND}/x`, '');
    await expect(zetAlle('twee')).rejects.toThrow(`proces ${NIEMAND} op elders`);
    expect(lees()).toBe('een');
  });
});

const VOORBEELD = gevallen(import.meta) as { SITE: string[]; CONTACT: string[]; heel: Record<string, string> };

describe('no placeholder is published', () => {
  const [SITE, CONTACT] = ['https://wozo.gemeente.nl', 'redactie@gemeente.nl'];

  test('what is real passes', () => {
    expect(instellingFouten(SITE, CONTACT)).toEqual([]);
    expect(instellingFouten(`${SITE}/`, 'https://gemeente.nl/fout?pagina={adres}')).toEqual([]);
  });
  test.each(VOORBEELD.SITE)('SITE=%s', (site) => {
    expect(instellingFouten(site, CONTACT)).toEqual([expect.stringMatching(/^SITE is .* het openbare adres/)]);
  });
  test.each(VOORBEELD.CONTACT)('contact "%s"', (contact) => {
    expect(instellingFouten(SITE, contact)).toEqual([expect.stringMatching(/^Lezers kunnen nergens/)]);
  });
  test('the command tells all of it at once, and builds nothing', () => {
    const { code, fout } = draai('publiceer.ts', [doel()], PROJECT, { SITE: '', CONTACT: '' });
    expect(code).toBe(1);
    expect(fout).toMatch(/^Er is niets gebouwd of gepubliceerd\.\nSITE is .*\nLezers kunnen nergens een fout melden/);
    expect(existsSync(doel())).toBe(false);
  });
});

test('the command goes back, and lists', async () => {
  await zetAlle('een', 'twee');
  expect(draai('publiceer.ts', [doel(), '--terug'], PROJECT, {}).uit).toContain('Nu te zien: versie 1');
  expect(draai('publiceer.ts', [doel(), '--lijst'], PROJECT, {}).uit).toContain('→ versie 1');
});

describe('what is built is looked at before it is shown', () => {
  const LEK = '.well-known/security.txt';
  const keur = (BASIS = '/') => siteGebreken(map.pad(), { NU: '2026-11-01', BASIS });
  const gebreken = (anders: Record<string, string | undefined>, BASIS?: string) => {
    for (const [pad, inhoud] of Object.entries({ ...VOORBEELD.heel, ...anders }))
      if (inhoud !== undefined) map.schrijf(pad, inhoud);
    writeSiteSums(map.pad());
    return keur(BASIS);
  };

  test('what is whole passes', () => expect(gebreken({})).toEqual([]));
  test('under a path the address for leaks is that of the host', () =>
    expect(gebreken({ [LEK]: undefined }, '/wozo/')).toEqual([]));
  test('a file that was cut off after its sum was made', () => {
    gebreken({});
    map.schrijf('index.html', '<p');
    expect(keur()).toEqual(['De bestanden zijn niet die van sha256sums.txt.']);
  });
  test.each([
    [{ '404.html': undefined }, /^404\.html ontbreekt\.$/],
    [{ [LEK]: undefined }, /^\.well-known\/security\.txt ontbreekt\.$/],
    [{ [LEK]: 'Contact: mailto:a@gemeente.nl\nExpires: 2026-11-05T00:00:00Z\n' }, /^\.well-known.*2026-11-05/],
    [{ 'acties/x/index.html': '<link href="http://localhost:4321/acties/x/">' }, /^In acties\/x\/index\.html staat/],
  ])('%j', (anders, tekst) => {
    expect(gebreken(anders)).toEqual([expect.stringMatching(tekst)]);
  });
});

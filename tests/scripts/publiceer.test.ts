import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instellingFouten, siteGebreken } from '../../scripts/lib/publiceer-keuring.ts';
import { neemWerkmap } from '../../scripts/lib/publiceer-werkmap.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';
import { lijst, publiceer, zetTerug, type Omgeving } from '../../scripts/lib/publiceer.ts';

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

/** Publishes a site of these files, without Astro. */
function zet(bestanden: Record<string, string>, anders: Partial<Omgeving> = {}, opties = {}) {
  return publiceer(
    doel,
    { bewaar: 3, proef: false, ...opties },
    {
      project: PROJECT,
      dag: '2026-11-01',
      commit: '1a2b3c4',
      bouw: (site) => {
        schrijf(site, bestanden);
        return Promise.resolve(true);
      },
      keur: () => [],
      comprimeer: () => undefined,
      ...anders,
    },
  );
}

const pagina = (woord: string) => ({ 'index.html': woord });
const lees = (pad: string) => readFileSync(join(doel, 'huidig', pad), 'utf8');
const isEr = (pad: string) => existsSync(join(doel, 'huidig', pad));
/** All that is there, links as where they lead. */
const boom = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).map((each) => {
      const pad = join(each.parentPath, each.name);
      return [pad, each.isFile() ? readFileSync(pad, 'utf8') : each.isSymbolicLink() ? readlinkSync(pad) : ''];
    }),
  );
const nietsOver = () =>
  expect(readdirSync(doel).filter((naam) => !['.wozo-publiceer', 'huidig', 'versies'].includes(naam))).toEqual([]);

describe('a version that is whole takes the place of the last', () => {
  test('and the last one stays, to go back to', async () => {
    expect((await zet(pagina('een'))).tekst).toBe('Gepubliceerd: versie 1, van 2026-11-01, commit 1a2b3c4, 1 pagina’s');
    const { gelukt, tekst } = await zet(pagina('twee'));
    expect(gelukt).toBe(true);
    expect(tekst).toContain(`--terug`);
    expect(lees('index.html')).toBe('twee');
    expect(readdirSync(join(doel, 'versies'))).toEqual(['0001-2026-11-01-1a2b3c4', '0002-2026-11-01-1a2b3c4']);
    nietsOver();
  });

  test('by a link that holds wherever the folder is mounted', async () => {
    await zet(pagina('een'));
    expect(readlinkSync(join(doel, 'huidig'))).toBe('versies/0001-2026-11-01-1a2b3c4/site');
  });

  test('and of the old ones as many stay as was asked', async () => {
    for (const woord of ['een', 'twee', 'drie', 'vier']) await zet(pagina(woord), {}, { bewaar: 2 });
    expect(readdirSync(join(doel, 'versies')).map((naam) => naam.slice(0, 4))).toEqual(['0002', '0003', '0004']);
    nietsOver();
  });

  test('but not when it is only tried', async () => {
    await zet(pagina('een'));
    const voor = boom(doel);
    expect((await zet(pagina('twee'), {}, { proef: true })).tekst).toBe(
      'Proef geslaagd: 1 pagina’s. Er is niets gepubliceerd.',
    );
    expect(boom(doel)).toEqual(voor);
  });
});

describe('what goes wrong leaves the site as it was', () => {
  const vol = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const STORINGEN: [string, Partial<Omgeving>, string][] = [
    ['a build that fails', { bouw: () => Promise.resolve(false) }, 'Niet gepubliceerd: de bouw is mislukt.'],
    [
      'a build that fails halfway',
      {
        bouw: (site) => {
          schrijf(site, pagina('half'));
          return Promise.resolve(false);
        },
      },
      'Niet gepubliceerd: de bouw is mislukt.',
    ],
    [
      'a site with faults',
      { keur: () => ['404.html ontbreekt.', 'index.html is leeg.'] },
      'Niet gepubliceerd: de gebouwde site is niet in orde:\n- 404.html ontbreekt.\n- index.html is leeg.',
    ],
    [
      'a disk that is full',
      {
        comprimeer: () => {
          throw vol;
        },
      },
      'Niet gepubliceerd: de schijf is vol.',
    ],
    ['who stops it', { isGestopt: () => true }, 'Niet gepubliceerd: het is gestopt.'],
  ];

  test.each(STORINGEN)('%s', async (_, storing, tekst) => {
    await zet(pagina('een'));
    const voor = boom(doel);
    expect(await zet(pagina('twee'), storing)).toEqual({
      gelukt: false,
      tekst: `${tekst}\nVersie 1 is nog te zien.`,
    });
    expect(boom(doel)).toEqual(voor);
  });

  test.each(STORINGEN)('also the first time: %s', async (_, storing, tekst) => {
    expect(await zet(pagina('een'), storing)).toEqual({ gelukt: false, tekst: `${tekst}\nEr was nog niets te zien.` });
    expect(readdirSync(join(doel, 'versies'))).toEqual([]);
    nietsOver();
  });

  const magMounten = spawnSync('unshare', ['-rm', 'true']).status === 0;
  test.skipIf(!magMounten)('a real disk of 1 MB that fills up while building', () => {
    const opdracht = `
      import { publiceer } from ${JSON.stringify(join(PROJECT, 'scripts/lib/publiceer.ts'))};
      import { mkdirSync, writeFileSync } from 'node:fs';
      const zet = (bytes) => publiceer('schijf/www', { bewaar: 3, proef: false }, {
        project: ${JSON.stringify(PROJECT)}, dag: '2026-11-01', commit: '1a2b3c4', keur: () => [], comprimeer: () => undefined,
        bouw: async (map) => { mkdirSync(map); writeFileSync(map + '/index.html', 'x'.repeat(bytes)); return true; },
      });
      console.log((await zet(1000)).tekst);
      console.log((await zet(2_000_000)).tekst);
      console.log((await zet(2000)).tekst);
    `;
    const script = `mkdir schijf && mount -t tmpfs -o size=1m tmpfs schijf && "${process.execPath}" --input-type=module -e "$OPDRACHT" && ls -A schijf/www schijf/www/versies && wc -c schijf/www/huidig/index.html`;
    const { stdout } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
      cwd: map,
      encoding: 'utf8',
      env: { ...process.env, OPDRACHT: opdracht },
    });
    expect(stdout).toBe(
      [
        'Gepubliceerd: versie 1, van 2026-11-01, commit 1a2b3c4, 1 pagina’s',
        'Niet gepubliceerd: de schijf is vol.\nVersie 1 is nog te zien.',
        'Gepubliceerd: versie 2, van 2026-11-01, commit 1a2b3c4, 1 pagina’s',
        'Terug naar de vorige: npm run publiceer -- schijf/www --terug',
        'schijf/www:\n.wozo-publiceer\nhuidig\nversies\n\nschijf/www/versies:\n0001-2026-11-01-1a2b3c4\n0002-2026-11-01-1a2b3c4',
        '2000 schijf/www/huidig/index.html\n',
      ].join('\n'),
    );
  });
});

describe('going back', () => {
  const vervolg = async (woorden: string[]) => {
    for (const woord of woorden) await zet(pagina(woord));
  };
  const terug = (nummer?: number) => zetTerug(doel, nummer, PROJECT);

  test('shows what was there before, and forward again', async () => {
    await vervolg(['een', 'twee']);
    expect((await terug()).tekst).toBe(
      `Nu te zien: versie 1, van 2026-11-01, commit 1a2b3c4, 1 pagina’s\nToch weer versie 2: npm run publiceer -- ${doel} --naar 2`,
    );
    expect(lees('index.html')).toBe('een');
    expect((await terug(2)).gelukt).toBe(true);
    expect(lees('index.html')).toBe('twee');
    nietsOver();
  });

  test('goes by what was live, not by a version that was taken back', async () => {
    await vervolg(['goed', 'fout']);
    await terug();
    await zet(pagina('beter'));
    await terug();
    expect(lees('index.html')).toBe('goed');
  });

  test('is always possible: what it leads to is the last to be cleared away', async () => {
    await vervolg(['goed', 'fout']);
    await terug();
    await zet(pagina('beter'), {}, { bewaar: 1 });
    await terug();
    expect(lees('index.html')).toBe('goed');
  });

  test('beyond the first, or to what is not there, changes nothing and says what there is', async () => {
    expect((await terug()).tekst).toContain('Er is geen vorige versie. Er is niets veranderd.');
    await zet(pagina('een'));
    const voor = boom(doel);
    expect((await terug()).gelukt).toBe(false);
    expect((await terug(7)).tekst).toBe(
      'Versie 7 is er niet. Er is niets veranderd. Dit is er:\n→ versie 1, van 2026-11-01, commit 1a2b3c4, 1 pagina’s',
    );
    expect((await terug(1)).tekst).toBe('Versie 1 is al te zien. Er is niets veranderd.');
    expect(boom(doel)).toEqual(voor);
  });

  test('is told by the list, with what is live', async () => {
    expect(lijst(doel)).toBe(`In ${doel} is nog niets gepubliceerd.`);
    await vervolg(['een', 'twee']);
    await terug();
    expect(lijst(doel)).toBe(
      '  versie 2, van 2026-11-01, commit 1a2b3c4, 1 pagina’s\n→ versie 1, van 2026-11-01, commit 1a2b3c4, 1 pagina’s',
    );
  });
});

describe('who opened a page before the switch', () => {
  const site = (woord: string) => ({
    'index.html': `<link href="/_astro/${woord}.css">`,
    [`_astro/${woord}.css`]: woord,
    [`_astro/${woord}.css.br`]: `${woord} klein`,
    [`pagefind/fragment/nl_${woord}.pf_fragment`]: woord,
    'pagefind/fragment/nl_zelfde.pf_fragment': woord,
    [`pagefind/index/nl_${woord}.pf_index`]: woord,
    [`pagefind/pagefind.nl_${woord}.pf_meta`]: woord,
    'pagefind/paginas.json': woord,
    [`acties/${woord}/index.html`]: woord,
  });
  const VAN_EEN = [
    '_astro/een.css',
    '_astro/een.css.br',
    'pagefind/fragment/nl_een.pf_fragment',
    'pagefind/index/nl_een.pf_index',
    'pagefind/pagefind.nl_een.pf_meta',
  ];

  test('still gets its style, its script and its part of the search index', async () => {
    await zet(site('een'));
    await zet(site('twee'));
    for (const pad of VAN_EEN) expect(lees(pad), pad).toContain('een');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('twee');
    expect(lees('pagefind/paginas.json')).toBe('twee');
    expect(isEr('acties/een/index.html')).toBe(false);
  });

  test('also when the switch was one back', async () => {
    await zet(site('een'));
    await zet(site('twee'));
    await zetTerug(doel, undefined, PROJECT);
    expect(lees('_astro/twee.css')).toBe('twee');
    expect(lees('pagefind/fragment/nl_zelfde.pf_fragment')).toBe('een');
  });

  test('as long as that version is kept, and at no cost of disk', async () => {
    await zet(site('een'), {}, { bewaar: 2 });
    await zet(site('twee'), {}, { bewaar: 2 });
    await zet(site('drie'), {}, { bewaar: 2 });
    expect(lees('_astro/een.css')).toBe('een');
    expect(statSync(join(doel, 'huidig/_astro/een.css')).nlink).toBe(3);
    await zet(site('vier'), {}, { bewaar: 2 });
    await zet(site('vijf'), {}, { bewaar: 2 });
    expect(isEr('_astro/een.css')).toBe(false);
    expect(isEr('_astro/drie.css')).toBe(true);
  });

  test('does not bring a compressed form beside a file that the new version has itself', async () => {
    await zet({ '_astro/a.css': 'a', '_astro/a.css.br': 'a klein' });
    await zet({ '_astro/a.css': 'a' });
    expect(isEr('_astro/a.css.br')).toBe(false);
  });
});

test('who has a page that did not change, hears that it is still good: it keeps its date', async () => {
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'een' });
  const toen = statSync(join(doel, 'huidig/over/index.html'));
  await new Promise((later) => setTimeout(later, 20));
  await zet({ 'over/index.html': 'hetzelfde', 'index.html': 'nee' });
  expect(statSync(join(doel, 'huidig/over/index.html')).mtimeMs).toBe(toen.mtimeMs);
  expect(statSync(join(doel, 'huidig/over/index.html')).ino).toBe(toen.ino);
  expect(lees('index.html')).toBe('nee');
  await zetTerug(doel, undefined, PROJECT);
  expect(lees('index.html')).toBe('een');
});

test('who publishes other redirects, reads that nginx must be told', async () => {
  const wens = 'systemctl reload nginx';
  expect((await zet({ ...pagina('een'), '_omleidingen.map': '' })).tekst).not.toContain(wens);
  expect((await zet({ ...pagina('twee'), '_omleidingen.map': '"/oud/" "/nieuw/";' })).tekst).toContain(wens);
  expect((await zet({ ...pagina('drie'), '_omleidingen.map': '"/oud/" "/nieuw/";' })).tekst).not.toContain(wens);
  expect((await zetTerug(doel, 1, PROJECT)).tekst).toContain(wens);
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
    [
      'that is a link',
      () => {
        mkdirSync(join(map, 'echt'));
        symlinkSync('echt', doel);
        return doel;
      },
      'is een koppeling naar echt. Noem die map zelf.',
    ],
    [
      'that is a file',
      () => {
        writeFileSync(doel, 'tekst');
        return doel;
      },
      'is geen map.',
    ],
    ['of which the folder above is not there', () => join(map, 'typfuot/www'), 'bestaat niet. Maak haar eerst'],
    ['in this project', () => join(PROJECT, 'dist/www'), 'ligt in de map van dit project'],
    ['of this project', () => join(PROJECT, 'content'), 'ligt in de map van dit project'],
    ['that is this project', () => PROJECT, 'ligt in de map van dit project'],
    ['around this project', () => dirname(PROJECT), 'ligt dit project zelf'],
  ])('%s', async (_, maak, tekst) => {
    const waar = maak();
    const voor = boom(map);
    const omgeving = { project: PROJECT } as Omgeving;
    const { gelukt, tekst: gezegd } = await publiceer(waar, { bewaar: 3, proef: false }, omgeving);
    expect(gelukt).toBe(false);
    expect(gezegd).toContain(tekst);
    expect(boom(map)).toEqual(voor);
  });

  test('but an empty one is fine, and what somebody put beside the versions stays', async () => {
    mkdirSync(join(doel, 'lost+found'), { recursive: true });
    await zet(pagina('een'));
    schrijf(doel, { 'versies/van-mij/x': 'mijn', 'aantekening.txt': 'mijn' });
    for (const woord of ['twee', 'drie', 'vier']) await zet(pagina(woord), {}, { bewaar: 1 });
    expect(readFileSync(join(doel, 'versies/van-mij/x'), 'utf8')).toBe('mijn');
    expect(readFileSync(join(doel, 'aantekening.txt'), 'utf8')).toBe('mijn');
  });
});

describe('two at once do not mix', () => {
  test('the second is refused while the first is at work', async () => {
    let tweede = '';
    await zet(pagina('een'), {
      keur: () => {
        const genomen = neemWerkmap(doel, process.ppid);
        tweede = 'bezet' in genomen ? genomen.bezet : 'niet geweigerd';
        return [];
      },
    });
    expect(tweede).toContain(`wordt al gepubliceerd, door proces ${process.pid}. Wacht tot dat klaar is.`);
    expect(lees('index.html')).toBe('een');
    nietsOver();
  });

  test('what a killed run left is cleared away, and holds nothing up', async () => {
    await zet(pagina('een'));
    schrijf(doel, { [`.bezig-${hostname()}-${NIEMAND}/0002-x/site/index.html`]: 'half' });
    expect((await zet(pagina('twee'))).gelukt).toBe(true);
    nietsOver();
  });

  test('a run on another machine is not taken for dead', async () => {
    await zet(pagina('een'));
    schrijf(doel, { [`.bezig-elders-${NIEMAND}/x`]: '' });
    const { gelukt, tekst } = await zet(pagina('twee'));
    expect(gelukt).toBe(false);
    expect(tekst).toContain(`proces ${NIEMAND} op elders`);
    expect(lees('index.html')).toBe('een');
  });
});

describe('no placeholder is published', () => {
  const GOED = { SITE: 'https://wozo.gemeente.nl', contact: 'redactie@gemeente.nl' };

  test('what is real passes', () => {
    expect(instellingFouten(GOED)).toEqual([]);
    expect(instellingFouten({ ...GOED, contact: 'https://gemeente.nl/fout?pagina={adres}' })).toEqual([]);
  });

  test.each([
    ['http://localhost:4321', 'geen openbaar adres'],
    ['https://127.0.0.1', 'geen openbaar adres'],
    ['https://[::1]:4321', 'geen openbaar adres'],
    ['https://intranet', 'geen openbaar adres'],
    ['https://wozo.example', 'geen openbaar adres'],
    ['https://www.example.org', 'geen openbaar adres'],
    ['https://wozo.voorbeeld.nl', 'geen openbaar adres'],
    ['http://wozo.gemeente.nl', 'zonder https'],
    ['https://gemeente.nl/wozo', 'Een pad hoort in BASIS'],
    ['https://wie:wat@gemeente.nl', 'alleen een host'],
    ['wozo.gemeente.nl', 'geen webadres'],
  ])('SITE=%s', (SITE, tekst) => {
    const fouten = instellingFouten({ ...GOED, SITE });
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toContain(tekst);
  });

  test.each([
    [undefined, 'nergens een fout melden'],
    ['redactie@example.nl', 'een voorbeeld'],
    ['https://voorbeeld.nl/contact', 'een voorbeeld'],
    ['http://gemeente.nl/contact', 'geen e-mailadres en geen adres met https://'],
    ['bel ons', 'geen e-mailadres en geen adres met https://'],
  ])('contact %s', (contact, tekst) => {
    const fouten = instellingFouten({ ...GOED, contact });
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toContain(tekst);
  });

  test('the command tells all of it at once, and builds nothing', () => {
    const { SITE: _s, CONTACT: _c, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [PUBLICEER, doel], { cwd: PROJECT, env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Er is niets gebouwd of gepubliceerd\.\nSITE is .*\nLezers kunnen nergens een fout melden/);
    expect(existsSync(doel)).toBe(false);
  });
});

describe('the command', () => {
  const draai = (...argumenten: string[]) =>
    spawnSync(process.execPath, [PUBLICEER, ...argumenten], { cwd: PROJECT, encoding: 'utf8' });

  test.each([
    [['--terug', '--lijst'], 'Kies één van --terug en --lijst.'],
    [['--bewaar', '0'], '--bewaar is "0". Schrijf een getal vanaf 1.'],
    [['--naar', 'twee'], '--naar is "twee". Schrijf het nummer van een versie'],
  ])('refuses %s', (argumenten, tekst) => {
    const { status, stderr } = draai(doel, ...argumenten);
    expect(status).toBe(1);
    expect(stderr).toContain(tekst);
  });

  test('wants to know where', () => {
    expect(draai().stderr).toContain('Noem ook: DOELMAP');
  });

  test('goes back, and lists', async () => {
    await zet(pagina('een'));
    await zet(pagina('twee'));
    expect(draai(doel, '--terug').stdout).toContain('Nu te zien: versie 1');
    expect(draai(doel, '--lijst').stdout).toContain('→ versie 1');
  });
});

describe('what is built is looked at before it is shown', () => {
  const GOED = {
    'index.html': '<p>wozo',
    '404.html': '<p>niet gevonden',
    'robots.txt': 'User-agent: *',
    'versie.json': '{}',
    _headers: '/*',
    '.well-known/security.txt': 'Contact: mailto:redactie@gemeente.nl\nExpires: 2027-06-01T00:00:00Z\n',
    'sitemap-index.xml': '<sitemapindex/>',
    'atom.xml': '<feed/>',
    'agenda.ics': 'BEGIN:VCALENDAR',
    'zoeken/index.html': '<form>',
    'data/acties.json': '[{}]',
    'data/catalogus.jsonld': '{}',
    'pagefind/pagefind.js': 'export {}',
    'pagefind/pagefind-entry.json': '{"languages":{"nl":{"hash":"nl_1","page_count":1}}}',
    'pagefind/pagefind.nl_1.pf_meta': 'x',
    'pagefind/fragment/nl_a.pf_fragment': 'x',
    'pagefind/paginas.json': '{"values":[],"pages":[["nl_a"]]}',
    'pagefind/woorden.txt': '0woord',
  };
  const gebreken = (anders: Record<string, string | undefined>) => {
    const site = join(map, 'site');
    schrijf(site, GOED);
    for (const [pad, inhoud] of Object.entries(anders)) {
      if (inhoud === undefined) rmSync(join(site, pad));
      else schrijf(site, { [pad]: inhoud });
    }
    writeSiteSums(site);
    return siteGebreken(site, { NU: '2026-11-01', BASIS: '/' });
  };

  test('what is whole passes', () => {
    expect(gebreken({})).toEqual([]);
  });

  test('a file that was cut off after its sum was made', () => {
    expect(gebreken({})).toEqual([]);
    schrijf(join(map, 'site'), { 'index.html': '<p' });
    expect(siteGebreken(join(map, 'site'), { NU: '2026-11-01', BASIS: '/' })).toEqual([
      'De bestanden zijn niet die van sha256sums.txt.',
    ]);
  });

  test('a place to report a leak that is missing, or about to expire', () => {
    expect(gebreken({ '.well-known/security.txt': undefined })).toEqual(['.well-known/security.txt ontbreekt.']);
    expect(siteGebreken(join(map, 'site'), { NU: '2026-11-01', BASIS: '/wozo/' })).toEqual([]);
    const [kort = ''] = gebreken({
      '.well-known/security.txt': 'Contact: mailto:a@gemeente.nl\nExpires: 2026-11-05T00:00:00Z\n',
    });
    expect(kort).toMatch(/^\.well-known\/security\.txt: .*2026-11-05/);
  });

  test.each<[Record<string, string | undefined>, string]>([
    [{ '404.html': undefined }, '404.html ontbreekt.'],
    [{ 'acties/x/index.html': '' }, 'acties/x/index.html is leeg.'],
    [{ 'data/acties.json': '[{' }, 'data/acties.json is geen leesbare JSON.'],
    [{ 'pagefind/paginas.json': '{"pages":[["nl_' }, 'pagefind/paginas.json is geen leesbare JSON.'],
    [{ 'pagefind/pagefind.nl_1.pf_meta': undefined }, 'pagefind/pagefind.nl_1.pf_meta ontbreekt.'],
    [{ 'pagefind/fragment/nl_a.pf_fragment': undefined }, 'Van 1 pagina’s ontbreekt de tekst in de zoekindex.'],
    [{ 'pagefind/paginas.json': '{"pages":[]}' }, 'De zoekindex heeft 1 pagina’s, maar de tabel 0.'],
    [
      { 'acties/x/index.html': '<link href="http://localhost:4321/acties/x/">' },
      'In 1 bestanden staat een adres van deze computer (localhost), zoals in acties/x/index.html.',
    ],
  ])('%j', (anders, tekst) => {
    expect(gebreken(anders)).toEqual([tekst]);
  });
});

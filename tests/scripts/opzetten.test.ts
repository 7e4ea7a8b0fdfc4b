import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { regelBrowser, vindBrowser } from '../../scripts/setup/browser.mjs';
import { isNieuwGenoeg, moetInstalleren, stempelVan, zetOp } from '../../scripts/setup/opzetten.mjs';
import { legeMap } from './proefmap.ts';

const machine = { platform: 'linux', arch: 'x64' } as const;

describe('is node_modules of this lockfile?', () => {
  const stempel = stempelVan('lock', 'linux', 'x64');

  test.each([
    ['the same lockfile on the same machine: nothing to do', { lockfile: 'lock', stempel, ...machine }, false],
    ['no stamp: install', { lockfile: 'lock', stempel: undefined, ...machine }, true],
    ['another lockfile: install', { lockfile: 'lock 2', stempel, ...machine }, true],
    [
      'a folder copied from another system: install',
      { lockfile: 'lock', stempel, platform: 'darwin', arch: 'x64' },
      true,
    ],
    ['a folder copied from another processor: install', { lockfile: 'lock', stempel, ...machine, arch: 'arm64' }, true],
  ] as const)('%s', (_titel, vraag, verwacht) => {
    expect(moetInstalleren(vraag)).toBe(verwacht);
  });
});

describe('setting up', () => {
  function opstelling(anders = {}) {
    const staat = { stempel: undefined as string | undefined, meldingen: [] as string[] };
    const effecten = {
      ...machine,
      lockfile: 'lock',
      leesStempel: () => staat.stempel,
      schrijfStempel: (tekst?: string) => (staat.stempel = tekst),
      installeer: vi.fn((): Promise<string | undefined> => Promise.resolve(undefined)),
      nodeVersie: () => 'v24.21.0',
      meld: (tekst: string) => staat.meldingen.push(tekst),
      ...anders,
    };
    return { staat, effecten };
  }

  test('installs once; the second run finds everything there', async () => {
    const { effecten } = opstelling();
    expect(await zetOp(effecten)).toBe(true);
    expect(await zetOp(effecten)).toBe(true);
    expect(effecten.installeer).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['npm ERR! code ENOSPC', /^De schijf is vol/],
    ['npm error code EAI_AGAIN', /^Er is geen verbinding/],
    ['npm error EACCES: permission denied', /^In deze map mag niet worden geschreven/],
    ['npm error Something else', /Something else\nHet installeren is niet gelukt/],
  ])('a failed install (%s) is told in Dutch and leaves no stamp, also not the old one', async (npm, tekst) => {
    const { staat, effecten } = opstelling({ installeer: () => Promise.resolve(npm) });
    staat.stempel = 'van een eerdere lockfile';
    expect(await zetOp(effecten)).toBe(false);
    expect(staat.stempel).toBeUndefined();
    expect(staat.meldingen).toEqual([expect.any(String), expect.stringMatching(tekst)]);
  });

  test.each(['v20.20.2', ''])('without a Node that is new enough (%j) it says which one is needed', async (versie) => {
    const { staat, effecten } = opstelling({ nodeVersie: () => versie });
    expect(await zetOp(effecten)).toBe(false);
    expect(staat.meldingen.join('\n')).toContain('Nodig is Node 24.16.0 of nieuwer');
  });

  test.each([
    ['v24.16.0', true],
    ['v24.15.9', false],
    ['v26.0.0', true],
    ['v22.30.0', false],
  ])('%s is new enough: %s', (versie, verwacht) => {
    expect(isNieuwGenoeg(versie)).toBe(verwacht);
  });
});

describe('two who set up at once', () => {
  const map = legeMap();

  /** A process that takes the lock and then does this; `log` writes a line, `wacht` is what it says when it waits. */
  function proces(doe: string) {
    const code = `
      import { appendFileSync, readFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      import { metSlot } from ${JSON.stringify(new URL('../../scripts/setup/slot.mjs', import.meta.url).href)};
      const log = (tekst) => appendFileSync('log', tekst + '\\n');
      await metSlot('slot', async () => { ${doe} }, () => log('wacht'));`;
    return spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: map.pad(), stdio: 'inherit' });
  }
  const log = () => (existsSync(map.pad('log')) ? map.lees('log').trim().split('\n') : []);
  const tot = (regel: string) => vi.waitUntil(() => log().includes(regel), 10_000);

  test('do so one after the other, and the second says that it waits', async () => {
    // Who is first goes on when the others have come.
    const tweeWachten = `while (readFileSync('log', 'utf8').split('wacht').length < 3) await setTimeout(20);`;
    const allen = [1, 2, 3].map((i) => proces(`log('begin ${i}'); ${tweeWachten} log('eind ${i}');`));
    await Promise.all(allen.map((each) => once(each, 'close')));
    const werk = log().filter((regel) => regel !== 'wacht');
    for (const i of [0, 2, 4]) expect(werk[i + 1]).toBe(werk[i]?.replace('begin', 'eind'));
    expect(log().filter((regel) => regel === 'wacht')).toHaveLength(2);
    expect(readdirSync(map.pad())).toEqual(['log']);
  });

  test('do not wait for one that was killed', async () => {
    const dood = proces(`log('begin'); await setTimeout(60_000);`);
    await tot('begin');
    dood.kill('SIGKILL');
    await once(dood, 'close');
    await once(proces(`log('klaar')`), 'close');
    expect(log()).toEqual(['begin', 'klaar']);
  });
});

describe('which Chromium', () => {
  const PLAYWRIGHT = '/cache/playwright/chrome';

  /** A machine on which exactly these paths start; `na…` are paths that begin to work after that step. */
  function omgeving({
    CHROMIUM,
    paden = [],
    naDownload = [],
    naPakket = [],
  }: Record<string, unknown> & {
    CHROMIUM?: string;
    paden?: string[];
    naDownload?: string[];
    naPakket?: string[];
  }) {
    const werkend = new Set(paden);
    const stappen: string[] = [];
    const meldingen: string[] = [];
    const stap = (naam: string, erbij: string[]) => () => {
      stappen.push(naam);
      erbij.forEach((pad) => werkend.add(pad));
    };
    return {
      stappen,
      meldingen,
      env: { CHROMIUM },
      opPad: (naam: string) => [...werkend].find((pad) => pad.endsWith(`/${naam}`)),
      werkt: (pad: string) => werkend.has(pad),
      vanPlaywright: () => PLAYWRIGHT,
      downloadMetPlaywright: stap('download', naDownload),
      installeerPakket: stap('pakket', naPakket),
      meld: (tekst: string) => meldingen.push(tekst),
    };
  }

  test('the one that CHROMIUM names comes before all others', () => {
    const hier = omgeving({ CHROMIUM: '/eigen/chroom', paden: ['/usr/bin/chromium', '/eigen/chroom'] });
    expect(vindBrowser(hier)).toBe('/eigen/chroom');
  });

  test('a CHROMIUM that does not start is an error, not a reason to take another', () => {
    const hier = omgeving({ CHROMIUM: '/weg', paden: ['/usr/bin/chromium'] });
    expect(regelBrowser(hier)).toBeUndefined();
    expect(hier.meldingen).toEqual(['CHROMIUM wijst naar /weg, maar die start niet.']);
    expect(hier.stappen).toEqual([]);
  });

  test('an installed one comes before that of Playwright, and chromium before google-chrome', () => {
    const hier = omgeving({ paden: [PLAYWRIGHT, '/usr/bin/google-chrome', '/usr/bin/chromium'] });
    expect(regelBrowser(hier)).toBe('/usr/bin/chromium');
    expect(hier.stappen).toEqual([]);
  });

  test('what Playwright downloaded earlier is used without a new download', () => {
    const hier = omgeving({ paden: [PLAYWRIGHT] });
    expect(regelBrowser(hier)).toBe(PLAYWRIGHT);
    expect(hier.stappen).toEqual([]);
  });

  test('otherwise Playwright downloads one', () => {
    const hier = omgeving({ naDownload: [PLAYWRIGHT] });
    expect(regelBrowser(hier)).toBe(PLAYWRIGHT);
    expect(hier.stappen).toEqual(['download']);
  });

  test('the package of the system comes last', () => {
    const hier = omgeving({ naPakket: ['/usr/bin/chromium'] });
    expect(regelBrowser(hier)).toBe('/usr/bin/chromium');
    expect(hier.stappen).toEqual(['download', 'pakket']);
  });

  test('when nothing helps, the message says what to install', () => {
    const hier = omgeving({});
    expect(regelBrowser(hier)).toBeUndefined();
    expect(hier.meldingen.join('\n')).toContain('npx playwright install --with-deps chromium');
  });
});

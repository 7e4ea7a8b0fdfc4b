import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { regelBrowser } from '../../scripts/setup/browser.mjs';
import { isNieuwGenoeg, stempelVan, zetOp } from '../../scripts/setup/opzetten.mjs';
import { legeMap } from './proefmap.ts';

const map = legeMap();

test.each([
  ['another lockfile', ['lock 2', 'linux-x64']],
  ['another system', ['lock', 'darwin-x64']],
  ['another processor', ['lock', 'linux-arm64']],
] as const)('node_modules that was made from %s is made anew', (_, van) => {
  expect(stempelVan(...van)).not.toBe(stempelVan('lock', 'linux-x64'));
});

describe('setting up', () => {
  /** A machine on which installing and Node do this; `gezegd` is what a reader sees. */
  function opstelling(npm?: string, versie = 'v24.21.0') {
    const gezegd: string[] = [];
    const installeer = vi.fn(() => Promise.resolve(npm));
    const meld = (tekst: string) => gezegd.push(tekst);
    const zet = () =>
      zetOp({ bestand: map.pad('stempel'), stempel: 'deze', installeer, nodeVersie: () => versie, meld });
    return { zet, gezegd, installeer };
  }

  test('installs once; the second run finds everything there, and another lockfile or machine nothing', async () => {
    const { zet, installeer } = opstelling();
    expect([await zet(), await zet()]).toEqual([true, true]);
    expect(installeer).toHaveBeenCalledTimes(1);
    map.schrijf('stempel', 'een andere');
    await zet();
    expect(installeer).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['npm ERR! code ENOSPC', /^De schijf is vol/],
    ['npm error code EAI_AGAIN', /^Er is geen verbinding/],
    ['npm error EACCES: permission denied', /^In deze map mag niet worden geschreven/],
    ['npm error Something else', /Something else\nHet installeren is niet gelukt/],
  ])('a failed install (%s) is told in Dutch and leaves no stamp, also not the old one', async (npm, tekst) => {
    map.schrijf('stempel', 'van een eerdere lockfile');
    const { zet, gezegd } = opstelling(npm);
    expect(await zet()).toBe(false);
    expect(existsSync(map.pad('stempel'))).toBe(false);
    expect(gezegd).toEqual([expect.any(String), expect.stringMatching(tekst)]);
  });

  test.each(['v20.20.2', ''])('without a Node that is new enough (%j) it says which one is needed', async (versie) => {
    const { zet, gezegd } = opstelling(undefined, versie);
    expect(await zet()).toBe(false);
    expect(gezegd.join('\n')).toContain('Nodig is Node 24.16.0 of nieuwer');
  });

  test.each([
    ['v24.16.0', true],
    ['v24.15.9', false],
    ['v24.9.0', false],
    ['v26.0.0', true],
    ['v22.30.0', false],
  ])('%s is new enough: %s', (versie, verwacht) => {
    expect(isNieuwGenoeg(versie)).toBe(verwacht);
  });
});

describe('two who set up at once', () => {
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
  const [CHROMIUM, CHROME] = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

  /** What is taken on a machine on which these paths start, and more of them after a download or a package. */
  function kies(paden: string[], { env = {}, download = '', pakket = '' } = {}) {
    const stappen: string[] = [];
    const gezegd: string[] = [];
    const stap = (naam: string, erbij: string) => () => {
      stappen.push(naam);
      paden.push(erbij);
    };
    const pad = regelBrowser({
      env,
      opPad: (naam: string) => paden.find((each) => each.endsWith(`/${naam}`)),
      werkt: (each: string) => paden.includes(each),
      vanPlaywright: () => PLAYWRIGHT,
      downloadMetPlaywright: stap('download', download),
      installeerPakket: stap('pakket', pakket),
      meld: (tekst: string) => gezegd.push(tekst),
    });
    return { pad, stappen, gezegd: gezegd.join('\n') };
  }

  test.each<[string, Parameters<typeof kies>, string, string[]]>([
    ['the one that CHROMIUM names comes before all', [[CHROMIUM, '/a/b'], { env: { CHROMIUM: '/a/b' } }], '/a/b', []],
    ['an installed one, and chromium before google-chrome', [[PLAYWRIGHT, CHROME, CHROMIUM]], CHROMIUM, []],
    ['what Playwright downloaded earlier is used without a new download', [[PLAYWRIGHT]], PLAYWRIGHT, []],
    ['otherwise Playwright downloads one', [[], { download: PLAYWRIGHT }], PLAYWRIGHT, ['download']],
    ['the package of the system comes last', [[], { pakket: CHROMIUM }], CHROMIUM, ['download', 'pakket']],
  ])('%s', (_, machine, pad, stappen) => {
    expect(kies(...machine)).toEqual({ pad, stappen, gezegd: '' });
  });

  test('a CHROMIUM that does not start is an error, not a reason to take another', () => {
    expect(kies([CHROMIUM], { env: { CHROMIUM: '/weg' } })).toEqual({
      pad: undefined,
      stappen: [],
      gezegd: 'CHROMIUM wijst naar /weg, maar die start niet.',
    });
  });

  test('when nothing helps, the message says what to install', () => {
    const { pad, gezegd } = kies([]);
    expect(pad).toBeUndefined();
    expect(gezegd).toContain('npx playwright install --with-deps chromium');
  });
});

import { statSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SERVER_FILES } from '../../../src/hosting/site-files.ts';
import { folderSum, sumLines } from '../../../src/read/files/checksums.ts';
import { SOMMEN } from '../../../src/integrations/sums.ts';
import { ROOT } from '../inhoud.ts';
import { bestanden, DIST, lees, leesBytes } from './gebouwd.ts';
import { tekstenIn } from './site.ts';

/** What is published tells nothing of the machine and the moment of its making, and can be gone over by anybody. */

const teksten = [...bestanden].flatMap((naam) => tekstenIn(naam, leesBytes(naam)));

const met = (zoek: (tekst: string, naam: string) => string | undefined) =>
  teksten.flatMap(([naam, tekst]) => {
    const found = zoek(tekst, naam);
    return found === undefined ? [] : [`${naam}: ${found}`];
  });

describe('no file tells of the machine', () => {
  test('its folders, its name and who works there', () => {
    const own = [ROOT, process.cwd(), homedir(), userInfo().homedir, hostname()].filter((each) => each.length >= 5);
    expect(met((tekst) => own.find((each) => tekst.includes(each)))).toEqual([]);
  });
  test('what is set in its environment', () => {
    // What npm tells of this project itself is no secret.
    const values = Object.entries(process.env).filter(
      ([name, value = '']) =>
        value.length >= 16 && !name.startsWith('npm_') && !/^(VITEST|TEST|SITE|UITGEVER)/.test(name),
    );
    expect(met((tekst) => values.find(([, value = '']) => tekst.includes(value))?.[0])).toEqual([]);
  });
  test('the time of day at which it worked', () => {
    // What has a time, has noon or the beginning of a day.
    const TIME =
      /\d{4}-\d\d-\d\dT(?!00:00|12:00)\d\d:\d\d|\d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} (?!00:00|12:00)\d\d:/;
    expect(met((tekst) => TIME.exec(tekst)?.[0])).toEqual([]);
  });
});

describe('no file is published by accident', () => {
  test('nothing hidden, but what browsers look for there', () => {
    expect([...bestanden].filter((naam) => /(^|\/)\.(?!well-known\/)/.test(naam))).toEqual([]);
  });
  test('no source of a script', () => {
    expect([...bestanden].filter((naam) => naam.endsWith('.map') && !SERVER_FILES.includes(naam))).toEqual([]);
    expect(met((tekst, naam) => (/\.(js|css)$/.test(naam) ? /sourceMappingURL/.exec(tekst)?.[0] : undefined))).toEqual(
      [],
    );
  });
  test('nothing that a machine would run', () => {
    expect([...bestanden].filter((naam) => (statSync(join(DIST, naam)).mode & 0o111) !== 0)).toEqual([]);
  });
});

describe('a reader can go over what is published', () => {
  const versie = JSON.parse(lees('versie.json')) as {
    commit: string;
    werkmap: string;
    nu: string;
    editie: string;
    inhoud: unknown;
    gereedschap: Record<string, string>;
  };

  test('versie.json says from what it was made, and with what', () => {
    expect(versie.commit).toMatch(/^([0-9a-f]{40,64}|onbekend)$/);
    expect(['zoals-commit', 'gewijzigd', 'onbekend']).toContain(versie.werkmap);
    expect(versie.nu).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(bestanden).toContain(`edities/${versie.editie}/index.html`);
    expect(versie.inhoud).toEqual(folderSum(join(ROOT, 'content')));
    for (const name of ['node', 'astro', 'pagefind']) expect(versie.gereedschap[name]).toMatch(/^\d+\.\d+\.\d+/);
  });
  test('the page about the site says it too', () => {
    const { commit } = versie;
    expect(lees('over/index.html')).toContain(commit === 'onbekend' ? 'versie.json' : commit.slice(0, 7));
  });
  test('every file has its sum', () => {
    const all = sumLines(DIST, '', (naam) => naam !== SOMMEN && !SERVER_FILES.includes(naam));
    expect(lees(SOMMEN)).toBe(all.join(''));
  });
});

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptFiles } from '../../../src/read/kept-files.ts';
import { readContent } from '../../../src/read/read-content.ts';

let map: string;
let inhoud: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-onthouden-'));
  inhoud = join(map, 'content');
  cpSync('tests/fixtures/programma', inhoud, { recursive: true });
});
afterEach(() => {
  rmSync(map, { recursive: true });
});

/** What another run would find: the file of before, opened anew under another name. */
function nextRun(from: string, name: string) {
  cpSync(join(map, from), join(map, name));
  return openKeptFiles(join(map, name));
}
const ACTIE = () => join(inhoud, readContent(inhoud).content.acties[0]?.bestand.slice(inhoud.length + 1) ?? '');

/** Everything an entry says, and where: the functions are asked. */
function told(result: ReturnType<typeof readContent>) {
  const { content, meldingen } = result;
  return {
    meldingen,
    entries: [...content.acties, ...content.onderwerpen, ...content.actielijnen].map(
      ({ locate, alineas, ...rest }) => ({
        ...rest,
        titel: locate(['titel']),
        eerste: locate(['metingen', 0, 'bronnen', 0, 'bron']),
        alineas: alineas.map(({ plaats, ...alinea }) => ({ ...alinea, begin: plaats(0), verderop: plaats(7) })),
      }),
    ),
  };
}

describe('a file that did not change is read once, and nobody can tell', () => {
  test('a second run says the same, and where everything stands', () => {
    const first = openKeptFiles(join(map, 'a'));
    const fresh = told(readContent(inhoud, first));
    first?.save();
    expect(told(readContent(inhoud, nextRun('a', 'b')))).toEqual(fresh);
    expect(told(readContent(inhoud))).toEqual(fresh);
  });

  test('what was changed is seen, to the letter and of the same length too', () => {
    const first = openKeptFiles(join(map, 'a'));
    readContent(inhoud, first);
    first?.save();
    const bestand = ACTIE();
    const text = readFileSync(bestand, 'utf8');
    writeFileSync(bestand, text.replace(/^titel: ./m, 'titel: Q'));
    const { content } = readContent(inhoud, nextRun('a', 'b'));
    expect(content.acties.find((each) => each.bestand === bestand)?.data.titel[0]).toBe('Q');
  });

  test('a file with a mistake is reported every time', () => {
    appendFileSync(ACTIE(), '\n<script>1</script>\n');
    const first = openKeptFiles(join(map, 'a'));
    const once = readContent(inhoud, first).meldingen;
    first?.save();
    expect(once.length).toBeGreaterThan(0);
    expect(readContent(inhoud, nextRun('a', 'b')).meldingen).toEqual(once);
  });

  test('a file that went away is forgotten', () => {
    const first = openKeptFiles(join(map, 'a'));
    const { content } = readContent(inhoud, first);
    first?.save();
    rmSync(ACTIE());
    expect(readContent(inhoud, nextRun('a', 'b')).content.acties).toHaveLength(content.acties.length - 1);
  });

  test.each([
    ['cut off', (file: string) => truncateSync(file, 200)],
    ['something else', (file: string) => writeFileSync(file, 'geen cache')],
  ])('what was kept and is %s does no harm', (_, harm) => {
    const first = openKeptFiles(join(map, 'a'));
    const fresh = told(readContent(inhoud, first));
    first?.save();
    harm(join(map, 'a'));
    expect(told(readContent(inhoud, nextRun('a', 'b')))).toEqual(fresh);
  });
});

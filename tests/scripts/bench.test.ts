import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { genereerProgramma } from '../../scripts/bench/genereer.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { isFout } from '../../src/vocabulary/melding.ts';

const mappen: string[] = [];
afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

function proefmap(): string {
  const map = mkdtempSync(join(tmpdir(), 'benchtest-'));
  mappen.push(map);
  return map;
}

/** Every file of a folder with what stands in it. */
function alles(map: string): Map<string, string> {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    paden.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

function programma(aantal: number, zaad?: number): string {
  const map = join(proefmap(), 'content');
  genereerProgramma('content', map, aantal, zaad);
  return map;
}

describe('a generated programme', () => {
  test('is the same again, so that two measurements are of the same thing', () => {
    const zonderPlek = (map: string) => [...alles(map)].map(([pad, tekst]) => [pad.slice(map.length), tekst]).sort();
    expect(zonderPlek(programma(40))).toEqual(zonderPlek(programma(40)));
    expect(zonderPlek(programma(40))).not.toEqual(zonderPlek(programma(40, 2)));
  });

  test('has no faults, and as many acties as were asked, with several metingen and milestones', () => {
    const { content, meldingen } = readAndCheck(programma(250));
    expect(meldingen.filter(isFout)).toEqual([]);
    expect(content.acties).toHaveLength(250);
    expect(content.acties.every(({ data }) => data.metingen.length >= 2)).toBe(true);
    const met = content.acties.filter(({ data }) => data.metingen.some(({ mijlpalen }) => mijlpalen?.length));
    expect(met.length).toBeGreaterThan(200);
  });
});

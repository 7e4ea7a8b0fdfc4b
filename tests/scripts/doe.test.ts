import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { regelVan, STAPPEN } from '../../scripts/doe.mjs';

/** Between who types a command and the program that does it stands one starter, which nobody should notice. */
const ROOT = join(import.meta.dirname, '../..');
const map = mkdtempSync(join(tmpdir(), 'wozo-doe-'));
afterAll(() => rmSync(map, { recursive: true }));

/** A process that starts this program as a command starts one, without setting up. */
function starter(programma: string, ...argumenten: string[]): string[] {
  const doel = join(map, `${Math.random()}.mjs`);
  writeFileSync(doel, programma);
  const regel = JSON.stringify([doel, ...argumenten]);
  return [
    '--input-type=module',
    '-e',
    `import { start } from ${JSON.stringify(join(ROOT, 'scripts/doe.mjs'))}; process.exitCode = await start(${regel});`,
  ];
}

test('what is typed arrives as it is, also with spaces and signs, and the exit code comes back', () => {
  const typed = ['--tekst', 'De "website" ging $open; *', '', '--proef'];
  const programma = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3';
  const { status, stdout } = spawnSync(process.execPath, starter(programma, ...typed), { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(typed);
  expect(status).toBe(3);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the program, which ends in its own way', async (signaal) => {
  const programma = `process.on('${signaal}', () => process.exit(7)); setInterval(() => {}, 1000); console.log('klaar')`;
  const proces = spawn(process.execPath, starter(programma), { stdio: ['ignore', 'pipe', 'inherit'] });
  proces.stdout.once('data', () => proces.kill(signaal));
  expect(await new Promise((done) => proces.on('close', done))).toBe(7);
});

test('a program that a signal ends, ends the command too, and not as if all were well', async () => {
  const proces = spawn(process.execPath, starter(`process.kill(process.pid, 'SIGKILL')`), { stdio: 'ignore' });
  expect(await new Promise((done) => proces.on('close', done))).toBe(128 + 9);
});

test('every command goes through the starter, under its own name, and leads to programs that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.entries(scripts)).toEqual(Object.keys(scripts).map((naam) => [naam, `node scripts/doe.mjs ${naam}`]));
  const stappen = STAPPEN as Record<string, string[][]>;
  expect(Object.keys(stappen).filter((naam) => !(naam in scripts))).toEqual([]);
  const programmas = Object.keys(scripts).flatMap((naam) =>
    (stappen[naam] ?? [[naam]]).map((stap) =>
      regelVan(stap).find((deel) => /\.[cm]?[jt]s$/.test(deel) && !deel.startsWith('file:')),
    ),
  );
  expect(programmas.filter((pad) => pad === undefined || !existsSync(pad))).toEqual([]);
});

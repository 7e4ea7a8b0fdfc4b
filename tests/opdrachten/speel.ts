import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseEnv } from 'node:util';
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import { expect } from 'vitest';
import { draai } from '../scripts/draai.ts';
import type { legeMap } from '../scripts/proefmap.ts';

type Proefmap = ReturnType<typeof legeMap>;

/** Where Unicode has the pictures of the control characters. */
const PICTURES = 0x2400;

const TESTS = join(import.meta.dirname, '..');

/** What is no command of scripts/, with what it prints. */
const ANDERS: Record<string, (map: Proefmap, ...woorden: string[]) => string> = {
  rm: (map, pad = '') => {
    map.weg(pad);
    return '';
  },
  mv: (map, van = '', naar = '') => {
    renameSync(map.pad(van), map.pad(naar));
    return '';
  },
  git: (map, ...woorden) => {
    const wie = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...wie, ...woorden], { cwd: map.pad(), encoding: 'utf8' });
  },
};

/**
 * Plays a session again. What people type and do stays; what is said, and what becomes of the files, is written below.
 *
 *     # a remark
 *     edit content/a.yaml    a file changed by hand: what stands behind `-` is there once, and becomes what stands
 *     -old                   behind `+`; without `-` that is added at the end, or makes the file. After a last line `\`
 *     +new                   it has no line end. A control character is written as its picture, such as ␍, the mark at
 *                            the start of a file (BOM) as <feff>, and a byte that is no UTF-8 as �
 *     $ valideer 'a b'       a command, its words as in a shell; behind a setting (SITE=…) in a process of its own.
 *     > --taal geen          It goes on behind `>`. Beside those of scripts/ there are rm, mv and git
 *     ! what it says on stderr
 *       what it says
 *     ? its exit code, unless that is 0
 *     | what it changed, in any file of the folder
 */
export function speel(sessie: string, map: Proefmap): string {
  const [titel = '', ...regels] = sessie.split('\n');
  const stappen: [string, ...string[]][] = [];
  for (const regel of regels) {
    if (/^(#|edit|\$) /.test(regel)) stappen.push([regel]);
    else if (/^[-+\\>]/.test(regel)) stappen.at(-1)?.push(regel);
    else if (!/^( {2}|[!?|]( |$)|$)/.test(regel)) throw new Error(`This is no line of a session: ${regel}`);
  }
  const gespeeld = stappen.map((stap) => {
    const [eerste, ...meer] = stap;
    if (eerste.startsWith('edit ')) metDeHand(map, eerste.slice('edit '.length), meer);
    const gezegd = eerste.startsWith('$ ') ? voerUit(map, stap.map((regel) => regel.slice(2)).join('\n')) : [];
    return [...stap, ...gezegd].join('\n');
  });
  return [titel, ...gespeeld].join('\n\n').replace(/^(# .*\n)\n/gm, '$1');
}

/** Throws where the edit no longer fits: a session must not look at something else than it says. */
function metDeHand(map: Proefmap, pad: string, regels: readonly string[]): void {
  const achter = (teken: string) => regels.filter((regel) => regel.startsWith(teken)).map((regel) => regel.slice(1));
  const [oud = '', nieuw = ''] = [achter('-'), achter('+')].map((deel) => letterlijk(deel.join('\n')));
  const was = existsSync(map.pad(pad)) ? map.lees(pad) : '';
  if (oud === '') {
    map.schrijf(pad, bytes(was + nieuw + (regels.includes('\\') ? '' : '\n')));
    return;
  }
  // A line that only goes, goes with its end.
  const [voor, na, ...vaker] = was.split(nieuw === '' ? `${oud}\n` : oud);
  if (voor === undefined || na === undefined || vaker.length > 0)
    throw new Error(`${pad} must hold this exactly once: ${oud}`);
  map.schrijf(pad, bytes(voor + nieuw + na));
}

/** Does what was typed. @returns what there is to see of it, as lines of a session */
function voerUit(map: Proefmap, regel: string): string[] {
  const [, instellingen = '', naam = '', rest = ''] = /^((?:\w+=\S+ )*)(\S+)([^]*)$/.exec(regel) ?? [];
  const woorden = (rest.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((woord) =>
    letterlijk(woord.replace(/'([^']*)'|"([^"]*)"/g, '$1$2').replace('$TESTS', TESTS)),
  );
  const anders = ANDERS[naam];
  if (anders) return gemerkt(' ', anders(map, ...woorden));

  const env = instellingen === '' ? undefined : parseEnv(instellingen.replaceAll(' ', '\n'));
  const voor = bestanden(map);
  const { code, uit, fout } = draai(`${naam}.ts`, woorden, map.pad(), env);
  const wijzigingen = verschil(voor, bestanden(map));
  if (`${uit}${fout}`.includes('niets geschreven')) expect(wijzigingen).toBe('');
  const einde = code === 0 ? [] : [`? ${code}`];
  return [...gemerkt('!', fout), ...gemerkt(' ', uit), ...einde, ...gemerkt('|', wijzigingen)];
}

/** Lines behind their sign; an empty one is only that sign. */
function gemerkt(teken: string, tekst: string): string[] {
  // What differs from one machine to the next: folders, and the name of a commit.
  const overal = tekst.replaceAll(TESTS, '$TESTS').replace(/\([0-9a-f]{7}\)/g, '(commit)');
  const regels = overal.replace(/\n$/, '').split('\n').map(zichtbaar);
  return tekst === '' ? [] : regels.map((regel) => (regel.trim() === '' ? teken.trim() : `${teken} ${regel}`));
}

/** Every file with its bytes: also what a command might have left beside the content, not what Git keeps for itself. */
function bestanden(map: Proefmap): Map<string, Buffer> {
  const paden = readdirSync(map.pad(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(map.pad(), join(entry.parentPath, entry.name)))
    .filter((pad) => !pad.startsWith('.git'));
  return new Map(paden.map((pad) => [pad, readFileSync(map.pad(pad))]));
}

/** Which files moved as they were, went or came, and each line that is another now. */
function verschil(voor: Map<string, Buffer>, na: Map<string, Buffer>): string {
  const zelfde = (inhoud: Buffer, hier: Map<string, Buffer>, daar: Map<string, Buffer>) =>
    [...hier].find(([pad, ander]) => !daar.has(pad) && ander.equals(inhoud))?.[0];
  const wijziging = (pad: string) => {
    const [oud, nieuw] = [voor.get(pad), na.get(pad)];
    if (oud && nieuw?.equals(oud)) return '';
    if (!nieuw) return oud && zelfde(oud, na, voor) ? '' : `${pad} is weg\n`;
    const vanwaar = oud ? undefined : zelfde(nieuw, voor, na);
    if (vanwaar) return `${vanwaar} → ${pad}\n`;
    const opties = { context: 0, headerOptions: OMIT_HEADERS };
    return `${pad}\n${createTwoFilesPatch('', '', String(oud ?? ''), String(nieuw), '', '', opties)}`;
  };
  return [...new Set([...voor.keys(), ...na.keys()])].sort().map(wijziging).join('');
}

/** The signs of a session as they stand in a file. */
function letterlijk(tekst: string): string {
  const teken = (beeld: string) => String.fromCharCode(beeld.charCodeAt(0) - PICTURES);
  return tekst.replace(/[\u2400-\u241f]/g, teken).replaceAll('<feff>', '\ufeff');
}

function zichtbaar(tekst: string): string {
  const beeld = (teken: string) => String.fromCharCode(teken.charCodeAt(0) + PICTURES);
  return tekst.replace(/\p{Cc}/gu, beeld).replaceAll('\ufeff', '<feff>');
}

/** Of a text in which � stands for a byte that is no UTF-8. */
function bytes(tekst: string): Buffer {
  const [eerste = '', ...meer] = tekst.split('�');
  return Buffer.concat([Buffer.from(eerste), ...meer.flatMap((deel) => [Buffer.from([0xe9]), Buffer.from(deel)])]);
}

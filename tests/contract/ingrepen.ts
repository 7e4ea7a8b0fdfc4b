import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What an editor's slip, a paste or a bad merge does to a text. */
type Ingreep = (tekst: string, plek: number, keuze: number, anderen: readonly string[]) => string;

const regels = (tekst: string, verander: (lines: string[]) => unknown) => {
  const lines = tekst.split('\n');
  verander(lines);
  return lines.join('\n');
};
/** Changes the line at this place. */
const regel = (tekst: string, plek: number, verander: (line: string) => string) =>
  regels(tekst, (lines) => (lines[op(lines, plek)] = verander(lines[op(lines, plek)] ?? '')));
const op = (list: readonly unknown[] | string, plek: number) => Math.floor(plek * list.length);
const uit = <T>(list: readonly T[], keuze: number): T => list[op(list, keuze)] as T;
const vervang = (tekst: string, at: number, count: number, nieuw: string) =>
  tekst.slice(0, at) + nieuw + tekst.slice(at + count);

const TEKENS = Array.from(' \t:-#"\'{}[]|>&*!%@`,?\\/<=~()_.0x\r\0\u00A0\u200B\u202E\uFEFF\u0301\u2028é😀');
const BROKKEN = parse(readFileSync(join(import.meta.dirname, 'brokken.yaml'), 'utf8')) as string[];

/** Each by its name; `plek` and `keuze` are numbers from 0 to 1, so that a test can shrink them. */
export const INGREPEN: Record<string, Ingreep> = {
  'teken weg': (t, p) => vervang(t, op(t, p), 1, ''),
  'teken erbij': (t, p, k) => vervang(t, op(t, p), 0, uit(TEKENS, k)),
  'ander teken': (t, p, k) => vervang(t, op(t, p), 1, uit(TEKENS, k)),
  'stuk weg': (t, p, k) => vervang(t, op(t, p), Math.ceil(k * 40), ''),
  'brok erbij': (t, p, k) => vervang(t, op(t, p), 0, uit(BROKKEN, k)),
  'brok op eigen regel': (t, p, k) => regels(t, (l) => l.splice(op(l, p), 0, uit(BROKKEN, k))),
  'brok achter regel': (t, p, k) => regel(t, p, (line) => line + uit(BROKKEN, k)),
  'regel weg': (t, p) => regels(t, (l) => l.splice(op(l, p), 1)),
  'regel dubbel': (t, p) => regels(t, (l) => l.splice(op(l, p), 0, l[op(l, p)] ?? '')),
  'regel verplaatst': (t, p, k) => regels(t, (l) => l.splice(op(l, k), 0, ...l.splice(op(l, p), 1))),
  'regels samen': (t, p) => regels(t, (l) => l.splice(op(l, p), 2, l.slice(op(l, p), op(l, p) + 2).join(''))),
  'regel gebroken': (t, p) => vervang(t, op(t, p), 0, '\n'),
  'dieper ingesprongen': (t, p, k) => regel(t, p, (line) => uit([' ', '  ', '    ', '\t'], k) + line),
  'minder ingesprongen': (t, p, k) => regel(t, p, (line) => line.slice(Math.ceil(k * 4))),
  'zonder aanhalingstekens': (t, p) => regel(t, p, (line) => line.replace(/["']/g, '')),
  'tussen aanhalingstekens': (t, p, k) =>
    regel(t, p, (line) => line.replace(/: (.*)$/, uit([': "$1"', ": '$1'", ": '$1", ': "$1'], k))),
  afgekapt: (t, p) => t.slice(0, op(t, p)),
  'staart van een ander': (t, p, k, anderen) => t.slice(0, op(t, p)) + uit(anderen, k).slice(-200),
  'Windows-regels': (t, p) => vervang(t, 0, op(t, p), t.slice(0, op(t, p)).replaceAll('\n', '\r\n')),
};

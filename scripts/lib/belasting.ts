import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const LUA = join(import.meta.dirname, '../belasting/verzoeken.lua');

/** What wrk measured in one run; times in microseconds. */
export interface Meting {
  verzoeken: number;
  bytes: number;
  duur: number;
  p50: number;
  p99: number;
  /** Answers that are an error: 400 and up. */
  status: number;
  /** Connections that failed, or took longer than two seconds. */
  verbinding: number;
}

/** One kind of load at one number of connections, over all rounds. */
export interface Rij {
  wat: string;
  verbindingen: number;
  metingen: Meting[];
}

/**
 * Lets wrk ask for the addresses in a file, as fast as answers come.
 *
 * @param lijst a file with a line per address: path and, where a copy was kept, its tag
 * @param seconden how long
 */
export async function meet(url: string, lijst: string, verbindingen: number, seconden: number): Promise<Meting> {
  const argumenten = ['-t2', `-c${verbindingen}`, `-d${seconden}s`, '-s', LUA, url, '--', lijst];
  const { stdout } = await promisify(execFile)('wrk', argumenten);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Meting;
}

/** Requests per second. */
function tempo({ verzoeken, duur }: Meting): number {
  return verzoeken / (duur / 1_000_000);
}

export function mediaan(getallen: readonly number[]): number {
  const op = getallen.toSorted((a, b) => a - b);
  const midden = op.length >> 1;
  return op.length % 2 === 1 ? (op[midden] ?? NaN) : ((op[midden - 1] ?? NaN) + (op[midden] ?? NaN)) / 2;
}

export function fouten(metingen: readonly Meting[]): number {
  return metingen.reduce((som, { status, verbinding }) => som + status + verbinding, 0);
}

/**
 * The outcome as a table: medians of the rounds. The last column holds each round against the round of the bare file at as
 * many connections, because a machine that is busy is so for both.
 *
 * @param kaal the name of the row that is the measure of the others
 */
export function tabel(rijen: readonly Rij[], kaal: string): string {
  const regels = rijen.map(({ wat, verbindingen, metingen }) => {
    const maat = rijen.find((rij) => rij.wat === kaal && rij.verbindingen === verbindingen)?.metingen ?? [];
    const delen = metingen.map((meting, i) => tempo(meting) / (maat[i] ? tempo(maat[i]) : NaN));
    const ms = (welke: 'p50' | 'p99') => getal(mediaan(metingen.map((meting) => meting[welke] / 1000)), 1);
    return [
      wat,
      String(verbindingen),
      getal(mediaan(metingen.map(tempo))),
      getal(mediaan(metingen.map(({ bytes, verzoeken }) => bytes / verzoeken / 1000)), 1),
      ms('p50'),
      ms('p99'),
      String(fouten(metingen)),
      getal(mediaan(delen), 2),
    ];
  });
  const kop = [
    'wat',
    'verbindingen',
    'per seconde',
    'kB per antwoord',
    'p50 (ms)',
    'p99 (ms)',
    'fouten',
    'deel van kaal',
  ];
  const breedte = kop.map((naam, i) => Math.max(naam.length, ...regels.map((regel) => (regel[i] ?? '').length)));
  const rij = (cellen: readonly string[]) =>
    `| ${cellen.map((cel, i) => (i === 0 ? cel.padEnd(breedte[i] ?? 0) : cel.padStart(breedte[i] ?? 0))).join(' | ')} |`;
  const streep = `| ${breedte.map((n, i) => (i === 0 ? '-'.repeat(n) : `${'-'.repeat(n - 1)}:`)).join(' | ')} |`;
  return [rij(kop), streep, ...regels.map(rij)].join('\n');
}

function getal(waarde: number, cijfers = 0): string {
  return waarde.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });
}

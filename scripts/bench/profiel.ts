import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BOUWERS, type Bouwer, type BouwerNaam } from './bouwers.ts';
import { getal } from './doelen.ts';
import { meet } from './meet.ts';
import { maakProef, waar, type Maat } from './proef.ts';
import { tabel } from './tabel.ts';

/** What V8 writes of where the time went; https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfiel {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** Microseconds between a sample and the one before it. */
  timeDeltas: number[];
}

/** Time that a function or a module itself took, without what it called, in milliseconds. */
interface Post {
  naam: string;
  waar: string;
  ms: number;
}

const MEESTE = 30;

/** Builds once with V8's own profiler on, and tells in two tables where the time went. The profile itself is kept in `bewaar`. */
export async function profileer(wie: BouwerNaam, maat: Maat, bewaar: string): Promise<string> {
  const bouwer: Bouwer = BOUWERS[wie];
  const proef = maakProef(maat);
  try {
    await bouwer.bereid?.(proef.inhoud, join(proef.werkmap, bouwer.map));
    const map = join(bewaar, `${wie}-${maat}`);
    rmSync(map, { recursive: true, force: true });
    const opdracht = bouwer.kaal ?? bouwer.opdracht;
    await meet(['--cpu-prof', '--cpu-prof-dir', map, ...opdracht], waar(proef.werkmap, bouwer.map, bouwer.omgeving));
    // Workers have a profile of their own; the largest is that of the build.
    const [grootste = ''] = readdirSync(map)
      .map((naam) => join(map, naam))
      .sort((a, b) => statSync(b).size - statSync(a).size);
    const posten = postenVan(JSON.parse(readFileSync(grootste, 'utf8')) as CpuProfiel, proef.werkmap);
    return `Profiel van ${wie} bij ${maat} acties (${grootste})\n\n${profielTabellen(posten)}`;
  } finally {
    proef.ruimOp();
  }
}

/** Every function with its own time, the longest first. */
export function postenVan({ nodes, samples, timeDeltas }: CpuProfiel, werkmap: string): Post[] {
  const perNode = new Map(nodes.map((node) => [node.id, node]));
  const posten = new Map<string, Post>();
  samples.forEach((id, i) => {
    const frame = perNode.get(id)?.callFrame;
    if (!frame || frame.functionName === '(idle)') return;
    const plek = moduleVan(frame.url, werkmap);
    const sleutel = `${frame.functionName} ${plek} ${frame.lineNumber}`;
    const post = posten.get(sleutel) ?? { naam: frame.functionName || '(zonder naam)', waar: plek, ms: 0 };
    // The time up to the next sample was spent here.
    posten.set(sleutel, { ...post, ms: post.ms + (timeDeltas[i + 1] ?? 0) / 1000 });
  });
  return [...posten.values()].sort((a, b) => b.ms - a.ms);
}

/** A package by its name, a file of ours by its path, and what belongs to no file as what it is. */
function moduleVan(url: string, werkmap: string): string {
  if (url === '') return 'V8';
  if (url.startsWith('node:')) return 'Node';
  const pakket = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  return pakket ?? url.replace('file://', '').replace(`${werkmap}/`, '');
}

function profielTabellen(posten: readonly Post[]): string {
  const totaal = posten.reduce((som, { ms }) => som + ms, 0);
  const cijfers = (ms: number) => [getal(ms / 1000), `${getal((100 * ms) / totaal)} %`];
  const modules = [...Map.groupBy(posten, (post) => post.waar)]
    .map(([plek, eigen]) => ({ plek, ms: eigen.reduce((som, { ms }) => som + ms, 0) }))
    .sort((a, b) => b.ms - a.ms);
  return [
    tabel(
      ['Module', 'Eigen tijd in s', 'Deel'],
      modules.slice(0, MEESTE).map(({ plek, ms }) => [plek, ...cijfers(ms)]),
    ),
    tabel(
      ['Functie', 'Module', 'Eigen tijd in s', 'Deel'],
      posten.slice(0, MEESTE).map(({ naam, waar: plek, ms }) => [naam, plek, ...cijfers(ms)]),
    ),
  ].join('\n\n');
}

import { styleText } from 'node:util';
import { structuredPatch } from 'diff';
import type { Stap } from './schrijf.ts';

/** How many lines around a change are shown. */
const ERBIJ = 2;

/** A longer new file is not shown: nobody reads a seal of a hundred lines. */
const HOOGSTENS = 60;

/** The changes as a person reads them: which file, and which lines come and go. */
export function planText(stappen: readonly Stap[]): string {
  return stappen.map(stapText).join('\n\n');
}

function stapText(stap: Stap): string {
  if (stap.soort === 'verplaats') return [kop('nieuwe naam', stap.pad), `  wordt ${stap.naar}`].join('\n');
  const oud = stap.soort === 'wijzig' ? stap.oud : '';
  const soort = stap.soort === 'wijzig' ? 'wijziging' : 'nieuw bestand';
  const regels = stap.tekst.split(/\r?\n/).length - 1;
  if (stap.soort === 'nieuw' && regels > HOOGSTENS) return `${kop(soort, stap.pad)}\n  ${regels} regels`;
  const { hunks } = structuredPatch(stap.pad, stap.pad, oud, stap.tekst, '', '', { context: ERBIJ });
  return [
    kop(soort, stap.pad),
    ...hunks.flatMap(({ oldStart, lines }, i) => [
      ...(stap.soort === 'wijzig' ? [`${i > 0 ? '\n' : ''}  bij regel ${Math.max(oldStart, 1)}:`] : []),
      ...lines.filter((line) => !line.startsWith('\\')).map(lijn),
    ]),
  ].join('\n');
}

function kop(soort: string, pad: string): string {
  return styleText('bold', `${soort}  ${pad}`, { stream: process.stdout });
}

function lijn(line: string): string {
  const tekst = `  ${line.replace(/\r$/, '')}`.trimEnd();
  const kleur = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
  return kleur ? styleText(kleur, tekst, { stream: process.stdout }) : tekst;
}

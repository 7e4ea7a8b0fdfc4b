import { compareMelding, isFout, type Melding } from '../vocabulary/melding.ts';
import { zichtbaar } from '../vocabulary/onzichtbaar.ts';
import { codeFrame } from './code-frame.ts';

/** What a report needs beside the findings. */
export interface ReportOptions {
  /** The text of the files, to show what a finding is about. */
  teksten?: ReadonlyMap<string, string>;
  /** Gives a part of the report its colour, where there are colours. */
  kleur?: Kleur;
}
export type Kleur = (soort: 'bestand' | 'plek' | 'fout' | 'hint' | 'kader', tekst: string) => string;

/** Of a file with more than anyone reads at once, the first are told; the others often go with them. */
const PER_BESTAND = 100;

/** The findings as text, file by file: where, what stands there, what is wrong, and how to mend it. */
export function reportText(
  meldingen: readonly Melding[],
  { teksten = new Map(), kleur = (_, tekst) => tekst }: ReportOptions = {},
): string {
  const perFile = Map.groupBy([...meldingen].sort(compareMelding), ({ bestand }) => bestand);
  return [...perFile]
    .map(([bestand, own]) =>
      [
        kleur('bestand', zichtbaar(`${bestand}: ${countText(own)}`)),
        ...own.slice(0, PER_BESTAND).map((melding) => meldingText(melding, teksten.get(bestand), kleur)),
        ...(own.length > PER_BESTAND
          ? [`En nog ${own.length - PER_BESTAND} in dit bestand. Verbeter eerst deze.`]
          : []),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function meldingText(melding: Melding, text: string | undefined, kleur: Kleur): string {
  const { bestand, regel, kolom, veld, wat, herstel } = melding;
  const fout = isFout(melding);
  const frame = text === undefined ? undefined : codeFrame(text, melding);
  return [
    `${kleur('plek', zichtbaar(`${bestand}:${regel}:${kolom}`))}${veld ? `  ${zichtbaar(veld)}` : ''}${fout ? '' : kleur('hint', '  (hint)')}`,
    ...(frame === undefined ? [] : [kleur('kader', indent(frame))]),
    kleur(fout ? 'fout' : 'hint', indent(zichtbaar(wat))),
    ...(herstel ? [indent(zichtbaar(herstel))] : []),
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** "2 fouten en 1 hint". */
export function countText(meldingen: readonly Melding[]): string {
  const fouten = meldingen.filter(isFout).length;
  const hints = meldingen.length - fouten;
  return [
    ...(fouten > 0 || hints === 0 ? [fouten === 1 ? '1 fout' : `${fouten} fouten`] : []),
    ...(hints > 0 ? [hints === 1 ? '1 hint' : `${hints} hints`] : []),
  ].join(' en ');
}

/**
 * The line that closes a report.
 *
 * @param bestanden how many files were looked at
 */
export function summaryText(meldingen: readonly Melding[], bestanden: number): string {
  const gelezen = bestanden === 1 ? '1 bestand' : `${bestanden} bestanden`;
  const met = new Set(meldingen.map(({ bestand }) => bestand)).size;
  if (meldingen.some(isFout)) return `${countText(meldingen)}${bestanden > 0 ? ` in ${met} van ${gelezen}` : ''}.`;
  const hints = meldingen.length > 0 ? `, met ${countText(meldingen)}` : '';
  return `De inhoud is in orde: ${gelezen}${hints}.`;
}

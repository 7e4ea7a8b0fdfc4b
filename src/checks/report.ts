import { compareMelding, isFout, type Melding } from '../vocabulary/melding.ts';

/** The findings as text: where, what, and how to mend it. Empty when there are none. */
export function reportText(meldingen: readonly Melding[]): string {
  return [...meldingen]
    .sort(compareMelding)
    .map(({ bestand, regel, kolom, veld, wat, herstel }) =>
      [`${bestand}:${regel}:${kolom}${veld ? `  ${veld}` : ''}`, `  ${wat}`, ...(herstel ? [`  ${herstel}`] : [])].join(
        '\n',
      ),
    )
    .join('\n\n');
}

/** The line that closes a report. */
export function summaryText(meldingen: readonly Melding[]): string {
  const fouten = meldingen.filter(isFout).length;
  const hints = meldingen.length - fouten;
  const counts = [
    ...(fouten > 0 ? [fouten === 1 ? '1 fout' : `${fouten} fouten`] : []),
    ...(hints > 0 ? [hints === 1 ? '1 hint' : `${hints} hints`] : []),
  ].join(' en ');
  if (fouten > 0) return `De inhoud heeft ${counts}.`;
  return hints > 0 ? `De inhoud is in orde, met ${counts}.` : 'De inhoud is in orde.';
}

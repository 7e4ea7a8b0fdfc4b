import { compareMelding, type Melding } from '../vocabulary/melding.ts';

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
export function summaryText(count: number): string {
  if (count === 0) return 'De inhoud is in orde.';
  return count === 1
    ? 'Er is 1 melding. Er is niets gepubliceerd.'
    : `Er zijn ${count} meldingen. Er is niets gepubliceerd.`;
}

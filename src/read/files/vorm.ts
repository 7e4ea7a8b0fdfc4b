import type { Melding } from '../../vocabulary/melding.ts';

/** More than any content needs: the longest line has some 500 characters, the longest file some 1,500 lines. */
const TEKENS = 5_000;
const REGELS = 10_000;
const NIVEAUS = 20;

const MET_HAND = 'Staat hier per ongeluk iets dat een programma maakte? Haal dat weg.';

/**
 * What is wrong with the form of a text: a line, a file or a nesting that nobody writes. Seen in one walk over its
 * characters, so that the rest of the reader never gets a text that it takes long over.
 */
export function vormProbleem(text: string): Omit<Melding, 'bestand'> | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const say = (at: number, regelId: string, wat: string, herstel = MET_HAND) =>
    at < 0 ? undefined : { regel: at + 1, kolom: 1, regelId, wat, herstel };
  const lang = lines.findIndex(({ length }) => length > TEKENS);
  const wat = `Deze regel heeft ${lines[lang]?.length ?? 0} tekens. Een regel heeft er hooguit ${TEKENS}.`;
  return (
    say(lang, 'regel-lang', wat, `Verdeel hem over meer alinea’s. ${MET_HAND}`) ??
    say(
      lines.length > REGELS ? REGELS : -1,
      'bestand-regels',
      `Dit bestand heeft ${lines.length} regels. Een bestand heeft er hooguit ${REGELS}.`,
    ) ??
    say(eersteDiepe(lines), 'regel-diep', `Hier staat iets meer dan ${NIVEAUS} niveaus diep in iets anders.`)
  );
}

/** The first line that stands too deep within others: by its indent, or by what was opened and not closed, or not opened. */
function eersteDiepe(lines: readonly string[]): number {
  let [haken, tags] = [0, 0];
  return lines.findIndex((line) => {
    const [before = ''] = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line) ?? [];
    let diepst = haken + (before.match(/\s\s|[*+-](?=\s)|>|\d+[.)]/g)?.length ?? 0);
    for (const [sign] of line.matchAll(/[[\]{}]|<\/|\/>|<(?=\S)/g)) {
      if (sign.includes('<') || sign.includes('>')) tags += sign === '<' ? 1 : -1;
      else haken = Math.max(0, haken + (sign === '[' || sign === '{' ? 1 : -1));
      diepst = Math.max(diepst, haken, Math.abs(tags));
    }
    return diepst > NIVEAUS;
  });
}

import { codeFrameColumns } from '@babel/code-frame';
import type { Plek } from '../vocabulary/melding.ts';
import { zichtbaar } from '../vocabulary/onzichtbaar.ts';

/** Lines of a text are whole paragraphs; of a longer one only what surrounds the place is shown. */
const BREEDTE = 100;

/**
 * The line that a finding is about with one around it, and a mark under the words: as plain text, without the
 * colours of a programming language. Undefined when the text has no such line.
 */
export function codeFrame(text: string, { regel, kolom, lengte }: Plek): string | undefined {
  const lines = linesOf(text);
  const line = lines[regel - 1];
  if (line === undefined || !/\S/.test(text)) return undefined;
  const start = Math.max(0, Math.min(kolom - 1, line.length));
  // Of a place within a line, the word; at its beginning, the line.
  const unknown = start === 0 ? line.length : (/^\s*\S*/.exec(line.slice(start))?.[0].length ?? 1);
  const end = Math.min(line.length, start + (lengte ?? unknown));
  // Enough before the place to recognise it, and as much of it as fits.
  const from = line.length <= BREEDTE ? 0 : Math.max(0, Math.min(start - 40, line.length - BREEDTE));
  const cut = (source: string, offset: number) => {
    const before = offset > 0 ? '…' : '';
    const after = source.length > offset + BREEDTE ? '…' : '';
    return zichtbaar(`${before}${source.slice(offset, offset + BREEDTE)}${after}`);
  };
  const shift = from > 0 ? from - 1 : 0;
  const first = Math.max(1, regel - 1);
  const shown = lines.slice(first - 1, regel + 1).map((source, i) => cut(source, first + i === regel ? from : 0));
  // The last line of a file is empty; it says nothing.
  if (shown.at(-1) === '' && first + shown.length - 1 > regel) shown.pop();
  // Columns count from 0 here.
  const column = start - shift;
  const visibleEnd = Math.min(end - shift, (shown[regel - first] ?? '').length);
  return codeFrameColumns(
    shown.join('\n'),
    { start: { line: regel, column }, end: { line: regel, column: Math.max(column + 1, visibleEnd) } },
    { highlightCode: false, linesAbove: 1, linesBelow: 1, startLine: first },
  );
}

/** The lines of the text that was asked for last: a report has many findings about one file. */
let last = { text: '', lines: [''] };

function linesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split(/\r\n|\r|\n/) };
  return last.lines;
}

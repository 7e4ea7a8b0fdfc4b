import { codeFrame } from '../../../src/checks/code-frame.ts';
import { summaryText } from '../../../src/checks/report.ts';
import { zinHints, zinnenIn } from '../../../src/checks/taal.ts';
import { toetsGevallen } from '../toets-gevallen.ts';

/** Whole reports, with a frame of every kind of line, stand in tests/messages/out. */
toetsGevallen(import.meta.dirname, {
  summaryText,
  codeFrame: (text: string, regel: number, kolom: number, lengte?: number) =>
    codeFrame(text, { bestand: 'a', regel, kolom, ...(lengte && { lengte }) })?.split('\n'),
  'zinnenIn, die staan waar zij staan': (tekst: string) =>
    zinnenIn(tekst).map(({ zin, at }) => (tekst.startsWith(zin, at) ? zin : `${zin}: niet op ${at}`)),
  zinHints: (tekst: string) =>
    zinHints([{ bestand: 'a.mdx', tekst, plaats: (offset) => ({ regel: 7, kolom: offset + 1 }) }]).map(
      ({ soort, regelId, regel, kolom, wat }) => `${soort} ${regelId} ${regel}:${kolom} ${wat}`,
    ),
});

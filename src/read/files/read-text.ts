import { lstatSync, readFileSync } from 'node:fs';
import { beginVan, type Melding } from '../../vocabulary/melding.ts';
import { onzichtbareTekens, tekencode, zonderOnzichtbaar } from '../../vocabulary/onzichtbaar.ts';
import { plaatsenIn } from '../../vocabulary/plaats.ts';
import { vormProbleem } from './vorm.ts';

/** The largest file that is read. The largest file of the content has some 25 kB. */
const MAX_BYTES = 1_000_000;

/** A file as text, and what is wrong with its signs. */
export interface TextFile {
  /** Undefined when there is no text to read: binary, too large, in conflict. */
  text: string | undefined;
  /** What stands in the file, sign for sign, where that is text at all. */
  bron?: string;
  meldingen: Melding[];
}

/**
 * Reads a file as text, and reports every sign that a writer does not see. What is handed on is what the writer
 * saw: one kind of line break, plain spaces, composed letters; so one slip does not cause ten findings further on.
 */
export function readText(pad: string, bestand: string): TextFile {
  const say = (regelId: string, wat: string, herstel: string): TextFile => {
    return { text: undefined, meldingen: [{ ...beginVan(bestand), regelId, wat, herstel }] };
  };
  const { size } = lstatSync(pad);
  if (size > MAX_BYTES) {
    const wat = `Dit bestand is ${(size / 1_000_000).toFixed(1).replace('.', ',')} MB. Een bestand mag hooguit 1 MB zijn.`;
    return say('bestand-groot', wat, 'Staat er per ongeluk een document of een plaatje in? Haal dat weg.');
  }
  const bytes = readFileSync(pad);
  // Without its mark too: every other byte of a Dutch text is nothing.
  const helft = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  if (
    helft > 100 ||
    (helft > bytes.length / 3 && helft > 4) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  ) {
    return say('bestand-utf8', 'Dit bestand is opgeslagen als UTF-16.', ALS_UTF8);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(text).equals(bytes)) {
    const place = plaatsenIn(text)(text.indexOf('\ufffd'));
    const isBinary = text.includes('\0') || text.startsWith('%PDF') || text.startsWith('PK');
    const wat = isBinary
      ? 'Dit is geen tekstbestand, maar bijvoorbeeld een document of een plaatje.'
      : 'Dit bestand is niet opgeslagen als UTF-8: hier staat een teken dat niet te lezen is.';
    const herstel = isBinary ? 'Haal het weg. In deze map staan alleen teksten.' : ALS_UTF8;
    return { text: undefined, meldingen: [{ bestand, ...place, regelId: 'bestand-utf8', wat, herstel }] };
  }
  const vorm = vormProbleem(text);
  // Before anything looks further: what has such a form was not written by hand, and would keep a reader busy.
  return vorm ? { text: undefined, bron: text, meldingen: [{ bestand, ...vorm }] } : checkText(text, bestand);
}

const ALS_UTF8 = 'Kies bij opslaan de codering UTF-8.';

/** What there is to say about the signs of a text. */
function checkText(raw: string, bestand: string): TextFile {
  const meldingen: Melding[] = [];
  const say =
    (text: string, plaats = plaatsenIn(text)): Say =>
    (offset, lengte, regelId, wat, herstel) =>
      meldingen.push({ bestand, ...plaats(offset), lengte, regelId, wat, herstel });

  if (raw.startsWith('\ufeff')) {
    const wat = 'Het bestand begint met een onzichtbaar teken (een BOM).';
    say(raw)(0, 1, 'teken-bom', wat, 'Kies bij opslaan de codering UTF-8, zonder BOM.');
  }
  const unmarked = raw.replace(/^\ufeff/, '');
  const ends = new Set(unmarked.match(/\r\n|\r|\n/g));
  if (ends.has('\r') || ends.size > 1) {
    const odd = unmarked.search(ends.has('\r') ? /\r(?!\n)/ : /\r\n/);
    const wat = ends.has('\r')
      ? 'Hier staat een regeleinde dat alleen heel oude programma’s gebruiken.'
      : 'Dit bestand heeft twee soorten regeleinden door elkaar.';
    const herstel = 'Kies in uw programma één soort regeleinde (LF) voor het hele bestand en sla het op.';
    say(unmarked)(odd, 1, 'teken-regeleinde', wat, herstel);
  }
  const text = unmarked.replace(/\r\n?/g, '\n');
  const conflict = /^(<{7}|\|{7}|>{7})( .*)?$/m.exec(text);
  if (conflict) {
    const wat = 'Git kon twee versies niet samenvoegen; beide staan in het bestand.';
    const herstel =
      'Kies tussen de regels met <<<<<<<, ======= en >>>>>>> welke tekst blijft, en haal die drie regels weg.';
    say(text)(conflict.index, conflict[0].length, 'git-conflict', wat, herstel);
    return { text: undefined, bron: text, meldingen };
  }
  const all = [...text.matchAll(VERMINKT)];
  const [verminkt] = all;
  if (verminkt) {
    const wat = `Hier staat "${verminkt[0]}": een letter met een accent of een leesteken dat verkeerd is ingelezen. In dit bestand staat zoiets ${all.length} keer.`;
    const herstel = 'Zet het bestand terug uit Git, open het met de codering UTF-8, en bewaar het ook zo.';
    say(text)(verminkt.index, verminkt[0].length, 'bestand-codering', wat, herstel);
    // What follows is made of the same letters.
    return { text: undefined, bron: text, meldingen };
  }
  sayInvisible(text, say(text));
  sayForeign(text, say(text));
  const seen = zonderOnzichtbaar(text);
  sayDecomposed(seen, say(seen));
  return { text: seen.normalize('NFC'), bron: text, meldingen };
}

/** UTF-8 that was read as the code of Windows, or of an old Mac, and written again. */
const VERMINKT =
  /[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2018-\u203a\u20ac\u2122]|â€[\u0080-\u02dc\u2018-\u2122]?|√[©®´≠∂∫ß°]|‚Ä[ôúùîìòö]|Ôø[Ω½]/g;

type Say = (offset: number, lengte: number, regelId: string, wat: string, herstel: string) => void;

/** One finding per line and kind: a text pasted from elsewhere may have dozens. */
function sayInvisible(text: string, say: Say): void {
  const plaats = plaatsenIn(text);
  const perPlek = Map.groupBy(onzichtbareTekens(text), ({ offset, code }) => `${plaats(offset).regel} ${code}`);
  for (const [first, ...rest] of perPlek.values()) {
    if (!first) continue;
    const meer = rest.length > 0 ? ` Op deze regel staat het ${rest.length + 1} keer.` : '';
    const wat = `Hier staat ${first.naam} (${first.code}).${meer}`;
    const herstel = first.spatie
      ? 'Haal het weg en typ een gewone spatie.'
      : 'Haal het weg: verwijder de letters eromheen en typ ze opnieuw.';
    say(first.offset, 1, 'teken-onzichtbaar', wat, herstel);
  }
}

/** Letters of another alphabet, and letters that are two in one sign: they look like ours, and no search finds them. */
const VREEMD = /(?!\p{Script=Latin})\p{L}|[\ufb00-\ufb06\u0132\u0133\uff21-\uff3a\uff41-\uff5a]/gu;

function sayForeign(text: string, say: Say): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    // Alone, such a letter may be a sign of science: µ, Ω.
    const found = [...line.matchAll(VREEMD)].find(
      ({ 0: letter, index }) =>
        /\p{Script=Latin}/u.test(letter) || /\p{L}/u.test(line.charAt(index - 1) + line.charAt(index + letter.length)),
    );
    if (found) {
      const [letter] = found;
      const woord = new RegExp(`[\\p{L}\\d-]*${letter}[\\p{L}\\d-]*`, 'u').exec(line)?.[0] ?? letter;
      const los = letter.normalize('NFKC');
      const soort = los === letter ? 'een letter uit een ander alfabet' : `één teken in plaats van "${los}"`;
      const wat = `In "${woord}" is de ${letter} (${tekencode(letter)}) ${soort}.`;
      say(offset + found.index, letter.length, 'teken-vreemd', wat, 'Typ het woord opnieuw, met gewone letters.');
    }
    offset += line.length + 1;
  }
}

/** Letters that are made of two signs look the same as others and are not found when searched for. */
function sayDecomposed(text: string, say: Say): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.normalize('NFC') !== line) {
      const words = [...line.matchAll(/[^\s"'[\](),.;:]+/g)].filter(([word]) => word.normalize('NFC') !== word);
      const [first] = words;
      const wat = `In "${first?.[0].normalize('NFC') ?? line.trim()}" bestaat een letter uit twee losse tekens: de letter en het accent.`;
      const herstel = 'Typ het woord opnieuw. Dit gebeurt vooral met tekst die uit een pdf of van een Mac komt.';
      say(offset + (first?.index ?? 0), first?.[0].length ?? 1, 'teken-samengesteld', wat, herstel);
    }
    offset += line.length + 1;
  }
}

import { expect, test } from 'vitest';
import { paginas, leesBytes } from './gebouwd.ts';

/** One word for one thing: what a page never says, and what it says instead. Quotes of sources may say what they like. */
const WOORDKEUS: [nooit: RegExp, maar: string][] = [
  [/\bnagekomen\b/i, 'gebeurd'],
  [/\bmijlpaal gehaald\b|: [^:<]*\d{4}, gehaald\b/i, 'gebeurd'],
  [/\bfase onbekend\b/i, 'fase niet bekend'],
  [/zegt de bron niet of de planning wordt gehaald\. /i, 'zegt geen bron of het op tijd ging'],
  [/\bNu: \d/, 'Nieuwe planning: …'],
  [/\(nieuwe tekst\)/i, '(nieuwe informatie)'],
  [/\bKiest u [^.?]+, dan\b/, 'Als u … kiest, …'],
  [/Later, niet bekend hoeveel/i, 'Later; hoeveel is niet bekend'],
  [/Afgeleid uit wat de bron/i, 'Dit volgt uit de datums in de bron'],
  [/\d jaar en \d kwarta\w+ oud/i, 'ongeveer 3,5 jaar oud'],
  [/Het programma heeft actielijnen\./, 'hoeveel het er zijn'],
];

const teksten = paginas.map(({ bestand, adres }) => ({
  adres,
  tekst: new TextDecoder()
    .decode(leesBytes(bestand))
    .replace(/<(script|style|blockquote|q)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' '),
}));

test.each(WOORDKEUS)('who reads on finds one word for one thing: never %s, but "%s"', (nooit) => {
  const fout = teksten.flatMap(({ adres, tekst }) => {
    const found = nooit.exec(tekst);
    return found ? [`${adres}: …${tekst.slice(Math.max(0, found.index - 40), found.index + 60)}…`] : [];
  });
  expect(fout).toEqual([]);
});

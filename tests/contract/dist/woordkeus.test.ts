import { expect, test } from 'vitest';
import { gevallen } from '../../gevallen.ts';
import { paginas, leesBytes } from './gebouwd.ts';

/** One word for one thing: what a page never says, and what it says instead. Quotes of sources may say what they like. */
const WOORDKEUS = gevallen(import.meta) as [nooit: string, maar: string][];

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
    const found = new RegExp(nooit).exec(tekst);
    return found ? [`${adres}: …${tekst.slice(Math.max(0, found.index - 40), found.index + 60)}…`] : [];
  });
  expect(fout).toEqual([]);
});

import { isMap, isSeq, parseDocument } from 'yaml';
import { yamlItem } from '../../src/io/yaml-text.ts';
import type { Omleiding } from '../../src/schema/registers.ts';

/** The register of old addresses as text: items come and go, the rest stays as it is. */

const KOP = '# Oude adressen, met het nummer van wat er stond. Gemaakt met npm run hernoem.';

/** Adds an item at the end, once; a register that is not there yet begins with an explanation. */
export function metOmleiding(tekst: string | undefined, omleiding: Omleiding): string {
  const oud = tekst ?? `${KOP}\n`;
  if (itemsOf(oud).some(({ van }) => van === omleiding.van)) return oud;
  const eol = oud.includes('\r\n') ? '\r\n' : '\n';
  const regels = yamlItem({ ...omleiding }).join(eol);
  if (oud === '' || oud.endsWith('\n')) return `${oud}${regels}${eol}`;
  return `${oud}${eol}${regels}`;
}

/** Takes away the item about an address on which a page comes to stand again. */
export function zonderOmleiding(tekst: string, van: string): string {
  const items = itemsOf(tekst);
  const i = items.findIndex((item) => item.van === van);
  const item = items[i];
  if (!item) return tekst;
  return tekst.slice(0, item.start) + tekst.slice(items[i + 1]?.start ?? tekst.length);
}

/** The items with where their line begins. */
function itemsOf(tekst: string): { van: string; start: number }[] {
  const { contents } = parseDocument(tekst);
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return [];
    return [{ van: String(item.get('van')), start: tekst.lastIndexOf('\n', item.range[0]) + 1 }];
  });
}

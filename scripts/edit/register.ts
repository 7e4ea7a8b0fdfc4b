import { isMap, isSeq, parseDocument } from 'yaml';
import { yamlItem } from '../../src/read/yaml/write.ts';

/** A register as text: items come and go, known by one field; the rest, remarks included, stays as it is. */

/** Adds an item at the end, once; a register that is not there yet begins with `kop`. */
export function metItem<T extends object>(tekst: string | undefined, kop: string, sleutel: keyof T & string, item: T) {
  const oud = tekst ?? `${kop}\n`;
  if (itemsOf(oud, sleutel).some(({ naam }) => naam === item[sleutel])) return oud;
  const eol = oud.includes('\r\n') ? '\r\n' : '\n';
  const regels = yamlItem({ ...item } as Record<string, unknown>).join(eol);
  if (oud === '' || oud.endsWith('\n')) return `${oud}${regels}${eol}`;
  return `${oud}${eol}${regels}`;
}

/** Takes away the item of that name. */
export function zonderItem(tekst: string, sleutel: string, naam: string): string {
  const item = itemsOf(tekst, sleutel).find((each) => each.naam === naam);
  if (!item) return tekst;
  // Only its own lines: a remark below them is about the next.
  const [regels = ''] = /^[^\n]*\n?(?: [^\n]*\n?)*/.exec(tekst.slice(item.start)) ?? [];
  return tekst.slice(0, item.start) + tekst.slice(item.start + regels.length);
}

/** The items with where their line begins. */
function itemsOf(tekst: string, sleutel: string): { naam: string; start: number }[] {
  const { contents } = parseDocument(tekst);
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item)) return [];
    return [{ naam: String(item.get(sleutel)), start: tekst.lastIndexOf('\n', item.range[0]) + 1 }];
  });
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { zegelText, zegelVan } from '../../src/domain/zegel.ts';
import { readContent } from '../../src/read/read-content.ts';

/** What an editor does to one file. Of the words that change its text several may stand together. */
interface Woorden {
  /** What stands there once, and what comes in its place. */
  vervang?: string;
  door?: string;
  zonder?: string;
  /** Values by their place: `metingen[2023-06].mijlpalen[openstelling]: { stand: gehaald }`; null takes a field away. */
  zet?: Record<string, unknown>;
  achteraan?: string;
  /** A paragraph at the end. */
  alinea?: string;
  /** A text about the edition of June 2023, below the fields. */
  tekst?: string;
  /** How often what comes at the end stands there. */
  keer?: number;
  /** The edition of which the text goes. */
  zonderTekst?: string;
  /** All that stands in the file, which may be a new one. */
  inhoud?: string;
  /** The seal of this edition as it is at that moment. */
  zegel?: string;
  regeleinden?: string;
  codering?: BufferEncoding;
  /** Paths in the content folder. */
  kopie?: string;
  hernoem?: string;
  /** Where a link leads, seen from its own folder. */
  link?: string;
  weg?: true;
  map?: true;
}

/** `oud → nieuw` is short for `vervang` and `door`. */
export type Bewerking = string | Woorden;

export const FIXTURE = join(import.meta.dirname, '../fixtures/programma');
const PADEN = readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' }).map((pad) => pad.replaceAll('\\', '/'));

/**
 * Makes one slip of an editor.
 *
 * @param root a copy of the fixture programme
 * @param naam the path of a file in it, or the nummer of what the file is about
 * @throws when it does not fit the programme: else a case would look at something else than it says
 */
export function bewerk(root: string, naam: string, bewerking: Bewerking): void {
  const pad = join(root, padVan(naam));
  const woorden = typeof bewerking === 'string' ? pijl(bewerking) : bewerking;
  const { kopie, hernoem, link, weg, map } = woorden;
  if (kopie !== undefined) {
    mkdirSync(dirname(join(root, kopie)), { recursive: true });
    cpSync(pad, join(root, kopie));
  } else if (hernoem !== undefined) renameSync(pad, join(root, hernoem));
  else if (link !== undefined) symlinkSync(link, pad);
  else if (weg) rmSync(pad, { recursive: true });
  else if (map) mkdirSync(pad);
  else schrijf(root, pad, woorden);
}

function padVan(naam: string): string {
  if (!/^\d+(\.\d+)*$/.test(naam)) return naam;
  const begin = new RegExp(`/${naam.replaceAll('.', '-')}-[a-z][^/]*$`);
  return PADEN.find((pad) => begin.test(pad)) ?? naam;
}

function pijl(bewerking: string): Woorden {
  const [vervang, door, ...meer] = bewerking.split(' → ');
  if (vervang === undefined || door === undefined || meer.length > 0) throw new Error(`No "oud → nieuw": ${bewerking}`);
  return { vervang, door };
}

function schrijf(root: string, pad: string, woorden: Woorden): void {
  const before = existsSync(pad) ? readFileSync(pad) : undefined;
  const after = Buffer.from(tekstNa(root, before?.toString() ?? '', woorden), woorden.codering);
  if (before?.equals(after)) throw new Error(`Nothing changes in ${pad}`);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, after);
}

function tekstNa(root: string, voor: string, woorden: Woorden): string {
  const { vervang, door = '', zonder, zet, zonderTekst, zegel, inhoud, achteraan, alinea, tekst, keer = 1 } = woorden;
  let text = inhoud ?? voor;
  if (zegel !== undefined) text = zegelText(zegel, zegelVan(readContent(root).content, zegel));
  if (vervang !== undefined) text = eenKeer(text, vervang, door);
  if (zonder !== undefined) text = eenKeer(text, zonder, '');
  if (zet !== undefined) text = metVelden(text, zet);
  if (zonderTekst !== undefined) text = text.replace(new RegExp(`\n## ${zonderTekst}\n.*?(?=\n## |$)`, 's'), '');
  if (tekst !== undefined) text += `\n## 2023-06\n\n${tekst.repeat(keer)}\n`;
  if (alinea !== undefined) text += `\n${alinea}\n`;
  if (achteraan !== undefined) text += `${achteraan.repeat(keer)}\n`;
  return text.replaceAll('\n', woorden.regeleinden ?? '\n');
}

function eenKeer(text: string, oud: string, nieuw: string): string {
  const [voor, na, ...meer] = text.split(oud);
  if (voor === undefined || na === undefined || meer.length > 0)
    throw new Error(`This must stand there exactly once: ${JSON.stringify(oud)}`);
  return `${voor}${nieuw}${na}`;
}

/** Gives fields of a register, or those above a text, another value; every other line stays as it is. */
function metVelden(text: string, velden: Record<string, unknown>): string {
  const [, voor = '', yaml = text, na = ''] = /^(---\n)(.*?\n)(---\n.*)$/s.exec(text) ?? [];
  const doc = parseDocument(yaml);
  zetVelden(doc, [], velden);
  return voor + doc.toString({ lineWidth: 0, flowCollectionPadding: false }) + na;
}

function zetVelden(doc: Document, binnen: Pad, velden: object): void {
  for (const [veld, waarde] of Object.entries(velden) as [string, unknown][]) {
    const pad = [...binnen];
    for (const deel of veld.split(/[.[\]]+/).filter(Boolean)) pad.push(sleutel(doc.getIn(pad), deel));
    if (waarde === null) {
      if (!doc.deleteIn(pad)) throw new Error(`There is no ${veld}`);
    } else if (typeof waarde !== 'object') doc.setIn(pad, waarde);
    else if (isMap(doc.getIn(pad))) zetVelden(doc, pad, waarde);
    else doc.setIn(pad, doc.createNode(waarde, { aliasDuplicateObjects: false }));
  }
}

type Pad = (string | number)[];

/** In a list: a place, the end (+), or the item with this editie, id or document. */
function sleutel(hier: unknown, deel: string): string | number {
  if (!isSeq(hier)) return deel;
  if (deel === '+') return hier.items.length;
  const index = /^\d$/.test(deel)
    ? Number(deel)
    : hier.items.findIndex((item) => isMap(item) && ['editie', 'id', 'bron'].some((naam) => item.get(naam) === deel));
  if (index < 0 || index >= hier.items.length) throw new Error(`In this list there is no ${deel}`);
  return index;
}

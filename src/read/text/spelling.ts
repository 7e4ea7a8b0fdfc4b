import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Alinea, Content } from '../../domain/content.ts';
import type { Melding } from '../../vocabulary/melding.ts';
import { plaatsenIn } from '../../vocabulary/plaats.ts';

const WOORDENBOEK = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');
const { version } = JSON.parse(readFileSync(join(dirname(WOORDENBOEK), 'package.json'), 'utf8')) as { version: string };

/**
 * Hints about words that neither the Dutch dictionary nor the programme knows. To look a word up takes the dictionary
 * a second to load, so what it said of a word is kept: only a word that never stood there before costs that second.
 *
 * @param cache the folder in which that is kept; it may be thrown away
 */
export async function spelHints(
  content: Content,
  proza: readonly (Pick<Alinea, 'tekst' | 'plaats'> & { bestand: string })[],
  cache: string,
): Promise<Melding[]> {
  const own = eigenWoorden(content);
  const places = proza.flatMap(({ bestand, tekst, plaats }) =>
    [...tekst.matchAll(WOORD)]
      .filter(({ 0: word, index }) => !isNamed(word, own) && !SITE.test(tekst.slice(index + word.length)))
      .map(({ 0: word, index }) => ({ word, bestand, plaats: () => plaats(index) })),
  );
  const unknown = await notInDictionary(new Set(places.map(({ word }) => word)), cache);
  return places
    .filter(({ word }) => unknown.has(word))
    .map(({ word, bestand, plaats }) => ({
      soort: 'hint',
      bestand,
      ...plaats(),
      lengte: word.length,
      regelId: 'spelling',
      wat: `Het woord "${word}" staat niet in het woordenboek.`,
      herstel: 'Verbeter het, of zet het in content/woorden.txt als het goed is.',
    }));
}

const WOORD = /\p{L}[\p{L}\p{M}'’-]*\p{L}/gu;

/** Abbreviations have a rule of their own. */
const AFKORTING = /\p{Lu}.*\p{Lu}/u;

/** What follows the name of a website: tweedekamer.nl. */
const SITE = /^\.(?:nl|eu|org|com)\b/;

/** True for a word that the programme knows, or an abbreviation. */
function isNamed(word: string, own: ReadonlySet<string>): boolean {
  return AFKORTING.test(word) || own.has(word.toLowerCase());
}

/** What the programme itself calls things: every word of the registers and the titles, and content/woorden.txt. */
function eigenWoorden(content: Content): Set<string> {
  const { begrippen, partijen, bronnen, actielijnen, onderwerpen, acties, programma, woorden } = content;
  const names = [
    ...woorden,
    programma?.data.naam ?? '',
    ...begrippen.flatMap(({ data }) => [data.term, data.voluit ?? '', ...data.varianten]),
    ...partijen.flatMap(({ data }) => [data.naam, ...data.varianten]),
    ...bronnen.flatMap(({ data }) => [data.titel, data.uitgever ?? '']),
    ...[...actielijnen, ...onderwerpen, ...acties].map(({ data }) => data.titel),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(WOORD) ?? []));
}

const onthouden = z.object({
  woordenboek: z.literal(version),
  goed: z.array(z.string()),
  fout: z.array(z.string()),
});
type Onthouden = z.infer<typeof onthouden>;

/** Which of these words the dictionary does not have. */
async function notInDictionary(words: ReadonlySet<string>, cache: string): Promise<Set<string>> {
  for (const map of [dirname(cache), cache]) if (!isMapOfNiets(map)) rmSync(map);
  const file = join(cache, 'spelling.json');
  const known = remembered(file);
  const looked = new Set([...known.goed, ...known.fout]);
  const fresh = [...words].filter((word) => !looked.has(word)).sort();
  if (fresh.length > 0) {
    const fout = await lookUp(fresh);
    known.goed.push(...fresh.filter((word) => !fout.has(word)));
    known.fout.push(...fout);
    mkdirSync(cache, { recursive: true });
    // Two at once may each look words up; neither ever reads half of what the other wrote.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(known));
    renameSync(`${file}.${process.pid}`, file);
  }
  return new Set(known.fout.filter((word) => words.has(word)));
}

function isMapOfNiets(map: string): boolean {
  return statSync(map, { throwIfNoEntry: false })?.isDirectory() ?? true;
}

function remembered(file: string): Onthouden {
  const empty = { woordenboek: version, goed: [], fout: [] };
  try {
    return onthouden.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Also of another dictionary, or not what we wrote.
    rmSync(file, { recursive: true, force: true });
    return empty;
  }
}

/** Asks cspell about words, in a text with a word a line. */
async function lookUp(words: readonly string[]): Promise<Set<string>> {
  const { readSettings, spellCheckDocument } = await import('cspell-lib');
  const text = words.join('\n');
  const { issues } = await spellCheckDocument(
    { uri: 'file:///woorden.txt', text, languageId: 'plaintext', locale: 'nl' },
    { generateSuggestions: false, noConfigSearch: true },
    { ...(await readSettings(WOORDENBOEK)), loadDefaultConfiguration: false, maxNumberOfProblems: words.length },
  );
  // Of "woondealregio's" cspell names only a part; the line is the word.
  const plaats = plaatsenIn(text);
  return new Set(issues.flatMap(({ offset }) => words[plaats(offset).regel - 1] ?? []));
}

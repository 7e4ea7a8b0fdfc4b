import matter from 'gray-matter';
import type { Locate } from '../domain/content.ts';
import { meldingVan, type Melding } from '../vocabulary/melding.ts';
import { readYaml, type YamlResult } from './yaml/strict-yaml.ts';

/** An MDX file taken apart. */
export interface MdxFile extends YamlResult {
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
}

/**
 * Takes an MDX file apart into frontmatter and body. This is the only place that calls gray-matter, which as it comes runs
 * code in a block of another language, and reads YAML loosely: here it gets only what stands between two lines with nothing
 * but `---`, and our own reader of YAML.
 */
export function readMdxFile(raw: string, bestand: string): MdxFile {
  const text = raw.replace(/\r\n?/g, '\n');
  const atStart: Locate = () => ({ regel: 1, kolom: 1 });
  let yaml: YamlResult = { data: undefined, meldingen: [], locate: atStart, locateName: atStart };
  const problem = blockProblem(text.split('\n'));
  if (problem) return { ...yaml, body: '', bodyLine: 1, meldingen: [{ bestand, kolom: 1, ...problem }] };

  const parse = (block: string) => {
    // The block begins with the end of the opening line, so its lines have the numbers of the file.
    yaml = readYaml(block, bestand);
    return {};
  };
  const { content: body } = matter(text, { engines: { yaml: parse } });
  const { data, meldingen } = yaml;
  if (data == null && meldingen.length === 0) {
    const herstel = 'Zet de velden tussen de twee regels met ---. Een voorbeeld staat in CONTRIBUTING.md.';
    const leeg = blokFout('In het blok met velden staat niets.', herstel);
    meldingen.push({ bestand, regel: 1, kolom: 1, lengte: 3, ...leeg });
  }
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { ...yaml, data: data ?? undefined, body, bodyLine };
}

const FENCE = /^---[ \t]*$/;
const FIELD = /^[A-Za-z]\w*:(\s|$)/;
const blokFout = meldingVan('frontmatter-blok');

/** What is wrong with the two lines around the fields, before anything reads what is between them. */
function blockProblem(lines: readonly string[]): Omit<Melding, 'bestand' | 'kolom'> | undefined {
  const [first = ''] = lines;
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (!FENCE.test(first)) return { regel: 1, lengte: Math.max(1, first.length), ...openingProblem(first, lines) };
  if (close < 0) {
    const wat = 'Het blok met velden begint hier, maar wordt nergens afgesloten.';
    return { regel: 1, lengte: 3, ...blokFout(wat, 'Zet onder het laatste veld een regel met alleen ---.') };
  }
  if (!FENCE.test(lines[close] ?? '')) {
    const wat = 'Een regel die met --- begint, sluit het blok met velden af, maar hier staat meer op.';
    const herstel = 'Zet onder het laatste veld een regel met alleen ---, en niets erachter.';
    return { regel: close + 1, lengte: lines[close]?.trimEnd().length ?? 1, ...blokFout(wat, herstel) };
  }
  // Fields below the block would be read as a text.
  const second = lines.findIndex((line, i) => i > close && FENCE.test(line));
  const stray = lines.findIndex((line, i) => i > close && i < second && FIELD.test(line));
  if (stray < 0) return undefined;
  const wat = `Deze --- sluit het blok met velden af, maar verderop (regel ${stray + 1}) staan nog velden.`;
  const herstel = 'Haal deze regel weg, zodat alle velden in één blok staan.';
  return { regel: close + 1, lengte: 3, ...blokFout(wat, herstel) };
}

function openingProblem(first: string, lines: readonly string[]) {
  const fence = lines.findIndex((line) => FENCE.test(line.trim()));
  const fields = lines.findIndex((line) => FIELD.test(line));
  const herstel = 'Zet op de eerste regel alleen --- en onder het laatste veld weer een regel met alleen ---.';
  if (lines.every((line) => line.trim() === '')) return blokFout('Dit bestand is leeg.', herstel);
  if (first.startsWith('+++'))
    return blokFout('Het blok met velden begint met +++. Dat is een ander soort blok (TOML).', herstel);
  if (/^---+\s*\S/.test(first) || first.startsWith('----'))
    return blokFout(`Op de eerste regel staat "${first.trim()}", en niet alleen ---.`, herstel);
  if (first.trim() === '---') return blokFout('Voor de --- op de eerste regel staat een spatie.', herstel);
  if (fence > 0 && lines.slice(0, fence).every((line) => line.trim() === ''))
    return blokFout('Boven het blok met velden staat een lege regel.', 'Begin het bestand met ---.');
  if (fence > 0 && (fields < 0 || fields > fence))
    return blokFout(
      'Boven het blok met velden staat tekst.',
      'Begin het bestand met ---, en zet de tekst onder het blok.',
    );
  return blokFout('Het bestand begint niet met een blok met velden.', herstel);
}

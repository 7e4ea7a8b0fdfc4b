import matter from 'gray-matter';
import type { Locate } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { readYaml } from './yaml/strict-yaml.ts';

/** An MDX file taken apart. */
export interface MdxFile {
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  meldingen: Melding[];
  locate: Locate;
  locateName: Locate;
}

/**
 * Takes an MDX file apart into frontmatter and body. This is the only place that calls gray-matter,
 * because as it comes it runs code in `---js` blocks, keeps a cache that hides errors, and reads
 * YAML loosely: here only YAML is read, strictly, and only between two lines with nothing but `---`.
 */
export function readMdxFile(raw: string, bestand: string): MdxFile {
  const text = raw.replace(/\r\n?/g, '\n');
  const atStart: Locate = () => ({ regel: 1, kolom: 1 });
  const result: MdxFile = {
    data: undefined,
    body: '',
    bodyLine: 1,
    meldingen: [],
    locate: atStart,
    locateName: atStart,
  };
  const problem = blockProblem(text);
  if (problem) {
    result.meldingen.push({ bestand, kolom: 1, ...problem });
    return result;
  }
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string) => {
          // gray-matter hands over the text after the opening `---`, line break included.
          Object.assign(result, readYaml(yaml, bestand, 1));
          return {};
        },
      },
      javascript: refuse,
      json: refuse,
    },
  });
  if (result.data == null && result.meldingen.length === 0) {
    const herstel = 'Zet de velden tussen de twee regels met ---. Een voorbeeld staat in CONTRIBUTING.md.';
    const wat = 'In het blok met velden staat niets.';
    result.meldingen.push({ bestand, regel: 1, kolom: 1, lengte: 3, regelId: 'frontmatter-blok', wat, herstel });
    result.data = undefined;
  }
  result.body = file.content;
  result.bodyLine = text.slice(0, text.length - file.content.length).split('\n').length;
  return result;
}

const refuse = {
  parse: () => {
    throw new Error('Alleen YAML is toegestaan in het blok met velden.');
  },
};

type Problem = Pick<Melding, 'regel' | 'regelId' | 'wat' | 'herstel' | 'lengte'>;

const FENCE = /^---[ \t]*$/;
const FIELD = /^[A-Za-z]\w*:(\s|$)/;

/** What is wrong with the two lines around the fields, before anything reads what is between them. */
function blockProblem(text: string): Problem | undefined {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return openingProblem(lines);
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (close < 0) {
    return {
      regel: 1,
      lengte: 3,
      regelId: 'frontmatter-blok',
      wat: 'Het blok met velden begint hier, maar wordt nergens afgesloten.',
      herstel: 'Zet onder het laatste veld een regel met alleen ---.',
    };
  }
  if (!FENCE.test(lines[close] ?? '')) {
    return {
      regel: close + 1,
      lengte: lines[close]?.trimEnd().length ?? 1,
      regelId: 'frontmatter-blok',
      wat: 'Een regel die met --- begint, sluit het blok met velden af, maar hier staat meer op.',
      herstel: 'Zet onder het laatste veld een regel met alleen ---, en niets erachter.',
    };
  }
  // Fields below the block would be read as a text.
  const second = lines.findIndex((line, i) => i > close && FENCE.test(line));
  const stray = lines.findIndex((line, i) => i > close && i < second && FIELD.test(line));
  if (second > 0 && stray > 0) {
    return {
      regel: close + 1,
      lengte: 3,
      regelId: 'frontmatter-blok',
      wat: `Deze --- sluit het blok met velden af, maar verderop (regel ${stray + 1}) staan nog velden.`,
      herstel: 'Haal deze regel weg, zodat alle velden in één blok staan.',
    };
  }
  return undefined;
}

function openingProblem(lines: readonly string[]): Problem {
  const first = lines[0] ?? '';
  const at = { regel: 1, lengte: Math.max(1, first.length), regelId: 'frontmatter-blok' };
  const herstel = 'Zet op de eerste regel alleen --- en onder het laatste veld weer een regel met alleen ---.';
  if (lines.every((line) => line.trim() === '')) return { ...at, wat: 'Dit bestand is leeg.', herstel };
  if (first.startsWith('+++')) {
    return { ...at, wat: 'Het blok met velden begint met +++. Dat is een ander soort blok (TOML).', herstel };
  }
  if (/^---+\s*\S/.test(first) || first.startsWith('----')) {
    return { ...at, wat: `Op de eerste regel staat "${first.trim()}", en niet alleen ---.`, herstel };
  }
  const fence = lines.findIndex((line) => FENCE.test(line.trim()));
  const fields = lines.findIndex((line) => FIELD.test(line));
  if (first.trim() === '---') return { ...at, wat: 'Voor de --- op de eerste regel staat een spatie.', herstel };
  if (fence > 0 && lines.slice(0, fence).every((line) => line.trim() === '')) {
    return { ...at, wat: 'Boven het blok met velden staat een lege regel.', herstel: 'Begin het bestand met ---.' };
  }
  if (fence > 0 && (fields < 0 || fields > fence)) {
    const wat = 'Boven het blok met velden staat tekst.';
    return { ...at, wat, herstel: 'Begin het bestand met ---, en zet de tekst onder het blok.' };
  }
  return { ...at, wat: 'Het bestand begint niet met een blok met velden.', herstel };
}

import matter from 'gray-matter';
import type { Locate } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { readYaml } from './strict-yaml.ts';

/** An MDX file taken apart. */
export interface MdxFile {
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  meldingen: Melding[];
  locate: Locate;
}

/**
 * Takes an MDX file apart into frontmatter and body. This is the only place that calls gray-matter,
 * because as it comes it runs code in `---js` blocks, keeps a cache that hides errors, and reads
 * YAML loosely: here only YAML is read, strictly.
 */
export function readMdxFile(text: string, bestand: string): MdxFile {
  const result: MdxFile = {
    data: undefined,
    body: '',
    bodyLine: 1,
    meldingen: [],
    locate: () => ({ regel: 1, kolom: 1 }),
  };
  const opening = /^---[ \t]*\r?\n/.test(text);
  const closing = opening && /\r?\n---[ \t]*(\r?\n|$)/.test(text);
  if (!opening || !closing) {
    result.meldingen.push({
      bestand,
      regel: 1,
      kolom: 1,
      regelId: 'frontmatter-blok',
      wat: opening
        ? 'Het blok met velden wordt nergens afgesloten.'
        : 'Het bestand begint niet met een blok met velden.',
      herstel: 'Zet op de eerste regel alleen --- en onder het laatste veld weer een regel met alleen ---.',
    });
    return result;
  }
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string) => {
          // gray-matter hands over the text after the opening `---`, line break included, and without the last
          // line break: of a Windows file that would leave half a line break behind the last value.
          const read = readYaml(yaml.replace(/\r$/, ''), bestand, 1);
          result.data = read.data;
          result.meldingen.push(...read.meldingen);
          result.locate = read.locate;
          return {};
        },
      },
      javascript: refuse,
      json: refuse,
    },
  });
  result.body = file.content;
  result.bodyLine = text.slice(0, text.length - file.content.length).split('\n').length;
  return result;
}

const refuse = {
  parse: () => {
    throw new Error('Alleen YAML is toegestaan in het blok met velden.');
  },
};

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The kinds of files that the other builders read. */
const SOORTEN = ['actielijnen', 'onderwerpen', 'acties', 'edities'] as const;
type Soort = (typeof SOORTEN)[number];
const REGISTERS = ['bronnen.yaml', 'partijen.yaml'];

/** Of a file: its kind, its name, what stands between the lines and the text below. */
interface Bestand {
  soort: Soort;
  slug: string;
  frontmatter: string;
  tekst: string;
}

/** Eleventy reads Markdown with frontmatter; what all files of a kind share stands in one file beside them. */
export function voorEleventy(inhoud: string, map: string): void {
  const bestanden = new Map<string, string>();
  for (const { soort, slug, frontmatter, tekst } of lees(inhoud)) {
    const opmerkingen = tekst.replaceAll('Opmerking>', 'aside>');
    bestanden.set(`${soort}/${slug}.md`, `---\n${frontmatter}\n---\n${opmerkingen}`);
  }
  for (const soort of SOORTEN) {
    const pagina = soort === 'edities' ? { permalink: false } : { layout: 'ding.11ty.mjs' };
    const samen = { tags: [soort], soort, ...pagina };
    bestanden.set(`${soort}/${soort}.11tydata.json`, JSON.stringify(samen));
  }
  bestanden.set('index.md', '---\nlayout: ding.11ty.mjs\nsoort: overzicht\n---\n');
  for (const naam of REGISTERS) bestanden.set(`_data/registers/${naam}`, readFileSync(join(inhoud, naam), 'utf8'));
  schrijfVerschil(join(map, 'inhoud'), bestanden);
}

const IMPORT = ['Sectie', 'Opmerking'].map((naam) => `import ${naam} from '@delen/${naam}.astro';\n`).join('');

/** Starlight reads MDX with a title; each editie's text stands in an element, so that a page can show one of them. */
export function voorStarlight(inhoud: string, map: string): void {
  const bestanden = new Map<string, string>();
  for (const { soort, slug, frontmatter, tekst } of lees(inhoud)) {
    if (soort === 'edities') {
      bestanden.set(`registers/edities/${slug}.yaml`, frontmatter);
      continue;
    }
    const titel = /^titel: (.+)$/m.exec(frontmatter)?.[1] ?? slug;
    // Days stay text, as in the other builders.
    const dagen = frontmatter.replace(/: (\d{4}-\d{2}-\d{2})$/gm, ': "$1"');
    const [kop = '', ...delen] = tekst.split(/^## (.+)$/m);
    const secties = delen.map((deel, i) =>
      i % 2 === 0 ? `<Sectie editie="${deel.trim()}" toon={props.toon}>` : `${deel}\n</Sectie>\n`,
    );
    bestanden.set(
      `docs/${soort}/${slug}.mdx`,
      `---\ntitle: ${titel}\n${dagen}\n---\n\n${IMPORT}\n${kop}${secties.join('\n')}`,
    );
  }
  bestanden.set('docs/index.mdx', '---\ntitle: Overzicht\n---\n');
  for (const naam of REGISTERS) bestanden.set(`registers/${naam}`, readFileSync(join(inhoud, naam), 'utf8'));
  schrijfVerschil(join(map, 'src/content'), bestanden);
}

function lees(inhoud: string): Bestand[] {
  return SOORTEN.flatMap((soort) =>
    readdirSync(join(inhoud, soort), { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.mdx'))
      .map((pad) => {
        const bron = readFileSync(join(inhoud, soort, pad), 'utf8');
        const [, frontmatter = '', tekst = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(bron) ?? [];
        // Links to a source are an address here; the product looks them up while building.
        return {
          soort,
          slug: basename(pad, '.mdx'),
          frontmatter,
          tekst: tekst.replaceAll('](bron:', '](/over/#bron-'),
        };
      }),
  );
}

/** Makes a folder hold exactly these files; what is there already and did not change is not touched. */
function schrijfVerschil(map: string, bestanden: ReadonlyMap<string, string>): void {
  const oud = existsSync(map) ? readdirSync(map, { recursive: true, encoding: 'utf8' }) : [];
  for (const pad of oud) {
    const isBestand = /\.(md|mdx|json|yaml)$/.test(pad);
    if (isBestand && !bestanden.has(pad.replaceAll('\\', '/'))) rmSync(join(map, pad));
  }
  for (const [pad, tekst] of bestanden) {
    const doel = join(map, pad);
    if (existsSync(doel) && readFileSync(doel, 'utf8') === tekst) continue;
    mkdirSync(dirname(doel), { recursive: true });
    writeFileSync(doel, tekst);
  }
}

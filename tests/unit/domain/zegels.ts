import type { Content } from '../../../src/domain/content.ts';
import { zegelVan } from '../../../src/domain/zegel.ts';
import { fixtureContent, nth } from '../maak.ts';

/** The seal of December 2023 in the fixture, and the actie and text in it that a test changes. */

export const EDITIE = '2023-12';

export const hashes = (content: Content) =>
  Object.fromEntries(zegelVan(content, EDITIE).map((regel) => [regel.nummer, regel.hash]));
export const actieVan = ({ acties }: Content) => nth(acties.filter(({ data }) => data.nummer === '1.1.1'));
export const sectieVan = (content: Content) => nth(actieVan(content).secties.filter(({ editie }) => editie === EDITIE));

/** The nummers whose line changes when the fixture is changed like this. */
export function changedBy(change: (content: Content) => void): string[] {
  const before = hashes(fixtureContent());
  const content = fixtureContent();
  change(content);
  const after = hashes(content);
  return Object.keys(before).filter((key) => before[key] !== after[key]);
}

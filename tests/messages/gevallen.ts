import { BESTANDEN } from './gevallen/bestanden.ts';
import { FRONTMATTER } from './gevallen/frontmatter.ts';
import { LIJSTEN } from './gevallen/lijsten.ts';
import { OORZAKEN } from './gevallen/oorzaken.ts';
import { PLAKKEN } from './gevallen/plakken.ts';
import { REGELS } from './gevallen/regels.ts';
import { SCHEMA } from './gevallen/schema.ts';
import { TEKENS } from './gevallen/tekens.ts';
import { TEKST } from './gevallen/tekst.ts';
import { YAML } from './gevallen/yaml.ts';
import type { Gevallen } from './bewerk.ts';

/** All cases, by the stage of the reader that finds the slip. */
export const GEVALLEN = {
  bestanden: BESTANDEN,
  tekens: TEKENS,
  frontmatter: FRONTMATTER,
  yaml: YAML,
  schema: SCHEMA,
  tekst: TEKST,
  oorzaken: OORZAKEN,
  plakken: PLAKKEN,
  regels: REGELS,
  lijsten: LIJSTEN,
} satisfies Record<string, Gevallen>;

/** Makes the slip of a case in a copy of the fixture programme. */
export function maakGeval(naam: string, root: string): void {
  const gevallen: Gevallen = Object.assign({}, ...Object.values(GEVALLEN)) as Gevallen;
  const bewerkingen = gevallen[naam];
  if (!bewerkingen) throw new Error(`No such case: ${naam}`);
  for (const bewerk of [bewerkingen].flat()) bewerk(root);
}

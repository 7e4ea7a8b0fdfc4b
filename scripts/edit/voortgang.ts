import type { Content } from '../../src/domain/content.ts';
import { KINDS } from '../../src/vocabulary/kinds.ts';
import { dingenIn, type Ding } from './dingen.ts';

/** How far an editie is: what has a meting of it, and what has none. */

/** What a source says something about; of an actielijn and the programme it rarely does. */
const GETELD = ['onderwerp', 'actie'] as const;
const isGeteld = ({ soort }: Ding) => (GETELD as readonly string[]).includes(soort);

export function voortgangRegels(content: Content, editie: string): string[] {
  const dingen = dingenIn(content);
  const heeft = ({ entry }: Ding) => entry.data.metingen.some((meting) => meting.editie === editie);
  const tellingen = GETELD.map((soort) => {
    const all = dingen.filter((ding) => ding.soort === soort);
    return `${all.filter(heeft).length} van ${all.length} ${KINDS[soort].meer}`;
  });
  const anders = dingen.filter((ding) => heeft(ding) && !isGeteld(ding));
  const zonder = dingen.filter((ding) => isGeteld(ding) && !heeft(ding));
  return [
    ...(zonder.length > 0 ? [`Nog zonder meting van ${editie}:`, ...lijstRegels(zonder, dingen), ''] : []),
    `Met een meting van ${editie}: ${tellingen.join(', ')}.`,
    ...anders.map(({ nummer, titel }) => `Ook met een meting: ${nummer} ${titel}.`),
    ...(zonder.length > 0
      ? ['Alleen wat de bron noemt, krijgt een meting. Over de rest zwijgt de bron, en dat blijft zo.']
      : []),
  ];
}

/** Acties and onderwerpen under the actielijn they belong to. */
function lijstRegels(zonder: readonly Ding[], dingen: readonly Ding[]): string[] {
  return dingen
    .filter(({ soort }) => soort === 'actielijn')
    .flatMap((lijn) => {
      const hier = zonder.filter(({ nummer }) => nummer.startsWith(`${lijn.nummer}.`));
      if (hier.length === 0) return [];
      return [
        `  ${lijn.nummer} ${lijn.titel}`,
        ...hier.map(({ nummer, titel, soort }) => `    ${soort === 'actie' ? '  ' : ''}${nummer} ${titel}`),
      ];
    });
}

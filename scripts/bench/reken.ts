/** What several runs of the same thing say together, in the unit of the runs. */
export interface Samen {
  mediaan: number;
  laagst: number;
  hoogst: number;
  keer: number;
}

/** @throws when there is nothing to take together */
export function samen(waarden: readonly number[]): Samen {
  const [laagst, ...rest] = waarden.toSorted((a, b) => a - b);
  if (laagst === undefined) throw new Error('Zonder metingen is er geen mediaan.');
  const op = [laagst, ...rest];
  const midden = op.slice(Math.floor((op.length - 1) / 2), Math.floor(op.length / 2) + 1);
  return {
    mediaan: midden.reduce((som, waarde) => som + waarde, 0) / midden.length,
    laagst,
    hoogst: op.at(-1) ?? laagst,
    keer: op.length,
  };
}

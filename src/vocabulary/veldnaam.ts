/** How one item of a list is called, and which of its fields tells it from the others. */
const ONDERDEEL: Record<string, readonly [naam: string, kenmerk: readonly string[]]> = {
  metingen: ['meting', ['editie']],
  mijlpalen: ['mijlpaal', ['id']],
  planning: ['balk', []],
  bronnen: ['bron', ['bron']],
  tegenspraak: ['tegenspraak', ['bron']],
  realisaties: ['realisatie', ['datum']],
  eerder: ['eerder', ['datum']],
  delen: ['deel', ['titel']],
  partijen: ['partij', []],
  varianten: ['variant', []],
  acties: ['actie', []],
  wachtOp: ['actie', []],
};

/**
 * The name of a field as a person would say it: `metingen[0].mijlpalen[2].stand` is "meting 2023-12, mijlpaal
 * openstelling, stand". What has no name of its own is counted from one: "2e balk".
 *
 * @param data what the path leads through; it need not be right
 */
export function veldNaam(path: readonly PropertyKey[], data: unknown): string {
  const delen: string[] = [];
  let current = data;
  let lijst = '';
  for (const key of path) {
    current = (current as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (typeof key === 'number') {
      delen.pop();
      delen.push(onderdeelNaam(lijst, key, current));
    } else {
      lijst = String(key);
      delen.push(lijst);
    }
  }
  return delen.join(', ');
}

function onderdeelNaam(lijst: string, index: number, item: unknown): string {
  const [naam, kenmerken] = ONDERDEEL[lijst] ?? [lijst, []];
  const kenmerk = kenmerken
    .map((veld) => (item as Record<string, unknown> | null | undefined)?.[veld])
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return kenmerk === undefined ? `${index + 1}e ${naam}` : `${naam} ${String(kenmerk)}`;
}

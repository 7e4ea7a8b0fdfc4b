/** A Markdown table with columns as wide as what is in them. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breed = kop.map((naam, i) => Math.max(naam.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  const regel = (cellen: readonly string[]) => `| ${breed.map((n, i) => (cellen[i] ?? '').padEnd(n)).join(' | ')} |`;
  return [regel(kop), regel(breed.map((n) => '-'.repeat(n))), ...rijen.map(regel)].join('\n');
}

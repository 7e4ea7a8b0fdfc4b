/** What the documents read of a JSON Schema, and how they make tables of it. */
export interface Vorm {
  type?: string;
  description?: string;
  properties?: Record<string, Vorm>;
  required?: string[];
  items?: Vorm;
  enum?: string[];
  enumDescriptions?: string[];
}

/** A field with the way to it, `[]` behind every list of groups: metingen[].fase. */
export interface VeldVorm {
  veld: string;
  naam: string;
  verplicht: boolean;
  vorm: Vorm;
  /** The fields of the group that it is, or is a list of. */
  binnen?: VeldVorm[];
  /** Instead of those: which field before it has the same ones. */
  zie?: string;
}

/**
 * The fields of a group, in their order, however deep. A group with the same fields as one before it is told once.
 *
 * @param shown the groups that were told already, with what the field is called that has them
 * @param noem what a field is called elsewhere
 */
export function veldenIn(
  { properties = {}, required = [] }: Vorm,
  shown: Map<string, string>,
  noem = (veld: string) => `\`${veld}\``,
  before = '',
): VeldVorm[] {
  return Object.entries(properties).map(([naam, vorm]) => {
    const veld = `${before}${naam}${vorm.items?.properties ? '[]' : ''}`;
    const row = { veld, naam, verplicht: required.includes(naam), vorm };
    const inner = [vorm.items, vorm].find((each) => each?.properties);
    const key = JSON.stringify(inner?.properties);
    const zie = shown.get(key);
    if (!inner || zie) return { ...row, zie };
    shown.set(key, noem(veld));
    return { ...row, binnen: veldenIn(inner, shown, noem, `${veld}.`) };
  });
}

export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  return [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');
}

/** A table for each list of values, once, under the name of its field. */
export function waardenTabellen(velden: readonly VeldVorm[]): string[] {
  const seen = new Set<string>();
  return velden.flatMap(({ veld, vorm }) => {
    const values = vorm.enum ?? [];
    const key = values.join();
    if (values.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const rows = values.map((value, i) => [`\`${value}\``, vorm.enumDescriptions?.[i] ?? '']);
    return [`### \`${veld}\``, tabel(['waarde', 'betekenis'], rows)];
  });
}

/** "`a`, `b`" */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

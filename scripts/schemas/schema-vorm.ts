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
}

/** The fields of a group, in their order. */
export function veldenIn({ properties = {}, required = [] }: Vorm, before = ''): VeldVorm[] {
  return Object.entries(properties).map(([naam, vorm]) => ({
    veld: `${before}${naam}${vorm.items?.properties ? '[]' : ''}`,
    naam,
    verplicht: required.includes(naam),
    vorm,
  }));
}

/** The group that a field is, or is a list of; undefined for a field with a single value. */
export function groepVan(vorm: Vorm): Vorm | undefined {
  return [vorm.items, vorm].find((each) => each?.properties);
}

/** Two groups with the same fields are told once. */
export function groepSleutel({ properties }: Vorm): string {
  return JSON.stringify(properties);
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

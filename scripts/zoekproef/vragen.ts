import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const vraagSchema = z.strictObject({ q: z.string().min(1), goed: z.array(z.string()).min(1) });
export type Vraag = z.infer<typeof vraagSchema>;
const vragenSchema = z.strictObject({ ontwikkel: z.array(vraagSchema), rapport: z.array(vraagSchema) });

/**
 * The questions with their judged answers.
 *
 * @param paginas what an answer may be; one that no longer exists is an error, else it would count as not found
 */
export function readVragen(bestand: string, paginas: ReadonlySet<string>): z.infer<typeof vragenSchema> {
  const vragen = vragenSchema.parse(parse(readFileSync(bestand, 'utf8')));
  const fout = Object.values(vragen)
    .flat()
    .flatMap(({ q, goed }) => goed.filter((page) => !paginas.has(page)).map((page) => `"${q}": ${page} bestaat niet`));
  if (fout.length > 0) throw new Error(`${bestand}:\n  ${fout.join('\n  ')}`);
  return vragen;
}

/** The name by which a judgement calls a page: "4.1.2", "partij/vng". */
export function naamVan({ url, title }: { url: string; title: string }): string {
  const [, soort = '', rest = ''] = /^\/([^/]+)\/#?([^/]*)/.exec(url) ?? [];
  if (soort === 'acties' || soort === 'onderwerpen') return title.split(' ')[0] ?? title;
  const MAP: Record<string, string> = {
    actielijnen: 'actielijn',
    partijen: 'partij',
    begrippen: 'begrip',
    edities: 'editie',
  };
  return `${MAP[soort] ?? soort}/${soort === 'actielijnen' ? rest.split('-')[0] : rest}`;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Content, Entry, Item } from '../domain/content.ts';
import { parseZegel, type Zegel } from '../domain/zegel.ts';
import { actieSchema } from '../schema/actie.ts';
import { actielijnSchema } from '../schema/actielijn.ts';
import { editieSchema } from '../schema/editie.ts';
import { onderwerpSchema } from '../schema/onderwerp.ts';
import { programmaSchema } from '../schema/programma.ts';
import {
  begripSchema,
  bronSchema,
  cijferSchema,
  omleidingSchema,
  partijSchema,
  uitzonderingSchema,
} from '../schema/registers.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { readMdxFile } from './frontmatter.ts';
import { readBody } from './read-body.ts';
import { readYaml } from './strict-yaml.ts';
import { zodMeldingen } from './zod-melding.ts';

export interface ReadResult {
  content: Content;
  meldingen: Melding[];
}

/**
 * Reads a whole content folder. Every file in it is either read or reported: nothing vanishes and
 * nothing stops at the first mistake.
 *
 * @param root the content folder, relative to the working directory or absolute
 */
export function readContent(root: string): ReadResult {
  const meldingen: Melding[] = [];
  const afgekeurd = new Set<string>();
  const files = listFiles(root, meldingen);
  const used = new Set<string>();

  /** Reads the MDX files whose path within the root matches. */
  function entries<T>(pattern: RegExp, schema: z.ZodType<T>): Entry<T>[] {
    return files.flatMap((path) => {
      if (!pattern.test(path)) return [];
      used.add(path);
      const bestand = join(root, path);
      const file = readMdxFile(readFileSync(bestand, 'utf8'), bestand);
      const body = readBody(file.body, bestand, file.bodyLine);
      meldingen.push(...file.meldingen, ...body.meldingen);
      const slug = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
      const data = parse(schema, file.data, bestand, file.locate, file.meldingen.length > 0);
      // An editie is known by the name of its file, also when the file is rejected.
      if (data === undefined) afgekeurd.add(slug);
      const { meldingen: _, ...text } = body;
      return data === undefined ? [] : [{ slug, bestand, data, ...text, locate: file.locate }];
    });
  }

  /** Reads one register, a YAML list; a register that is not there is empty. */
  function items<T>(path: string, schema: z.ZodType<T>): Item<T>[] {
    if (!files.includes(path)) return [];
    used.add(path);
    const bestand = join(root, path);
    const { data: list, meldingen: found, locate } = readYaml(readFileSync(bestand, 'utf8'), bestand);
    meldingen.push(...found);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      meldingen.push({
        bestand,
        ...locate([]),
        regelId: 'register-lijst',
        wat: 'Dit bestand is geen lijst.',
        herstel: 'Begin elk onderdeel met een streepje, zoals: - id: vws',
      });
      return [];
    }
    return list.flatMap((raw: unknown, i) => {
      const locateItem: Item<T>['locate'] = (field) => locate([i, ...field]);
      const data = parse(schema, raw, bestand, locateItem, false);
      return data === undefined ? [] : [{ bestand, data, locate: locateItem }];
    });
  }

  function parse<T>(schema: z.ZodType<T>, raw: unknown, bestand: string, locate: Item<T>['locate'], reported: boolean) {
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    remember(raw, afgekeurd);
    // A block that could not be read at all has had its message; "everything is missing" adds nothing.
    if (!(reported && raw === undefined)) meldingen.push(...zodMeldingen(result.error, raw, schema, bestand, locate));
    return undefined;
  }

  function readZegels(): Zegel[] {
    return files.flatMap((path) => {
      const editie = /^zegels\/(\d{4}-\d{2})\.txt$/.exec(path)?.[1];
      if (!editie) return [];
      used.add(path);
      const bestand = join(root, path);
      const { regels, onleesbaar } = parseZegel(readFileSync(bestand, 'utf8'));
      for (const regel of onleesbaar) {
        meldingen.push({
          bestand,
          regel,
          kolom: 1,
          regelId: 'zegel-regel',
          wat: 'Deze regel is geen regel van een zegel.',
          herstel: 'Haal het oude bestand terug uit Git. Een zegel wordt niet met de hand gewijzigd.',
        });
      }
      // Half a seal would report every meting of which it lost the line.
      return onleesbaar.length > 0 ? [] : [{ editie, bestand, regels }];
    });
  }

  const content: Content = {
    programma: entries(/^programma\.mdx$/, programmaSchema)[0],
    actielijnen: entries(/^actielijnen\/[^/]+\.mdx$/, actielijnSchema),
    onderwerpen: entries(/^onderwerpen\/[^/]+\.mdx$/, onderwerpSchema),
    acties: entries(/^acties\/[^/]+\/[^/]+\.mdx$/, actieSchema),
    edities: entries(/^edities\/[^/]+\.mdx$/, editieSchema),
    bronnen: items('bronnen.yaml', bronSchema),
    partijen: items('partijen.yaml', partijSchema),
    begrippen: items('begrippen.yaml', begripSchema),
    cijfers: items('cijfers.yaml', cijferSchema),
    omleidingen: items('omleidingen.yaml', omleidingSchema),
    uitzonderingen: items('uitzonderingen.yaml', uitzonderingSchema),
    zegels: readZegels(),
    afgekeurd,
  };
  for (const path of files.filter((file) => !used.has(file))) {
    meldingen.push({
      bestand: join(root, path),
      regel: 1,
      kolom: 1,
      regelId: 'bestand-plaats',
      wat: 'Dit bestand wordt niet gelezen: de naam of de map klopt niet.',
      herstel: 'Een actie staat in acties/4/4-1-2-naam.mdx; de andere plaatsen staan in CONTRIBUTING.md.',
    });
  }
  if (!files.includes('programma.mdx')) {
    meldingen.push({
      bestand: join(root, 'programma.mdx'),
      regel: 1,
      kolom: 1,
      regelId: 'bestand-programma',
      wat: `In de map ${root} staat geen programma.mdx.`,
      herstel: 'Controleer of INHOUD naar de goede map wijst.',
    });
  }
  return { content, meldingen };
}

/** Paths of all files under root, relative to it, sorted, so that every machine reads in one order. */
function listFiles(root: string, meldingen: Melding[]): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    meldingen.push({
      bestand: root,
      regel: 1,
      kolom: 1,
      regelId: 'map-ontbreekt',
      wat: 'Deze map bestaat niet.',
      herstel: 'Controleer of INHOUD naar de goede map wijst.',
    });
    return [];
  }
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root).length + 1))
    .sort();
}

/** Keeps the name of a rejected thing, however broken the rest of it is. */
function remember(raw: unknown, afgekeurd: Set<string>): void {
  if (typeof raw !== 'object' || raw === null) return;
  for (const key of ['nummer', 'id'] as const) {
    const name = (raw as Record<string, unknown>)[key];
    if (typeof name === 'string' || typeof name === 'number') afgekeurd.add(String(name));
  }
}

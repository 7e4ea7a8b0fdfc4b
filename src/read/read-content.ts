import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Content, Entry, Item, PaginaEntry, Zegel } from '../domain/content.ts';
import { parseAdressen } from '../domain/adressenlijst.ts';
import { parseZegel } from '../domain/zegel.ts';
import { SCHEMAS, type DataVan } from '../schema/soorten.ts';
import { IN_MAPPEN, KINDS } from '../vocabulary/kinds.ts';
import { beginVan, meldingVan, type Melding } from '../vocabulary/melding.ts';
import { NUMMER_PATTERN } from '../vocabulary/nummer.ts';
import { explainPlace, PLACES, REGISTERS } from './files/file-places.ts';
import { listFiles } from './files/list-files.ts';
import { readFile } from './read-file.ts';
import { PAGINA, TEKST, type Vorm } from './text/guard.ts';
import { readText } from './files/read-text.ts';
import { readYaml } from './yaml/strict-yaml.ts';
import { parseData, type Plaats } from './zod-melding.ts';

export interface ReadResult {
  content: Content;
  meldingen: Melding[];
  /** The text of every file that was read, by its name, to show what a finding is about. */
  teksten: ReadonlyMap<string, string>;
  /** True for a line of which something is wrong already: what a rule finds there follows from that. */
  isGemeld: (bestand: string, regel: number) => boolean;
}

/**
 * Reads a whole content folder. Every file in it is either read or reported: nothing vanishes and
 * nothing stops at the first mistake. One slip gives one finding: what follows from it is left out.
 *
 * @param root the content folder, relative to the working directory or absolute
 */
export function readContent(root: string): ReadResult {
  const meldingen: Melding[] = [];
  const afgekeurd = new Set<string>();
  const teksten = new Map<string, string>();
  const files = filesIn(root, meldingen);
  for (const { bestand } of meldingen) rememberName(bestand, afgekeurd);
  const used = new Set<string>();
  /** From which line on the text of a file is not what it should be. */
  const kapot = new Map<string, number>();

  function read(path: string): { bestand: string; text: string | undefined; found: Melding[] } {
    used.add(path);
    const bestand = join(root, path);
    const { text, bron, meldingen: found } = readText(bestand, bestand);
    if (text === undefined) rememberName(path, afgekeurd);
    teksten.set(bestand, bron ?? '');
    return { bestand, text, found };
  }

  /** Reads the MDX files whose path within the root matches. */
  function entries<S extends keyof typeof SCHEMAS & keyof typeof PLACES>(
    soort: S,
    vorm: Vorm = TEKST,
  ): Entry<DataVan<S>>[] {
    const schema = SCHEMAS[soort] as unknown as z.ZodType<DataVan<S>>;
    return files.flatMap((path) => {
      if (!PLACES[soort].test(path)) return [];
      const { bestand, text, found } = read(path);
      if (text === undefined) {
        meldingen.push(...found);
        return [];
      }
      const file = readFile(text, bestand, vorm);
      const { meldingen: inBody, gelezen, ...body } = file.body;
      const { data, meldingen: inData } = parse(schema, file.data, { ...file, bestand });
      const ander = data === undefined ? andereSoort(path, file.data) : undefined;
      const fields = ander ? [{ bestand, ...file.locate(['nummer']), ...ander }] : inData;
      meldingen.push(...onlyFirst(found, file.meldingen, fields, inBody));
      // A text with something in it that may not be there is not the text that was meant.
      if (inBody.length > 0) kapot.set(bestand, file.bodyLine);
      const slug = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
      if (data !== undefined && gelezen) return [{ slug, bestand, data, ...body, locate: file.locate }];
      // An editie is known by the name of its file, also when the file is rejected.
      rememberName(path, afgekeurd);
      return [];
    });
  }

  /** Reads one register, a YAML list; a register that is not there is empty. */
  function items<S extends keyof typeof REGISTERS>(soort: S): Item<DataVan<S>>[] {
    const schema = SCHEMAS[soort] as unknown as z.ZodType<DataVan<S>>;
    const path = REGISTERS[soort];
    if (!files.includes(path)) return [];
    const { bestand, text, found } = read(path);
    const yaml = readYaml(text ?? '', bestand);
    const list = yaml.data ?? [];
    // Of a register that cannot be read, every item is rejected, and not merely missing.
    if (text !== undefined && (yaml.meldingen.length > 0 || !Array.isArray(list))) {
      afgekeurd.add(path.replace(/\.yaml$/, ''));
      for (const [, id = ''] of text.matchAll(/^[ -]*id: *["']?([^\s"']+)/gm)) afgekeurd.add(id);
    }
    if (!Array.isArray(list)) {
      const wat = 'Dit bestand is geen lijst.';
      const herstel = 'Begin elk onderdeel met een streepje, zoals: - id: vws';
      const melding = { bestand, ...yaml.locate([]), regelId: 'register-lijst', wat, herstel };
      meldingen.push(...onlyFirst(found, yaml.meldingen, [melding]));
      return [];
    }
    const inData: Melding[] = [];
    const good = list.flatMap((raw: unknown, i) => {
      const locate: Item<unknown>['locate'] = (field) => yaml.locate([i, ...field]);
      const locateName: Item<unknown>['locate'] = (field) => yaml.locateName([i, ...field]);
      const { data, meldingen: wrong } = parse(schema, raw, { bestand, locate, locateName });
      inData.push(...wrong.map((melding) => ({ ...melding, veld: itemVeld(raw, melding.veld) })));
      return data === undefined ? [] : [{ bestand, data, locate }];
    });
    if (inData.length > 0) afgekeurd.add(path.replace(/\.yaml$/, ''));
    const ander = good.length === 0 && list.length > 2 ? anderRegister(path, list) : undefined;
    meldingen.push(...(ander ? [{ bestand, ...yaml.locate([]), ...ander }] : onlyFirst(found, yaml.meldingen, inData)));
    return good;
  }

  /** What the site says of itself; one group of fields, and no list. */
  function readSite(): Content['site'] {
    const path = files.find((file) => PLACES.site.test(file));
    if (path === undefined) {
      if (!files.includes('programma.mdx')) return undefined;
      const wat = 'In deze map staat geen site.yaml: hoe de site heet en van wie het programma is.';
      const herstel = 'Maak het bestand. De velden staan in docs/velden.md, onder Site.';
      meldingen.push({ ...beginVan(join(root, 'site.yaml')), regelId: 'bestand-site', wat, herstel });
      return undefined;
    }
    const { bestand, text, found } = read(path);
    const yaml = readYaml(text ?? '', bestand);
    const { data, meldingen: inData } = parse(SCHEMAS.site, yaml.data, { ...yaml, bestand });
    meldingen.push(...onlyFirst(found, yaml.meldingen, inData));
    return data && { bestand, data, locate: yaml.locate };
  }

  function parse<T>(schema: z.ZodType<T>, raw: unknown, plaats: Plaats) {
    // What could not be read at all has had its finding; "everything is missing" adds nothing.
    if (raw === undefined) return { data: undefined, meldingen: [] };
    const parsed = parseData(schema, raw, plaats);
    if (parsed.data === undefined) remember(raw, afgekeurd);
    return parsed;
  }

  /** What stands in the text files of one kind, line by line; what cannot be read is told. */
  function lines<T>(soort: 'woorden' | 'adressen' | 'zegels', parse: (text: string, bestand: string) => Lines<T>): T[] {
    return files.flatMap((path) => {
      if (!PLACES[soort].test(path)) return [];
      const { bestand, text, found } = read(path);
      const { goed, fout } = text === undefined ? { goed: [], fout: [] } : parse(text, bestand);
      meldingen.push(...onlyFirst(found, fout));
      return goed;
    });
  }

  const content: Content = {
    site: readSite(),
    programma: entries('programma')[0],
    actielijnen: entries('actielijnen'),
    onderwerpen: entries('onderwerpen'),
    acties: entries('acties'),
    edities: entries('edities'),
    paginas: entries('paginas', PAGINA) as PaginaEntry[],
    bronnen: items('bronnen'),
    partijen: items('partijen'),
    begrippen: items('begrippen'),
    cijfers: items('cijfers'),
    omleidingen: items('omleidingen'),
    uitzonderingen: items('uitzonderingen'),
    dodeKoppelingen: items('dodeKoppelingen'),
    adressen: lines('adressen', adressenIn),
    woorden: lines('woorden', woordenIn),
    zegels: lines('zegels', zegelIn),
    afgekeurd,
  };
  for (const path of files.filter((file) => !used.has(file))) {
    rememberName(path, afgekeurd);
    meldingen.push({ ...beginVan(join(root, path)), regelId: 'bestand-plaats', ...explainPlace(path) });
  }
  const gemeld = new Set(meldingen.map(({ bestand, regel }) => `${bestand}:${regel}`));
  const isGemeld: ReadResult['isGemeld'] = (bestand, regel) =>
    gemeld.has(`${bestand}:${regel}`) || regel >= (kapot.get(bestand) ?? Infinity);
  return { content, meldingen, teksten, isGemeld };
}

interface Lines<T> {
  goed: T[];
  fout: Melding[];
}

function adressenIn(text: string, bestand: string): Lines<Item<string>> {
  const { adressen, onleesbaar } = parseAdressen(text);
  const herstel = 'Haal de regel weg, of schrijf een adres zoals: /acties/1-4-3-naam/';
  const fout = meldingVan('adressen-regel')('Deze regel is geen adres binnen deze site.', herstel);
  return {
    goed: adressen.map(({ adres: data, regel }) => {
      return { bestand, data, locate: () => ({ regel, kolom: 1, lengte: data.length }) };
    }),
    fout: onleesbaar.map((regel) => ({ bestand, regel, kolom: 1, ...fout })),
  };
}

/** The words of the programme, one on a line; a line with a # is for editors. */
function woordenIn(text: string, bestand: string): Lines<string> {
  const own = text.split(/\r?\n/).map((line, i) => ({ regel: i + 1, woord: line.trim() }));
  const { goed = [], fout = [] } = Object.groupBy(
    own.filter(({ woord }) => woord !== '' && !woord.startsWith('#')),
    ({ woord }) => (/^[\p{L}\p{M}'’-]+$/u.test(woord) ? 'goed' : 'fout'),
  );
  const melding = (woord: string) =>
    meldingVan('woorden-regel')(
      `Hier staat niet één woord: "${woord}".`,
      'Zet elk woord op een eigen regel, zonder leestekens.',
    );
  return {
    goed: goed.map(({ woord }) => woord),
    fout: fout.map(({ regel, woord }) => ({ bestand, regel, kolom: 1, ...melding(woord) })),
  };
}

function zegelIn(text: string, bestand: string): Lines<Zegel> {
  const { regels, onleesbaar } = parseZegel(text);
  const herstel = 'Haal het oude bestand terug uit Git. Een zegel wordt niet met de hand gewijzigd.';
  const fout = meldingVan('zegel-regel')('Deze regel is geen regel van een zegel.', herstel);
  return {
    // Half a seal would report every meting of which it lost the line.
    goed: onleesbaar.length > 0 ? [] : [{ editie: basename(bestand, '.txt'), bestand, regels }],
    fout: onleesbaar.map((regel) => ({ bestand, regel, kolom: 1, ...fout })),
  };
}

/** The plain files of the content folder; a folder that is none gives one finding and no files. */
function filesIn(root: string, meldingen: Melding[]): string[] {
  const herstel = 'Controleer of INHOUD naar de goede map wijst.';
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) {
    const wat = stat ? 'Dit is geen map.' : 'Deze map bestaat niet.';
    meldingen.push({ ...beginVan(root), regelId: 'map-ontbreekt', wat, herstel });
    return [];
  }
  const { paden, meldingen: found } = listFiles(root);
  meldingen.push(...found);
  if (paden.includes('programma.mdx')) return paden;
  const wat = paden.length === 0 ? 'In deze map staan geen bestanden.' : 'In deze map staat geen programma.mdx.';
  meldingen.push({ ...beginVan(join(root, 'programma.mdx')), regelId: 'bestand-programma', wat, herstel });
  return paden;
}

/**
 * Findings of a file, in the order in which it was read. A line of which something was said is left alone from
 * then on: what is found on it later follows from what was found first.
 */
function onlyFirst(...stages: readonly (readonly Melding[])[]): Melding[] {
  const told = new Set<number>();
  return stages.flatMap((stage) => {
    const kept = stage.filter(({ regel }) => !told.has(regel));
    for (const { regel } of kept) told.add(regel);
    return kept;
  });
}

/** Where the fields of a file are those of another kind of file, that is what is wrong. */
function andereSoort(path: string, raw: unknown) {
  const velden = Object.keys(raw ?? {});
  const { nummer: own = '' } = (raw ?? {}) as { nummer?: unknown };
  const nummer = typeof own === 'string' ? own : '';
  const passend = IN_MAPPEN.filter(
    (kind) =>
      velden.length > 1 &&
      velden.every((veld) => veld in SCHEMAS[KINDS[kind].meer].shape) &&
      (kind === 'editie' || NUMMER_PATTERN[kind].test(nummer)),
  ).map((kind) => KINDS[kind].meer);
  const hier = IN_MAPPEN.map((kind) => KINDS[kind].meer).find((map) => map === path.split('/')[0]);
  const [ander] = passend;
  if (!hier || !ander || passend.includes(hier)) return undefined;
  return {
    regelId: 'bestand-ander',
    wat: `Dit bestand ligt bij ${hier}, maar ${nummer ? `nummer "${nummer}" en ` : ''}de velden zijn van ${ander}.`,
    herstel: `Hoort het hier niet, zet het dan in de map ${ander}. Stond hier iets anders, zet dat dan terug uit Git.`,
  };
}

/** Where nothing in a register fits it, it holds another: one finding, with which. */
function anderRegister(path: string, list: readonly unknown[]) {
  const velden = list.map((each) => Object.keys(each ?? {}));
  const past = (soort: keyof typeof REGISTERS) =>
    velden.filter((own) => own.every((veld) => veld in SCHEMAS[soort].shape)).length;
  const [beste] = (Object.keys(REGISTERS) as (keyof typeof REGISTERS)[]).sort((a, b) => past(b) - past(a));
  if (!beste || past(beste) < list.length / 2 || REGISTERS[beste] === path) return undefined;
  return {
    regelId: 'register-ander',
    wat: `In ${path} staat de inhoud van ${REGISTERS[beste]}: niets hierin heeft de velden van ${path}.`,
    herstel: `Zet het goede bestand terug uit Git: git restore content/${path}`,
  };
}

/** A field of a register, with the item that it is of. */
function itemVeld(raw: unknown, veld: string | undefined): string | undefined {
  const id = (raw as { id?: unknown } | null | undefined)?.id;
  if (typeof id !== 'string' || veld === 'id') return veld;
  return veld === undefined ? id : `${id}, ${veld}`;
}

/** Keeps the name of a rejected thing, however broken the rest of it is. */
function remember(raw: unknown, afgekeurd: Set<string>): void {
  if (typeof raw !== 'object' || raw === null) return;
  for (const key of ['nummer', 'id'] as const) {
    const name = (raw as Record<string, unknown>)[key];
    if (typeof name === 'string' || typeof name === 'number') afgekeurd.add(String(name));
  }
}

/** Keeps what the name of a rejected file tells: "acties/4/4-1-2-naam.mdx" would have been 4.1.2. */
function rememberName(path: string, afgekeurd: Set<string>): void {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  afgekeurd.add(name);
  const nummer = /^_*(\d+(?:-\d+){0,2})-\D/.exec(name)?.[1];
  if (nummer) afgekeurd.add(nummer.replaceAll('-', '.'));
}

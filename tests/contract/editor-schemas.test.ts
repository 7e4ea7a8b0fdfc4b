import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { editorFiles } from '../../scripts/schemas/editor-files.ts';
import { editorSchema, isRegister, isYaml, SOORTEN, type SoortNaam } from '../../scripts/schemas/editor-schemas.ts';
import { readMdxFile } from '../../src/read/frontmatter.ts';
import { readYaml } from '../../src/read/yaml/strict-yaml.ts';
import { geschreven, VOORBEELDEN } from '../unit/schema/gevallen.ts';

/** What an editor's program says while one types: it may not differ from what the check says afterwards. */

const ROOT = join(import.meta.dirname, '../..');
const NAMEN = Object.keys(SOORTEN) as SoortNaam[];

/** Not strict: the words for editors are no JSON Schema. */
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
const VALIDATORS = Object.fromEntries(NAMEN.map((naam) => [naam, ajv.compile(editorSchema(naam))])) as Record<
  SoortNaam,
  ValidateFunction
>;

function problems(naam: SoortNaam, data: unknown): string[] {
  const validate = VALIDATORS[naam];
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every file of content/ with fields, with its kind and what stands in it. */
function filesIn(folder: string): { naam: SoortNaam; pad: string; data: unknown }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).flatMap((pad) => {
    const naam = NAMEN.find((each) => pad.startsWith(SOORTEN[each].bestand.split(/[/.]/)[0] ?? ''));
    if (!naam || !/\.(mdx|yaml)$/.test(pad)) return [];
    const text = readFileSync(join(ROOT, folder, pad), 'utf8');
    const { data } = pad.endsWith('.mdx') ? readMdxFile(text, pad) : readYaml(text, pad);
    return [{ naam, pad, data }];
  });
}

test('the files made from the schemas are those in the repository; else run: npm run schemas', async () => {
  for (const { pad, tekst } of await editorFiles(ROOT)) expect(readFileSync(join(ROOT, pad), 'utf8'), pad).toBe(tekst);
});

describe.each(['content', 'tests/fixtures/programma'])('what stands in %s is right to an editor too', (folder) => {
  const files = filesIn(folder);
  test('every kind of file is met', () => {
    // Nothing has moved yet in the real content, and no document of it was found gone.
    const met = new Set([...files.map(({ naam }) => naam), 'omleidingen', 'dode-koppelingen']);
    expect(met).toEqual(new Set(NAMEN));
  });
  test('no file gets a wrong line under it', () => {
    expect(files.flatMap(({ naam, pad, data }) => problems(naam, data).map((each) => `${pad}${each}`))).toEqual([]);
  });
});

/** Fields that are judged together, of which an editor hears only from the check. */
const SAMEN = /^metingen\[0\]\.(fase|status|grondslag|stoplicht|planning\[0\]\.tot|mijlpalen\[0\]\.(tot|kwartaal))$/;
/** What no pattern tells from what is right. */
const ONGEZIEN = ['een lege tekst', 'een dag die niet bestaat'];

describe('a mistake gets a line under it while it is typed, and nothing else does', () => {
  test.each(NAMEN)('in a file of %s, whatever is written at whichever field', (naam) => {
    const { schema } = SOORTEN[naam];
    const voorbeeld = VOORBEELDEN[naam.replace('-k', 'K')] ?? {};
    const anders = geschreven(schema, voorbeeld).filter(({ veld, wat, data }) => {
      const isFout = !schema.safeParse(data).success;
      const krijgtLijn = problems(naam, isRegister(naam) ? [data] : data).length > 0;
      return isFout !== krijgtLijn && !(isFout && (SAMEN.test(veld) || ONGEZIEN.includes(wat)));
    });
    expect(anders.map(({ veld, wat }) => `${veld}: ${wat}`)).toEqual([]);
  });

  test('in a register that is no list', () => expect(problems('bronnen', VOORBEELDEN['bronnen'])).not.toEqual([]));
});

describe('an editor finds out what a field means', () => {
  interface Vorm {
    description?: string;
    properties?: Record<string, Vorm>;
    items?: Vorm;
    enum?: string[];
    enumDescriptions?: string[];
  }
  const fields = (vorm: Vorm, pad: string): [string, Vorm][] => [
    ...Object.entries(vorm.properties ?? {}).flatMap(([key, inner]): [string, Vorm][] => [
      [`${pad}.${key}`, inner],
      ...fields(inner, `${pad}.${key}`),
    ]),
    ...(vorm.items ? fields(vorm.items, `${pad}[]`) : []),
  ];
  const all = NAMEN.flatMap((naam) => fields(editorSchema(naam) as Vorm, naam));

  test('every field has a Dutch sentence', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, { description = '' }]) => !/^[A-Z].*[.\]]$/.test(description)).map(([pad]) => pad)).toEqual(
      [],
    );
  });
  test('every value to choose has words of its own', () => {
    const lists = all.filter(([, vorm]) => vorm.enum);
    expect(lists.length).toBeGreaterThan(8);
    const bare = lists.filter(([, { enum: values = [], enumDescriptions = [] }]) =>
      values.some((_, i) => !/^[A-Z].*\.$/.test(enumDescriptions[i] ?? '')),
    );
    expect(bare.map(([pad]) => pad)).toEqual([]);
  });
  test('VS Code knows the schema of every list, right after a clone', () => {
    // VS Code's own files are JSON with comments.
    const read = ts.readConfigFile(join(ROOT, '.vscode/settings.json'), ts.sys.readFile);
    expect(read.error).toBeUndefined();
    const schemas = (read.config as Record<string, unknown>)['yaml.schemas'];
    const yamlFiles = NAMEN.filter(isYaml);
    expect(schemas).toEqual(
      Object.fromEntries(yamlFiles.map((naam) => [`./.vscode/schemas/${naam}.schema.json`, `/content/${naam}.yaml`])),
    );
    const yaml = readdirSync(join(ROOT, 'content')).filter((name) => name.endsWith('.yaml'));
    expect(yaml.filter((name) => !yamlFiles.some((naam) => name === `${naam}.yaml`))).toEqual([]);
  });
});

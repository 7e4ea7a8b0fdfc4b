import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { maakGeval } from '../messages/gevallen.ts';
import { draai } from './draai.ts';
import { proefmap } from './proefmap.ts';

/** What surrounds the editing: VS Code, GitHub, and the manual. It breaks in silence, because no build reads it. */

const ROOT = join(import.meta.dirname, '../..');
const lees = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');

interface Matcher {
  owner: string;
  severity: string;
  pattern: Pattern | Pattern[];
}
interface Pattern {
  regexp: string;
  file: number;
  line: number;
  column: number;
  message: number;
}

const taken = ts.parseConfigFileTextToJson('tasks.json', lees('.vscode/tasks.json')).config as {
  tasks: { label: string; command: string; problemMatcher: Matcher[] }[];
};
const MATCHERS = {
  'VS Code': taken.tasks.flatMap(({ problemMatcher }) => problemMatcher),
  GitHub: (JSON.parse(lees('.github/valideer.json')) as { problemMatcher: Matcher[] }).problemMatcher,
};

describe('a finding becomes a line under the words it is about', () => {
  const map = proefmap();
  beforeEach(() => maakGeval('meer-bestanden', map.pad('content')));

  test.each(Object.entries(MATCHERS))('%s finds every finding, at its place', (_waar, matchers) => {
    const { uit } = draai('valideer.ts', ['--formaat', 'regels'], map.pad());
    const found = uit.split('\n').flatMap((line) =>
      matchers.flatMap(({ owner, pattern }) => {
        const [first] = [pattern].flat();
        const match = first && new RegExp(first.regexp).exec(line);
        if (!match) return [];
        const { file, line: at, column, message } = first;
        return [[owner, match[file], Number(match[at]), Number(match[column]), match[message] !== '']];
      }),
    );
    const json = JSON.parse(draai('valideer.ts', ['--formaat', 'json'], map.pad()).uit) as {
      meldingen: { bestand: string; regel: number; kolom: number; soort: string }[];
    };
    expect(json.meldingen.length).toBeGreaterThan(2);
    expect(found).toEqual(
      json.meldingen.map(({ bestand, regel, kolom, soort }) => [`wozo-${soort}`, bestand, regel, kolom, true]),
    );
  });
});

test('every command that is named, exists', () => {
  const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
  const files = globSync(['*.md', 'docs/*.md', '.vscode/tasks.json', '.github/**/*.{yml,txt}'], { cwd: ROOT });
  const named = files.flatMap((pad) =>
    [...lees(pad).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, naam = '']) => ({ pad, naam })),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ naam }) => !(naam in scripts))).toEqual([]);
});

describe('a proposal from anyone is checked, and gets nothing in its hands', () => {
  const text = lees('.github/workflows/ci.yml');
  const workflow = parse(text) as {
    on: object;
    permissions: unknown;
    jobs: Record<string, { permissions?: unknown; steps: { run?: string }[] }>;
  };

  test('it runs for a pull request, and reads only', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });
  test('it does what everybody can do', () => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands).toContain('.ci/run');
  });
});

describe('a form for reporting asks what is needed to mend something', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(ROOT, folder)).filter((name) => name !== 'config.yml');

  test.each(forms)('%s is a form that GitHub shows', (name) => {
    const { body, ...head } = parse(lees(`${folder}/${name}`)) as {
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
    };
    expect(Object.keys(head).sort()).toEqual(['description', 'name', 'title']);
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea']).toContain(type);
      expect(type === 'markdown' ? attributes.value : id && attributes.label).toBeTruthy();
    }
  });
  test('no correction without a source', () => {
    const { body } = parse(lees(`${folder}/klopt-dit-niet.yml`)) as { body: { id?: string; validations?: unknown }[] };
    expect(body.find(({ id }) => id === 'bron')?.validations).toEqual({ required: true });
  });
});

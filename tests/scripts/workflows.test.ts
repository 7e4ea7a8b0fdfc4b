import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gevallen } from '../gevallen.ts';

/** What GitHub runs cannot be run here; so its form is held against what GitHub knows, and its rights against what we give. */

const ROOT = join(import.meta.dirname, '../..');
const lees = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');
const MAP = '.github/workflows';
const NAMEN = readdirSync(join(ROOT, MAP));
const VORM = gevallen(import.meta) as { workflow: object; dependabot: object };

/** Only the parts that the tests look at. */
interface Workflow {
  name: string;
  on: object;
  jobs: Record<string, { if?: string; permissions?: object; steps: Stap[] }>;
}
interface Stap {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Dependabot {
  updates: { 'package-ecosystem': string; directory?: string; groups: Record<string, { patterns: string[] }> }[];
}

/** What is not of the form that GitHub knows. */
function vormfouten(vorm: object, data: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.validate(vorm, data);
  return ajv.errors ?? [];
}
const workflows = NAMEN.map((naam) => {
  const text = lees(`${MAP}/${naam}`);
  const workflow = parse(text) as Workflow;
  return { naam, text, workflow, stappen: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});

describe.each(workflows)('$naam', ({ naam, text, workflow, stappen }) => {
  test('has the form that GitHub knows, reads only, and stops by itself', () => {
    expect(vormfouten(VORM.workflow, workflow)).toEqual([]);
    expect(`${workflow.name}.yml`).toBe(naam);
  });
  test('knows no secrets', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|github\.token|persist-credentials: true/);
    const checkouts = stappen.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
  test('fixes every action to a commit, with its version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, what]) => what ?? '');
    expect(uses.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });
  test('lets no words of a proposal reach a command', () => {
    expect(stappen.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

test('only main is published, and only what the checks let through', () => {
  const withRights = workflows.filter(({ workflow }) => Object.values(workflow.jobs).some((job) => job.permissions));
  expect(withRights.map(({ naam }) => naam)).toEqual(['pages.yml']);
  const { on, jobs } = withRights[0]?.workflow ?? {};
  expect(Object.keys(on ?? {})).toEqual(['workflow_run']);
  expect(jobs?.['pages']?.if).toContain("conclusion == 'success'");
  expect(jobs?.['pages']?.if).toContain("event == 'push'");
});

test('one action has one version', () => {
  const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(\S+)/g)]);
  const versions = Map.groupBy(pins, ([, action]) => action);
  const several = [...versions].filter(([, each]) => new Set(each.map(([, , sha]) => sha)).size > 1);
  expect(several.map(([action]) => action)).toEqual([]);
});

describe('Dependabot looks after every lockfile and every action', () => {
  const config = parse(lees('.github/dependabot.yml')) as Dependabot;

  test('in the form that GitHub knows', () => expect(vormfouten(VORM.dependabot, config)).toEqual([]));
  test('each folder with packages, and no folder without', () => {
    const lockfiles = globSync('{,scripts/**/,tests/**/}package-lock.json', {
      cwd: ROOT,
      exclude: (name) => name === 'node_modules',
    });
    const [npm, rest] = ['npm', 'github-actions'].map((kind) =>
      config.updates.filter((each) => each['package-ecosystem'] === kind),
    );
    expect(npm?.map(({ directory }) => directory).sort()).toEqual(
      lockfiles.map((path) => join('/', dirname(path))).sort(),
    );
    expect(rest).toHaveLength(1);
  });
  test('every pattern is of a package that is used', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(lees('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const patterns = Object.values(config.updates[0]?.groups ?? {}).flatMap((group) => group.patterns);
    const isOf = (pattern: string, name: string) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
    expect(patterns.filter((pattern) => !names.some((name) => isOf(pattern, name)))).toEqual([]);
  });
});

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What GitHub runs cannot be run here; so its form is held against what GitHub knows, and its rights against what we give. */

const ROOT = join(import.meta.dirname, '../..');
const lees = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');
const MAP = '.github/workflows';
const NAMEN = readdirSync(join(ROOT, MAP));

const branches = z.strictObject({
  branches: z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
});
const stap = z
  .strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.string().optional(),
    env: z.record(z.string(), z.string()).optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    run: z.string().optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step uses or runs something');
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: branches.optional(),
    pull_request: branches.nullable().optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^[\d*]+ [\d*]+ \* \* [\d*]$/) })).optional(),
    workflow_dispatch: z.null().optional(),
    workflow_run: z
      .strictObject({
        workflows: z.tuple([z.literal('ci')]),
        types: z.tuple([z.literal('completed')]),
        branches: z.tuple([z.literal('main')]),
      })
      .optional(),
  }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.literal('ubuntu-24.04'),
      'timeout-minutes': z.number(),
      if: z.string().optional(),
      // Who publishes gets the right to publish, and nothing else.
      permissions: z
        .strictObject({ contents: z.literal('read'), pages: z.literal('write'), 'id-token': z.literal('write') })
        .optional(),
      environment: z.strictObject({ name: z.literal('github-pages') }).optional(),
      steps: z.array(stap).min(1),
    }),
  ),
});

describe.each(NAMEN)('%s', (naam) => {
  const text = lees(`${MAP}/${naam}`);
  const read = () => workflow.parse(parse(text));

  test('has the form that GitHub knows, reads only, and stops by itself', () => {
    const { success, error } = workflow.safeParse(parse(text));
    expect(success || z.prettifyError(error)).toBe(true);
    expect(`${read().name}.yml`).toBe(naam);
  });
  test('knows no secrets', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|github\.token|persist-credentials: true/);
    const steps = Object.values(read().jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
  test('fixes every action to a commit, with its version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, what]) => what ?? '');
    expect(uses.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });
  test('lets no words of a proposal reach a command', () => {
    const commands = Object.values(read().jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

test('only main is published, and only what the checks let through', () => {
  const { on, jobs } = workflow.parse(parse(lees(`${MAP}/pages.yml`)));
  expect(Object.keys(on)).toEqual(['workflow_run']);
  expect(jobs['pages']?.if).toContain("conclusion == 'success'");
  expect(jobs['pages']?.if).toContain("event == 'push'");
  const withRights = NAMEN.filter((naam) =>
    Object.values(workflow.parse(parse(lees(`${MAP}/${naam}`))).jobs).some(({ permissions }) => permissions),
  );
  expect(withRights).toEqual(['pages.yml']);
});

test('one action has one version', () => {
  const pins = NAMEN.flatMap((naam) => [...lees(`${MAP}/${naam}`).matchAll(/uses: (\S+)@(\S+)/g)]);
  const versions = Map.groupBy(pins, ([, action]) => action);
  const several = [...versions].filter(([, each]) => new Set(each.map(([, , sha]) => sha)).size > 1);
  expect(several.map(([action]) => action)).toEqual([]);
});

describe('Dependabot looks after every lockfile and every action', () => {
  const update = z.strictObject({
    'package-ecosystem': z.enum(['npm', 'github-actions']),
    directory: z.string().startsWith('/').optional(),
    schedule: z.strictObject({ interval: z.literal('weekly'), day: z.literal('monday') }),
    cooldown: z.strictObject({ 'default-days': z.number() }),
    'versioning-strategy': z.literal('increase').optional(),
    groups: z.record(
      z.string(),
      z.strictObject({ patterns: z.array(z.string()), 'update-types': z.array(z.enum(['minor', 'patch'])).optional() }),
    ),
    ignore: z.array(z.strictObject({ 'dependency-name': z.string(), 'update-types': z.array(z.string()) })).optional(),
  });
  const config = z.strictObject({ version: z.literal(2), updates: z.array(update) });
  const updates = config.parse(parse(lees('.github/dependabot.yml'))).updates;
  const folders = updates
    .filter((each) => each['package-ecosystem'] === 'npm')
    .flatMap(({ directory }) => directory ?? []);

  test('each folder with packages, and no folder without', () => {
    const lockfiles = globSync('{,scripts/**/,tests/**/}package-lock.json', {
      cwd: ROOT,
      exclude: (name) => name === 'node_modules',
    });
    expect(folders.sort()).toEqual(lockfiles.map((path) => join('/', dirname(path))).sort());
    expect(updates.map((each) => each['package-ecosystem'])).toContain('github-actions');
  });
  test('every pattern is of a package that is used', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(lees('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const patterns = Object.values(updates[0]?.groups ?? {}).flatMap((group) => group.patterns);
    const idle = patterns.filter((pattern) => !names.some((name) => matches(pattern, name)));
    expect(idle).toEqual([]);
  });
});

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a test goes through, from the YAML file of its name beside it: naam.test.ts has its cases in naam.yaml. */
export function gevallen(test: ImportMeta): unknown {
  return parse(readFileSync(test.filename.replace(/(\.test)?\.ts$/, '.yaml'), 'utf8'));
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a test goes through, from the YAML file of its name beside it: naam.test.ts and naam.spec.ts have theirs in naam.yaml. */
export function gevallen(test: ImportMeta): unknown {
  return parse(readFileSync(test.filename.replace(/(\.(test|spec))?\.ts$/, '.yaml'), 'utf8'));
}

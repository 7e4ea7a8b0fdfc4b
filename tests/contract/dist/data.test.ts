import { expect, test } from 'vitest';
import { DATA_FILES, dataJson, type DataFileName } from '../../../src/exports/data-files.ts';
import { lees, realMonitor } from './gebouwd.ts';

/** What the site published is what the validator read, file by file. */

const monitor = realMonitor();

test.each(Object.keys(DATA_FILES) as DataFileName[])('data/%s.json', (name) => {
  expect(lees(`data/${name}.json`)).toBe(dataJson(name, monitor));
});

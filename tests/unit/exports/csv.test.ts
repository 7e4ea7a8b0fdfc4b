import fc from 'fast-check';
import { expect } from 'vitest';
import { zonderFormule } from '../../../src/exports/csv.ts';
import { wet } from '../wet.ts';

wet('taking the apostrophe away gives every text back', [fc.string()], (tekst) => {
  const bewaard = zonderFormule(tekst);
  const terug = bewaard.startsWith("'") && zonderFormule(bewaard) !== bewaard ? bewaard.slice(1) : bewaard;
  expect(terug).toBe(tekst);
});

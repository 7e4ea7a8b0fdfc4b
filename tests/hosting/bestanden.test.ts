import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nginxBestanden } from '../../scripts/lib/nginx/bestanden.ts';
import { VOORBEELD } from '../../scripts/lib/nginx/plek.ts';

const MAP = join(import.meta.dirname, '../../deploy/nginx');

test('an operator finds in deploy/nginx what the tables of src/hosting say: otherwise run npm run hosting', () => {
  const staat = (readdirSync(MAP, { recursive: true }) as string[])
    .filter((pad) => statSync(join(MAP, pad)).isFile())
    .map((pad) => ({ pad, tekst: readFileSync(join(MAP, pad), 'utf8') }));
  const hoort = nginxBestanden(VOORBEELD);
  expect(staat.toSorted((a, b) => a.pad.localeCompare(b.pad))).toEqual(
    hoort.toSorted((a, b) => a.pad.localeCompare(b.pad)),
  );
});

import { expect, test } from 'vitest';
import { lostAddresses, newAddresses } from '../../../src/integrations/addresses/published.ts';
import { GENUMMERD, KINDS } from '../../../src/vocabulary/kinds.ts';
import { realContent } from '../inhoud.ts';
import { DIST } from './gebouwd.ts';

/** The list of what was published is of use only as long as it is kept. */
const content = realContent();
const ledger = content.adressen.map(({ data }) => data);

test('every address of the list is still there', () => {
  expect(ledger.length).toBeGreaterThan(1000);
  expect(lostAddresses(DIST, ledger, '/')).toEqual([]);
});

/**
 * What an editor adds between two edities may wait for the list until it is published. What a closed editie holds, and
 * what the site makes itself, is public by now.
 */
test('the list names every page and file of what is closed: if not, run npm run adressen and commit content/adressen.txt', () => {
  const closed = new Set(content.zegels.map(({ editie }) => editie));
  // Its new address is as new as that of a new actie; the old one is in the list, and leads there.
  const renamed = new Set(content.omleidingen.map(({ data }) => data.naar));
  const open = [
    ...content.edities.filter(({ slug }) => !closed.has(slug)).map(({ slug }) => slug),
    ...GENUMMERD.flatMap((kind) =>
      content[KINDS[kind].meer]
        .filter(({ data }) => !data.metingen.some(({ editie }) => closed.has(editie)) || renamed.has(data.nummer))
        // Its page, and its row on the page of all.
        .flatMap(({ slug, data }) => [slug, `#${kind}-${data.nummer}`]),
    ),
  ];
  const forgotten = newAddresses(DIST, ledger, '/', true).filter(
    (address) =>
      !/^\/(partijen|begrippen|over|cijfers)\/./.test(address) &&
      !open.some((name) => (name.startsWith('#') ? address.endsWith(name) : address.includes(name))),
  );
  expect(forgotten).toEqual([]);
});

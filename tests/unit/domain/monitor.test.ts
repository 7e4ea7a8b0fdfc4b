import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { contentMet, entry, fixtureContent, fixtureMonitor, meting } from '../maak.ts';

describe('everything in the Monitor knows what it belongs to', () => {
  const monitor = fixtureMonitor();

  test('an actie knows its onderwerp and both know their actielijn, and they know them', () => {
    for (const lijn of monitor.actielijnen) {
      expect(lijn.onderwerpen).toEqual(monitor.onderwerpen.filter(({ actielijn }) => actielijn === lijn));
      expect(lijn.acties).toEqual(lijn.onderwerpen.flatMap(({ acties }) => acties));
    }
    for (const onderwerp of monitor.onderwerpen) {
      expect(onderwerp.acties).toEqual(monitor.acties.filter((actie) => actie.onderwerp === onderwerp));
      expect(monitor.actielijnen).toContain(onderwerp.actielijn);
    }
    for (const { nummer, onderwerp, actielijn } of monitor.acties) {
      expect(actielijn).toBe(onderwerp.actielijn);
      expect(nummer.startsWith(`${onderwerp.nummer}.`)).toBe(true);
    }
  });

  test('a document, party, term and target are found by their id', () => {
    expect(monitor.bronnen.get('krant-2024')?.titel).toBe('Berichten in De Voorbeeldkrant');
    expect(monitor.partijen.get('waterschap-de-test')?.naam).toBe('Waterschap De Test');
    expect(monitor.begrippen.get('wadi')?.term).toBe('Wadi');
    expect(monitor.cijfers.get('geveltuinen')?.doel.waarde).toBe(12_000);
  });
});

test('nummers count up, 1.1.2 before 1.1.10, and edities from old to new, whatever the order of the files', () => {
  const content = fixtureContent();
  const backwards = Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  ) as unknown as Content;
  for (const each of [content, backwards]) {
    const { acties, onderwerpen, actielijnen, edities } = buildMonitor(each);
    expect(acties.map(({ nummer }) => nummer)).toEqual(['1.1.1', '1.1.2', '1.1.10', '1.2.1', '2.1.1']);
    expect(onderwerpen.map(({ nummer }) => nummer)).toEqual(['1.1', '1.2', '2.1']);
    expect(onderwerpen[0]?.acties).toEqual(acties.slice(0, 3));
    expect(actielijnen.map(({ nummer }) => nummer)).toEqual(['1', '2']);
    // An editie is called by the name of its file.
    expect(edities.map(({ id }) => id)).toEqual(['2023-06', '2023-12', '2024-06']);
  }
});

describe('what cannot be resolved is left to the checks', () => {
  const gap = contentMet([entry('9-9-1-los', { nummer: '9.9.1', metingen: [meting('2023-06')] })]);

  test('an actie of an onderwerp, or an onderwerp of an actielijn, that does not exist is left out', () => {
    expect(buildMonitor(gap).acties).toEqual([]);
    expect(buildMonitor({ ...gap, actielijnen: [] }).onderwerpen).toEqual([]);
  });

  test('without the programme there is no Monitor', () => {
    expect(() => buildMonitor({ ...gap, programma: undefined })).toThrow('Zonder programma.mdx is er geen monitor.');
  });

  test('building does not change what was read', () => {
    const content = fixtureContent();
    const before = JSON.stringify(content);
    buildMonitor(content);
    expect(JSON.stringify(content)).toBe(before);
  });
});

import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { contentMet, entry, fixtureContent, fixtureMonitor, item, meting } from '../maak.ts';

describe('everything in the Monitor knows what it belongs to', () => {
  const monitor = fixtureMonitor();

  test('an actie knows its onderwerp and actielijn, and they know the actie', () => {
    for (const actie of monitor.acties) {
      expect(actie.onderwerp.acties).toContain(actie);
      expect(actie.actielijn.acties).toContain(actie);
      expect(actie.actielijn).toBe(actie.onderwerp.actielijn);
      expect(actie.nummer.startsWith(`${actie.onderwerp.nummer}.`)).toBe(true);
    }
  });

  test('an onderwerp knows its actielijn, and the actielijn the onderwerp', () => {
    for (const onderwerp of monitor.onderwerpen) {
      expect(onderwerp.actielijn.onderwerpen).toContain(onderwerp);
      expect(monitor.actielijnen).toContain(onderwerp.actielijn);
    }
  });

  test('an actielijn has all acties of its onderwerpen, and no others', () => {
    for (const lijn of monitor.actielijnen) {
      expect(lijn.acties).toEqual(lijn.onderwerpen.flatMap(({ acties }) => acties));
    }
  });

  test('a document, party, term and target are found by their id', () => {
    expect(monitor.bronnen.get('krant-2024')?.titel).toBe('Berichten in De Voorbeeldkrant');
    expect(monitor.partijen.get('waterschap-de-test')?.naam).toBe('Waterschap De Test');
    expect(monitor.begrippen.get('wadi')?.term).toBe('Wadi');
    expect(monitor.cijfers.get('geveltuinen')?.doel.waarde).toBe(12_000);
  });

  test('an editie is called by the name of its file', () => {
    expect(monitor.edities.map(({ id, titel }) => [id, titel])).toEqual([
      ['2023-06', 'Voorbeeldmonitor juni 2023'],
      ['2023-12', 'Voortgangsbrief december 2023'],
      ['2024-06', 'Stand juni 2024'],
    ]);
  });
});

describe('the order of the Monitor does not depend on the order of the files', () => {
  const nummers = ({ acties, onderwerpen, actielijnen, edities }: ReturnType<typeof buildMonitor>) => ({
    acties: acties.map(({ nummer }) => nummer),
    onderwerpen: onderwerpen.map(({ nummer }) => nummer),
    eersteOnderwerp: onderwerpen[0]?.acties.map(({ nummer }) => nummer),
    actielijnen: actielijnen.map(({ nummer }) => nummer),
    edities: edities.map(({ id }) => id),
  });

  test('nummers count up, 1.1.2 before 1.1.10, and edities go from old to new', () => {
    const content = fixtureContent();
    const backwards = {
      ...content,
      acties: content.acties.toReversed(),
      onderwerpen: content.onderwerpen.toReversed(),
      actielijnen: content.actielijnen.toReversed(),
      edities: content.edities.toReversed(),
    };
    const expected = {
      acties: ['1.1.1', '1.1.2', '1.1.10', '1.2.1', '2.1.1'],
      onderwerpen: ['1.1', '1.2', '2.1'],
      eersteOnderwerp: ['1.1.1', '1.1.2', '1.1.10'],
      actielijnen: ['1', '2'],
      edities: ['2023-06', '2023-12', '2024-06'],
    };
    expect(nummers(buildMonitor(content))).toEqual(expected);
    expect(nummers(buildMonitor(backwards))).toEqual(expected);
  });
});

describe('what cannot be resolved is left to the checks', () => {
  const gap = contentMet([entry('9-9-1-los', { nummer: '9.9.1', metingen: [meting('2023-06')] })]);

  test('an actie of an onderwerp that does not exist is left out', () => {
    expect(buildMonitor(gap).acties).toEqual([]);
  });

  test('an onderwerp of an actielijn that does not exist is left out', () => {
    expect(buildMonitor({ ...gap, actielijnen: [] }).onderwerpen).toEqual([]);
  });

  test('without the programme there is no Monitor', () => {
    expect(() => buildMonitor({ ...gap, programma: undefined })).toThrow('Zonder programma.mdx is er geen monitor.');
  });

  test('building does not change what was read', () => {
    const content = { ...fixtureContent(), bronnen: [item({ id: 'a', titel: 'A', gelezen: 'geheel' as const })] };
    const before = JSON.stringify(content);
    buildMonitor(content);
    expect(JSON.stringify(content)).toBe(before);
  });
});

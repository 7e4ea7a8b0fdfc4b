import { expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { doorDeEdities } from '../../../src/views/door-de-edities.ts';
import { verschuivingenView } from '../../../src/views/verschuivingen.ts';
import { fixtureContent, fixtureMonitor, mijlpaal } from '../maak.ts';

test('every actie of the programme is in each bar; with one editie there is nothing to compare, and no chart', () => {
  const monitor = fixtureMonitor();
  const totals = doorDeEdities(monitor).map(({ rijen }) => rijen.map(({ cellen }) => cellen.reduce((a, b) => a + b)));
  expect(totals).toEqual([
    [5, 5, 5],
    [5, 5, 5],
  ]);
  expect(doorDeEdities({ ...monitor, edities: monitor.edities.slice(0, 1) })).toEqual([]);
});

test('a slip of the programme itself belongs to no actielijn', () => {
  const content = fixtureContent();
  content.programma?.data.metingen[0]?.bronnen.push({ bron: 'krant-2024' });
  Object.assign(content.programma?.data.metingen[0] ?? {}, {
    mijlpalen: [mijlpaal({ kwartaal: '2030-Q4', oorspronkelijk: '2025-Q4', stand: 'verschoven' })],
  });
  expect(verschuivingenView(buildMonitor(content)).rijen[0]).toMatchObject({
    nummer: '',
    titel: 'Het programma VGB',
    url: '/',
    actielijn: undefined,
    verschil: '5 jaar later',
    bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten' }, { titel: 'Berichten in De Voorbeeldkrant' }],
  });
});

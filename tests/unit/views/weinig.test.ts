import { expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { actueelView } from '../../../src/views/actueel.ts';
import { agendaView } from '../../../src/views/agenda.ts';
import { cijfersView } from '../../../src/views/cijfers.ts';
import { vakjesView } from '../../../src/views/vakjes.ts';
import { verschuivingenView } from '../../../src/views/verschuivingen.ts';
import { fixtureContent } from '../maak.ts';

/** A programme of which little is known gets pages that say so, and no sentence that counts nothing. */

const NU = '2024-07-01';

function weinig() {
  const content = fixtureContent();
  const edities = content.edities.map(({ slug }) => slug).sort();
  const laatste = edities.at(-1) ?? '';
  for (const { data } of [...content.acties, ...content.onderwerpen, ...content.actielijnen, content.programma].filter(
    (entry) => entry !== undefined,
  )) {
    data.metingen = data.metingen.map(({ bronnen }) => ({ bronnen, editie: laatste })).slice(0, 1);
  }
  content.cijfers = [];
  return buildMonitor(content);
}

test('no page counts to nothing', () => {
  const monitor = weinig();
  const { komend, voorbij, toegezegd, verteld, ...agenda } = agendaView(monitor, NU);
  const leeg = [komend, voorbij, toegezegd, verteld, cijfersView(monitor), verschuivingenView(monitor).rijen];
  expect(leeg.flat()).toEqual([]);
  const zinnen = [agenda.kamerZin, agenda.zin, actueelView(monitor, NU).zin, vakjesView(monitor, NU).zin];
  for (const zin of zinnen) expect(zin).not.toMatch(/\b0\b/);
});

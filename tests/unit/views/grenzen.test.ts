import { describe, expect, test } from 'vitest';
import { buildMonitor, type Actielijn, type Monitor } from '../../../src/domain/monitor.ts';
import { actielijnView } from '../../../src/views/actielijn.ts';
import { actueelView } from '../../../src/views/actueel.ts';
import { agendaView } from '../../../src/views/agenda.ts';
import { cijfersView } from '../../../src/views/cijfers.ts';
import { berichten } from '../../../src/views/feed.ts';
import { kalender } from '../../../src/views/kalender.ts';
import { laatsteNieuws, nieuwsSecties } from '../../../src/views/nieuws.ts';
import { overzichtView } from '../../../src/views/overzicht.ts';
import { planningView } from '../../../src/views/planning.ts';
import { vakjesView } from '../../../src/views/vakjes.ts';
import { verschuivingenView } from '../../../src/views/verschuivingen.ts';
import type { Kwartaal } from '../../../src/vocabulary/kwartaal.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureContent, fixtureMonitor, meting, mijlpaal, nth } from '../maak.ts';

/** Where there is very much or very little to show. What a page shows otherwise: tests/golden/paginas. */

const NU = '2024-07-01';

/** The fixture with so many acties in its first actielijn. */
function grown(aantal: number): Monitor {
  const monitor = fixtureMonitor();
  const actie = nth(monitor.acties);
  const many = Array.from({ length: aantal }, (_, i) => ({ ...actie, nummer: `1.1.${i + 1}`, slug: `1-1-${i + 1}-x` }));
  nth(monitor.actielijnen).acties = many;
  monitor.acties = many;
  return monitor;
}
const actielijnWith = (aantal: number) => {
  const monitor = grown(aantal);
  return actielijnView(monitor, nth(monitor.actielijnen), '2026-11-01');
};

describe('a page stays one that a phone can carry and a person can read', () => {
  test('an actielijn of the size of ours shows all its acties; a larger one leads to the page of each onderwerp', () => {
    expect(actielijnWith(60).isLang).toBe(false);
    expect(actielijnWith(61).isLang).toBe(true);
  });
  test('a picture of more rows than can be read is not offered, the drawing is', () => {
    const kinds = (aantal: number) => actielijnWith(aantal).downloads.map(({ url }) => url.split('/').at(-1));
    expect(kinds(150)).toContain('tijdlijn.png');
    expect(kinds(151)).toEqual(['tijdlijn.svg', 'tijdlijn.csv', 'tijdlijn-excel.csv']);
  });
  test('a programme of hundreds of acties has a timeline per actielijn, and not one of them all', () => {
    expect(planningView(grown(300), '2026-11-01').beeld).toBeDefined();
    const { beeld, actielijnen } = planningView(grown(301), '2026-11-01');
    expect(beeld).toBeUndefined();
    expect(actielijnen.every(({ url }) => url !== '')).toBe(true);
  });
});

/** A programme of which little is known gets pages that say so, and no sentence that counts nothing. */
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

/** While editing, the content is read again between the choice of a page and its making: no news may vanish then. */
const [earlier, later] = [fixtureMonitor(), fixtureMonitor()];

test.each<[string, (monitor: Monitor, actielijn: Actielijn) => readonly unknown[]]>([
  ['the feed', (monitor, actielijn) => berichten(monitor, NU, actielijn)],
  ['the calendar', (monitor, actielijn) => kalender(monitor, NU, actielijn).afspraken],
])('%s of an actielijn that was read before is that of the same actielijn now', (_, make) => {
  const made = later.actielijnen.map((actielijn) => make(later, actielijn));
  expect(made.flat().length).toBeGreaterThan(0);
  expect(earlier.actielijnen.map((actielijn) => make(later, actielijn))).toEqual(made);
});

test('the front page has the six largest slips', () => {
  const late = (i: number) => {
    const kwartaal = `203${i}-Q1` as Kwartaal;
    const mijlpalen = [mijlpaal({ kwartaal, oorspronkelijk: '2023-Q1', stand: 'verschoven' })];
    return [meting('2023-06', { status: 'afwijking', mijlpalen })];
  };
  const view = overzichtView(monitorMet(...[0, 1, 2, 3, 4, 5, 6, 7].map(late)), '2024-01-01');
  const nummers = view.afwijkingen.flatMap(({ acties }) => acties.map(({ nummer }) => nummer));
  expect(nummers).toEqual(['1.1.8', '1.1.7', '1.1.6', '1.1.5', '1.1.4', '1.1.3']);
});

describe('a reader sees what changed last', () => {
  const monitor = fixtureMonitor();

  test('newest first, and only where there is a text', () => {
    const told = {
      ...monitor.programma,
      metingen: ['2024-06', '2023-12', '2023-06'].map((editie) => ({ editie, bronnen: [{ bron: 'krant-2024' }] })),
      secties: ['2024-06', '2023-06'].map((editie) => ({ editie, tekst: 'Nieuws.', regel: 1 })),
    };
    expect(nieuwsSecties(monitor, told).map(({ editie }) => editie)).toEqual(['2024-06', '2023-06']);
  });

  test('from an older one, where the newest is silent about what is asked', () => {
    const last = laatsteNieuws(monitor, ({ ding }) => ding.slug === '2-1-1-kaart-waterpleinen');
    expect(last?.titel).toBe('Voortgangsbrief december 2023');
    expect(last?.nieuws.map(({ nummer }) => nummer)).toEqual(['2.1.1']);
  });

  test('nothing, where only the first editie speaks: that is no change', () => {
    expect(laatsteNieuws(monitor, ({ ding }) => ding.slug === '1-1-10-zaaigoed-voor-scholen')).toBeUndefined();
    expect(laatsteNieuws(monitorMet([meting('2023-06', { fase: 'loopt' })]), () => true)).toBeUndefined();
  });
});

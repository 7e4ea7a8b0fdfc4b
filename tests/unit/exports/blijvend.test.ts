import { expect, test } from 'vitest';
import { buildMonitor, type Monitor } from '../../../src/domain/monitor.ts';
import { icalKalender } from '../../../src/exports/ical.ts';
import { gewijzigdOpPagina } from '../../../src/exports/laatste-wijziging.ts';
import { berichten } from '../../../src/views/feed.ts';
import { kalender } from '../../../src/views/kalender.ts';
import { fixtureContent, nth } from '../maak.ts';

/** Who follows the site in a feed reader or a calendar sees what is new once, and what is old not again. */

const NU = '2024-07-01';
const ACTIE = '1.1.2';
type Meting = ReturnType<typeof fixtureContent>['acties'][number]['data']['metingen'][number];

/** The fixture, with its newest meting of one actie as it is made here. */
function met(change: (meting: Meting) => void = () => undefined): Monitor {
  const content = fixtureContent();
  const actie = nth(content.acties.filter(({ data }) => data.nummer === ACTIE));
  change(nth(actie.data.metingen));
  return buildMonitor(content);
}

const bericht = (monitor: Monitor) =>
  berichten(monitor, NU).find(({ kenmerk }) => kenmerk.startsWith(`acties/${ACTIE}/`));
const afspraken = (monitor: Monitor) => kalender(monitor, NU).afspraken;

test('a correction moves when an entry was updated, and not when it was published', () => {
  const [before, after] = [
    bericht(met()),
    bericht(met((meting) => (meting.correctie = { datum: '2025-01-02', wat: 'x' }))),
  ];
  expect(before?.gewijzigd).not.toBe('2025-01-02');
  expect([after?.dag, after?.gewijzigd]).toEqual([before?.dag, '2025-01-02']);
});

test('a correction in the first editie is an entry', () => {
  const content = fixtureContent();
  const eerste = nth(content.edities.map(({ slug }) => slug).sort());
  const actie = nth(content.acties.filter(({ data }) => data.metingen.some(({ editie }) => editie === eerste)));
  nth(actie.data.metingen.filter(({ editie }) => editie === eerste)).correctie = {
    datum: '2025-01-02',
    wat: 'Verbeterd.',
  };
  expect(berichten(buildMonitor(content), NU).map(({ kenmerk }) => kenmerk)).toContain(
    `edities/${eerste}/later/2025-01-02`,
  );
});

test('a milestone that moves, or is corrected, is a newer version of its event', () => {
  const MIJLPAAL = { id: 'x', wat: 'X', kwartaal: '2024-Q4', stand: 'gepland' } as const;
  const versie = (extra: object, correctie?: Meting['correctie']) =>
    nth(
      afspraken(met((meting) => Object.assign(meting, { mijlpalen: [{ ...MIJLPAAL, ...extra }], correctie }))).filter(
        ({ kenmerk }) => kenmerk.endsWith('/x'),
      ),
    ).versie;
  const moved = { stand: 'verschoven', oorspronkelijk: '2024-Q2' };
  const versies = [
    versie({}),
    versie(moved),
    ...['2025-01-02', '2025-01-09'].map((datum) => versie(moved, { datum, wat: 'Nog een keer verschoven.' })),
  ];
  expect(versies).toEqual([...new Set(versies)].sort((a, b) => a - b));
});

test('what was not reached stays in every calendar, and says so', () => {
  const gemist = met((meting) => {
    meting.mijlpalen = [{ id: 'x', wat: 'X', kwartaal: '2024-Q1', stand: 'gemist' }];
  });
  const tekst = icalKalender(kalender(gemist, NU), NU);
  expect(tekst).toContain('X (niet gehaald');
  expect(tekst).not.toContain('CANCELLED');
});

test('two programmes on one host share no name', () => {
  const ander = { ...met(), site: { ...met().site, bestandsnaam: 'ander', naamruimte: '2024:ander' } };
  const namen = new Set(afspraken(met()).map(({ kenmerk }) => kenmerk));
  expect(namen.size).toBeGreaterThan(0);
  expect(afspraken(ander).filter(({ kenmerk }) => namen.has(kenmerk))).toEqual([]);
});

test('a calendar without events is a calendar still', () => {
  expect(icalKalender({ ...kalender(met(), NU), afspraken: [] }, NU)).toMatch(
    /BEGIN:VTIMEZONE\r\n[^]*END:VTIMEZONE\r\n/,
  );
});

test('a search engine hears that a page has news of what stands below its own thing', () => {
  const monitor = met((meting) => (meting.correctie = { datum: '2025-01-02', wat: 'x' }));
  const actielijn = nth(monitor.actielijnen.filter(({ nummer }) => nummer === '1'));
  const onderwerp = nth(actielijn.onderwerpen.filter(({ nummer }) => nummer === '1.1'));
  expect([actielijn, onderwerp].map((ding) => gewijzigdOpPagina(monitor, ding))).toEqual(['2025-01-02', '2025-01-02']);
});

test('an old entry says of a plan that is past that there is no news of it', () => {
  const monitor = met((meting) => {
    meting.mijlpalen = [{ id: 'x', wat: 'Iets', kwartaal: '2024-Q1', stand: 'gepland' }];
  });
  const zin = 'Over “Iets” is er geen bericht: het moment is voorbij, en geen bron zegt wat ervan kwam.';
  const op = (nu: string) =>
    berichten(monitor, nu).find(({ kenmerk }) => kenmerk.startsWith(`acties/${ACTIE}/`))?.wijzigingen;
  expect(op('2024-03-31')).not.toContain(zin);
  expect(op('2024-04-01')).toContain(zin);
});

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

/** The fixture, with these fields in the newest meting of one actie. */
function met(velden: Partial<Meting> = {}): Monitor {
  const content = fixtureContent();
  const actie = nth(content.acties.filter(({ data }) => data.nummer === ACTIE));
  Object.assign(nth(actie.data.metingen), velden);
  return buildMonitor(content);
}

const X = { id: 'x', wat: 'Iets', kwartaal: '2024-Q1', stand: 'gepland' } as const;
const CORRECTIE = { datum: '2025-01-02', wat: 'Verbeterd.' };

const bericht = (monitor: Monitor, nu = NU) =>
  berichten(monitor, nu).find(({ kenmerk }) => kenmerk.startsWith(`acties/${ACTIE}/`));
const afspraken = (monitor: Monitor) => kalender(monitor, NU).afspraken;

test('a correction moves when an entry was updated, and not when it was published', () => {
  const [before, after] = [bericht(met()), bericht(met({ correctie: CORRECTIE }))];
  expect(before?.gewijzigd).not.toBe('2025-01-02');
  expect([after?.dag, after?.gewijzigd]).toEqual([before?.dag, '2025-01-02']);
});

test('a correction in the first editie is an entry', () => {
  const content = fixtureContent();
  const eerste = nth(content.edities.map(({ slug }) => slug).sort());
  const actie = nth(content.acties.filter(({ data }) => data.metingen.some(({ editie }) => editie === eerste)));
  nth(actie.data.metingen.filter(({ editie }) => editie === eerste)).correctie = CORRECTIE;
  expect(berichten(buildMonitor(content), NU).map(({ kenmerk }) => kenmerk)).toContain(
    `edities/${eerste}/later/2025-01-02`,
  );
});

test('a milestone that moves, or is corrected, is a newer version of its event', () => {
  const moved = { ...X, stand: 'verschoven', oorspronkelijk: '2023-Q2' } as const;
  const versies = [
    { mijlpalen: [X] },
    { mijlpalen: [moved] },
    { mijlpalen: [moved], correctie: CORRECTIE },
    { mijlpalen: [moved], correctie: { ...CORRECTIE, datum: '2025-01-09' } },
  ].map((velden) => nth(afspraken(met(velden)).filter(({ kenmerk }) => kenmerk.endsWith('/x'))).versie);
  expect(versies).toEqual([...new Set(versies)].sort((a, b) => a - b));
});

test('what was not reached stays in every calendar, and says so', () => {
  const tekst = icalKalender(kalender(met({ mijlpalen: [{ ...X, stand: 'gemist' }] }), NU), NU);
  expect(tekst).toContain('Iets (niet gehaald');
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
  const monitor = met({ correctie: CORRECTIE });
  const actielijn = nth(monitor.actielijnen.filter(({ nummer }) => nummer === '1'));
  const onderwerp = nth(actielijn.onderwerpen.filter(({ nummer }) => nummer === '1.1'));
  expect([actielijn, onderwerp].map((ding) => gewijzigdOpPagina(monitor, ding))).toEqual(['2025-01-02', '2025-01-02']);
});

test('an old entry says of a plan that is past that there is no news of it', () => {
  const monitor = met({ mijlpalen: [X] });
  const zin = 'Over “Iets” is er geen bericht: het moment is voorbij, en geen bron zegt wat ervan kwam.';
  expect(bericht(monitor, '2024-03-31')?.wijzigingen).not.toContain(zin);
  expect(bericht(monitor, '2024-04-01')?.wijzigingen).toContain(zin);
});

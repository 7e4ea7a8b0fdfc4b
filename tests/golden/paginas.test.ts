import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Mijlpaal } from '../../src/schema/meting.ts';
import { actieView } from '../../src/views/actie.ts';
import { actielijnView } from '../../src/views/actielijn.ts';
import { actueelView } from '../../src/views/actueel.ts';
import { afwijkingenView } from '../../src/views/afwijkingen.ts';
import { agendaView } from '../../src/views/agenda.ts';
import type { BronView } from '../../src/views/bronnen.ts';
import { cijfersView } from '../../src/views/cijfers.ts';
import { doorDeEdities } from '../../src/views/door-de-edities.ts';
import { editieRegels, editieView } from '../../src/views/editie.ts';
import { onderwerpView } from '../../src/views/onderwerp.ts';
import { bronnenlijst, correcties } from '../../src/views/over.ts';
import { overzichtView } from '../../src/views/overzicht.ts';
import { partijViews } from '../../src/views/partij.ts';
import { planningView } from '../../src/views/planning.ts';
import { verschuivingenView } from '../../src/views/verschuivingen.ts';
import { wijzigingenView } from '../../src/views/wijzigingen.ts';
import { monitorMet, type Verteld } from '../unit/domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal, nth } from '../unit/maak.ts';

/**
 * What each page shows: of the fixture programme, and of an invented one in which everything happens that can become of
 * a plan. A change of words, order or number is seen here, and made on purpose with `npx vitest run tests/golden -u`.
 * Where things are drawn: tijdlijn.txt.
 */
const monitor = fixtureMonitor();
const NU = '2024-07-01';

/** What is drawn is left out, and of a document behind a claim only its title and the place in it are shown. */
const GETEKEND = new Set(['drawing', 'axis', 'x', 'width', 'beeld', 'vakjes']);
function kort(key: string, value: unknown): unknown {
  if (GETEKEND.has(key)) return undefined;
  if (typeof value !== 'object' || value === null || !('citaten' in value)) return value;
  const { titel, vindplaatsen, citaten } = value as BronView;
  return [titel, ...vindplaatsen, ...citaten.map((citaat) => `“${citaat}”`)].join('; ');
}
const yaml = (view: unknown, replacer = kort) =>
  stringify(JSON.parse(JSON.stringify(view, replacer)), { lineWidth: 0, aliasDuplicateObjects: false });

const op = (dagen: readonly string[], view: (dag: string) => unknown) =>
  Object.fromEntries(dagen.map((dag) => [dag, view(dag)]));

test.each(
  Object.entries({
    overzicht: overzichtView(monitor, NU),
    'later-gelezen': op(['2025-12-31', '2026-01-01', '2031-01-01'], (dag) => {
      const { titel, zin, komend } = overzichtView(monitor, dag);
      return { titel, zin, komend: komend.map((groep) => groep.titel) };
    }),
    actielijnen: monitor.actielijnen.map((each) => ({ ...actielijnView(monitor, each, NU), tijdlijn: undefined })),
    onderwerpen: monitor.onderwerpen.map((each) => ({ ...onderwerpView(monitor, each, NU), tijdlijn: undefined })),
    acties: monitor.acties.map((each) => actieView(monitor, each, NU)),
    edities: [editieRegels(monitor), ...monitor.edities.map((each) => editieView(monitor, each))],
    wijzigingen: monitor.edities.map((each) => wijzigingenView(monitor, each)),
    verschuivingen: verschuivingenView(monitor),
    agenda: agendaView(monitor, '2024-05-01'),
    actueel: actueelView(monitor, '2024-09-01'),
    cijfers: cijfersView(monitor),
    partijen: partijViews(monitor, NU),
    planning: planningView(monitor, NU),
    vandaag: op(['2021-12-31', '2025-03-01', '2031-06-01'], (dag) => planningView(monitor, dag).tijdlijn),
    'door-de-edities': doorDeEdities(monitor),
    bronnen: [bronnenlijst(monitor), correcties(monitor)],
  }),
)('of the fixture programme: %s', async (naam, view) => {
  await expect(yaml(view)).toMatchFileSnapshot(`paginas/${naam}.yaml`);
});

/** First planned for the third quarter of 2023, if not otherwise. */
const gepland = (velden: Partial<Mijlpaal> = {}) =>
  meting('2023-06', { fase: 'loopt', status: 'afwijking', grondslag: 'afgeleid', mijlpalen: [mijlpaal(velden)] });
const later = (velden: Partial<Mijlpaal>, eerst?: Partial<Mijlpaal>): Verteld[] => [
  meting('2024-06', { mijlpalen: [mijlpaal(velden)] }),
  gepland(eerst),
];
const verschoven = (velden: Partial<Mijlpaal>) => [gepland({ stand: 'verschoven', ...velden })];
/** The same step of two programmes, which moved for both. */
const samen = { id: 'rond', wat: 'Programma is rond', stand: 'verschoven', kwartaal: '2026-Q1' } as const;

/** All that can become of a plan: each in an actie of its own. */
const VERLOOP: Record<string, Verteld[]> = {
  'kwam later': later({ kwartaal: undefined, datum: '2024-02-01', stand: 'gehaald' }),
  'kwam op tijd': later({ stand: 'gehaald' }),
  'niemand hoorde er iets van': later({}),
  'niemand weet of het gebeurde': later({ stand: 'onbekend' }),
  'niet gehaald': later({ stand: 'gemist' }),
  'niet gehaald, met een nieuw moment': later({ kwartaal: '2025-Q3', stand: 'gemist' }),
  'later gepland': later({ kwartaal: '2024-Q3', oorspronkelijk: '2023-Q3', stand: 'verschoven' }),
  'later gepland, zonder dat een bron dat zo noemt': later({ kwartaal: '2025-Q1' }),
  'wordt ook later verwacht': later({ id: 'later', kwartaal: '2024-Q4' }),
  'pas achteraf verteld': [meting('2024-06', { mijlpalen: [mijlpaal({ stand: 'gehaald' })] }), meting('2023-06')],
  'pas achteraf aan het parlement verteld': later({ kamer: true, stand: 'gemist' }),
  'gaat vanzelf voorbij': later({}),
  'wijkt af, zonder mijlpaal': [meting('2023-12'), meting('2023-06', { status: 'afwijking', grondslag: 'bron' })],
  'geen bron oordeelt': [meting('2023-06', { fase: 'loopt', status: 'onbekend' })],
  'een kwartaal later': verschoven({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q4' }),
  'van een dag naar een kwartaal': verschoven({ kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01' }),
  'in hetzelfde kwartaal': verschoven({ oorspronkelijk: '2023-07-01' }),
  'hoeveel is niet bekend': verschoven({ oorspronkelijk: 'onbekend', reden: 'ziekte' }),
  'twee jaar later, met een reden': verschoven({ kwartaal: '2025-Q1', oorspronkelijk: '2023-Q1', reden: 'de wet' }),
  'een periode': later({ kwartaal: '2024-Q1', tot: '2024-Q4', precisie: 'jaar' }),
  'samen, op een dag': [
    gepland({ ...samen, kwartaal: undefined, datum: '2026-01-01', oorspronkelijk: '2024-01-01', reden: 'de bouw' }),
  ],
  'samen, in een kwartaal': [gepland({ ...samen, oorspronkelijk: '2024-Q1' })],
  'niet samen: een ander plan': [gepland({ ...samen, oorspronkelijk: '2023-Q4' })],
  'niet samen: niet gehaald': [gepland({ ...samen, oorspronkelijk: '2024-Q1', stand: 'gemist' })],
};

const zegtKamer = ({ mijlpalen = [] }: Verteld) => mijlpalen.some((own) => own.kamer);

/** A Monitor of these courses; with `kamer` all of it was promised to parliament, where no course says since when. */
function verlopen(kamer?: true) {
  const all = Object.entries(VERLOOP).map(([naam, metingen]) =>
    metingen.map((each) => ({
      ...each,
      ...(each.mijlpalen && {
        mijlpalen: each.mijlpalen.map((own) => ({
          kamer: metingen.some(zegtKamer) ? undefined : kamer,
          ...own,
          wat: own.id === 'open' ? naam : own.wat,
        })),
      }),
    })),
  );
  const made = monitorMet(...all);
  made.acties.forEach((actie, i) => (actie.titel = Object.keys(VERLOOP)[i] ?? ''));
  Object.assign(nth(made.acties.filter(({ titel }) => titel === 'gaat vanzelf voorbij')), { vanzelf: ['open'] });
  return made;
}

const verloop = verlopen();
const { toegezegd, verteld, kamerZin } = agendaView(verlopen(true), '2024-12-01');

test.each(
  Object.entries({
    agenda: agendaView(verloop, NU),
    toezeggingen: { kamerZin, toegezegd, verteld },
    afwijkingen: afwijkingenView(verloop, verloop.acties, '2024-06'),
    verschuivingen: verschuivingenView(verloop),
  }),
)('of all that can become of a plan: %s', async (naam, view) => {
  await expect(yaml(view)).toMatchFileSnapshot(`verloop/${naam}.yaml`);
});

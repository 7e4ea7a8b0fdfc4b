import { expect, test } from 'vitest';
import { timelineAxis, timelineX, type TimelineRow } from '../../src/charts/timeline.ts';
import type { Monitor } from '../../src/domain/monitor.ts';
import { tijdlijnView } from '../../src/views/tijdlijn.ts';
import { fixtureMonitor } from '../unit/maak.ts';

/**
 * The geometry of the fixture programme, to the hundredth: a change of the drawing is seen here, and made
 * on purpose with `npx vitest run tests/golden -u`.
 */
const monitor = fixtureMonitor();

/** One line per bar ("<" and ">" are open ends) and per milestone. */
function drawn({ bars, marks }: TimelineRow): string[] {
  return [
    ...bars.map(
      ({ x, width, stand, openStart, openEnd }) =>
        `balk ${openStart ? '<' : '['}${x} + ${width}${openEnd ? '>' : ']'} ${stand}`,
    ),
    ...marks.map(({ x, teken, fromX, span, lane }) =>
      [
        `punt ${x} ${teken}${lane > 0 ? ` (laan ${lane})` : ''}`,
        ...(fromX === undefined ? [] : [`van ${fromX}`]),
        ...(span ? [`tussen ${span.join(' en ')}`] : []),
      ].join(', '),
    ),
  ];
}

function tijdlijnAt(id: string, { edities }: Monitor = monitor): Record<string, string[]> {
  const editie = edities.find((each) => each.id === id);
  if (!editie) throw new Error(`De proefinhoud heeft geen editie ${id}.`);
  const { groepen } = tijdlijnView(monitor, monitor.acties, editie, '2026-11-01');
  return Object.fromEntries(
    groepen.flatMap(({ rijen }) => rijen.map(({ nummer, drawing }) => [nummer, drawn(drawing)])),
  );
}

test('the axis of 2022 to 2025, with the day of each editie', () => {
  const venster = { van: monitor.programma.van, tot: monitor.programma.tot };
  const { years, quarters, laterX } = timelineAxis(venster);
  expect({
    years: years.map(({ jaar, x, width }) => `${jaar}: ${x} + ${width}`),
    quarters: quarters.map(({ x }) => x).join(' '),
    laterX,
    edities: monitor.edities.map(({ peildatum }) => `${peildatum}: ${timelineX(venster, peildatum)}`),
  }).toMatchInlineSnapshot(`
    {
      "edities": [
        "2023-06: 33.91",
        "2023-12-15: 45.47",
        "2024-06: 57.16",
      ],
      "laterX": 93,
      "quarters": "0 5.81 11.63 17.44 23.25 29.06 34.88 40.69 46.5 52.31 58.13 63.94 69.75 75.56 81.38 87.19",
      "years": [
        "2022: 0 + 23.25",
        "2023: 23.25 + 23.25",
        "2024: 46.5 + 23.25",
        "2025: 69.75 + 23.25",
      ],
    }
  `);
});

test('June 2023', () => {
  expect(tijdlijnAt('2023-06')).toMatchInlineSnapshot(`
    {
      "1.1.1": [
        "balk [11.63 + 23.25] conform-planning",
        "punt 37.78 gepland",
        "punt 26.16 gehaald",
      ],
      "1.1.10": [],
      "1.1.2": [
        "balk [29.06 + 70.94> onbekend",
        "punt 41.09 gepland",
        "punt 17.44 onbekend, tussen 11.63 en 23.25",
      ],
      "1.2.1": [
        "balk <29.06 + 67.44> afwijking",
        "balk [93 + 3.5> gepland",
        "punt 96.5 verschoven",
        "punt 96.5 gepland, tussen 96.5 en 96.5",
      ],
      "2.1.1": [
        "balk [5.81 + 5.82] afgerond-anders",
        "punt 21.28 gehaald, van 11.59",
      ],
    }
  `);
});

test('December 2023: what moved shows from where, and what was not mentioned stays', () => {
  expect(tijdlijnAt('2023-12')).toMatchInlineSnapshot(`
    {
      "1.1.1": [
        "balk [11.63 + 23.25] conform-planning",
        "balk [34.88 + 11.62] afwijking",
        "balk [46.5 + 11.63] gepland",
        "punt 47.41 verschoven, van 37.78",
        "punt 26.16 gehaald",
      ],
      "1.1.10": [],
      "1.1.2": [
        "balk [29.06 + 70.94> onbekend",
        "punt 41.09 gemist",
        "punt 17.44 onbekend, tussen 11.63 en 23.25",
        "punt 66.84 gepland",
      ],
      "1.2.1": [
        "balk <29.06 + 67.44> afwijking",
        "balk [93 + 3.5> gepland",
        "punt 96.5 verschoven",
        "punt 96.5 gepland, tussen 96.5 en 96.5",
      ],
      "2.1.1": [
        "balk [5.81 + 5.82] afgerond-anders",
        "punt 21.28 gehaald, van 11.59",
      ],
    }
  `);
});

test('June 2024: a bar without a known start stays where June 2023 put it', () => {
  expect(tijdlijnAt('2024-06')).toMatchInlineSnapshot(`
    {
      "1.1.1": [
        "balk [11.63 + 23.25] conform-planning",
        "balk [34.88 + 11.62] afwijking",
        "balk [46.5 + 11.63] gepland",
        "punt 47.41 verschoven, van 37.78",
        "punt 26.16 gehaald",
      ],
      "1.1.10": [],
      "1.1.2": [
        "balk [29.06 + 70.94> onbekend",
        "punt 41.09 gemist",
        "punt 17.44 onbekend, tussen 11.63 en 23.25",
        "punt 66.84 gepland",
      ],
      "1.2.1": [
        "balk <29.06 + 67.44> afwijking",
        "balk [93 + 3.5> gepland",
        "punt 96.5 verschoven",
        "punt 96.5 gepland, tussen 96.5 en 96.5",
      ],
      "2.1.1": [
        "balk [5.81 + 5.82] afgerond-anders",
        "punt 21.28 gehaald, van 11.59",
      ],
    }
  `);
});

import { expect, test } from 'vitest';
import { timelineAxis, timelineX, type TimelineRow } from '../../src/charts/timeline.ts';
import { nieuwsteEditie } from '../../src/domain/stand.ts';
import { kleurenUit } from '../../src/draw/colours.ts';
import { serialize } from '../../src/draw/svg.ts';
import { tijdlijnSvg } from '../../src/draw/timeline-svg.ts';
import { csv } from '../../src/exports/csv.ts';
import { TIJDLIJN_KOLOMMEN, tijdlijnRegels } from '../../src/exports/tijdlijn-csv.ts';
import { tijdlijnView } from '../../src/views/tijdlijn.ts';
import { fixtureMonitor } from '../unit/maak.ts';

/**
 * The timeline of the fixture programme: where everything stands, to the hundredth, and what a reader takes along. A
 * change of the drawing is seen here, and made on purpose with `npx vitest run tests/golden -u`.
 */
const monitor = fixtureMonitor();
const { edities, acties, programma } = monitor;

/** Not those of the site: another design is no other picture. */
const KLEUREN = kleurenUit(`
  --kleur-papier: #faf9f6; --kleur-vlak: #ffffff; --kleur-vlak-diep: #eeeeee; --kleur-inkt: #111111;
  --kleur-inkt-zacht: #444444; --kleur-lijn: #cccccc; --kleur-accent: #005566; --kleur-accent-vlak: #ddeeee;
  --kleur-conform: #007744; --kleur-afwijking: #aa5500; --kleur-ingrijpen: #aa0033; --kleur-anders: #553399;
  --kleur-onbekend: #556677; --kleur-gepland: #005566;`);

/** One line per bar ("<" and ">" are open ends) and per milestone. */
function drawn({ bars, marks }: TimelineRow): string[] {
  return [
    ...bars.map(
      ({ x, width, stand, openStart, openEnd }) =>
        `  balk ${openStart ? '<' : '['}${x} + ${width}${openEnd ? '>' : ']'} ${stand}`,
    ),
    ...marks.map(({ x, teken, fromX, span, lane }) =>
      [
        `  punt ${x} ${teken}${lane > 0 ? ` (laan ${lane})` : ''}`,
        ...(fromX === undefined ? [] : [`van ${fromX}`]),
        ...(span ? [`tussen ${span.join(' en ')}`] : []),
      ].join(', '),
    ),
  ];
}

test('where everything stands: the axis with the day of each editie, and the drawing of each', async () => {
  const { years, quarters, laterX } = timelineAxis(programma);
  const lines = [
    ...years.map(({ jaar, x, width }) => `${jaar}: ${x} + ${width}`),
    `kwartalen: ${quarters.map(({ x }) => x).join(' ')}; later: ${laterX}`,
    ...edities.flatMap((editie) => [
      `\n=== ${editie.peildatum}: ${timelineX(programma, editie.peildatum)}`,
      ...tijdlijnView(monitor, acties, editie, '2026-11-01').groepen.flatMap(({ rijen }) =>
        rijen.flatMap(({ nummer, drawing }) => [nummer, ...drawn(drawing)]),
      ),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('tijdlijn.txt');
});

test('the picture that a reader takes along', async () => {
  const editie = nieuwsteEditie(monitor);
  const vraag = { titel: 'Groen & water', acties, editie, url: 'https://voorbeeld.nl/planning/', nu: '2025-03-01' };
  await expect(`${serialize(tijdlijnSvg(monitor, vraag, KLEUREN))}\n`).toMatchFileSnapshot('tijdlijn.svg');
});

test('the table that a reader takes along', async () => {
  const rows = tijdlijnRegels(acties, nieuwsteEditie(monitor), '2025-03-01');
  await expect(csv(rows, TIJDLIJN_KOLOMMEN)).toMatchFileSnapshot('tijdlijn.csv');
});

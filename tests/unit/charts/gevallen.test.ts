import { targetBars, verschuivingBars, type Maat } from '../../../src/charts/bars.ts';
import { spansOf, startOf } from '../../../src/charts/spans.ts';
import { stapels } from '../../../src/charts/stapel.ts';
import { timelineAxis, timelineRow, timelineX } from '../../../src/charts/timeline.ts';
import type { Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import { mijlpaal } from '../maak.ts';
import { toetsGevallen } from '../toets-gevallen.ts';
import { regelMet, VENSTER } from './maak.ts';

interface Velden {
  planning?: Partial<PlanningBalk>[];
  mijlpalen?: Partial<Mijlpaal>[];
}
/** Bars from the first quarter of 2023 of which nobody judges, and milestones; where these fields are not otherwise. */
const plan = ({ planning = [], mijlpalen = [] }: Velden): [PlanningBalk[], Mijlpaal[]] => [
  planning.map((balk) => ({ van: '2023-Q1', stand: 'onbekend', ...balk })),
  mijlpalen.map(mijlpaal),
];
const row = (velden: Velden, peildatum = '2023-06') => timelineRow(VENSTER, peildatum, ...plan(velden));

/** The place of a quarter or an edge in words, as far as it is one. */
function plaats(x: number): string {
  const { quarters, laterX } = timelineAxis(VENSTER);
  const at = (each: number) => Math.abs(each - x) < 0.05;
  const found = [
    ...quarters.map(({ kwartaal, x: begin, width }) =>
      at(begin) ? `begin ${kwartaal}` : at(begin + width / 2) ? `midden ${kwartaal}` : '',
    ),
    at(laterX) ? 'begin van later' : at(100) ? 'rand' : x > laterX + 1 ? 'later' : '',
  ];
  return found.find(Boolean) ?? String(x);
}

toetsGevallen(import.meta.dirname, {
  spansOf: (velden: Velden) => spansOf('2023-06', ...plan(velden)).map(({ van, tot }) => `${van} ${tot ?? '..'}`),
  startOf: (velden: Velden) => startOf(...plan(velden)),
  stapels: (...rijen: Record<string, number>[]) => stapels(rijen, ['a', 'b', 'c']),
  verschuivingBars: (...regels: { kwartalen?: number; gemist?: boolean }[]) =>
    verschuivingBars(regels.map(({ kwartalen, gemist }) => regelMet(kwartalen, gemist))),
  targetBars: (...maten: Omit<Maat, 'naam'>[]) =>
    targetBars(maten.map((maat) => ({ naam: '', ...maat }))).map(({ soort, width }) => `${soort} ${width}`),
  timelineRow: row,
  balk: (velden: Partial<PlanningBalk>, peildatum?: string) =>
    row({ planning: [velden] }, peildatum).bars.map(({ x, width, openStart, openEnd }) =>
      [`${openStart ? '<' : '['} ${plaats(x)}`, `${plaats(x + width)} ${openEnd ? '>' : ']'}`].join(' … '),
    )[0],
  punt: (velden: Partial<Mijlpaal>) =>
    row({ mijlpalen: [velden] }).marks.map(({ x, fromX, span, eerder }) =>
      [
        plaats(x),
        ...(fromX === undefined ? [] : [`van ${plaats(fromX)}`]),
        ...(span ? [`tussen ${span.map(plaats).join(' en ')}`] : []),
        ...(eerder ? ['van voor het programma'] : []),
      ].join(', '),
    )[0],
  dag: (dag: string) => plaats(timelineX(VENSTER, dag)),
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dingenVan, nummerVanDing } from '../../../src/domain/monitor.ts';
import { standAt } from '../../../src/domain/stand.ts';
import { mijlpaalText, planningText, wijzigingenIn, type Wijziging } from '../../../src/domain/wijzigingen.ts';
import { meting, mijlpaal } from '../maak.ts';
import { geschiedenis, monitorMet, programma, totEnMet, type Verteld } from './geschiedenis.ts';

const EERST = { fase: 'gepland', status: 'onbekend' } as const;

/** The changes of one actie in its newest editie. */
function changesOf(...verteld: Verteld[]): Wijziging[] {
  const [newest] = verteld;
  const [nieuws] = wijzigingenIn(monitorMet(verteld), newest?.editie ?? '');
  return nieuws?.wijzigingen ?? [];
}

/** Every field of the fixture, old and new, stands in the golden wijzigingen.json. */
describe('a reader sees what an editie says that was not known before', () => {
  test('the text beside the last one that was written, also when an editie without text lies between', () => {
    const verteld = [
      { ...meting('2024-06'), tekst: 'De wet is er.' },
      meting('2023-12'),
      { ...meting('2023-06', EERST), tekst: 'De wet komt.' },
    ];
    expect(changesOf(...verteld)).toEqual([{ veld: 'tekst', oud: 'De wet komt.', nieuw: 'De wet is er.' }]);
  });

  test('what was not known before has no old value', () => {
    expect(
      changesOf(
        meting('2023-12', { planning: [{ van: '2024-Q1', stand: 'gepland' }], mijlpalen: [mijlpaal()] }),
        meting('2023-06', EERST),
      ),
    ).toEqual([
      { veld: 'planning', nieuw: '2024-Q1 gepland' },
      { veld: 'mijlpaal', mijlpaal: 'open', nieuw: '2023-Q3 gepland' },
    ]);
  });

  test('the old value is the last one told, not that of the editie before', () => {
    const found = changesOf(
      meting('2024-06', { fase: 'afgerond', mijlpalen: [mijlpaal({ stand: 'gehaald' })] }),
      meting('2023-12'),
      meting('2023-06', { ...EERST, mijlpalen: [mijlpaal()] }),
    );
    expect(found.map(({ oud }) => oud)).toEqual(['gepland', '2023-Q3 gepland']);
  });

  test('a milestone with a period is told with its end', () => {
    expect(mijlpaalText(mijlpaal({ kwartaal: '2024-Q1', tot: '2024-Q4' }))).toBe('2024-Q1/2024-Q4 gepland');
    expect(planningText([{ van: 'onbekend', tot: 'doorlopend', stand: 'onbekend' }])).toBe(
      'onbekend/doorlopend onbekend',
    );
  });
});

describe('what is equal or not said did not change', () => {
  test('a field equal to before is no change', () => {
    fc.assert(
      fc.property(geschiedenis, (list) => {
        const monitor = monitorMet(list);
        const [actie] = monitor.acties;
        const stand = actie && standAt(actie, '2025-12');
        const tekst = list.find((each) => each.tekst !== undefined)?.tekst;
        const again: Verteld = {
          ...meting('2026-01', {
            fase: stand?.fase.waarde,
            status: stand?.status.waarde,
            planning: stand?.planning.waarde,
            mijlpalen: stand?.mijlpalen.map(({ editie: _e, bronnen: _b, ...each }) => each),
          }),
          ...(tekst === undefined ? {} : { tekst }),
        };
        expect(changesOf(again, ...list)).toEqual([]);
      }),
    );
  });

  test('a meting that says nothing changes nothing, and is news all the same', () => {
    fc.assert(
      fc.property(geschiedenis, (list) => {
        const news = wijzigingenIn(monitorMet([meting('2026-01'), ...list]), '2026-01');
        expect(news.map(({ wijzigingen }) => wijzigingen)).toEqual([[]]);
      }),
    );
  });

  test('no change has an old value that is also the new one', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const changes = wijzigingenIn(monitorMet(...geschiedenissen), editie).flatMap((each) => each.wijzigingen);
        expect(changes.filter(({ oud, nieuw }) => oud === nieuw)).toEqual([]);
      }),
    );
  });

  test('a field on which the editie is silent is never among the changes', () => {
    fc.assert(
      fc.property(geschiedenis, (list) => {
        const [newest] = list;
        const silent = (['fase', 'status', 'planning', 'tekst'] as const).filter(
          (veld) => newest?.[veld] === undefined,
        );
        const changed = changesOf(...list).map(({ veld }) => veld);
        expect(silent.filter((veld) => changed.includes(veld))).toEqual([]);
      }),
    );
  });
});

describe('the changes of an editie are what it says, and nothing else', () => {
  test('they list exactly what has a meting in it', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const monitor = monitorMet(...geschiedenissen);
        const withMeting = dingenVan(monitor).filter(({ metingen }) => metingen.some((each) => each.editie === editie));
        expect(wijzigingenIn(monitor, editie).map(({ ding }) => ding)).toEqual(withMeting);
      }),
    );
  });

  test('they never depend on a later editie', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const told = (list: Verteld[][]) =>
          wijzigingenIn(monitorMet(...list), editie).map(({ ding, wijzigingen }) => [nummerVanDing(ding), wijzigingen]);
        expect(told(geschiedenissen)).toEqual(told(totEnMet(geschiedenissen, editie)));
      }),
    );
  });
});

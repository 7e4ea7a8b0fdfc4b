import { describe, expect } from 'vitest';
import { dingenVan, nummerVanDing } from '../../../src/domain/monitor.ts';
import { standAt } from '../../../src/domain/stand.ts';
import { wijzigingenIn, type Wijziging } from '../../../src/domain/wijzigingen.ts';
import { meting } from '../maak.ts';
import { geschiedenis, monitorMet, programma, totEnMet, type Verteld } from './geschiedenis.ts';
import { wet } from '../wet.ts';

/** The changes of one actie in its newest editie. */
function changesOf(...verteld: Verteld[]): Wijziging[] {
  const [newest] = verteld;
  const [nieuws] = wijzigingenIn(monitorMet(verteld), newest?.editie ?? '');
  return nieuws?.wijzigingen ?? [];
}

describe('what is equal or not said did not change', () => {
  wet('a field equal to before is no change', [geschiedenis], (list) => {
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
  });

  wet('a meting that says nothing changes nothing, and is news all the same', [geschiedenis], (list) => {
    const news = wijzigingenIn(monitorMet([meting('2026-01'), ...list]), '2026-01');
    expect(news.map(({ wijzigingen }) => wijzigingen)).toEqual([[]]);
  });

  wet('no change has an old value that is also the new one', [programma], ({ geschiedenissen, editie }) => {
    const changes = wijzigingenIn(monitorMet(...geschiedenissen), editie).flatMap((each) => each.wijzigingen);
    expect(changes.filter(({ oud, nieuw }) => oud === nieuw)).toEqual([]);
  });

  wet('a field on which the editie is silent is never among the changes', [geschiedenis], (list) => {
    const [newest] = list;
    const silent = (['fase', 'status', 'planning', 'tekst'] as const).filter((veld) => newest?.[veld] === undefined);
    const changed = changesOf(...list).map(({ veld }) => veld);
    expect(silent.filter((veld) => changed.includes(veld))).toEqual([]);
  });
});

describe('the changes of an editie are what it says, and nothing else', () => {
  wet('they list exactly what has a meting in it', [programma], ({ geschiedenissen, editie }) => {
    const monitor = monitorMet(...geschiedenissen);
    const withMeting = dingenVan(monitor).filter(({ metingen }) => metingen.some((each) => each.editie === editie));
    expect(wijzigingenIn(monitor, editie).map(({ ding }) => ding)).toEqual(withMeting);
  });

  wet('they never depend on a later editie', [programma], ({ geschiedenissen, editie }) => {
    const told = (list: Verteld[][]) =>
      wijzigingenIn(monitorMet(...list), editie).map(({ ding, wijzigingen }) => [nummerVanDing(ding), wijzigingen]);
    expect(told(geschiedenissen)).toEqual(told(totEnMet(geschiedenissen, editie)));
  });
});

import { describe, expect, test } from 'vitest';
import type { Monitor } from '../../../src/domain/monitor.ts';
import { wijzigingenView, type NieuwsView } from '../../../src/views/wijzigingen.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { meting, mijlpaal, nth } from '../maak.ts';

function viewOf(monitor: Monitor, id: string) {
  return wijzigingenView(monitor, nth(monitor.edities.filter((each) => each.id === id)));
}

/** What changed for the one actie that an editie of December says this of. */
function veranderd(nieuw: Partial<Verteld>, oud: Partial<Verteld>): NieuwsView {
  return nth(viewOf(monitorMet([meting('2023-12', nieuw), meting('2023-06', oud)]), '2023-12').nieuws);
}

const velden = (nieuws: NieuwsView | undefined) =>
  nieuws?.velden.map(({ naam, oud, nieuw }) => [naam, ...(oud === undefined ? [] : [oud]), nieuw].join(' → '));

describe('a reader never sees a change from something to the same', () => {
  const planning = (stand: 'gepland' | 'afwijking') => [{ van: '2023-Q1', tot: '2023-Q4', stand } as const];
  const jaar = '1e tot en met 4e kwartaal 2023';

  test('a bar of the same time with another judgement says which; a planning that is no more is told', () => {
    const gepland = { planning: planning('gepland') };
    expect(velden(veranderd({ planning: planning('afwijking') }, gepland))).toEqual([
      `Tijd → ${jaar}: gepland → ${jaar}: afwijking van planning`,
    ]);
    expect(velden(veranderd({ planning: [] }, gepland))).toEqual([`Tijd → ${jaar}: gepland → geen planning`]);
  });

  test('nothing known before is shown as new, without an old value', () => {
    expect(velden(veranderd({ fase: 'loopt', mijlpalen: [mijlpaal()] }, {}))).toEqual([
      'Fase → Fase niet bekend → Loopt',
      'Mijlpaal → Regeling gaat open: 3e kwartaal 2023',
    ]);
  });

  test('what is said again is no change', () => {
    const same: Partial<Verteld> = { planning: planning('gepland'), fase: 'loopt', mijlpalen: [mijlpaal()] };
    expect(veranderd(same, same)).toMatchObject({ velden: [], heeftTekst: false, verschil: [] });
  });
});

describe('a reader can compare a text with the one before it', () => {
  test('sentence by sentence: what stayed, what came, what went', () => {
    const { verschil, heeftTekst } = veranderd(
      { tekst: 'Er is een wet. De wet geldt nu.' },
      { tekst: 'Er is een wet. De wet komt nog.' },
    );
    expect(heeftTekst).toBe(true);
    expect(verschil.map(({ soort, tekst }) => [soort, tekst.trim()])).toEqual([
      ['gelijk', 'Er is een wet.'],
      ['weg', 'De wet komt nog.'],
      ['nieuw', 'De wet geldt nu.'],
    ]);
  });

  test('a first text is compared with nothing', () => {
    expect(veranderd({ tekst: 'De wet geldt nu.' }, {})).toMatchObject({ heeftTekst: true, verschil: [] });
  });

  test('no word or line of either text is lost, and what is all new stands in one piece', () => {
    const [oud, nieuw] = ['Er is een wet.\n\nDe wet komt nog.', 'Dit komt:\n\n- een wet\n- een brief\n\nMeer niet.'];
    const { verschil } = veranderd({ tekst: nieuw }, { tekst: oud });
    expect(verschil).toEqual([
      { soort: 'weg', tekst: oud },
      { soort: 'nieuw', tekst: nieuw },
    ]);
  });
});

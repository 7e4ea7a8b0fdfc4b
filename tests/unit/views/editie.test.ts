import { describe, expect, test } from 'vitest';
import { editieRegels, editieView, type EditieView } from '../../../src/views/editie.ts';
import { nth } from '../checks/toets.ts';
import { fixtureMonitor } from '../maak.ts';

const monitor = fixtureMonitor();

function viewOf(id: string): EditieView {
  return editieView(monitor, nth(monitor.edities.filter((each) => each.id === id)));
}

const onderwerpen = (view: EditieView) => view.actielijnen.flatMap((each) => each.onderwerpen);
const acties = (view: EditieView) => onderwerpen(view).flatMap((each) => each.acties);

test('a reader chooses an editie from a list, the newest first, with what it is and of how many acties it speaks', () => {
  expect(editieRegels(monitor).map(Object.values)).toEqual([
    [
      'Stand juni 2024',
      '/edities/2024-06/',
      'Samengesteld uit openbare bronnen; geen officiële editie',
      'juni 2024',
      '1 actie',
    ],
    [
      'Voortgangsbrief december 2023',
      '/edities/2023-12/',
      'Voortgangsbrief aan de Voorbeeldkamer',
      '15 december 2023',
      '4 acties',
    ],
    ['Voorbeeldmonitor juni 2023', '/edities/2023-06/', 'Monitor van het Voorbeeldministerie', 'juni 2023', '5 acties'],
  ]);
});

describe('a reader of an editie reads what it says itself, and nothing else', () => {
  test('its name, its day and its document', () => {
    expect(viewOf('2023-12')).toMatchObject({
      id: '2023-12',
      url: '/edities/2023-12/',
      soort: 'Voortgangsbrief aan de Voorbeeldkamer',
      peildatum: '15 december 2023',
      peil: { label: '15 december 2023' },
      heeftProgrammaTekst: true,
      bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten' }],
    });
  });

  test('only the acties and onderwerpen that it speaks of', () => {
    const nummers = (list: readonly { nummer: string }[]) => list.map(({ nummer }) => nummer);
    expect(nummers(acties(viewOf('2023-12')))).toEqual(['1.1.1', '1.1.2', '1.2.1', '2.1.1']);
    expect(nummers(onderwerpen(viewOf('2024-06')))).toEqual(['1.1', '1.2']);
    expect(nummers(viewOf('2024-06').actielijnen)).toEqual(['1']);
  });

  test('nothing is filled in from an earlier one', () => {
    const plantendag = acties(viewOf('2023-12')).find(({ nummer }) => nummer === '1.1.2');
    expect(plantendag).toMatchObject({ fase: undefined, status: undefined, drawing: { bars: [] } });
    expect(plantendag?.woorden).toEqual([
      'Plantendag van 2023: 7 oktober 2023, niet gehaald',
      'Plantendag van 2024: 4e kwartaal 2024, ongeveer',
    ]);
    expect(onderwerpen(viewOf('2024-06')).map(({ stoplicht }) => stoplicht)).toEqual([undefined, undefined]);
  });

  test('nothing is filled in from a later one', () => {
    expect(acties(viewOf('2023-06')).find(({ nummer }) => nummer === '1.1.1')).toMatchObject({
      fase: 'Gepland',
      status: { waarde: 'conform-planning', label: 'Conform planning' },
      woorden: [
        'Planning 3e kwartaal 2022 tot en met 2e kwartaal 2023: conform planning',
        'Regeling gaat open: 3e kwartaal 2023',
        'Concept van de regeling is klaar: 1e kwartaal 2023, gebeurd',
      ],
    });
  });

  test('a light whose colour was lost is not guessed', () => {
    expect(onderwerpen(viewOf('2023-06')).find(({ nummer }) => nummer === '2.1')?.stoplicht).toEqual({
      waarde: 'kleur-onbekend',
      label: 'Kleur niet bekend',
    });
  });

  test('the drawing has what the words say', () => {
    for (const { drawing, woorden } of ['2023-06', '2023-12', '2024-06'].flatMap((id) => acties(viewOf(id)))) {
      expect(drawing.bars.length + drawing.marks.length).toBe(woorden.length);
    }
  });

  test('where there is a text, it is said', () => {
    const { actielijnen } = viewOf('2023-12');
    expect(actielijnen.map(({ heeftTekst }) => heeftTekst)).toEqual([true, false]);
    expect(onderwerpen(viewOf('2023-12')).map(({ heeftTekst }) => heeftTekst)).toEqual([true, false, false]);
    expect(acties(viewOf('2023-06')).map(({ heeftTekst }) => heeftTekst)).toEqual([true, true, false, true, true]);
  });

  test('what changed can be asked of all but the first', () => {
    expect(['2023-06', '2023-12', '2024-06'].map((id) => viewOf(id).wijzigingenUrl)).toEqual([
      undefined,
      '/edities/2023-12/wijzigingen/',
      '/edities/2024-06/wijzigingen/',
    ]);
  });
});

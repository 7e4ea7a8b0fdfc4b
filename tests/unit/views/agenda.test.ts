import { describe, expect, test } from 'vitest';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { actueelView } from '../../../src/views/actueel.ts';
import { agendaView, type AgendaPagina } from '../../../src/views/agenda.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal } from '../maak.ts';

const fixture = fixtureMonitor();

/** Each quarter with what stands under it. */
function kort(groepen: AgendaPagina['komend']): string[] {
  return groepen.map(({ titel, regels }) => `${titel}: ${regels.map(({ wat }) => wat).join(', ')}`);
}

/** The one line of an agenda with one milestone. */
function regelOp(nu: string, velden: Partial<Mijlpaal>) {
  const view = agendaView(monitorMet([meting('2023-06', { mijlpalen: [mijlpaal(velden)] })]), nu);
  const [regel, ...others] = [...view.komend, ...view.voorbij].flatMap(({ regels }) => regels);
  if (!regel || others.length > 0) throw new Error('Er is niet één regel.');
  return regel;
}

test('no milestone is lost and none stands there twice, whatever the day', () => {
  for (const nu of ['2022-01-01', '2023-10-07', '2024-12-31', '2030-05-01', '2031-01-01']) {
    const { komend, voorbij } = agendaView(fixture, nu);
    const all = [...komend, ...voorbij].flatMap(({ regels }) => regels.map(({ nummer, wat }) => `${nummer} ${wat}`));
    expect(all.toSorted()).toEqual([...new Set(all)].sort());
    expect(all).toHaveLength(11);
  }
});

describe('a period is not past before it ends', () => {
  test.each([
    ['2029-12-31', ['Eerste kwartaal van 2030: Eerste park gaat open']],
    ['2030-01-01', ['Eerste kwartaal van 2030: Eerste park gaat open']],
    ['2030-05-01', ['Tweede kwartaal van 2030: Eerste park gaat open']],
    ['2030-12-31', ['Vierde kwartaal van 2030: Eerste park gaat open']],
    ['2031-01-01', []],
  ])('on %s it may still come', (nu, komend) => {
    expect(kort(agendaView(fixture, nu).komend)).toEqual(komend);
  });
});

describe('a reader is told what came of it, and silence is not delay', () => {
  test('a plan that is past is never called late, missed or delayed', () => {
    const past: Partial<Mijlpaal>[] = [
      {},
      { stand: 'verschoven', oorspronkelijk: '2023-Q1' },
      { kwartaal: undefined, datum: '2024-04-30' },
      { tot: '2024-Q1', precisie: 'half-jaar' },
      { kamer: true },
    ];
    for (const velden of past) {
      const { afloop, afloopLabel } = regelOp('2024-05-01', velden);
      expect(afloop).toBe('geen-bericht');
      expect(afloopLabel).not.toMatch(/te laat|vertra|gemist|niet gehaald|niet nagekomen|achter|later dan/i);
    }
  });

  test.each([
    ['2023-09-30', 'komt-nog'],
    ['2023-10-01', 'geen-bericht'],
  ])('a quarter lasts until its last day: %s', (nu, afloop) => {
    expect(regelOp(nu, {}).afloop).toBe(afloop);
  });

  test('and old news is old, not a delay', () => {
    expect(JSON.stringify(actueelView(fixture, '2026-09-01'))).not.toMatch(/te laat|vertra|achter|gemist/i);
  });
});

import { describe, expect, test } from 'vitest';
import { prozaVan } from '../../../src/checks/taal.ts';
import { zegelVan } from '../../../src/domain/zegel.ts';
import { fixtureContent } from '../maak.ts';

describe('hints are about what can still change', () => {
  const content = fixtureContent();
  content.zegels = ['2023-06', '2023-12'].map((editie) => ({
    editie,
    bestand: 'z.txt',
    regels: zegelVan(content, editie),
  }));
  const teksten = (welke: 'open' | 'alles') => prozaVan(content, welke).map(({ tekst }) => tekst);

  test('not the texts of closed edities, nor the edities themselves', () => {
    expect(teksten('open')).toContain('De subsidie is in het tweede kwartaal van 2024 gestopt, omdat het geld op was.');
    expect(teksten('open')).not.toContain('Het plan is overgegaan naar een ander programma.');
    expect(teksten('open')).not.toContain('De eerste voorbeeldmonitor. Alles hierin is verzonnen.');
  });

  test('but all of them for who asks', () => {
    expect(teksten('alles')).toEqual(expect.arrayContaining(teksten('open')));
    expect(teksten('alles')).toContain('Het plan is overgegaan naar een ander programma.');
    expect(teksten('alles')).toContain('De eerste voorbeeldmonitor. Alles hierin is verzonnen.');
  });

  test('the sentences of the registers too', () => {
    expect(teksten('open')).toContain('Een smalle tuin tegen de muur van een huis.');
    expect(teksten('open')).toContain('Een gemeente die niet bestaat.');
  });
});

import { expect, test } from 'vitest';
import { paginas } from './gebouwd.ts';

test('without a repository in the settings no page offers to change its file', () => {
  expect(paginas.filter(({ html }) => html.includes('Bewerk deze pagina')).map(({ bestand }) => bestand)).toEqual([]);
});

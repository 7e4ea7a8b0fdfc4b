import { describe, expect, test } from 'vitest';
import { hiddenWords, namesOf } from '../../../src/search/hidden-words.ts';

const names = namesOf(
  [
    { id: 'vpt', term: 'VPT', voluit: 'Volledig pakket thuis', varianten: [], uitleg: 'Zorg.' },
    { id: 'so', term: 'SO', voluit: 'Specialist ouderengeneeskunde', varianten: [], uitleg: 'Een arts.' },
    { id: 'valpreventie', term: 'Valpreventie', varianten: [], synoniemen: ['vallen voorkomen'], uitleg: 'Hulp.' },
    { id: 'pilot', term: 'Pilot', varianten: [], uitleg: 'Een proef.' },
  ],
  [{ id: 'vng', naam: 'Vereniging van Nederlandse Gemeenten', varianten: ['VNG'], omschrijving: 'Een vereniging.' }],
);
const split = (word: string) => (word === 'zorgkantoren' ? ['zorg', 'kantoren'] : []);
const hidden = (text: string) => hiddenWords(text, 'Gevel', { split, names });

describe('a page is found by', () => {
  test.each([
    ['the later part of a compound', 'De zorgkantoren kopen in.', ['gevel', 'kantoren']],
    ['the full name of an abbreviation', 'Er komt meer vpt. En VPT.', ['gevel', 'pakket', 'thuis', 'volledig']],
    ['the abbreviation of a full name', 'Het volledig pakket thuis', ['gevel', 'vpt']],
    ['the abbreviation of an organisation', 'De Vereniging van Nederlandse Gemeenten', ['gevel', 'vng']],
    ['a synonym', 'Valpreventie bij ouderen', ['gevel', 'vallen', 'voorkomen']],
  ])('%s', (_, text, words) => {
    expect(hidden(text)).toEqual(words);
  });
});

describe('a page gets no word', () => {
  test.each([
    ['that it shows itself, in any form', 'Zorgkantoren en het kantoor'],
    ['for letters that happen to be an abbreviation', 'en so zie je', 'SOS'],
    ['for a part of a longer word', 'Pilotenopleiding, valpreventieve en ongevalpreventie'],
    ['for a name without another one', 'Een pilot'],
    ['for an exact number', 'Er zijn 6.590 woningen'],
  ])('%s', (_, ...texts) => {
    for (const text of texts) expect(hidden(text)).toEqual(['gevel']);
  });
});

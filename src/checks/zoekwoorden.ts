import type { Content } from '../domain/content.ts';
import { bevindingAt, type Check } from './check.ts';

interface Words {
  titel: string;
  kort?: string | undefined;
  zoekwoorden?: string[] | undefined;
}

/** The words that people search by are kept, and each adds something. */
export const zoekwoorden = {
  id: 'zoekwoorden',
  waarom:
    'Wie de woorden van het programma niet kent, vindt een onderwerp alleen met de woorden die hij zelf gebruikt.',
  *check({ onderwerpen, acties }: Content) {
    const things = [...onderwerpen, ...acties];
    const isUsed = things.some(({ data }) => data.zoekwoorden);
    for (const entry of things) {
      const { titel, zoekwoorden: words, kort = '' }: Words = entry.data;
      if (!words && isUsed && !('partijen' in entry.data)) {
        yield bevindingAt(entry, ['titel'], {
          veld: 'zoekwoorden',
          wat: 'Dit onderwerp heeft geen zoekwoorden, en andere onderwerpen wel.',
          herstel: 'Schrijf bij zoekwoorden hoe een patiënt, een dochter, een buur of een verzorgende dit noemt.',
        });
      }
      const own = ` ${[titel, kort, ...entry.secties.map(({ tekst }) => tekst)].join(' ')} `
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .join(' ');
      for (const [at, word] of (words ?? []).entries()) {
        const isShown = own.includes(` ${word.toLowerCase()} `);
        const isDouble = words?.findIndex((each) => each.toLowerCase() === word.toLowerCase()) !== at;
        if (!isShown && !isDouble) continue;
        yield bevindingAt(entry, ['zoekwoorden', at], {
          wat: isShown
            ? `"${word}" staat al in de titel of de tekst van deze pagina.`
            : `"${word}" staat hier twee keer.`,
          herstel: 'Haal het weg: het zoeken vindt de pagina al.',
        });
      }
    }
  },
} satisfies Check;

import type { Content } from '../domain/content.ts';
import { isMaand } from '../vocabulary/datum.ts';
import { compareKwartaal } from '../vocabulary/kwartaal.ts';
import { eersteDag, laatsteDag } from '../vocabulary/periode.ts';
import { bevindingAt, metingenIn, type Check } from './check.ts';

/** Dates that belong together do not contradict each other. */
export const tijd = {
  id: 'tijd',
  waarom: 'Twee datums die elkaar tegenspreken, kunnen niet allebei waar zijn.',
  metUitzondering: true,
  *check(content: Content) {
    const { programma } = content;
    if (programma) {
      const { van, tot } = programma.data;
      if (compareKwartaal(van, tot) > 0) {
        yield bevindingAt(programma, ['tot'], {
          wat: `Het einde van het programma (${tot}) ligt voor het begin (${van}).`,
          herstel: 'Controleer van en tot.',
        });
      }
      if (Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) > 20) {
        yield bevindingAt(programma, ['tot'], {
          wat: `Het programma zou van ${van} tot en met ${tot} duren.`,
          herstel: 'Controleer de jaren van van en tot.',
        });
      }
    }
    for (const entry of content.edities) {
      const { peildatum } = entry.data;
      // A name that is no month has a message of its own.
      if (peildatum.startsWith(entry.slug) || !isMaand(entry.slug)) continue;
      yield bevindingAt(entry, ['peildatum'], {
        wat: `De peildatum ${peildatum} valt niet in de maand van editie ${entry.slug}.`,
        herstel: 'Verbeter de peildatum, of noem het bestand naar de maand van de peildatum.',
      });
    }
    for (const { entry, meting, path } of metingenIn(content)) {
      const { editie, correctie } = meting;
      if (correctie === undefined || correctie.datum >= eersteDag(editie)) continue;
      yield bevindingAt(entry, [...path, 'correctie', 'datum'], {
        veld: 'correctie',
        wat: `De correctie is van ${correctie.datum}: voor editie ${editie} er was.`,
        herstel: 'Schrijf de dag waarop de fout is verbeterd.',
      });
    }
    for (const item of content.cijfers) {
      const { doel, eerder, realisaties } = item.data;
      for (const [veld, lijst] of Object.entries({ eerder, realisaties })) {
        for (const [i, { datum }] of lijst.entries()) {
          const newer = lijst[i - 1]?.datum;
          if (newer === undefined || laatsteDag(newer) >= eersteDag(datum)) continue;
          yield bevindingAt(item, [veld, i, 'datum'], {
            veld,
            wat: `${datum} staat onder ${newer}, maar is later.`,
            herstel: 'Zet de nieuwste boven.',
          });
        }
      }
      if (doel.geheel && doel.geheel.waarde < doel.waarde) {
        yield bevindingAt(item, ['doel', 'geheel', 'waarde'], {
          veld: 'geheel',
          wat: `Het geheel (${doel.geheel.waarde}) is kleiner dan het doel (${doel.waarde}), dat er een deel van is.`,
          herstel: 'Controleer de twee getallen.',
        });
      }
    }
  },
} satisfies Check;

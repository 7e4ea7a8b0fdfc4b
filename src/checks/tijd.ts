import { isMaand } from '../vocabulary/datum.ts';
import { compareKwartaal } from '../vocabulary/kwartaal.ts';
import { eersteDag, laatsteDag } from '../vocabulary/periode.ts';
import { bevindingAt, metMetingen, type Bevinding, type Check } from './check.ts';

/** Dates that belong together do not contradict each other. */
export const tijd = {
  id: 'tijd',
  waarom: 'Twee datums die elkaar tegenspreken, kunnen niet allebei waar zijn.',
  metUitzondering: true,
  check: (content) => {
    const found: Bevinding[] = [];
    const { programma } = content;
    if (programma && compareKwartaal(programma.data.van, programma.data.tot) > 0) {
      found.push(
        bevindingAt(programma, ['tot'], {
          veld: 'tot',
          wat: `Het einde van het programma (${programma.data.tot}) ligt voor het begin (${programma.data.van}).`,
          herstel: 'Controleer van en tot.',
        }),
      );
    }
    if (programma && Number(programma.data.tot.slice(0, 4)) - Number(programma.data.van.slice(0, 4)) > 20) {
      found.push(
        bevindingAt(programma, ['tot'], {
          veld: 'tot',
          wat: `Het programma zou van ${programma.data.van} tot en met ${programma.data.tot} duren.`,
          herstel: 'Controleer de jaren van van en tot.',
        }),
      );
    }
    for (const entry of content.edities) {
      const { peildatum } = entry.data;
      // A name that is no month has a message of its own.
      if (peildatum.startsWith(entry.slug) || !isMaand(entry.slug)) continue;
      found.push(
        bevindingAt(entry, ['peildatum'], {
          veld: 'peildatum',
          wat: `De peildatum ${peildatum} valt niet in de maand van editie ${entry.slug}.`,
          herstel: 'Verbeter de peildatum, of noem het bestand naar de maand van de peildatum.',
        }),
      );
    }
    for (const entry of metMetingen(content)) {
      entry.data.metingen.forEach(({ editie, correctie }, i) => {
        if (correctie === undefined || correctie.datum >= eersteDag(editie)) return;
        found.push(
          bevindingAt(entry, ['metingen', i, 'correctie', 'datum'], {
            veld: 'correctie',
            wat: `De correctie is van ${correctie.datum}: voor editie ${editie} er was.`,
            herstel: 'Schrijf de dag waarop de fout is verbeterd.',
          }),
        );
      });
    }
    for (const item of content.cijfers) {
      const { doel, eerder, realisaties } = item.data;
      for (const [veld, lijst] of Object.entries({ eerder, realisaties })) {
        lijst.forEach(({ datum }, i) => {
          const newer = lijst[i - 1]?.datum;
          if (newer === undefined || laatsteDag(newer) >= eersteDag(datum)) return;
          found.push(
            bevindingAt(item, [veld, i, 'datum'], {
              veld,
              wat: `${datum} staat onder ${newer}, maar is later.`,
              herstel: 'Zet de nieuwste boven.',
            }),
          );
        });
      }
      if (doel.geheel && doel.geheel.waarde < doel.waarde) {
        found.push(
          bevindingAt(item, ['doel', 'geheel', 'waarde'], {
            veld: 'geheel',
            wat: `Het geheel (${doel.geheel.waarde}) is kleiner dan het doel (${doel.waarde}), dat er een deel van is.`,
            herstel: 'Controleer de twee getallen.',
          }),
        );
      }
    }
    return found;
  },
} satisfies Check;

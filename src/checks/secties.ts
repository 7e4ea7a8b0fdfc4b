import type { Content } from '../domain/content.ts';
import { metMetingen, type Check } from './check.ts';

/** Text stands under the heading of an editie that has a meting. */
export const secties = {
  id: 'sectie',
  waarom: 'Een tekst zonder meting heeft geen bron, en zou op geen enkele pagina verschijnen.',
  *check(content: Content) {
    for (const entry of metMetingen(content)) {
      const edities = entry.data.metingen.map(({ editie }) => editie);
      for (const [i, { editie, regel, tekst }] of entry.secties.entries()) {
        const at = { bestand: entry.bestand, regel, kolom: 1, veld: `## ${editie}` };
        const isFirst = entry.secties.findIndex((other) => other.editie === editie) === i;
        if (!edities.includes(editie)) {
          yield {
            ...at,
            wat: `Onder de kop "## ${editie}" staat tekst, maar er is geen meting van die editie.`,
            herstel:
              edities.length > 0 ? `Kies uit: ${edities.join(', ')}; of voeg een meting toe.` : 'Voeg een meting toe.',
          };
        }
        if (!isFirst) {
          yield { ...at, wat: `De kop "## ${editie}" staat er twee keer.`, herstel: 'Voeg de twee teksten samen.' };
        }
        const boven = entry.secties[i - 1]?.editie;
        if (isFirst && boven !== undefined && edities.includes(boven) && edities.includes(editie) && boven < editie) {
          yield {
            ...at,
            wat: `De kop "## ${editie}" staat onder "## ${boven}".`,
            herstel: 'Zet de teksten in de volgorde van de metingen: de nieuwste boven.',
          };
        }
        if (tekst === '') {
          yield {
            ...at,
            wat: `Onder de kop "## ${editie}" staat niets.`,
            herstel: 'Schrijf een tekst of haal de kop weg.',
          };
        }
      }
      if (entry.inleiding !== '') {
        yield {
          bestand: entry.bestand,
          ...(entry.alineas.find(({ editie }) => editie === undefined)?.plaats(0) ?? entry.locate([])),
          wat: 'Er staat tekst boven de eerste kop.',
          herstel: 'Zet de tekst onder de kop van een editie, zoals: ## 2023-06',
        };
      }
    }
    for (const { bestand, secties: own } of content.edities) {
      for (const { regel, editie } of own) {
        yield {
          ...{ bestand, regel, kolom: 1 },
          wat: `In een editie staat de kop "## ${editie}".`,
          herstel: 'De tekst van een editie heeft geen koppen. Haal de kop weg.',
        };
      }
    }
  },
} satisfies Check;

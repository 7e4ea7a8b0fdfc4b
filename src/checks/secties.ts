import { metMetingen, type Bevinding, type Check } from './check.ts';

/** Text stands under the heading of an editie that has a meting. */
export const secties = {
  id: 'sectie',
  waarom: 'Een tekst zonder meting heeft geen bron, en zou op geen enkele pagina verschijnen.',
  check: (content) => [
    ...metMetingen(content).flatMap((entry) => {
      const edities = entry.data.metingen.map(({ editie }) => editie);
      const found: Bevinding[] = [];
      entry.secties.forEach(({ editie, regel, tekst }, i) => {
        const at = { bestand: entry.bestand, regel, kolom: 1, veld: `## ${editie}` };
        const isFirst = entry.secties.findIndex((other) => other.editie === editie) === i;
        if (!edities.includes(editie)) {
          found.push({
            ...at,
            wat: `Onder de kop "## ${editie}" staat tekst, maar er is geen meting van die editie.`,
            herstel:
              edities.length > 0 ? `Kies uit: ${edities.join(', ')}; of voeg een meting toe.` : 'Voeg een meting toe.',
          });
        }
        if (!isFirst) {
          found.push({
            ...at,
            wat: `De kop "## ${editie}" staat er twee keer.`,
            herstel: 'Voeg de twee teksten samen.',
          });
        }
        const boven = entry.secties[i - 1]?.editie;
        if (isFirst && boven !== undefined && edities.includes(boven) && edities.includes(editie) && boven < editie) {
          found.push({
            ...at,
            wat: `De kop "## ${editie}" staat onder "## ${boven}".`,
            herstel: 'Zet de teksten in de volgorde van de metingen: de nieuwste boven.',
          });
        }
        if (tekst === '') {
          found.push({
            ...at,
            wat: `Onder de kop "## ${editie}" staat niets.`,
            herstel: 'Schrijf een tekst of haal de kop weg.',
          });
        }
      });
      if (entry.inleiding !== '') {
        const plaats = entry.alineas.find(({ editie }) => editie === undefined)?.plaats(0) ?? entry.locate([]);
        found.push({
          bestand: entry.bestand,
          ...plaats,
          wat: 'Er staat tekst boven de eerste kop.',
          herstel: 'Zet de tekst onder de kop van een editie, zoals: ## 2023-06',
        });
      }
      return found;
    }),
    ...content.edities.flatMap((entry) =>
      entry.secties.map(({ regel, editie }) => ({
        bestand: entry.bestand,
        regel,
        kolom: 1,
        wat: `In een editie staat de kop "## ${editie}".`,
        herstel: 'De tekst van een editie heeft geen koppen. Haal de kop weg.',
      })),
    ),
  ],
} satisfies Check;

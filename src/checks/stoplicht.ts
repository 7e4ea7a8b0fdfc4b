import type { Content } from '../domain/content.ts';
import { bevindingAt, type Check } from './check.ts';

/** Whether the sources give lights is said once, in site.yaml; an onderwerp has one when they do, and else none. */
export const stoplicht = {
  id: 'stoplicht',
  waarom: 'Een lezer moet weten of er geen stoplicht was, of dat de kleur niet bekend is.',
  *check({ site, onderwerpen }: Content) {
    if (!site) return;
    for (const entry of onderwerpen) {
      const { metingen } = entry.data;
      const oldest = metingen.length - 1;
      if (!site.data.stoplichten) {
        for (const [i, meting] of metingen.entries()) {
          if (meting.stoplicht === undefined) continue;
          yield bevindingAt(entry, ['metingen', i, 'stoplicht'], {
            wat: 'Hier staat een stoplicht, maar volgens site.yaml geven de bronnen er geen.',
            herstel: 'Haal het weg, of zet stoplichten in site.yaml.',
          });
        }
      } else if (metingen[oldest]?.stoplicht === undefined) {
        yield {
          bestand: entry.bestand,
          ...entry.locate(['metingen', oldest]),
          wat: 'De eerste meting moet stoplicht hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.',
          herstel: 'Schrijf bijvoorbeeld: stoplicht: kleur-onbekend',
        };
      }
    }
  },
} satisfies Check;

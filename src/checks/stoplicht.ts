import { bevindingAt, type Check } from './check.ts';

/** Whether the sources give lights is said once, in site.yaml; an onderwerp has one when they do, and else none. */
export const stoplicht = {
  id: 'stoplicht',
  waarom: 'Een lezer moet weten of er geen stoplicht was, of dat de kleur niet bekend is.',
  check: ({ site, onderwerpen }) => {
    if (!site) return [];
    return onderwerpen.flatMap((entry) => {
      const { metingen } = entry.data;
      if (site.data.stoplichten) {
        const oldest = metingen.length - 1;
        return metingen[oldest]?.stoplicht === undefined
          ? [
              bevindingAt(entry, ['metingen', oldest], {
                wat: 'De eerste meting moet stoplicht hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.',
                herstel: 'Schrijf bijvoorbeeld: stoplicht: kleur-onbekend',
              }),
            ]
          : [];
      }
      return metingen.flatMap((meting, i) =>
        meting.stoplicht === undefined
          ? []
          : [
              bevindingAt(entry, ['metingen', i, 'stoplicht'], {
                veld: 'stoplicht',
                wat: 'Hier staat een stoplicht, maar volgens site.yaml geven de bronnen er geen.',
                herstel: 'Haal het weg, of zet stoplichten in site.yaml.',
              }),
            ],
      );
    });
  },
} satisfies Check;

import { isMaand } from '../vocabulary/datum.ts';
import { bevindingAt, type Check } from './check.ts';

/** The name of a file begins with its nummer, and an actie lies in the folder of its actielijn. */
export const bestandsnaam = {
  id: 'bestandsnaam',
  waarom: 'De naam van het bestand is het adres van de pagina; daarin moet het nummer te vinden zijn.',
  check: ({ actielijnen, onderwerpen, acties, edities }) => [
    ...edities
      .filter(({ slug }) => !isMaand(slug))
      .map((entry) =>
        bevindingAt(entry, [], {
          wat: `Het bestand heet ${entry.slug}.mdx. Dat is geen jaar en maand.`,
          herstel: 'Noem een editie naar haar jaar en maand, zoals: 2023-12.mdx',
        }),
      ),
    ...[...actielijnen, ...onderwerpen, ...acties].flatMap((entry) => {
      const start = `${entry.data.nummer.replaceAll('.', '-')}-`;
      if (entry.slug.startsWith(start) && /^[a-z0-9-]+$/.test(entry.slug)) return [];
      return [
        bevindingAt(entry, ['nummer'], {
          veld: 'nummer',
          wat: `Het bestand heet ${entry.slug}.mdx, maar het nummer is ${entry.data.nummer}.`,
          herstel: `Laat de naam beginnen met ${start} en gebruik alleen kleine letters, cijfers en streepjes.`,
        }),
      ];
    }),
    ...acties.flatMap((entry) => {
      const actielijn = entry.data.nummer.split('.')[0] ?? '';
      if (entry.bestand.split(/[\\/]/).at(-2) === actielijn) return [];
      return [
        bevindingAt(entry, ['nummer'], {
          veld: 'nummer',
          wat: `Actie ${entry.data.nummer} ligt niet in de map van actielijn ${actielijn}.`,
          herstel: `Verplaats het bestand naar de map acties/${actielijn}.`,
        }),
      ];
    }),
  ],
} satisfies Check;

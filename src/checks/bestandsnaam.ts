import type { Content } from '../domain/content.ts';
import { isMaand } from '../vocabulary/datum.ts';
import { naamBegin } from '../vocabulary/nummer.ts';
import { bevindingAt, type Check } from './check.ts';

/** The name of a file begins with its nummer, and an actie lies in the folder of its actielijn. */
export const bestandsnaam = {
  id: 'bestandsnaam',
  waarom: 'De naam van het bestand is het adres van de pagina; daarin moet het nummer te vinden zijn.',
  *check({ actielijnen, onderwerpen, acties, edities }: Content) {
    for (const entry of edities) {
      if (isMaand(entry.slug)) continue;
      yield bevindingAt(entry, [], {
        wat: `Het bestand heet ${entry.slug}.mdx. Dat is geen jaar en maand.`,
        herstel: 'Noem een editie naar haar jaar en maand, zoals: 2023-12.mdx',
      });
    }
    for (const entry of [...actielijnen, ...onderwerpen, ...acties]) {
      const start = naamBegin(entry.data.nummer);
      if (entry.slug.startsWith(start) && /^[a-z0-9-]+$/.test(entry.slug)) continue;
      yield bevindingAt(entry, ['nummer'], {
        wat: `Het bestand heet ${entry.slug}.mdx, maar het nummer is ${entry.data.nummer}.`,
        herstel: `Laat de naam beginnen met ${start} en gebruik alleen kleine letters, cijfers en streepjes.`,
      });
    }
    for (const entry of acties) {
      const actielijn = entry.data.nummer.split('.')[0] ?? '';
      if (entry.bestand.split(/[\\/]/).at(-2) === actielijn) continue;
      yield bevindingAt(entry, ['nummer'], {
        wat: `Actie ${entry.data.nummer} ligt niet in de map van actielijn ${actielijn}.`,
        herstel: `Verplaats het bestand naar de map acties/${actielijn}.`,
      });
    }
  },
} satisfies Check;

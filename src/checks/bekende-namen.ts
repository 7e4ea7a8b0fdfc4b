import type { Content } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';

const VRAAG = /^Hier staat "(.+)"\. Bedoelde u "[a-z0-9-]+"\?$/;

/**
 * Findings of the reader about an id, with the id of what has that name: "RvS" is raad-van-state, and not rvs. The reader
 * of one file does not know the registers.
 */
export function metBekendeNamen(meldingen: readonly Melding[], content: Content): Melding[] {
  const ids = new Map<string, string>();
  for (const { data } of [...content.bronnen, ...content.partijen]) {
    const namen = 'naam' in data ? [data.naam, ...data.varianten] : [data.titel];
    for (const naam of [data.id, ...namen]) ids.set(plain(naam), ids.get(plain(naam)) ?? data.id);
  }
  return meldingen.map((melding) => {
    const woord = VRAAG.exec(melding.wat)?.[1];
    const id = woord === undefined ? undefined : ids.get(plain(woord));
    return id === undefined || !melding.herstel?.includes('streepjes')
      ? melding
      : { ...melding, wat: `Hier staat "${woord ?? ''}". Bedoelde u "${id}"?` };
  });
}

function plain(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

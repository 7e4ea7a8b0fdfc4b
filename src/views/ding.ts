import { adres } from '../addresses.ts';
import type { Ding } from '../domain/monitor.ts';

export type Verwijzing = ReturnType<typeof dingVerwijzing>;

/** Anything with metingen, with its title and address. The programme is told on the front page and has no nummer. */
export function dingVerwijzing(ding: Ding) {
  const { nummer, titel } =
    ding.soort === 'programma' ? { nummer: '', titel: `Het programma ${ding.afkorting}` } : ding;
  return { nummer, titel, url: adres.ding(ding) };
}

/** The things before and after a thing in its list. */
export function buren<T extends Ding>(list: readonly T[], ding: T) {
  const place = list.indexOf(ding);
  const [vorige, volgende] = [list[place - 1], list[place + 1]].map((each) => each && dingVerwijzing(each));
  return { vorige, volgende };
}

/**
 * What one editie says of a thing, on the page of that thing. Only an actie has a place for every meting;
 * the others have one where there is a text.
 */
export function metingUrl(ding: Ding, editie: string): string {
  const { url } = dingVerwijzing(ding);
  return ding.soort === 'actie' || heeftTekst(ding, editie) ? adres.meting(url, editie) : url;
}

/** Whether an editie has a text about it. */
export function heeftTekst({ secties }: { secties: readonly { editie: string }[] }, editie: string): boolean {
  return secties.some((sectie) => sectie.editie === editie);
}

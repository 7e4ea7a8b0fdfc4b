/**
 * Reads the values of some names from an address, which anyone can write. Of several the first counts, what is not
 * offered does not, and both are told. A name that is not offered means nothing here.
 */
export function leesWaarden<Naam extends string>(
  adres: URLSearchParams,
  aanbod: Partial<Record<Naam, readonly string[]>>,
): { waarden: Partial<Record<Naam, string>>; meldingen: string[] } {
  const waarden: Partial<Record<Naam, string>> = {};
  const meldingen: string[] = [];
  for (const [naam, offered] of Object.entries(aanbod) as [Naam, readonly string[]][]) {
    const given = adres.getAll(naam).filter((waarde) => waarde !== '');
    const [waarde] = given;
    if (waarde === undefined) continue;
    if (given.length > 1) meldingen.push(`In het adres staat ${naam} ${given.length} keer. Alleen de eerste telt mee.`);
    if (offered.includes(waarde)) waarden[naam] = waarde;
    else
      meldingen.push(
        `In het adres staat bij ${naam}: “${waarde.slice(0, 40)}”. Dat bestaat hier niet en telt niet mee.`,
      );
  }
  return { waarden, meldingen };
}

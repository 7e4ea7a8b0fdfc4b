/**
 * What an address chooses for one name: the first value that the page offers. What does not count, is told: who follows a
 * link of before must not think that it was applied.
 */
export function keuzeUitAdres(
  adres: URLSearchParams,
  veld: string,
  aanbod: readonly string[],
): { waarde?: string; meldingen: string[] } {
  const waarden = adres.getAll(veld).filter((waarde) => waarde !== '');
  const [waarde] = waarden;
  if (waarde === undefined) return { meldingen: [] };
  const dubbel =
    waarden.length > 1 ? [`In het adres staat ${veld} ${waarden.length} keer. Alleen de eerste telt mee.`] : [];
  if (aanbod.includes(waarde)) return { waarde, meldingen: dubbel };
  return {
    meldingen: [
      ...dubbel,
      `In het adres staat bij ${veld}: “${waarde.slice(0, 40)}”. Dat bestaat hier niet en telt niet mee.`,
    ],
  };
}

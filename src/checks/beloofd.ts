import type { Content, Zegelregel } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';

/** What was published before: only what nobody may take back. */
export type Gepubliceerd = Pick<Content, 'adressen' | 'zegels'>;

/**
 * What was promised to readers and is taken back: an address, or a closed editie. The files that hold the promise can be
 * changed together with what they guard, so this is seen only beside the state that was published.
 *
 * @param opmerkingen the remarks in the list of addresses: who must take one away, says there why
 */
export function beloofd(oud: Gepubliceerd, { adressen, zegels }: Gepubliceerd, opmerkingen = ''): Melding[] {
  const nu = new Set(adressen.map(({ data }) => data));
  const weg = oud.adressen.filter(({ data }) => !nu.has(data) && !opmerkingen.includes(data)).map(({ data }) => data);
  const bestand = oud.adressen[0]?.bestand ?? 'adressen.txt';
  return [
    ...(weg.length === 0
      ? []
      : [
          {
            ...{ bestand, regel: 1, kolom: 1, regelId: 'beloofd' },
            wat: `Uit adressen.txt ${weg.length === 1 ? 'is 1 gepubliceerd adres' : `zijn ${weg.length} gepubliceerde adressen`} weggehaald: ${weg.slice(0, 5).join(', ')}${weg.length > 5 ? ', …' : ''}`,
            herstel:
              'Zet het terug. Moet een pagina echt weg, schrijf dan in de lijst een regel die begint met #, met het adres en waarom.',
          },
        ]),
    ...oud.zegels.flatMap((was) => {
      const at = { bestand: was.bestand, regel: 1, kolom: 1, regelId: 'beloofd' };
      const is = zegels.find(({ editie }) => editie === was.editie);
      if (!is) {
        return {
          ...at,
          wat: `Editie ${was.editie} was gesloten, en haar zegel is weg.`,
          herstel: `Zet het terug uit Git: content/zegels/${was.editie}.txt. Een fout verbetert u met een correctie, en nieuws komt in een nieuwe editie.`,
        };
      }
      const anders = was.regels.filter((regel) => isVeranderd(regel, is.regels)).map(({ nummer }) => nummer);
      if (anders.length === 0) return [];
      return {
        ...at,
        wat: `Het zegel van editie ${was.editie} is veranderd zonder een nieuwe correctie, bij ${anders.slice(0, 5).join(', ')}${anders.length > 5 ? ', …' : ''}.`,
        herstel:
          'Zet het zegel en de oude meting terug. Was er een fout? Geef de meting dan een correctie, en gebruik npm run sluit-editie.',
      };
    }),
  ];
}

function isVeranderd(was: Zegelregel, regels: readonly Zegelregel[]): boolean {
  const is = regels.find(({ nummer }) => nummer === was.nummer);
  return !is || (is.hash !== was.hash && (is.correctie ?? '') <= (was.correctie ?? ''));
}

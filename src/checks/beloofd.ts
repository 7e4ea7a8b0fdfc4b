import type { Content, Zegelregel } from '../domain/content.ts';
import { beginVan, meldingVan, type Melding } from '../vocabulary/melding.ts';

/** What was published before: only what nobody may take back. */
export type Gepubliceerd = Pick<Content, 'adressen' | 'zegels'>;

/**
 * What was promised to readers and is taken back: an address, or a closed editie. The files that hold the promise can be
 * changed together with what they guard, so this is seen only beside the state that was published.
 *
 * @param opmerkingen the remarks in the list of addresses: who must take one away, says there why
 */
export function* beloofd(oud: Gepubliceerd, { adressen, zegels }: Gepubliceerd, opmerkingen = ''): Iterable<Melding> {
  const nu = new Set(adressen.map(({ data }) => data));
  const weg = oud.adressen.map(({ data }) => data).filter((adres) => !nu.has(adres) && !opmerkingen.includes(adres));
  if (weg.length > 0) {
    yield {
      ...beginVan(oud.adressen[0]?.bestand ?? 'adressen.txt'),
      ...terug(
        `Uit adressen.txt ${weg.length === 1 ? 'is 1 gepubliceerd adres' : `zijn ${weg.length} gepubliceerde adressen`} weggehaald: ${enkele(weg)}`,
        'Zet het terug. Moet een pagina echt weg, schrijf dan in de lijst een regel die begint met #, met het adres en waarom.',
      ),
    };
  }
  for (const { bestand, editie, regels } of oud.zegels) {
    const is = zegels.find((zegel) => zegel.editie === editie);
    const anders = regels.filter((regel) => isVeranderd(regel, is?.regels ?? [])).map(({ nummer }) => nummer);
    if (!is) {
      const herstel = `Zet het terug uit Git: content/zegels/${editie}.txt. Een fout verbetert u met een correctie, en nieuws komt in een nieuwe editie.`;
      yield { ...beginVan(bestand), ...terug(`Editie ${editie} was gesloten, en haar zegel is weg.`, herstel) };
    } else if (anders.length > 0) {
      yield {
        ...beginVan(bestand),
        ...terug(
          `Het zegel van editie ${editie} is veranderd zonder een nieuwe correctie, bij ${enkele(anders)}.`,
          'Zet het zegel en de oude meting terug. Was er een fout? Geef de meting dan een correctie, en gebruik npm run sluit-editie.',
        ),
      };
    }
  }
}

const terug = meldingVan('beloofd');

/** The first of a list that may be long. */
function enkele(namen: readonly string[]): string {
  return `${namen.slice(0, 5).join(', ')}${namen.length > 5 ? ', …' : ''}`;
}

function isVeranderd(was: Zegelregel, regels: readonly Zegelregel[]): boolean {
  const is = regels.find(({ nummer }) => nummer === was.nummer);
  return !is || (is.hash !== was.hash && (is.correctie ?? '') <= (was.correctie ?? ''));
}

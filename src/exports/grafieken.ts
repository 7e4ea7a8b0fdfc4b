import { agenda } from '../domain/agenda.ts';
import { nummerVanDing, type Monitor } from '../domain/monitor.ts';
import { ouderdomVan } from '../domain/ouderdom.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import { countActies, type Telling } from '../domain/tellingen.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { compareKwartaal } from '../vocabulary/kwartaal.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { csv, excelCsv, type Cel } from './csv.ts';
import { DATA_FILES } from './data-files.ts';

/** The numbers behind one chart. */
interface Tabel {
  kolommen: string[];
  rijen: Cel[][];
}

/** What the chart of what slipped shows of verschuivingen.json. */
const VERSCHUIVING = [
  ...(['nummer', 'mijlpaal', 'wat', 'oorspronkelijk', 'herzien', 'werkelijk'] as const),
  ...(['gemist', 'kwartalen', 'minstens'] as const),
];

/** The charts of the site, by the name of their file under /data/grafieken/. */
const TABELLEN = {
  aangekondigd: (monitor, nu) => ({
    kolommen: ['kwartaal', 'nummer', 'mijlpaal', 'wat', 'antwoord', 'nu'],
    rijen: agenda(monitor, nu)
      .filter(({ vooraf }) => vooraf)
      .toSorted((a, b) => compareKwartaal(a.aangekondigd, b.aangekondigd))
      .map(({ ding, mijlpaal, aangekondigd, antwoord }) => [
        aangekondigd,
        nummerVanDing(ding),
        mijlpaal.id,
        mijlpaal.wat,
        antwoord,
        momentOf(mijlpaal),
      ]),
  }),
  'fase-per-editie': (monitor) => perEditie(monitor, waardenVan(FASE), ({ fase }) => fase),
  'planning-per-editie': (monitor) => perEditie(monitor, waardenVan(STATUS), ({ status }) => status),
  'nieuwste-bericht': (monitor, nu) => {
    const ages = ouderdomVan(monitor, nu);
    const edities = monitor.edities.map(({ id }) => id);
    return {
      kolommen: ['actielijn', 'titel', ...edities],
      rijen: monitor.actielijnen.map((actielijn) => [
        actielijn.nummer,
        actielijn.titel,
        ...edities.map(
          (id) => ages.filter(({ actie, editie }) => actie.actielijn === actielijn && editie.id === id).length,
        ),
      ]),
    };
  },
  verschuivingen: (monitor) => ({
    kolommen: [...VERSCHUIVING],
    rijen: DATA_FILES.verschuivingen.rows(monitor).map((regel) => VERSCHUIVING.map((kolom) => regel[kolom])),
  }),
  cijfers: ({ cijfers }) => ({
    kolommen: ['id', 'titel', 'soort', 'wat', 'datum', 'waarde', 'eenheid'],
    rijen: [...cijfers.values()].flatMap(({ id, titel, aard, doel, eenheid, eerder, delen, realisaties }) => [
      [id, titel, aard, undefined, doel.uiterlijk, doel.waarde, eenheid],
      ...eerder.map(({ datum, waarde }) => [id, titel, 'eerder', undefined, datum, waarde, eenheid]),
      ...delen.map(({ titel: deel, waarde }) => [id, titel, 'deel', deel, undefined, waarde, eenheid]),
      ...realisaties.map(({ datum, wat, waarde }) => [id, titel, 'bereikt', wat, datum, waarde, eenheid]),
    ]),
  }),
} as const satisfies Record<string, (monitor: Monitor, nu: string) => Tabel>;

export type GrafiekNaam = keyof typeof TABELLEN;
export const GRAFIEKEN = Object.keys(TABELLEN) as GrafiekNaam[];

/**
 * The numbers of a chart for programs, or for a Dutch Excel.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function grafiekCsv(naam: GrafiekNaam, monitor: Monitor, nu: string, excel: boolean): string {
  const { kolommen, rijen }: Tabel = TABELLEN[naam](monitor, nu);
  const columns = kolommen.map((kolom, i) => ({ naam: kolom, waarde: (rij: Cel[]) => rij[i] }));
  return excel ? excelCsv(rijen, columns) : csv(rijen, columns);
}

function perEditie<K extends string>(
  { acties, edities }: Monitor,
  waarden: readonly K[],
  tel: (telling: Telling) => Record<K, number>,
): Tabel {
  return {
    kolommen: ['editie', 'peildatum', ...waarden],
    rijen: edities.map(({ id, peildatum }) => {
      const aantallen = tel(countActies(acties, id));
      return [id, peildatum, ...waarden.map((waarde) => aantallen[waarde])];
    }),
  };
}

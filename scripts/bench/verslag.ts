import { BOUWERS, BOUWER_NAMEN } from './bouwers.ts';
import { SOORTEN } from './bytes.ts';
import { getal, standVan } from './doelen.ts';
import { samen } from './reken.ts';
import { tabel } from './tabel.ts';
import type { Maat } from './proef.ts';
import type { Uitslag, Waarneming, Wat } from './ronden.ts';

/** The words of a report for what is measured. */
const WAT: Record<Wat, string> = {
  koud: 'koud',
  tekst: 'na een gewijzigde tekst',
  status: 'na een gewijzigde status',
  nieuw: 'na een nieuwe actie',
  'valideer eerst': 'valideer, eerste keer',
  valideer: 'valideer, daarna',
  'valideer bestand': 'valideer van één bestand',
  pagefind: 'zoekindex (Pagefind)',
  'dev start': 'npm run dev: eerste pagina',
  dev: 'npm run dev: van opslaan tot te zien',
};

/** All that was measured, for a terminal. */
export function verslag(uitslag: Uitslag): string {
  const delen = [
    tijdenTabel(uitslag),
    ...(uitslag.gemaakt.length > 0 ? [gemaaktTabel(uitslag)] : []),
    doelenTabel(uitslag),
  ];
  return delen.join('\n\n');
}

/** The goals with their figures, as a table. */
export function doelenTabel({ waarnemingen }: Uitslag): string {
  const rijen = standVan(waarnemingen).map(({ wat, doel, gemeten, rekentijd, gehaald, eenheid }) => [
    wat,
    doel,
    gemeten === undefined ? 'niet gemeten' : `${getal(gemeten)} ${eenheid === 'keer' ? '×' : eenheid}`,
    rekentijd === undefined ? '' : `${getal(rekentijd)} ×`,
    gehaald === undefined ? '' : gehaald ? 'ja' : 'nee',
  ]);
  return tabel(['Doel', 'Grens', 'Gemeten', 'In rekentijd', 'Gehaald'], rijen);
}

/** Times and memory: median, and between brackets the lowest and the highest. */
export function tijdenTabel({ waarnemingen }: Uitslag): string {
  const groepen = Map.groupBy(waarnemingen, ({ maat, wie, wat }) => `${maat} ${wie} ${wat}`);
  const rijen = [...groepen.values()].map((groep) => {
    const [eerste] = groep as [Waarneming];
    const cpu = groep.flatMap(({ cpuMs }) => cpuMs ?? []);
    const mb = groep.flatMap((each) => each.mb ?? []);
    const { mediaan, laagst, hoogst, keer } = samen(groep.map(({ ms }) => ms / 1000));
    return [
      maatNaam(eerste.maat),
      eerste.wie === '-' ? '' : eerste.wie,
      WAT[eerste.wat],
      keer > 1 ? `${getal(mediaan)} (${getal(laagst)} – ${getal(hoogst)})` : getal(mediaan),
      cpu.length > 0 ? getal(samen(cpu).mediaan / 1000) : '',
      mb.length > 0 ? getal(Math.max(...mb)) : '',
      String(keer),
    ];
  });
  return tabel(['Acties', 'Bouwer', 'Wat', 'Tijd in s', 'Rekentijd in s', 'Geheugen in MB', 'Keer'], rijen);
}

/** What each builder made: that they did comparable work. */
export function gemaaktTabel({ gemaakt }: Uitslag): string {
  const rijen = gemaakt.map(({ maat, wie, bytes }) => [
    maatNaam(maat),
    wie,
    String(bytes.paginas),
    getal(bytes.dist / 1e6),
    ...SOORTEN.map((soort) => {
      const { aantal, bytes: rauw, gzip } = bytes.soorten[soort];
      return aantal === 0 ? '' : `${getal(rauw / aantal / 1000)} (${getal(gzip / aantal / 1000)})`;
    }),
  ]);
  return tabel(['Acties', 'Bouwer', "Pagina's", 'Map in MB', ...SOORTEN.map((soort) => `${soort} in kB`)], rijen);
}

/** Who the builders are that made something. */
export function bouwersLijst({ gemaakt }: Uitslag): string {
  const namen = BOUWER_NAMEN.filter((naam) => gemaakt.some(({ wie }) => wie === naam));
  return namen.map((naam) => `- **${naam}**: ${BOUWERS[naam].wat}.`).join('\n');
}

function maatNaam(maat: Maat): string {
  return maat === 'echt' ? 'echt' : new Intl.NumberFormat('nl').format(maat);
}

import type { Editie, Monitor } from '../domain/monitor.ts';
import { editieSoort, vanEigenaar, weergave } from '../domain/site-woorden.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';
import { GEGEVENSFORMAAT } from './versie.ts';

/**
 * The reading guide of a zip: what is in it, and what one has to know before counting.
 *
 * @param namen the files beside it
 * @param editie absent: the zip holds everything
 * @param nu the day of the build, as 2026-11-23
 */
export function leeswijzer(
  monitor: Monitor,
  namen: readonly string[],
  nu: string,
  adres: string,
  editie?: Editie,
): string {
  const { site, programma } = monitor;
  const licentie = LICENTIE[site.licentie];
  const over = editie
    ? [
        `Dit pakket gaat over één editie: ${editie.titel}.`,
        `${editieSoort(monitor, editie)}. Stand van ${datumVoluit(editie.peildatum)}.`,
        'Er staat alleen in wat deze editie zelf zegt.',
      ]
    : ['Dit pakket bevat alle gegevens van de monitor, van alle edities.'];
  return [
    'LEESWIJZER',
    '',
    `${site.naam}: gegevens over het programma ${programma.naam}.`,
    ...over,
    `Gemaakt op ${datumVoluit(nu)}. Nieuwste gegevens en uitleg: ${adres}`,
    '',
    'Weet dit voordat u telt',
    '',
    `1. Dit is een ${weergave(site)} van openbare documenten. Die is ${vanEigenaar(site)}.`,
    '2. “onbekend” betekent: de bron zegt het niet. Tel het nooit mee als “volgens planning”.',
    '3. Een lege cel of een veld dat ontbreekt, betekent: deze meting zegt er niets over.',
    '   Wat een eerdere editie zei, geldt dan nog. Wilt u de stand op een editie weten, neem dan van elk veld',
    '   de laatste waarde tot en met die editie.',
    '4. Een actie heeft alleen een meting in een editie die iets over haar zegt. Een rij is een meting, geen actie.',
    '5. Nummers zoals 1.4.3 zijn tekst. Lees ze niet in als getal: 1.1 en 1.10 zijn twee verschillende nummers.',
    '6. Een moment uit de bron is een dag (2023-07-17) of een kwartaal (2023-Q3). “precisie” zegt hoe nauwkeurig het is.',
    '',
    'Wat erin zit',
    '',
    ...namen.map((naam) => `- ${naam}: ${soortVan(naam)}`),
    '- gegevensformaat.md: wat elk veld betekent',
    `- LICENTIE.txt: de licentie (${licentie.label})`,
    '',
    `De gegevens volgen versie ${GEGEVENSFORMAAT} van het gegevensformaat.`,
    '',
    licentie.naam,
    `${site.naam}, ${editie ? editie.titel : `gegevens gemaakt op ${datumVoluit(nu)}`}, ${adres}`,
    '',
  ].join('\r\n');
}

/** The longest ending that fits says what a file is. */
const SOORTEN: [ending: string, uitleg: string][] = [
  ['-excel.csv', 'tabel, te openen met een Nederlandse Excel'],
  ['.csv', 'tabel voor programma’s, met komma’s'],
  ['.schema.json', 'de vorm van het JSON-bestand, om het mee te controleren'],
  ['.json', 'alle velden, voor programma’s'],
  ['.xlsx', 'werkboek voor Excel of LibreOffice, met woorden in plaats van codes'],
];

function soortVan(naam: string): string {
  return SOORTEN.find(([ending]) => naam.endsWith(ending))?.[1] ?? '';
}

import { z } from 'zod';
import { ACTIE_VELDEN } from '../../src/exports/actie-velden.ts';
import { DATA_FILES, type DataFileName } from '../../src/exports/data-files.ts';
import { GRAFIEKEN } from '../../src/exports/grafieken.ts';
import { MIJLPAAL_VELDEN } from '../../src/exports/mijlpaal-velden.ts';
import { bladKolommen, tabelKolommen, type Velden } from '../../src/exports/velden.ts';
import { codes, tabel, veldenIn, waardenTabellen, type VeldVorm, type Vorm } from './schema-vorm.ts';

const NAMEN = Object.keys(DATA_FILES) as DataFileName[];
/** What most come for has its fields in full; the others lead there. */
const EERST: DataFileName = 'acties';

/**
 * docs/gegevensformaat.md with its tables made anew. Each stands between two lines that no reader sees, and is made from
 * the schemas and lists of fields that the data themselves are made with.
 *
 * @throws for a table that nobody makes, and for one that is made and stands nowhere
 */
export function gegevensText(document: string): string {
  const delen = gemaakteDelen();
  const used = new Set<string>();
  const text = document.replaceAll(/<!-- gemaakt: (.+) -->\n[^]*?<!-- einde -->/g, (_, naam: string) => {
    const deel = delen.get(naam);
    if (deel === undefined) throw new Error(`Er is geen deel "${naam}" om te maken.`);
    used.add(naam);
    return `<!-- gemaakt: ${naam} -->\n\n${deel}\n\n<!-- einde -->`;
  });
  const nowhere = [...delen.keys()].filter((naam) => !used.has(naam));
  if (nowhere.length > 0) throw new Error(`Deze delen staan niet in het gegevensformaat: ${nowhere.join(', ')}.`);
  return text;
}

function gemaakteDelen(): Map<string, string> {
  const shown = new Map<string, string>();
  const velden = new Map(
    [...new Set([EERST, ...NAMEN])].map((naam) => [
      naam,
      veldenIn(itemOf(naam), shown, (veld) => `\`${veld}\` bij \`${naam}.json\``),
    ]),
  );
  return new Map([
    ['bestanden', bestandenText()],
    ['acties.csv', kolommenText('acties.csv', ACTIE_VELDEN, 'Acties')],
    ['mijlpalen.csv', kolommenText('mijlpalen.csv', MIJLPAAL_VELDEN, 'Mijlpalen')],
    ...[...velden].map(([naam, each]) => [naam, groepText(each)] as const),
    ['waarden', waardenTabellen([...velden.values()].flatMap(perGroep)).join('\n\n')],
    ['grafieken', `${codes(GRAFIEKEN.map((naam) => `${naam}.csv`))}.`],
  ]);
}

function bestandenText(): string {
  return tabel(
    ['adres', 'wat', 'volgorde'],
    NAMEN.map((naam) => [`\`/data/${naam}.json\``, DATA_FILES[naam].titel, DATA_FILES[naam].volgorde]),
  );
}

function kolommenText(bestand: string, velden: Velden<never>, blad: string): string {
  const names = (kolommen: readonly { naam: string }[]) => kolommen.map(({ naam }) => naam);
  return [
    `De kolommen van \`${bestand}\`: ${codes(names(tabelKolommen(velden)))}.`,
    `De kolommen van het blad ${blad} in een werkboek: ${names(bladKolommen(velden)).join(', ')}.`,
  ].join('\n\n');
}

function itemOf(naam: DataFileName): Vorm {
  return z.toJSONSchema(DATA_FILES[naam].item, { unrepresentable: 'any' }) as Vorm;
}

/** All fields, those of a group before those within them. */
function perGroep(velden: readonly VeldVorm[]): VeldVorm[] {
  return [...velden, ...velden.flatMap(({ binnen = [] }) => perGroep(binnen))];
}

/** The table of a group of fields, and below it those of the groups within. */
function groepText(velden: readonly VeldVorm[]): string {
  const rows = velden.map(({ naam, verplicht, vorm, zie }) => {
    const meaning = [
      voorLezers(vorm, verplicht),
      vorm.enum && `Een van: ${codes(vorm.enum)}.`,
      zie && `Met dezelfde velden als ${zie}.`,
    ];
    return [`\`${naam}\``, verplicht ? 'ja' : 'nee', meaning.filter(Boolean).join(' ')];
  });
  const below = velden.flatMap(({ veld, binnen }) => (binnen ? [`De velden van \`${veld}\`:`, groepText(binnen)] : []));
  return [tabel(['veld', 'altijd', 'betekenis'], rows), ...below].join('\n\n');
}

/** The sentence of a field as editors know it, without what is about writing it. */
function voorLezers({ description = '', type }: Vorm, verplicht: boolean): string {
  return description
    .replace(/ Tussen aanhalingstekens\.| (Niemand|Geen nieuws)\? Schrijf dan: \[\]/g, '')
    .replace('de naam van een bestand in content/edities/', 'de id uit edities.json')
    .replaceAll(/content\/([\w-]+)\.yaml/g, '$1.json')
    .replace(/ ?Weggelaten: ([^.]*\.)/, (whole, rest: string) =>
      !verplicht ? whole : type === 'array' ? ` Leeg: ${rest}` : '',
    );
}

import { stringify } from 'csv-stringify/sync';

/** A value of a table: undefined is an empty cell. */
export type Cel = string | number | boolean | undefined;

/** One column: its name in the header, and the value of a row. */
export interface Kolom<T> {
  naam: string;
  waarde: (rij: T) => Cel;
}

/** The columns of a table whose rows have their values by the names of the columns. */
export function kolommenVan<K extends string>(namen: readonly K[]): Kolom<Partial<Record<K, Cel>>>[] {
  return namen.map((naam) => ({ naam, waarde: (rij) => rij[naam] }));
}

/** CSV for programs (RFC 4180): commas, no BOM, a point in numbers, every row ends with CRLF. */
export function csv<T>(rijen: readonly T[], kolommen: readonly Kolom<T>[]): string {
  return table(rijen, kolommen, (cel) => (typeof cel === 'string' ? zonderFormule(cel) : String(cel ?? '')), ',');
}

/**
 * CSV for a Dutch Excel, which splits at semicolons, reads UTF-8 only after a BOM, and writes numbers with
 * a comma. It would make a date of "1.4.3" and of "2023-06"; as ="1.4.3" they stay what they are. Days
 * (2023-07-17) are left to become dates.
 */
export function excelCsv<T>(rijen: readonly T[], kolommen: readonly Kolom<T>[]): string {
  return `\uFEFF${table(rijen, kolommen, excelCel, ';')}`;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; every other text is left
 * alone. A text that already looks guarded gets one more, so taking one away always gives the text back.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function zonderFormule(tekst: string): string {
  return FORMULE.test(tekst) ? `'${tekst}` : tekst;
}

/** Also in full width, which Excel runs in some languages, and behind spaces, which some programs drop. */
const FORMULE = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** What Excel takes for a number, a date, a time or a truth value, though it was written as text. */
const GEEN_TEKST_VOOR_EXCEL = [
  /^(?=[.,:/\s%€$-]*\d)[\d.,:/\s%€$-]+(?:e[+-]?\d+)?$/i,
  /^(?:\d{1,4}[\s./-]*)?(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?(?:[\s./-]*\d{1,4}){1,2}$/i,
  /^\d{1,4}[\s./-]*(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?$/i,
  /^(?:waar|onwaar|true|false)$/i,
];

function excelCel(cel: Cel): string {
  if (typeof cel === 'number') return String(cel).replace('.', ',');
  if (typeof cel !== 'string') return cel === undefined ? '' : cel ? 'ja' : 'nee';
  const veilig = zonderFormule(cel);
  const verandert = !DAG.test(veilig) && GEEN_TEKST_VOOR_EXCEL.some((vorm) => vorm.test(veilig));
  return verandert ? `="${veilig}"` : veilig;
}

function table<T>(
  rijen: readonly T[],
  kolommen: readonly Kolom<T>[],
  cel: (waarde: Cel) => string,
  delimiter: string,
): string {
  return stringify(
    [kolommen.map(({ naam }) => naam), ...rijen.map((rij) => kolommen.map(({ waarde }) => cel(waarde(rij))))],
    // Without this a line break is quoted only when it is the one that ends rows.
    { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

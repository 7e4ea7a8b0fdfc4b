/** The version of the data format, as docs/gegevensformaat.md describes it: its changelog says what each part means. */
export const GEGEVENSFORMAAT = '1.5.0';

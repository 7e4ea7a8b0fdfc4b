/**
 * Says in a PDF of Chromium that it was made on the day of the build, so that the same commit gives the same
 * file. The dates have a fixed length, so every offset in the file stays right.
 *
 * @param nu the day, as 2026-11-23
 */
export function metDatum(pdf: Buffer, nu: string): Buffer {
  const dag = `D:${nu.replaceAll('-', '')}120000+00'00'`;
  const tekst = pdf.toString('latin1').replaceAll(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, dag);
  return Buffer.from(tekst, 'latin1');
}

/** Where a page leaves room for the link; components/PdfPlek.astro writes it. */
const PLEK = /<!--pdf-->(?:[^]*?<!--\/pdf-->)?/;

/** The page with a link to its PDF; done twice it is the same as done once. A page without room stays as it was. */
export function metLink(html: string, url: string, bytes: number): string {
  const maat = new Intl.NumberFormat('nl-NL').format(Math.ceil(bytes / 1000));
  const link = `<p class="niet-in-print"><a href="${url}" type="application/pdf">Deze pagina als PDF (${maat} kB)</a></p>`;
  return html.replace(PLEK, `<!--pdf-->${link}<!--/pdf-->`);
}

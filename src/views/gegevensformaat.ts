import { markdownToHtml } from 'satteri';

/**
 * docs/gegevensformaat.md as HTML, without its title and the marks around what is made: its headings get the anchors that its own links use,
 * and its tables can be scrolled, by keyboard too, where the screen is narrow.
 */
export function gegevensformaatHtml(markdown: string): string {
  let kop = '';
  let tabel = 0;
  return markdownToHtml(markdown.replace(/^# .*\n|<!--.*?-->\n/gm, '')).html.replaceAll(
    /<h([23])>(.*?)<\/h\1>|<table>|<\/table>/g,
    (match, niveau?: string, tekst?: string) => {
      if (match === '</table>') return '</table></section>';
      if (match === '<table>') {
        return `<section class="schuif" tabindex="0" aria-label="Tabel ${++tabel}: ${kop}"><table class="tabel">`;
      }
      kop = (tekst ?? '').replaceAll(/<[^>]*>/g, '');
      return `<h${niveau ?? ''} id="${anker(kop)}">${tekst ?? ''}</h${niveau ?? ''}>`;
    },
  );
}

/** As the host of the source code makes anchors, so that the links work there too. */
function anker(kop: string): string {
  return kop
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

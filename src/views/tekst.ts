import { adres } from '../addresses.ts';
import type { Stuk } from '../domain/content.ts';
import type { Geschreven, Monitor } from '../domain/monitor.ts';
import { oncePerMonitor } from '../domain/once-per-monitor.ts';
import { termzoekerVan, type TermVerwijzing } from '../domain/termen.ts';
import { BRON_LINK } from '../vocabulary/bronlink.ts';
import { IN_MAPPEN, KINDS, type Mapnaam } from '../vocabulary/kinds.ts';
import { bronHref } from './bronnen.ts';
import { termView } from './term.ts';

/** The kinds of files with a text, as their folders are called. */
export type TekstSoort = Mapnaam | 'programma';

/**
 * The HTML of the text of one editie of a file, or of what stands above its headings.
 *
 * @param editie undefined: only what stands above the first heading
 * @param kaal without the explanation of terms
 * @throws when there is no such file, or no HTML of it: a page without its text would not be noticed
 */
export function tekstHtml(
  monitor: Monitor,
  { soort, slug, editie, kaal }: { soort: TekstSoort; slug: string; editie: string | undefined; kaal: boolean },
): string {
  const opmaak = geschreven(monitor).get(`${soort}/${slug}`)?.opmaak;
  if (!opmaak) throw new Error(`Er is geen tekst voor ${soort}/${slug}.`);
  const { inleiding, secties } = opmaak;
  const parts = [inleiding, ...(editie === undefined ? [] : [secties[editie] ?? []])];
  return parts.map((stukken) => html(monitor, stukken, kaal)).join('');
}

const geschreven = oncePerMonitor((monitor: Monitor): ReadonlyMap<string, Geschreven> => {
  const named = (soort: TekstSoort, files: readonly Geschreven[]) =>
    files.map((file): [string, Geschreven] => [`${soort}/${file.slug}`, file]);
  return new Map([
    ...IN_MAPPEN.map((kind) => KINDS[kind].meer).flatMap((soort) => named(soort, monitor[soort])),
    ...named('programma', [monitor.programma]),
  ]);
});

function html(monitor: Monitor, stukken: readonly Stuk[], kaal: boolean): string {
  const seen = new Set<string>();
  return stukken
    .map((stuk) => {
      if (typeof stuk === 'string') return stuk;
      if ('href' in stuk) return attribute(linkHref(monitor, stuk.href));
      if (kaal) return woorden(stuk.woorden);
      return termzoekerVan(monitor)(stuk.woorden, seen)
        .map(({ tekst, term }) => (term ? begripHtml(monitor, tekst, term) : woorden(tekst)))
        .join('');
    })
    .join('');
}

/** Where a link in a text leads: `bron:id` to that document, an address of the site to where the site lives. */
export function linkHref(monitor: Monitor, href: string): string {
  const bron = BRON_LINK.exec(href)?.[1];
  if (bron) return bronHref(monitor, bron);
  // Of a page that is gone the copy, where there is one.
  return href.startsWith('/') ? adres.bestand(href.slice(1)) : (monitor.dodeKoppelingen.get(href)?.archief ?? href);
}

/** A word of the glossary: a link to its explanation, which src/client/begrippen.ts shows on the spot. */
function begripHtml(monitor: Monitor, word: string, term: TermVerwijzing): string {
  const view = termView(monitor, term);
  if (!view) return escaped(word);
  const voluit = view.voluit === undefined || view.voluit === word ? '' : ` data-voluit="${attribute(view.voluit)}"`;
  return `<a class="begrip" href="${attribute(view.url)}"${voluit} data-uitleg="${attribute(view.uitleg)}">${escaped(word)}</a>`;
}

/** What a line must not break: an amount, a span of years, a word with a single letter before its hyphen. */
const BIJEEN = /€ \d[\d.,]*(?: (?:miljoen|miljard))?|\b\d{4}-\d{4}\b|\b[eE]-\w+/g;

function woorden(text: string): string {
  return escaped(text).replace(BIJEEN, '<span class="bijeen">$&</span>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}

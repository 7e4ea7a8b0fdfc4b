import { Feed } from 'feed';
import { absoluut, adres } from '../addresses.ts';
import type { SiteData } from '../schema/site.ts';
import { KENMERK } from '../settings.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';

/** What an entry needs; views/feed.ts says it in words. */
interface Entry {
  kenmerk: string;
  titel: string;
  url: string;
  dag: string;
  gewijzigd: string;
  wijzigingen: readonly string[];
  alineas: readonly string[];
}

/**
 * An Atom feed (RFC 4287). Its times are days, at noon so that they are the same day in
 * every country of Europe; without entries the feed is as old as `sinds`.
 */
export function atomFeed(
  site: SiteData,
  kop: { titel: string; url: string; feed: string },
  entries: readonly Entry[],
  sinds: string,
): string {
  const licentie = LICENTIE[site.licentie];
  const days = entries.map(({ gewijzigd }) => gewijzigd).sort();
  const feed = new Feed({
    id: tagUri(site, new URL(kop.feed).pathname.slice(adres.overzicht().length)),
    title: kop.titel,
    link: kop.url,
    feed: kop.feed,
    updated: noon(days.at(-1) ?? sinds),
    author: { name: site.naam, link: absoluut(adres.over()) },
    copyright: `${licentie.label}: ${licentie.gebruik}`,
    favicon: absoluut(adres.bestand('icoon.svg')),
    generator: false,
  });
  for (const { kenmerk, titel, url, dag, gewijzigd, wijzigingen, alineas } of entries) {
    feed.addItem({
      id: tagUri(site, kenmerk),
      title: escapeXml(titel),
      link: url,
      date: noon(gewijzigd),
      published: noon(dag),
      content: html(wijzigingen, alineas),
    });
  }
  return `${feed.atom1()}\n`;
}

/** A name for ever (RFC 4151), also when the page moves. */
function tagUri({ naamruimte }: SiteData, kenmerk: string): string {
  return `tag:${KENMERK},${naamruimte}/${kenmerk}`;
}

function html(wijzigingen: readonly string[], alineas: readonly string[]): string {
  const list = wijzigingen.map((regel) => `<li>${escapeXml(regel)}</li>`).join('');
  const text = alineas.map((alinea) => `<p>${escapeXml(alinea).replaceAll('\n', '<br/>')}</p>`).join('');
  return `<p>Wat er veranderde:</p><ul>${list}</ul>${text}`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Also drops what XML cannot hold. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

import { adres } from '../addresses.ts';
import type { Actie, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie, standAt, stoplichtAt } from '../domain/stand.ts';
import { FASE, STATUS, STOPLICHT } from '../vocabulary/status.ts';

/**
 * What the search index knows of one page: a small HTML document made for the index alone, so that
 * the pages themselves stay clean and the index can be made while editing too.
 */
export interface SearchDocument {
  /** Address within the site, without BASIS: Pagefind puts that before it. */
  url: string;
  html: string;
}

/** How much more a word in a title counts than one in the text. */
const TITLE_WEIGHT = 10;

/** One document per actie, onderwerp, actielijn, partij, begrip and editie. */
export function searchDocuments(monitor: Monitor): SearchDocument[] {
  const editie = nieuwsteEditie(monitor).id;
  return [
    ...monitor.acties.map((actie) => actieDocument(monitor, actie, editie)),
    ...monitor.onderwerpen.map((onderwerp) => {
      const light = stoplichtAt(onderwerp, editie);
      return document({
        url: adres.onderwerp(onderwerp),
        titel: `${onderwerp.nummer} ${onderwerp.titel}`,
        meta: {
          soort: 'Onderwerp',
          stand: light && light.waarde !== 'kleur-onbekend' ? STOPLICHT[light.waarde] : '',
          actielijn: onderwerp.actielijn.titel,
        },
        filters: { soort: ['onderwerp'], actielijn: [onderwerp.actielijn.nummer], onderwerp: [onderwerp.nummer] },
        secties: onderwerp.secties,
      });
    }),
    ...monitor.actielijnen.map((actielijn) =>
      document({
        url: adres.actielijn(actielijn),
        titel: `Actielijn ${actielijn.nummer}: ${actielijn.titel}`,
        meta: { soort: 'Actielijn' },
        filters: { soort: ['actielijn'], actielijn: [actielijn.nummer] },
        tekst: [actielijn.doel?.wat ?? ''],
        secties: actielijn.secties,
      }),
    ),
    ...[...monitor.partijen.values()].map((partij) =>
      document({
        url: adres.partij(partij),
        titel: partij.naam,
        meta: { soort: 'Partij' },
        filters: { soort: ['partij'], partij: [partij.id] },
        tekst: [partij.omschrijving, ...partij.varianten],
      }),
    ),
    ...[...monitor.begrippen.values()].map((begrip) =>
      document({
        url: adres.begrip(begrip.id),
        titel: begrip.term,
        meta: { soort: 'Begrip' },
        filters: { soort: ['begrip'] },
        tekst: [begrip.voluit ?? '', begrip.uitleg, ...begrip.varianten],
      }),
    ),
    ...monitor.edities.map((item) =>
      document({
        url: adres.editie(item),
        titel: item.titel,
        meta: { soort: 'Editie' },
        filters: { soort: ['editie'], editie: [item.id] },
        tekst: [item.inleiding],
      }),
    ),
  ];
}

function actieDocument(monitor: Monitor, actie: Actie, editie: string): SearchDocument {
  const stand = standAt(actie, editie);
  const partijen = actie.partijen.flatMap((id) => monitor.partijen.get(id)?.naam ?? []);
  return document({
    url: adres.actie(actie),
    titel: `${actie.nummer} ${actie.titel}`,
    meta: {
      soort: 'Actie',
      fase: stand ? FASE[stand.fase.waarde] : '',
      stand: stand && stand.status.waarde !== 'onbekend' ? STATUS[stand.status.waarde] : '',
      actielijn: actie.actielijn.titel,
    },
    filters: {
      soort: ['actie'],
      actielijn: [actie.actielijn.nummer],
      onderwerp: [actie.onderwerp.nummer],
      status: stand ? [stand.status.waarde] : [],
      fase: stand ? [stand.fase.waarde] : [],
      partij: actie.partijen,
      editie: actie.metingen.map((meting) => meting.editie),
    },
    tekst: [actie.brontitel ?? '', ...(stand?.mijlpalen.map(({ wat }) => wat) ?? []), partijen.join(', ')],
    secties: actie.secties,
  });
}

interface Parts {
  url: string;
  titel: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  tekst?: string[];
  secties?: { editie: string; tekst: string }[];
}

function document({ url, titel, meta, filters, tekst = [], secties = [] }: Parts): SearchDocument {
  const tags = [
    ...Object.entries(meta).map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
    ),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`),
    ),
  ];
  const body = [
    `<h1 data-pagefind-weight="${TITLE_WEIGHT}">${escapeHtml(titel)}</h1>`,
    ...secties.flatMap(({ editie, tekst: text }) => [`<h2 id="${editie}">${editie}</h2>`, paragraph(text)]),
    ...tekst.filter((text) => text !== '').map(paragraph),
  ];
  return {
    url: url.slice(adres.overzicht().length - 1),
    html: `<!doctype html><html lang="nl"><body data-pagefind-body>${tags.join('')}${body.join('\n')}</body></html>`,
  };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

import type { Content } from '../domain/content.ts';
import { adresVan, GENUMMERD, KINDS, soortVanNummer } from '../vocabulary/kinds.ts';
import { naamBegin } from '../vocabulary/nummer.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { bevindingAt, type Check } from './check.ts';

/** An old address leads to what once stood there, and to nothing else. */
export const omleidingen = {
  id: 'omleiding',
  waarom: 'Wie een oud adres bewaarde, moet bij dezelfde actie aankomen en niet ergens anders.',
  *check(content: Content) {
    const pages = pagesIn(content);
    const nummers = new Set(pages.map(({ nummer }) => nummer));
    for (const [i, item] of content.omleidingen.entries()) {
      const { van, naar } = item.data;
      const start = adresVan(soortVanNummer(naar), naamBegin(naar)).slice(0, -1);
      if (!nummers.has(naar) && !content.afgekeurd.has(naar)) {
        yield bevindingAt(item, ['naar'], {
          wat: `Er is niets met nummer "${naar}".${suggestion(naar, [...nummers])}`,
          herstel: 'Schrijf het nummer van de actie, het onderwerp of de actielijn die vroeger op dit adres stond.',
        });
      } else if (!van.startsWith(start)) {
        yield bevindingAt(item, ['van'], {
          wat: `Dit adres is nooit van ${naar} geweest: dat van ${naar} begint met ${start}`,
          herstel:
            'Verbeter het oude adres of het nummer. Een nummer verandert nooit, dus ook het begin van het adres niet.',
        });
      }
      const page = pages.find(({ address }) => address === van);
      if (page) {
        yield bevindingAt(item, ['van'], {
          wat: `Op ${van} staat nu de pagina van ${page.nummer}.`,
          herstel: 'Haal deze omleiding weg, of geef de pagina een ander adres met npm run hernoem.',
        });
      }
      if (content.omleidingen.findIndex(({ data }) => data.van === van) < i) {
        yield bevindingAt(item, ['van'], {
          wat: `Voor ${van} staat er al een omleiding.`,
          herstel: 'Laat er één staan.',
        });
      }
    }
  },
} satisfies Check;

function pagesIn(content: Content) {
  return GENUMMERD.flatMap((kind) =>
    content[KINDS[kind].meer].map(({ slug, data: { nummer } }) => ({ nummer, address: adresVan(kind, slug) })),
  );
}

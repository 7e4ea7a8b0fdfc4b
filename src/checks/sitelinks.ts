import { adres } from '../addresses.ts';
import type { Content } from '../domain/content.ts';
import { BASIS } from '../settings.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { metMetingen, type Check } from './check.ts';

/** A link within the site leads to a page that is there. */
export const sitelinks = {
  id: 'sitelink',
  waarom: 'Wie op een link klikt, moet ergens aankomen.',
  metUitzondering: true,
  check: (content) => {
    const pages = pagesOf(content);
    // What was published and is gone is said once, by the rule about addresses.
    const gepubliceerd = new Set(content.adressen.map(({ data }) => data));
    const links = [
      ...[...metMetingen(content), ...content.edities].flatMap((entry) =>
        entry.sitelinks.map((link) => ({ ...link, bestand: entry.bestand, doel: link.url })),
      ),
      // A page of prose is one page, so a place on it needs no path. Files of data are made later, so who follows the
      // links of the built site finds those.
      ...content.paginas.flatMap(({ bestand, slug, sitelinks: own }) =>
        own
          .filter(({ url }) => !url.startsWith('/data/'))
          .map((link) => ({ ...link, bestand, doel: link.url.replace(/^(?=#)/, `/${slug}/`) })),
      ),
    ];
    return links.flatMap(({ bestand, regel, kolom, doel }) => {
      if (/^https?:/i.test(doel)) {
        if (!isEigen(doel, content.site?.data.bestandsnaam)) return [];
        const wat = `De link "${doel}" is het volledige adres van een pagina van deze site.`;
        return [{ bestand, regel, kolom, wat, herstel: `Schrijf alleen het pad: ${new URL(doel).pathname}` }];
      }
      const problem =
        gepubliceerd.has(doel.replace(/#.*/, '')) && !pages.has(doel.replace(/#.*/, ''))
          ? undefined
          : problemOf(doel, pages);
      return problem ? [{ bestand, regel, kolom, ...problem }] : [];
    });
  },
} satisfies Check;

/** By its name: which address the site has, only who builds it knows. */
function isEigen(url: string, naam: string | undefined): boolean {
  return naam !== undefined && (URL.parse(url)?.hostname.split('.').includes(naam) ?? false);
}

function problemOf(url: string, pages: Map<string, Set<string>>): { wat: string; herstel: string } | undefined {
  if (!url.startsWith('/')) {
    return {
      wat: `De link "${url}" zegt niet op welke pagina.`,
      herstel:
        'Een tekst staat op meer dan een pagina. Schrijf het hele pad, zoals: /acties/1-4-3-openstelling-regeling/',
    };
  }
  const [path = '', anchor] = url.split('#');
  const anchors = pages.get(path.replace(/\?.*$/, ''));
  if (!anchors) {
    return {
      wat: `Er is geen pagina "${path}".${suggestion(path, [...pages.keys()])}`,
      herstel: 'Neem het pad over uit het adres van de pagina, met een / aan het begin en aan het eind.',
    };
  }
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return {
    wat: `Op de pagina "${path}" is geen plek "#${anchor}".${suggestion(
      `#${anchor}`,
      Array.from(anchors, (each) => `#${each}`),
    )}`,
    herstel: 'Verbeter wat achter # staat, of haal het weg.',
  };
}

/** Every page that a text may link to, by its path, with the places on it that keep their name. */
function pagesOf(content: Content): Map<string, Set<string>> {
  const { actielijnen, onderwerpen, acties, edities, paginas, partijen, begrippen, bronnen, omleidingen } = content;
  const metingen = ({ data }: { data: { metingen: { editie: string }[] } }) =>
    data.metingen.map(({ editie }) => editie);
  const pages: [string, string[]][] = [
    ...actielijnen.map((entry): [string, string[]] => [adres.actielijn(entry), metingen(entry)]),
    ...onderwerpen.map((entry): [string, string[]] => [adres.onderwerp(entry), metingen(entry)]),
    ...acties.map((entry): [string, string[]] => [adres.actie(entry), metingen(entry)]),
    ...edities.flatMap(({ slug }): [string, string[]][] => [
      [adres.editie({ id: slug }), []],
      [adres.wijzigingen({ id: slug }), []],
    ]),
    ...partijen.map(({ data }): [string, string[]] => [adres.partij(data), []]),
    // A redirect keeps no place on a page.
    ...omleidingen.map(({ data }): [string, string[]] => [data.van.replace(/^\//, BASIS), []]),
    [adres.begrippen(), begrippen.map(({ data }) => data.id)],
    ...paginas.map((entry): [string, string[]] => [
      adres.pagina(entry),
      [
        ...entry.proza.delen.map(({ id }) => id),
        ...(entry.proza.onderdelen.includes('Bronnen') ? bronnen.map(({ data }) => `bron-${data.id}`) : []),
      ],
    ]),
  ];
  for (const address of Object.values(adres)) {
    // What asks for nothing is a page that is always there.
    const [path = '', anchor] = address.length === 0 ? (address as () => string)().split('#') : [];
    const anchors = pages.find(([other]) => other === path)?.[1];
    if (anchors && anchor) anchors.push(anchor);
    else if (!anchors && path) pages.push([path, anchor ? [anchor] : []]);
  }
  // Editors write an address from the root of the site, wherever the site lives.
  return new Map(pages.map(([path, anchors]) => [path.replace(BASIS, '/'), new Set(anchors)]));
}

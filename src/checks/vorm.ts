import type { Content } from '../domain/content.ts';
import { bevindingAt, metMetingen, waardenVan, type Bevinding, type Check, type Ding, type Waarde } from './check.ts';

/** A field is plain words: what is markup in a text, is signs in a field. */
export const vorm = {
  id: 'vorm',
  waarom: 'Een titel met sterretjes, codes of aanhalingstekens staat zo op elke pagina, en in de gegevens.',
  metUitzondering: true,
  *check(content: Content) {
    const waarden = waardenVan(content);
    for (const { thing, path, tekst } of waarden) {
      const found = VORMEN.find(({ when }) => when.test(tekst));
      if (!found) continue;
      const stuk = found.when.exec(tekst)?.[0] ?? tekst;
      yield bevindingAt(thing, path, { wat: found.wat(stuk), herstel: found.herstel });
    }
    yield* dubbel(waarden);
    for (const thing of [...metMetingen(content), ...content.cijfers]) yield* dubbeleBron(thing, thing.data, []);
  },
} satisfies Check;

const KAAL = 'Schrijf alleen de woorden.';

const VORMEN: { when: RegExp; wat: (stuk: string) => string; herstel: string }[] = [
  {
    when: /<\/?[a-z][^>]*>?|&(?:[a-z]+|#x?[\da-f]+);/i,
    wat: (stuk) => `In dit veld staat code: ${stuk}`,
    herstel: `HTML werkt hier niet: een lezer ziet de tekens. ${KAAL}`,
  },
  {
    when: /!?\[[^\]]*\]\s*\([^)]*\)?|\[\[.*\]\]/,
    wat: (stuk) => `In dit veld staat een link: ${stuk}`,
    herstel: `Een link kan alleen in een tekst, onder de velden. ${KAAL}`,
  },
  {
    when: /(?:https?:\/\/|www\.)\S+/i,
    wat: (stuk) => `In dit veld staat een adres: ${stuk}`,
    herstel:
      'Een adres hoort bij een document in content/bronnen.yaml, of als link in een tekst. Schrijf hier de woorden.',
  },
  {
    when: /\*+[^*]+\*+|(?<!\p{L})_+[^_]+_+(?!\p{L})|~~[^~]+~~|`[^`]*`|\*\*/u,
    wat: (stuk) => `In dit veld staat opmaak: ${stuk}`,
    herstel: `Vet en schuin kunnen alleen in een tekst, onder de velden. ${KAAL}`,
  },
  {
    when: /^(?:#+|[-+*•–—>])\s|\\[nt]/,
    wat: (stuk) => `Dit veld begint met een teken voor een kop of een lijst, of heeft een code: ${stuk.trim()}`,
    herstel: KAAL,
  },
  {
    when: /[,;:]$/,
    wat: (stuk) => `Deze waarde eindigt op "${stuk}".`,
    herstel: 'Haal het leesteken weg, of maak de zin af.',
  },
  {
    when: /^["“”„‟«»‘’‚'].*["“”‟«»‘’']$/,
    wat: () => 'Om de hele waarde staan aanhalingstekens die een lezer ziet.',
    herstel: 'Haal die weg. De aanhalingstekens van het bestand zelf zijn rechte: "…".',
  },
];

/** A list names each thing once. */
function* dubbel(waarden: readonly Waarde[]): Iterable<Bevinding> {
  const perLijst = Map.groupBy(
    waarden.filter(({ path }) => typeof path.at(-1) === 'number'),
    ({ thing, path }) => `${thing.bestand} ${thing.locate([]).regel} ${path.slice(0, -1).join('.')}`,
  );
  for (const items of perLijst.values()) {
    for (const [i, { thing, path, tekst }] of items.entries()) {
      if (items.findIndex((other) => other.tekst === tekst) === i) continue;
      yield bevindingAt(thing, path, {
        wat: `"${tekst}" staat twee keer in deze lijst.`,
        herstel: 'Haal een van de twee weg.',
      });
    }
  }
}

/** The same place of the same document, in one list of `bronnen`. */
function* dubbeleBron(thing: Ding, data: unknown, path: PropertyKey[]): Iterable<Bevinding> {
  if (typeof data !== 'object' || data === null) return;
  const plek = (each: unknown) =>
    JSON.stringify(Object.values({ bron: 0, vindplaats: 0, ...(each as object), citaat: 0 }));
  const bronnen: unknown[] = Array.isArray(data) && path.at(-1) === 'bronnen' ? data : [];
  for (const [key, each] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (bronnen.slice(0, Number(key)).some((other) => plek(other) === plek(each))) {
      yield bevindingAt(thing, [...here, 'bron'], {
        wat: `"${(each as { bron: string }).bron}" staat twee keer in deze lijst, met dezelfde vindplaats.`,
        herstel: 'Haal een van de twee weg, of zeg bij elk waar in het document het staat.',
      });
    } else yield* dubbeleBron(thing, each, here);
  }
}

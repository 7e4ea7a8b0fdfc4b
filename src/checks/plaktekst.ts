import type { Alinea, Content } from '../domain/content.ts';
import { IN_HOOFDLETTERS } from './afkortingen.ts';
import { bevindingAt, metMetingen, waardenVan, type Bevinding, type Check } from './check.ts';

/** What comes along when a text is pasted from elsewhere, and what was never meant for readers. */
export const plaktekst = {
  id: 'plaktekst',
  waarom: 'Wat uit een ander programma meekomt, leest niet, en wat niet voor lezers is, hoort niet op een site.',
  metUitzondering: true,
  *check(content: Content) {
    for (const entry of [...metMetingen(content), ...content.edities, ...content.paginas]) {
      const { bestand, alineas } = entry;
      for (const { tekst, plaats } of alineas) {
        const found = zoek(tekst, 'proza' in entry ? OP_PAGINA : OVERAL);
        if (found) yield { bestand, ...plaats(found.at), lengte: found.lengte, ...found.zegt };
      }
      for (const found of losseStukken(alineas)) yield { bestand, ...found };
    }
    for (const { thing, path, veld, tekst } of waardenVan(content)) {
      const found = zoek(tekst, veld === 'citaat' ? OP_PAGINA : OVERAL);
      if (found) yield bevindingAt(thing, path, found.zegt);
    }
    yield* stoplappen(content);
  },
} satisfies Check;

interface Patroon {
  when: RegExp;
  /** Whether what was found is really it. */
  mits?: (found: string) => boolean;
  wat: string;
  herstel: string;
  /** Components of a page leave a gap in its text, and a page may say how to write to somebody. */
  nietOpPagina?: true;
}

const WEG = 'Haal het weg.';
const LIJST = 'Maak er een lijst van: elk punt op een eigen regel, met een streepje en een spatie ervoor.';

/** The first that fits a text is told; the whole of it is in view then. */
const OVERAL: readonly Patroon[] = [
  {
    when: /\bHYPERLINK\b|\bMERGEFIELD\b|\b(?:Fout|Error)! /,
    wat: 'Hier staat een code uit een tekstverwerker.',
    herstel: 'Haal de code weg, en schrijf de woorden die er stonden.',
  },
  {
    when: /\[\[[^\]]*\]\]?|\[?[^[\]]*\]\s*\([^)]*\)?/,
    wat: 'Deze link werkt niet: er staat een spatie te veel, of er ontbreekt een haak.',
    herstel: 'Schrijf een link zonder spaties in het adres: [woorden](bron:id) of [woorden](https://…).',
  },
  {
    when: /(?<!\p{L})bron\s*:\s*\S*/iu,
    wat: 'Hier staat een verwijzing naar een document als gewone tekst.',
    herstel: 'Koppel haar aan woorden: [woorden](bron:id).',
  },
  {
    when: /\[[^\]]*\]?|\]/,
    wat: 'Hier staat tekst tussen rechte haken: een verwijzing die niet werkt, of een plaats om in te vullen.',
    herstel: 'Schrijf een link als [woorden](bron:id), en vul in wat nog open staat.',
    nietOpPagina: true,
  },
  {
    when: /(?<!\p{L})[A-Z]:\\\S*|\\\\\w\S*|file:\/\/\S*/u,
    wat: 'Hier staat de plaats van een bestand op een schijf. Die opent bij niemand anders.',
    herstel: 'Noem het document, of link naar zijn openbare adres.',
  },
  {
    when: /\b(?:TODO|FIXME|TBD|XXX+)\b|\blorem ipsum\b|\?{2,}|\bnog (?:te checken|(?:in|aan) ?(?:te )?vullen|checken|navragen|uitzoeken|nakijken)\b|\b(?:tekst|volgt) (?:volgt|nog)\b|\bp\.m\.|\((?:opm(?:erking)?|noot|let op|check)\b[^)]*[:?][^)]*\)|\b(?:niet verspreiden|onder embargo|intern gebruik)\b|(?:^|\s)@\p{L}+/iu,
    wat: 'Hier staat een aantekening voor uzelf.',
    herstel: 'Haal haar weg, of schrijf haar in het blok met velden op een regel die begint met #.',
  },
  {
    when: /\b(?:met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hoogachtend|groetjes|groet(?:en)?,|mvg|m\.v\.g\.|verzonden vanaf mijn|oorspronkelijk bericht|geachte (?:heer|mevrouw|collega|lezer)|(?:beste|hallo) (?:collega|allen|\p{Lu}))|^(?:van|from): .*(?:verzonden|sent): /isu,
    wat: 'Hier staat een stuk van een brief of mail: een aanhef, een groet of een afzender.',
    herstel: 'Laat alleen staan wat er over de actie wordt gezegd.',
  },
  {
    when: /(?<![\d-])(?:\+31|0031|0)[\s(0)./-]*[1-9](?:[\s./-]?\d){8}(?!\d)/,
    wat: 'Hier staat een telefoonnummer.',
    herstel: 'Haal het weg: het verandert, en het kan van een persoon zijn.',
  },
  {
    when: /(?<![\d.,€])(?<!€ )\d{4}[\s.]?\d{2}[\s.]?\d{3}(?![\d.,]*\d)/,
    mits: isBurgerservicenummer,
    wat: 'Hier staat een getal dat een burgerservicenummer kan zijn.',
    herstel: 'Haal het meteen weg. Is het een ander getal, schrijf het dan met punten: 123.456.782.',
  },
  {
    when: /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b/,
    wat: 'Hier staat een rekeningnummer.',
    herstel: WEG,
  },
  {
    when: /[\w.+-]+@[\w-]+\.[\w.]+/,
    wat: 'Hier staat een mailadres.',
    herstel: 'Haal het weg: het kan van een persoon zijn. Hoe lezers de redactie bereiken, staat in programma.mdx.',
    nietOpPagina: true,
  },
  {
    when: /[\u2022\u2023\u2043\u2190-\u21ff\u2219\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2718\u2794-\u27be\u{1f300}-\u{1faff}·§]|^(?:o|–|—|-|>|») +(?=\S)/mu,
    wat: 'Hier staat een opsommingsteken of plaatje uit een ander programma.',
    herstel: `${LIJST} Is het geen lijst, schrijf het teken dan in woorden.`,
  },
  {
    when: /(?<![\p{L}\d.])(?:\(?[a1i][.)]|\(i\))\s[^]*?\s(?:\(?(?:b|2|ii)[.)])\s/u,
    wat: 'Hier staat een opsomming op één regel.',
    herstel: LIJST,
  },
  {
    when: /(?<=^|\s)(?:[a-z1-9]|i+)\)\s.*\s(?:[a-z1-9]|i+)\)\s/,
    wat: 'Hier staat een opsomming op één regel.',
    herstel: LIJST,
  },
  {
    when: /\S\s*\|.*|\t/,
    wat: 'Hier staat een tabel als gewone tekst.',
    herstel:
      'Schrijf haar als tabel: onder de regel met koppen een regel met | --- | --- |, en een lege regel erboven.',
  },
  {
    when: /(?:(?<=^|\s)€?[\d.,]*\d%?\s+){2,}€?\d/,
    wat: 'Hier staan getallen achter elkaar, als een tabel zonder lijnen.',
    herstel: 'Maak er een tabel van, of schrijf bij elk getal wat het is.',
  },
  {
    when: /\*+|__+|(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$)|~~+|`/,
    wat: 'Hier staat een teken dat woorden vet of schuin maakt, maar het begint of eindigt niet.',
    herstel: 'Zet voor en achter dezelfde woorden hetzelfde teken (**vet**, _schuin_), in één alinea. Of haal het weg.',
  },
  {
    when: /\p{Ll}{2,}[-‐‑]\s+(?!(?:en|of|als|dan|tot|noch|maar|naar|à|én|óf|resp|respectievelijk|zowel|plus|versus|c\.q)\b)\p{Ll}{2,}/u,
    wat: 'Hier is een woord afgebroken, zoals aan het eind van een regel in een pdf.',
    herstel: 'Schrijf het woord aan elkaar.',
  },
  {
    when: /\p{L}[.!?,]?[¹⁰-⁹]|\p{L}[.!?]\d{1,2}(?=\s|$)/u,
    wat: 'Hier staat het teken van een voetnoot.',
    herstel: 'Zet wat in de noot staat in de tekst zelf, of in een <Opmerking>.',
  },
  {
    when: /\p{Ll}\?\p{Ll}/u,
    wat: 'Hier is een letter verloren gegaan.',
    herstel: 'Typ het woord opnieuw.',
  },
  {
    when: IN_HOOFDLETTERS,
    wat: 'Hier staat een zin in hoofdletters.',
    herstel: 'Schrijf haar in gewone letters.',
  },
  {
    when: /\p{Ll}{2,}[.,;:!?]\p{Lu}\p{Ll}/u,
    wat: 'Hier ontbreekt een spatie.',
    herstel: 'Zet een spatie achter het leesteken.',
  },
  {
    when: /\b(de|het|een|van|in|op|voor|met|naar|aan|bij|om|te|en|of|als|is|wordt|worden)\s+\1\b|(?<!\.)\.\.(?!\.)/i,
    wat: 'Hier staat iets twee keer.',
    herstel: 'Haal een van de twee weg.',
  },
  {
    when: /^[^()]*\([^()]*$|^[^()]*\)[^]*|^[^"]*"[^"]*$/,
    wat: 'Hier begint of eindigt een haakje of aanhalingsteken, en het andere ontbreekt.',
    herstel: 'Zet het andere erbij, of haal dit weg.',
    nietOpPagina: true,
  },
  {
    when: /\bpagina \d+ (?:van|\/) \d+\b|\bpag\. ?\d+\/\d+/i,
    wat: 'Hier staat de kop of voet van een bladzijde.',
    herstel: WEG,
  },
  {
    when: /(?<=\S)(?: {2,}| (?=[,.;:!?](?:\s|$)))(?=\S)/,
    wat: 'Hier staat een spatie te veel.',
    herstel: 'Laat één spatie staan tussen twee woorden, en geen voor een leesteken.',
    nietOpPagina: true,
  },
];
const OP_PAGINA = OVERAL.filter(({ nietOpPagina }) => !nietOpPagina);

function zoek(tekst: string, patronen: readonly Patroon[]) {
  for (const { when, mits, wat, herstel } of patronen) {
    const found = when.exec(tekst);
    if (!found || !(mits?.(found[0]) ?? true)) continue;
    const at = found.index + Math.max(0, found[0].search(/\S/));
    const woorden = found[0].trim();
    const shown = woorden === '' ? tekst.slice(Math.max(0, found.index - 12), found.index + 14) : woorden;
    const zegt = { wat: `${wat.slice(0, -1)}: "${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}".`, herstel };
    return { at, lengte: Math.max(1, woorden.split('\n')[0]?.length ?? 1), zegt };
  }
  return undefined;
}

/** Nine digits of which the sum, weighed, can be divided by eleven. */
function isBurgerservicenummer(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return digits.length === 9 && sum > 0 && sum % 11 === 0;
}

/** A sentence that was cut in two, and a paragraph that stands there twice. */
function* losseStukken(alineas: readonly Alinea[]): Iterable<Omit<Bevinding, 'bestand'>> {
  for (const [i, alinea] of alineas.entries()) {
    const vorige = alineas[i - 1];
    const isVervolg = alinea.los && vorige?.los && vorige.editie === alinea.editie;
    if (isVervolg && zoek(vorige.tekst, OP_PAGINA) === undefined && /[\p{L}\d,-]$/u.test(vorige.tekst.trim())) {
      yield {
        ...alinea.plaats(0),
        wat: 'De alinea hierboven eindigt zonder punt.',
        herstel: 'Gaat de zin hier verder, haal dan de lege regel ertussen weg. Is zij af, zet er dan een punt achter.',
      };
      continue;
    }
    const same = alineas
      .slice(0, i)
      .find(({ editie, tekst }) => editie === alinea.editie && gelijk(tekst, alinea.tekst));
    if (!same || alinea.tekst.length < KORT) continue;
    yield {
      ...alinea.plaats(0),
      wat: `Deze alinea staat er al, op regel ${same.plaats(0).regel}.`,
      herstel: 'Haal een van de twee weg.',
    };
  }
}

/** A cell or an item may well say the same as another. */
const KORT = 40;

function gelijk(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

const STOPLAP =
  /^[\s(["'“‘]*(?:n\.?\s?v\.?\s?t\.?|nvt|n\.?a\.?|idem(?: dito)?|id\.|dito|zie (?:boven|hierboven|vorige.*|eerdere.*|editie.*)|geen|niets|leeg|onbekend|ongewijzigd|geen wijzigingen?|geen bijzonderheden|volgt|p\.?m\.?|test|tekst|xx*|[-–—_.…?!*/]+)[\s)\]"'”’.]*$/i;

/** Fields that are words of their own, and not one of a list. */
const ZIN = ['wat', 'reden', 'zegt', 'kort', 'vindplaats', 'citaat', 'omschrijving', 'uitleg', 'toelichting'];

/** What fills a place and says nothing: then it is better left out. */
function* stoplappen(content: Content): Iterable<Bevinding> {
  for (const { bestand, secties, alineas } of metMetingen(content)) {
    for (const { editie, tekst, regel } of secties.filter((each) => STOPLAP.test(each.tekst))) {
      yield {
        bestand,
        ...(alineas.find((alinea) => alinea.editie === editie)?.plaats(0) ?? { regel, kolom: 1 }),
        wat: `Onder "## ${editie}" staat alleen "${tekst.trim()}".`,
        herstel:
          'Zegt de bron niets over deze actie, haal de meting en de kop dan weg. Zegt zij wel iets, schrijf dat dan.',
      };
    }
  }
  for (const { thing, path, veld, tekst } of waardenVan(content)) {
    if (!ZIN.includes(veld) || !STOPLAP.test(tekst)) continue;
    yield bevindingAt(thing, path, {
      wat: `Bij ${veld} staat alleen "${tekst.trim()}".`,
      herstel: 'Schrijf wat de bron zegt. Is er niets te zeggen, en mag het veld weg, haal het dan weg.',
    });
  }
}

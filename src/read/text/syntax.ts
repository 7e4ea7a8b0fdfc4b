import { meldingVan } from '../../vocabulary/melding.ts';
import { htmlProblem, TEKST, type GuardFinding, type Vorm } from './guard.ts';

type Explained = Pick<GuardFinding, 'regelId' | 'wat' | 'herstel'> & { lengte?: number };

/**
 * What an editor has to know when the parser cannot read a text. It stops at the first sign that it takes for
 * code, and says so in terms of a programmer; what stands there tells what was meant.
 *
 * @param message what the parser said, beginning with line and column
 */
export function explainSyntax(message: string, body: string, vorm: Vorm = TEKST): GuardFinding {
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const regel = Number(line ?? 1);
  const start = Number(column ?? 1) - 1;
  const text = body.split('\n')[regel - 1] ?? '';
  // The place may be that of the code within braces; the brace is what the editor sees.
  const brace = text.lastIndexOf('{', start);
  const at = text.charAt(start) === '<' || brace < 0 ? start : brace;
  const rest = text.slice(at);
  const explained = CASES.find(({ when }) => when.test(rest))?.say(rest, message, vorm) ?? {
    regelId: 'tekst-teken',
    wat: 'Hier staat een < of { die als code wordt gelezen.',
    herstel: 'Schrijf het in woorden, bijvoorbeeld "kleiner dan", of zet er een \\ voor.',
  };
  return { regel, kolom: at + 1, lengte: 1, ...explained };
}

/** What may stand at the place where the parser stopped; the first that fits. */
const CASES: { when: RegExp; say: (rest: string, message: string, vorm: Vorm) => Explained }[] = [
  {
    when: /^<!--/,
    say: () => ({
      lengte: 4,
      regelId: 'tekst-opmerking',
      wat: 'Hier begint een verborgen opmerking (<!--). Die kan niet in een tekst.',
      herstel: 'Haal haar weg. Een opmerking voor uzelf kan in het blok met velden, op een regel die begint met #.',
    }),
  },
  {
    when: /^<(https?:\/\/|www\.|mailto:|[^\s<>]+@)[^\s>]*>?/i,
    say: (rest) => {
      const [, address = ''] = /^<([^\s>]*)/.exec(rest) ?? [];
      const link = address.includes('@') && !address.includes(':') ? `mailto:${address}` : address;
      return {
        lengte: address.length + 2,
        regelId: 'tekst-link',
        wat: 'Een adres tussen < en > wordt als code gelezen.',
        herstel: `Schrijf een link zo: [woorden](${link})`,
      };
    },
  },
  {
    when: /^<\/?[A-Za-z]/,
    say: (rest, message, vorm) => {
      const name = /^<\/?([\w.:-]+)/.exec(rest)?.[1] ?? '';
      if (!Object.hasOwn(vorm.onderdelen, name)) {
        const problem = htmlProblem(name, vorm);
        const wat = rest.includes('>') ? problem.wat : `Een < direct voor een letter begint HTML: <${name}`;
        return { lengte: name.length + 1, ...problem, wat };
      }
      return { lengte: (/^[^>]*>?/.exec(rest)?.[0] ?? rest).length, ...tagProblem(name, rest, message) };
    },
  },
  {
    when: /^<[\d=\-–,.€]/,
    say: (rest) => ({
      lengte: (/^<\S*/.exec(rest)?.[0] ?? '<').length,
      regelId: 'tekst-teken',
      wat: `Een < direct voor een getal of teken wordt als code gelezen: ${/^<\S*/.exec(rest)?.[0] ?? '<'}`,
      herstel: 'Schrijf het in woorden ("minder dan 5"), of zet een spatie achter de <.',
    }),
  },
  {
    when: /^\{/,
    say: () => ({
      regelId: 'tekst-accolade',
      wat: 'Een accolade ({) begint programmacode.',
      herstel: 'Gebruik gewone haakjes, of zet er een \\ voor: \\{',
    }),
  },
];

/** What is wrong with a component that may stand there. */
function tagProblem(name: string, rest: string, message: string) {
  const sluiten = meldingVan('tekst-sluiten');
  if (rest.startsWith('</')) {
    const herstel = `Zet <${name}> aan het begin van de opmerking, of haal </${name}> weg.`;
    return sluiten(`</${name}> sluit iets af dat niet is begonnen.`, herstel);
  }
  if (!message.includes('closing tag'))
    return meldingVan('tekst-html')(`<${name} is niet goed geschreven.`, `Schrijf alleen <${name}> en </${name}>.`);
  return sluiten(
    `<${name}> begint hier, maar wordt niet op de goede plaats afgesloten.`,
    `Gaat het over één alinea? Schrijf dan: <${name}>tekst</${name}>. Zijn het er meer? Zet <${name}> en </${name}> dan elk op een eigen regel, met een lege regel eronder en erboven.`,
  );
}

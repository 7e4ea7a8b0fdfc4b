import type { MdastNode } from 'satteri';
import { onzichtbareTekens } from '../../vocabulary/onzichtbaar.ts';
import { isMailadres, webadresFout } from '../../vocabulary/webadres.ts';
import { PAGINA_ONDERDELEN, type Onderdeel } from '../../vocabulary/pagina-onderdelen.ts';
import { webadresBezwaar, type Bezwaar } from '../../schema/besloten-adres.ts';
import { meldingVan, type Melding } from '../../vocabulary/melding.ts';
import { plainText } from './plain-text.ts';

/**
 * What a text may hold. MDX can run code and inject HTML, so everything that is not listed here is
 * refused: before Astro sees a file (read-body.ts) and once more as a plugin in the build.
 */

/** Components that editors may use; html.ts says what each becomes. */
const ALLOWED_COMPONENTS = ['Opmerking'] as const;
export type Component = (typeof ALLOWED_COMPONENTS)[number];

/** What may stand in one kind of text: the level of its headings, and its components. */
export interface Vorm {
  kop: 2 | 3;
  onderdelen: Record<string, Onderdeel>;
}

/** The text of an editie, under its heading. */
export const TEKST: Vorm = { kop: 2, onderdelen: Object.fromEntries(ALLOWED_COMPONENTS.map((name) => [name, {}])) };

/** A page of prose. */
export const PAGINA: Vorm = { kop: 3, onderdelen: PAGINA_ONDERDELEN };

const ALLOWED_NODES = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** One thing that a text may not hold; line and column count within the text. */
export type GuardFinding = Omit<Melding, 'bestand' | 'herstel'> & { herstel: string };

/** Walks a text and returns everything that may not be in it. */
export function guardBody(root: MdastNode, vorm: Vorm = TEKST): GuardFinding[] {
  const findings: GuardFinding[] = [];
  walk(root, (node, parent) => {
    const problem = problemOf(node, parent, vorm);
    if (problem) {
      findings.push({ ...placeOf(node), ...problem });
    }
  });
  return findings;
}

/** Visits a node and all below it. */
export function walk(node: MdastNode, visit: (node: MdastNode, parent?: MdastNode) => void, parent?: MdastNode): void {
  visit(node, parent);
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, visit, node);
}

/** Where a node begins, and how much of that line it takes. */
export function placeOf({ position }: MdastNode): Pick<GuardFinding, 'regel' | 'kolom' | 'lengte'> {
  const { line = 1, column = 1 } = position?.start ?? {};
  const place = { regel: line, kolom: column };
  return position?.end.line === line ? { ...place, lengte: Math.max(1, position.end.column - column) } : place;
}

type Problem = Pick<GuardFinding, 'regelId' | 'wat' | 'herstel'>;

const onderdeelFout = meldingVan('tekst-onderdeel');
const htmlFout = meldingVan('tekst-html');
const kopFout = meldingVan('tekst-kop');
const linkFout = meldingVan('tekst-link');

function problemOf(node: MdastNode, parent: MdastNode | undefined, vorm: Vorm): Problem | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return componentProblem(node, parent, vorm);
  }
  if (node.type === 'link') return linkProblem(node, isHalf(node, parent));
  if (node.type === 'heading') return headingProblem(node, parent, vorm);
  if (node.type === 'text') return textProblem(node.value);
  if (node.type === 'listItem' && node.checked != null) {
    const herstel = 'Schrijf een gewoon onderdeel van een lijst, zonder [ ].';
    return onderdeelFout('Hier staat een vakje om af te vinken.', herstel);
  }
  if (node.type === 'table') return tableProblem(node);
  if (ALLOWED_NODES.has(node.type)) return undefined;
  const { naam = `een onderdeel dat niet mag (${node.type})`, herstel = GEWOON } = GEWEIGERD[node.type] ?? {};
  return onderdeelFout(`Hier staat ${naam}.`, herstel);
}

const GEWOON = 'Een tekst bestaat uit alinea’s, lijsten, links, tabellen en nadruk. Schrijf het in gewone woorden.';

interface Kenmerk {
  type: string;
  name?: string;
  value?: unknown;
}

function componentProblem(
  node: { name: string | null; attributes: unknown[]; children: unknown[] },
  parent: MdastNode | undefined,
  vorm: Vorm,
): Problem | undefined {
  const name = node.name ?? '';
  const onderdeel = Object.hasOwn(vorm.onderdelen, name) ? vorm.onderdelen[name] : undefined;
  if (!onderdeel) {
    const known = Object.keys(vorm.onderdelen).find((each) => each.toLowerCase() === name.toLowerCase());
    const problem = htmlProblem(name, vorm);
    return known ? { ...problem, wat: `${problem.wat} Bedoelde u <${known}>?` } : problem;
  }
  const problem = attributeProblem(name, onderdeel, node.attributes as Kenmerk[]);
  if (problem) return problem;
  const isEmpty = node.children.length === 0;
  if (onderdeel.leeg) {
    return isEmpty
      ? undefined
      : htmlFout(`In <${name}> kan niets staan.`, `Schrijf alleen ${written(name, onderdeel)}.`);
  }
  if (isEmpty)
    return htmlFout(`Tussen <${name}> en </${name}> staat niets.`, 'Schrijf er een tekst tussen, of haal het weg.');
  if (!parent || !('name' in parent) || parent.name !== name) return undefined;
  const herstel = `Sluit de eerste af met </${name}> voordat u de tweede begint.`;
  return htmlFout(`Hier staat <${name}> binnen een andere <${name}>.`, herstel);
}

/** Between < and > stand only the words that a component asks for, as plain texts: anything else could be code. */
function attributeProblem(name: string, onderdeel: Onderdeel, attributes: readonly Kenmerk[]): Problem | undefined {
  const { kenmerken = {}, leeg } = onderdeel;
  const found = (wat: string) =>
    htmlFout(wat, `Schrijf alleen ${written(name, onderdeel)}${leeg ? '' : ` en </${name}>`}.`);
  if (attributes.length > 0 && Object.keys(kenmerken).length === 0)
    return found(`Hier staan kenmerken in <${name} …>.`);
  for (const { type, name: key = '', value } of attributes) {
    const kenmerk = Object.hasOwn(kenmerken, key) ? kenmerken[key] : undefined;
    if (type !== 'mdxJsxAttribute' || !kenmerk) return found(`In <${name} …> staat iets dat daar niet mag: "${key}".`);
    if (typeof value !== 'string' || value.trim() === '') {
      return found(`Achter ${key} staat geen tekst tussen aanhalingstekens.`);
    }
    if (kenmerk.uit && !kenmerk.uit.includes(value)) {
      return htmlFout(`Achter ${key} staat "${value}".`, `Kies uit: ${kenmerk.uit.join(', ')}.`);
    }
    if (key === 'id' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      return htmlFout(`De id is "${value}".`, 'Gebruik alleen kleine letters, cijfers en streepjes.');
    }
  }
  const absent = Object.entries(kenmerken).find(
    ([key, { moet }]) => moet && !attributes.some((attribute) => attribute.name === key),
  );
  return absent && found(`In <${name}> ontbreekt ${absent[0]}.`);
}

/** How a component is written: `<Getal van="…" />`. */
function written(name: string, { leeg, kenmerken = {} }: Onderdeel): string {
  const inside = Object.keys(kenmerken).map((key) => ` ${key}="…"`);
  return `<${name}${inside.join('')}${leeg ? ' />' : '>'}`;
}

/** What there is to say about HTML, whether or not it can be read. */
export function htmlProblem(name: string, { onderdelen }: Vorm): Problem {
  const allowed = Object.keys(onderdelen).map((each) => `<${each}>`);
  return htmlFout(
    `Hier staat <${name}>.`,
    `HTML mag niet in een tekst. Wel: ${allowed.join(', ')}. Bedoelt u "kleiner dan"? Zet dan een spatie achter de <.`,
  );
}

function headingProblem(
  node: { depth: number; position?: MdastNode['position'] | undefined },
  parent: MdastNode | undefined,
  { kop }: Vorm,
): Problem | undefined {
  // A heading by a line below it spans two lines; one that begins with ## has one.
  if (node.position && node.position.end.line > node.position.start.line) {
    const wat = 'Een regel met --- of === onder een tekst maakt van die tekst een kop.';
    return kopFout(wat, 'Haal de regel met --- of === weg.');
  }
  if (node.depth !== kop) {
    return kopFout(
      'Hier staat een kop van een ander niveau.',
      kop === 2
        ? 'Gebruik alleen koppen met de editie, zoals: ## 2023-06'
        : 'Schrijf een kop binnen een deel met ###. De kop van een deel staat in <Deel kop="…">.',
    );
  }
  if (parent?.type === 'root' || (parent && 'name' in parent && parent.name === 'Deel')) return undefined;
  const wat = 'Hier staat een kop binnen een lijst of een ander onderdeel.';
  return kopFout(wat, 'Zet de kop aan het begin van een eigen regel.');
}

/** Only the exact form leads to a document: any other is a link to nowhere. */
function bronBezwaar(url: string): Bezwaar | undefined {
  const id = /^bron:\/*(.*)$/i.exec(url)?.[1];
  if (id === undefined || /^bron:[a-z0-9-]+$/.test(url)) return undefined;
  return {
    wat: `De link gaat naar "${url}".`,
    herstel: `Schrijf bron: in kleine letters, met de id uit content/bronnen.yaml er direct achter: bron:${id.trim().toLowerCase()}`,
  };
}

/** Somebody who hears a list of the links of a page hears only their words. */
function woordenBezwaar(url: string, woorden: string): Bezwaar | undefined {
  const herstel = `Schrijf een link zo: [woorden](${url})`;
  if (!/[\p{L}\d]/u.test(woorden)) return { wat: `De link naar "${url}" heeft geen woorden.`, herstel };
  const kaal = (adres: string) => adres.replace(/^(?:https?:\/\/|mailto:)|\/$/gi, '').toLowerCase();
  return kaal(woorden) === kaal(url)
    ? { wat: 'Hier staat een adres waar woorden horen te staan.', herstel }
    : undefined;
}

/** True for the first part of an address with a space in it: [woorden](https://voorbeeld.nl/een lijst). */
function isHalf(link: MdastNode, parent: MdastNode | undefined): boolean {
  const siblings = parent && 'children' in parent ? (parent.children as MdastNode[]) : [];
  const before = siblings[siblings.indexOf(link) - 1];
  return before?.type === 'text' && before.value.endsWith('](');
}

function linkProblem(
  { url, title, children }: { url: string; title?: string | null; children: MdastNode[] },
  half: boolean,
): Problem | undefined {
  if (half) {
    return linkFout(
      'Deze link werkt niet: in het adres staat een spatie, of het haakje erachter ontbreekt.',
      'Schrijf %20 in plaats van een spatie, en zet achter het adres een haakje: [woorden](https://…).',
    );
  }
  const gesloten = webadresBezwaar(url) ?? bronBezwaar(url);
  if (gesloten) return linkFout(gesloten.wat, gesloten.herstel);
  const herstel = urlFout(url);
  if (herstel !== undefined) {
    return linkFout(url === '' ? 'De link gaat nergens heen.' : `De link gaat naar "${url}".`, herstel);
  }
  const bezwaar = woordenBezwaar(url, plainText(children).trim());
  if (bezwaar) return linkFout(bezwaar.wat, bezwaar.herstel);
  if (title == null) return undefined;
  const wat = `Achter het adres van de link staat nog een tekst: "${title}". Die ziet bijna niemand.`;
  return linkFout(wat, 'Haal die tekst weg, of zet hem in de zin.');
}

const LINK_HULP = 'Een link begint met https://, mailto:, bron: (een document uit content/bronnen.yaml) of /.';

/** How to mend an address that is of no listed kind, or not what it seems; undefined when nothing is wrong with it. */
function urlFout(url: string): string | undefined {
  if (/^https:/i.test(url)) return webadresFout(url);
  if (/^mailto:/i.test(url)) {
    return isMailadres(url.slice('mailto:'.length))
      ? undefined
      : 'Schrijf achter mailto: één e-mailadres, en niets erachter.';
  }
  const isOdd = /[\s\\]/.test(url) || onzichtbareTekens(url).length > 0;
  return isOdd || !/^(bron:|#|\.{0,2}\/(?!\/))/i.test(url) ? LINK_HULP : undefined;
}

/** Signs written as &#8203; are as invisible as the signs themselves; a footnote without its text stays as it is. */
function textProblem(value: string): Problem | undefined {
  const note = /\[\^[^\]]*\]/.exec(value)?.[0];
  if (note) return onderdeelFout(`Hier staat het teken van een voetnoot: ${note}`, VOETNOOT);
  const [found] = onzichtbareTekens(value);
  if (!found) return undefined;
  const wat = `In deze tekst staat ${found.naam} (${found.code}), geschreven als code met een &.`;
  return meldingVan('teken-onzichtbaar')(wat, 'Haal die code weg en typ een gewone spatie.');
}

function tableProblem(table: MdastNode): Problem | undefined {
  const rows = ('children' in table ? table.children : []) as { children: unknown[] }[];
  const columns = rows[0]?.children.length ?? 0;
  const wide = rows.findIndex(({ children }) => children.length > columns);
  if (wide < 0) return undefined;
  return meldingVan('tekst-tabel')(
    `Rij ${wide + 1} van deze tabel heeft meer vakken dan de rij met koppen. Wat te veel is, valt weg.`,
    'Geef elke rij evenveel vakken als er koppen zijn. Een | in een tekst schrijft u als \\|.',
  );
}

const VOETNOOT = 'Zet wat in de voetnoot staat in de tekst zelf, of in een <Opmerking>.';
const ACCOLADES = {
  naam: 'programmacode tussen accolades',
  herstel: 'Gebruik gewone haakjes, of zet een \\ voor de accolade: \\{',
};
const BIJ_WOORDEN = 'Schrijf het adres achter de woorden: [woorden](https://…)';

/** What a text does not hold, in words, and how to mend what has a remedy of its own. */
const GEWEIGERD: Record<string, { naam: string; herstel?: string }> = {
  mdxjsEsm: {
    naam: 'programmacode (import of export)',
    herstel:
      'Een alinea die begint met import of export, leest de computer als een opdracht. Begin de zin met een ander woord.',
  },
  mdxFlowExpression: ACCOLADES,
  mdxTextExpression: ACCOLADES,
  html: { naam: 'HTML' },
  code: { naam: 'een blok code' },
  inlineCode: { naam: 'code' },
  image: { naam: 'een afbeelding' },
  imageReference: { naam: 'een afbeelding' },
  blockquote: { naam: 'een citaatblok' },
  thematicBreak: { naam: 'een streep' },
  footnoteReference: { naam: 'een voetnoot', herstel: VOETNOOT },
  footnoteDefinition: { naam: 'een voetnoot', herstel: VOETNOOT },
  delete: {
    naam: 'doorgehaalde tekst',
    herstel: 'Haal de tekst tussen de ~ weg. Een ~ zelf schrijft u als \\~.',
  },
  definition: { naam: 'het adres van een link, los van zijn woorden', herstel: BIJ_WOORDEN },
  linkReference: { naam: 'een link waarvan het adres ergens anders staat', herstel: BIJ_WOORDEN },
};

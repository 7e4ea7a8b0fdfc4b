import type { Melding } from '../../vocabulary/melding.ts';

/** A finding about one line of the YAML text itself; lines and columns begin at 1. */
export interface LineFinding extends Pick<Melding, 'regelId' | 'wat' | 'herstel'> {
  regel: number;
  kolom: number;
  lengte: number;
  /** The rest can be understood with it. */
  heel?: true;
}

/** `at` counts within what was looked at; without `lengte` it is about the rest of the line. */
type Found = Pick<LineFinding, 'regelId' | 'wat' | 'herstel' | 'heel'> & { at?: number; lengte?: number };

const KEY = /^(?:"[^"]*"\s*|'[^']*'\s*|[^\s"'#&*!|>%@`{}[\],?:-][^:]*):(?=\s|$)/;

/**
 * Reads YAML line by line, the way an editor does: a line is a field, an item of a list or a remark, and a value
 * ends where its line ends. So one slip gives one finding, at the place where it was made. YAML itself would
 * mend many of these in silence, or stumble lines later.
 */
export function checkLines(text: string): LineFinding[] {
  const findings: LineFinding[] = [];
  /** While reading on from a value that does not end on its line: how far that line was indented. */
  let open: number | undefined;
  text.split('\n').forEach((line, i) => {
    const indent = line.length - line.trimStart().length;
    const isField = KEY.test(line.slice(indent).replace(/^(- +)+/, '')) || /^\s*-(\s|$)/.test(line);
    if (line.trim() === '') return;
    if (open !== undefined && (indent > open || !isField)) return;
    open = undefined;
    const found = lineProblem(line);
    if (!found) return;
    const { at = 0, lengte = line.trimEnd().length - at, ...rest } = found;
    findings.push({ regel: i + 1, kolom: at + 1, lengte, ...rest });
    if (!found.heel) open = indent;
  });
  return foldTabs(findings);
}

/** Who indents with tabs does so on every line; that is one habit, and one finding. */
function foldTabs(findings: LineFinding[]): LineFinding[] {
  const tabs = findings.filter(({ regelId }) => regelId === 'yaml-tab');
  const [first, ...more] = tabs;
  if (!first || more.length === 0) return findings;
  const meer = more.length === 1 ? 'nog 1 regel' : `nog ${more.length} regels`;
  return findings
    .filter((found) => found === first || found.regelId !== 'yaml-tab')
    .map((found) => (found === first ? { ...first, wat: `${first.wat} Op ${meer} staat er ook een.` } : found));
}

function lineProblem(line: string): Found | undefined {
  const tab = line.indexOf('\t');
  if (tab >= 0) {
    const indents = /^[\s-]*$/.test(line.slice(0, tab));
    return {
      at: tab,
      lengte: 1,
      regelId: 'yaml-tab',
      wat: indents ? 'Hier is met een tab ingesprongen.' : 'Hier staat een tab.',
      herstel: indents ? 'Gebruik spaties: twee voor elk niveau.' : 'Gebruik een spatie.',
    };
  }
  const [before = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  const rest = line.slice(before.length);
  if (rest === '' || rest === '-' || rest.startsWith('#')) return undefined;
  const [key] = KEY.exec(rest) ?? [];
  if (key === undefined) return behind(before, itemProblem(rest, before));
  const value = rest.slice(key.length).replace(/^ +/, '');
  return behind(before, nameProblem(key) ?? behind(rest.slice(0, rest.length - value.length), valueProblem(value)));
}

/** What was found in a part of a line, with its place in more of it. */
function behind(before: string, found: Found | undefined): Found | undefined {
  return found && { ...found, at: before.length + (found.at ?? 0) };
}

/** What stands on a line without a field: an item of a list, or a mistake. */
function itemProblem(rest: string, before: string): Found | undefined {
  const [glued, name = ''] = /^([A-Za-z][\w-]*):(?=\S)(?!\/\/)/.exec(rest) ?? [];
  if (glued !== undefined) {
    return {
      at: name.length,
      lengte: 1,
      regelId: 'yaml-spatie',
      wat: `Achter de dubbele punt van "${name}" ontbreekt een spatie.`,
      herstel: `Schrijf: ${name}: ${rest.slice(glued.length)}`,
    };
  }
  if (/^-(?=[A-Za-z"'][^:]*:(\s|$))/.test(rest)) {
    const herstel = `Schrijf: - ${rest.slice(1)}`;
    return { lengte: 1, regelId: 'yaml-spatie', wat: 'Achter het streepje ontbreekt een spatie.', herstel };
  }
  if (/^(---|\.\.\.)(\s|$)/.test(rest)) {
    const wat = `Een regel met ${rest.slice(0, 3)} sluit de velden af; wat daaronder staat, gaat verloren.`;
    return { regelId: 'yaml-streep', wat, herstel: 'Haal deze regel weg.' };
  }
  if (rest.startsWith('%') && before === '') {
    return { regelId: 'yaml-teken', wat: 'Hier staat een opdracht aan YAML (%).', herstel: 'Haal deze regel weg.' };
  }
  if (/^\?(\s|$)/.test(rest)) {
    const herstel = 'Begin de regel met de naam van het veld en een dubbele punt.';
    return { lengte: 1, regelId: 'yaml-teken', wat: 'Een regel begint hier met een vraagteken.', herstel };
  }
  if (before.includes('-') || /^[&*!]/.test(rest)) return valueProblem(rest, true);
  return {
    regelId: 'yaml-veld',
    wat: 'Deze regel hoort bij geen veld.',
    herstel:
      'Begin de regel met de naam van een veld, een dubbele punt en een spatie. Hoort hij bij de waarde erboven? Zet die dan op één regel.',
  };
}

function nameProblem(key: string): Found | undefined {
  const name = key.slice(0, -1).trimEnd();
  const lengte = name.length;
  if (name === '<<') {
    const wat = 'Hier staat een verwijzing (<<).';
    return { lengte, regelId: 'yaml-verwijzing', wat, herstel: 'Schrijf de velden zelf op.' };
  }
  if (/^["']?[A-Za-z][\w-]*["']?$/.test(name)) return undefined;
  return {
    lengte,
    regelId: 'yaml-naam',
    wat: `"${name}" kan geen naam van een veld zijn.`,
    herstel:
      'Een naam is één woord zonder spaties, zoals: titel. Is dit een tekst met een dubbele punt erin? Zet die tekst dan tussen aanhalingstekens, op één regel met haar veld.',
  };
}

/** What is wrong with a value; the line ends it. */
function valueProblem(text: string, inList = false): Found | undefined {
  const value = text.trimEnd();
  if (value === '') return undefined;
  const remark = remarkIn(value);
  if (remark !== undefined) {
    return {
      at: remark,
      heel: true,
      regelId: 'yaml-opmerking',
      wat: `Alles achter het hekje gaat verloren: "${value.slice(remark)}".`,
      herstel:
        'Hoort het bij de waarde? Zet de waarde dan tussen aanhalingstekens. Is het een opmerking? Zet die op een eigen regel erboven.',
    };
  }
  const curly = CURLY.exec(value);
  if (curly) {
    return {
      at: curly.index,
      lengte: 1,
      regelId: 'yaml-aanhalingsteken',
      wat: `Hier staat ${curly[0].trim().charAt(0)}, een gekruld aanhalingsteken. Voor de computer is dat een letter.`,
      herstel: `Typ een recht aanhalingsteken, aan het begin en aan het eind: ${value.replace(/[“”„‟″«»]/g, '"').replace(/[‘’‚′´`]/g, "'")}`,
    };
  }
  if (/^["']/.test(value)) return quotedProblem(value);
  const inQuotes = `Zet de waarde tussen aanhalingstekens: ${quoted(value)}.`;
  for (const { when, regelId, wat, herstel = inQuotes } of SIGNS) {
    const [sign] = when.exec(value) ?? [];
    if (sign !== undefined) return { regelId, wat: wat(sign), herstel };
  }
  if (value.startsWith('[')) return listProblem(value);
  if (!inList && value.startsWith('- ')) {
    return {
      regelId: 'yaml-lijst',
      wat: 'Hier begint een lijst op dezelfde regel als haar veld.',
      herstel: 'Zet elk onderdeel van de lijst op een eigen regel, met een streepje en een spatie ervoor.',
    };
  }
  const colon = value.search(/:(\s|$)/);
  if (colon < 0) return undefined;
  const wat = 'In deze waarde staat een dubbele punt met een spatie erachter. Zo begint een nieuw veld.';
  return { at: colon, lengte: 1, regelId: 'yaml-dubbele-punt', wat, herstel: inQuotes };
}

/** Signs that mean something to YAML at the beginning of a value. What has no remedy of its own goes between quotes. */
const SIGNS: { when: RegExp; regelId: string; wat: (sign: string) => string; herstel?: string }[] = [
  {
    when: /^[*&]/,
    regelId: 'yaml-verwijzing',
    wat: (sign) => `Een waarde die met ${sign} begint, is voor YAML een ${sign === '*' ? 'verwijzing' : 'anker'}.`,
  },
  { when: /^!/, regelId: 'yaml-label', wat: () => 'Een waarde die met ! begint, is voor YAML een label.' },
  {
    when: /^\{/,
    regelId: 'yaml-accolades',
    wat: () => 'Hier staan velden tussen accolades. Daarin raken woorden achter een komma hun veld kwijt.',
    herstel: 'Zet elk veld op een eigen regel, of zet een tekst tussen aanhalingstekens.',
  },
  {
    when: /^[|>][-+0-9]*$/,
    regelId: 'yaml-regels',
    wat: (sign) => `Met ${sign} begint een waarde die over meer regels gaat.`,
    herstel: 'Zet de waarde op één regel. Een langere tekst hoort onder het blok met velden.',
  },
  {
    when: /^(?:[@`%,\]}]|[?:](?=\s|$))/,
    regelId: 'yaml-teken',
    wat: (sign) => `Een waarde kan niet beginnen met ${sign}.`,
  },
];

/** Where a remark begins in a value; a # inside quotes or inside a word is none. */
function remarkIn(value: string): number | undefined {
  const before = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[(?:[^\]"']|"[^"]*"|'[^']*')*\])/.exec(value)?.[0] ?? '';
  if (before === '' && /^["'[]/.test(value)) return undefined;
  const found = /(?:^|\s)#/.exec(value.slice(before.length));
  return found ? before.length + found.index + found[0].length - 1 : undefined;
}

/** Curly where straight ones are meant: around a whole value, at one end of it, or around a word of a short list. */
const CURLY =
  /^[“”„‟″«»‘’‚′´](?=[^“”„‟″«»‘’‚′´"']*[“”‟″«»‘’′´"']$)|(?<=^["'][^"']*)[“”‟″«»‘’′´]$|(?<=^\[(?:.*, *)?)[“„‘‚«]/;

function quotedProblem(value: string): Found | undefined {
  const quote = value.charAt(0);
  const whole = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value)?.[0];
  const regelId = 'yaml-aanhalingsteken';
  if (whole === undefined) {
    const wat = `Het aanhalingsteken (${quote}) dat hier begint, wordt op deze regel niet afgesloten.`;
    return {
      regelId,
      wat,
      herstel: `Zet aan het einde van de waarde ook een ${quote}. Een waarde staat op één regel.`,
    };
  }
  if (whole !== value) {
    const all = value.endsWith(quote) ? value.slice(1, -1) : value;
    const wat = `Achter het aanhalingsteken staat nog tekst: "${value.slice(whole.length).trim()}".`;
    return { at: whole.length, regelId, wat, herstel: `Zet de hele waarde tussen aanhalingstekens: ${quoted(all)}.` };
  }
  const escape = quote === '"' ? /\\(?:[^"\\])/.exec(whole) : null;
  return escape
    ? {
        at: escape.index,
        lengte: 2,
        regelId: 'yaml-schuine-streep',
        wat: `Tussen dubbele aanhalingstekens is ${escape[0]} een opdracht, en geen tekst.`,
        herstel: 'Gebruik enkele aanhalingstekens om de waarde, of haal de schuine streep weg.',
      }
    : undefined;
}

/** A short list on one line: plain words, or texts in quotes. */
function listProblem(value: string): Found | undefined {
  const regelId = 'yaml-lijst';
  if (!value.endsWith(']')) {
    const herstel = 'Zet aan het einde een ], of zet elk onderdeel op een eigen regel met een streepje ervoor.';
    return { regelId, wat: 'De lijst die hier begint, wordt op deze regel niet afgesloten.', herstel };
  }
  const inner = value.slice(1, -1).trim();
  const ITEM = /^(?:"(?:[^"\\]|\\["\\])+"|'(?:[^']|'')+'|[\p{L}\p{N}](?:[\p{L}\p{N} .'’/&+()-]*[\p{L}\p{N}.')])?)$/u;
  const items = inner === '' ? [] : (inner.match(/(?:"[^"]*"|'[^']*'|[^,])+|(?<=,)(?=,|$)|^(?=,)/g) ?? []);
  const odd = items.map((item) => item.trim()).find((item) => !ITEM.test(item));
  if (odd === undefined && !/,\s*,|^,|,$/.test(inner)) return undefined;
  const streep = odd === undefined ? undefined : /[‐-―−]/.exec(odd)?.[0];
  if (odd !== undefined && streep !== undefined) {
    const wat = `In "${odd}" staat een lang streepje (${streep}). Bedoelde u "${odd.replace(/[‐-―−]/g, '-')}"?`;
    return { regelId, wat, herstel: 'Typ een gewoon streepje: -' };
  }
  return {
    regelId,
    wat: odd ? `In deze lijst staat iets dat geen woord of naam is: ${odd}` : 'In deze lijst staat een komma te veel.',
    herstel:
      'Tussen [ en ] staan alleen woorden met een komma ertussen, zoals: [vws, bzk]. Zet een onderdeel met andere tekens tussen aanhalingstekens, of op een eigen regel met een streepje ervoor.',
  };
}

/** A value in the quotes that need no signs of their own. */
export function quoted(value: string): string {
  return value.includes('"') && !value.includes("'") ? `'${value}'` : `"${value.replaceAll('"', "'")}"`;
}

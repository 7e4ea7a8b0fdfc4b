import type { Melding } from '../../vocabulary/melding.ts';

/** A finding about one line; `stuk` when the rest cannot be understood with it. */
export interface LineFinding extends Pick<Melding, 'regelId' | 'wat' | 'herstel'> {
  /** Of the YAML text itself, beginning at 1. */
  regel: number;
  kolom: number;
  lengte: number;
  stuk: boolean;
}

type Found = Omit<LineFinding, 'regel' | 'kolom' | 'lengte'> & { at: number; lengte?: number };

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
    const { at, lengte = line.trimEnd().length - at, ...rest } = found;
    findings.push({ regel: i + 1, kolom: at + 1, lengte, ...rest });
    if (found.stuk) open = indent;
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
      stuk: true,
      regelId: 'yaml-tab',
      wat: indents ? 'Hier is met een tab ingesprongen.' : 'Hier staat een tab.',
      herstel: indents ? 'Gebruik spaties: twee voor elk niveau.' : 'Gebruik een spatie.',
    };
  }
  const start = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(start);
  if (rest === '' || rest === '-' || rest.startsWith('#')) return undefined;
  const key = KEY.exec(rest);
  if (!key) return itemProblem(line, start);
  const after = start + key[0].length;
  const value = /^[ \t]*/.exec(line.slice(after))?.[0].length ?? 0;
  return nameProblem(key[0], start) ?? valueProblem(line, after + value, false);
}

/** What stands on a line without a field: an item of a list, or a mistake. */
function itemProblem(line: string, start: number): Found | undefined {
  const rest = line.slice(start);
  const glued = /^([A-Za-z][\w-]*):(?=\S)(?!\/\/)/.exec(rest);
  if (glued) {
    return {
      at: start + (glued[1]?.length ?? 0),
      lengte: 1,
      stuk: true,
      regelId: 'yaml-spatie',
      wat: `Achter de dubbele punt van "${glued[1] ?? ''}" ontbreekt een spatie.`,
      herstel: `Schrijf: ${glued[1] ?? ''}: ${rest.slice(glued[0].length)}`,
    };
  }
  const dash = /^-(?=[A-Za-z"'][^:]*:(\s|$))/.exec(rest);
  if (dash) {
    return {
      at: start,
      lengte: 1,
      stuk: true,
      regelId: 'yaml-spatie',
      wat: 'Achter het streepje ontbreekt een spatie.',
      herstel: `Schrijf: - ${rest.slice(1)}`,
    };
  }
  if (/^(---|\.\.\.)(\s|$)/.test(rest)) {
    return {
      at: start,
      stuk: true,
      regelId: 'yaml-streep',
      wat: `Een regel met ${rest.slice(0, 3)} sluit de velden af; wat daaronder staat, gaat verloren.`,
      herstel: 'Haal deze regel weg.',
    };
  }
  if (rest.startsWith('%') && start === 0) {
    return {
      at: 0,
      stuk: true,
      regelId: 'yaml-teken',
      wat: 'Hier staat een opdracht aan YAML (%).',
      herstel: 'Haal deze regel weg.',
    };
  }
  if (/^\?(\s|$)/.test(rest)) {
    return {
      at: start,
      lengte: 1,
      stuk: true,
      regelId: 'yaml-teken',
      wat: 'Een regel begint hier met een vraagteken.',
      herstel: 'Begin de regel met de naam van het veld en een dubbele punt.',
    };
  }
  if (line.slice(0, start).trimEnd().endsWith('-')) return valueProblem(line, start, true);
  const merge = /^([&*!][^\s:]*)/.exec(rest);
  if (merge) return valueProblem(line, start, true);
  return {
    at: start,
    stuk: true,
    regelId: 'yaml-veld',
    wat: 'Deze regel hoort bij geen veld.',
    herstel:
      'Begin de regel met de naam van een veld, een dubbele punt en een spatie. Hoort hij bij de waarde erboven? Zet die dan op één regel.',
  };
}

function nameProblem(key: string, start: number): Found | undefined {
  const name = key.slice(0, -1).trimEnd();
  const at = { at: start, lengte: name.length };
  if (name === '<<') {
    return {
      ...at,
      stuk: true,
      regelId: 'yaml-verwijzing',
      wat: 'Hier staat een verwijzing (<<).',
      herstel: 'Schrijf de velden zelf op.',
    };
  }
  if (/^["']?[A-Za-z][\w-]*["']?$/.test(name)) return undefined;
  return {
    ...at,
    stuk: true,
    regelId: 'yaml-naam',
    wat: `"${name}" kan geen naam van een veld zijn.`,
    herstel:
      'Een naam is één woord zonder spaties, zoals: titel. Is dit een tekst met een dubbele punt erin? Zet die tekst dan tussen aanhalingstekens, op één regel met haar veld.',
  };
}

/** What is wrong with the value that begins at `at`; the line ends it. */
function valueProblem(line: string, at: number, inList: boolean): Found | undefined {
  const value = line.slice(at).trimEnd();
  if (value === '') return undefined;
  const remark = remarkIn(value);
  if (remark !== undefined) {
    return {
      at: at + remark,
      stuk: false,
      regelId: 'yaml-opmerking',
      wat: `Alles achter het hekje gaat verloren: "${value.slice(remark)}".`,
      herstel:
        'Hoort het bij de waarde? Zet de waarde dan tussen aanhalingstekens. Is het een opmerking? Zet die op een eigen regel erboven.',
    };
  }
  const curly = CURLY.exec(value);
  if (curly) {
    return {
      at: at + curly.index,
      lengte: 1,
      stuk: true,
      regelId: 'yaml-aanhalingsteken',
      wat: `Hier staat ${curly[0].trim().charAt(0)}, een gekruld aanhalingsteken. Voor de computer is dat een letter.`,
      herstel: `Typ een recht aanhalingsteken, aan het begin en aan het eind: ${value.replace(/[“”„‟″«»]/g, '"').replace(/[‘’‚′´`]/g, "'")}`,
    };
  }
  if (/^["']/.test(value)) return quotedProblem(value, at);
  const sign = value.charAt(0);
  const special = SIGNS[sign];
  if (special?.when.test(value)) return { at, stuk: special.stuk, regelId: special.regelId, ...special.say(value) };
  if (sign === '[') return listProblem(value, at);
  if (!inList && value.startsWith('- ')) {
    return {
      at,
      stuk: true,
      regelId: 'yaml-lijst',
      wat: 'Hier begint een lijst op dezelfde regel als haar veld.',
      herstel: 'Zet elk onderdeel van de lijst op een eigen regel, met een streepje en een spatie ervoor.',
    };
  }
  const colon = /:(\s|$)/.exec(value);
  if (colon) {
    return {
      at: at + colon.index,
      lengte: 1,
      stuk: true,
      regelId: 'yaml-dubbele-punt',
      wat: 'In deze waarde staat een dubbele punt met een spatie erachter. Zo begint een nieuw veld.',
      herstel: `Zet de waarde tussen aanhalingstekens: ${quoted(value)}.`,
    };
  }
  return undefined;
}

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

function quotedProblem(value: string, at: number): Found | undefined {
  const quote = value.charAt(0);
  const whole = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value)?.[0];
  if (whole === undefined) {
    return {
      at,
      stuk: true,
      regelId: 'yaml-aanhalingsteken',
      wat: `Het aanhalingsteken (${quote}) dat hier begint, wordt op deze regel niet afgesloten.`,
      herstel: `Zet aan het einde van de waarde ook een ${quote}. Een waarde staat op één regel.`,
    };
  }
  if (whole !== value) {
    return {
      at: at + whole.length,
      stuk: true,
      regelId: 'yaml-aanhalingsteken',
      wat: `Achter het aanhalingsteken staat nog tekst: "${value.slice(whole.length).trim()}".`,
      herstel: `Zet de hele waarde tussen aanhalingstekens: ${quoted(value.endsWith(quote) ? value.slice(1, -1) : value)}.`,
    };
  }
  const escape = quote === '"' ? /\\(?:[^"\\])/.exec(whole) : null;
  if (escape) {
    return {
      at: at + escape.index,
      lengte: 2,
      stuk: true,
      regelId: 'yaml-schuine-streep',
      wat: `Tussen dubbele aanhalingstekens is ${escape[0]} een opdracht, en geen tekst.`,
      herstel: 'Gebruik enkele aanhalingstekens om de waarde, of haal de schuine streep weg.',
    };
  }
  return undefined;
}

/** A short list on one line: plain words, or texts in quotes. */
function listProblem(value: string, at: number): Found | undefined {
  const found = { at, stuk: true, regelId: 'yaml-lijst' };
  if (!value.endsWith(']')) {
    return {
      ...found,
      wat: 'De lijst die hier begint, wordt op deze regel niet afgesloten.',
      herstel: 'Zet aan het einde een ], of zet elk onderdeel op een eigen regel met een streepje ervoor.',
    };
  }
  const inner = value.slice(1, -1).trim();
  const ITEM = /^(?:"(?:[^"\\]|\\["\\])+"|'(?:[^']|'')+'|[\p{L}\p{N}](?:[\p{L}\p{N} .'’/&+()-]*[\p{L}\p{N}.')])?)$/u;
  const items = inner === '' ? [] : (inner.match(/(?:"[^"]*"|'[^']*'|[^,])+|(?<=,)(?=,|$)|^(?=,)/g) ?? []);
  const odd = items.map((item) => item.trim()).find((item) => !ITEM.test(item));
  if (odd === undefined && !/,\s*,|^,|,$/.test(inner)) return undefined;
  const streep = odd === undefined ? undefined : /[‐-―−]/.exec(odd)?.[0];
  if (odd !== undefined && streep !== undefined) {
    return {
      ...found,
      wat: `In "${odd}" staat een lang streepje (${streep}). Bedoelde u "${odd.replace(/[‐-―−]/g, '-')}"?`,
      herstel: 'Typ een gewoon streepje: -',
    };
  }
  return {
    ...found,
    wat: odd ? `In deze lijst staat iets dat geen woord of naam is: ${odd}` : 'In deze lijst staat een komma te veel.',
    herstel:
      'Tussen [ en ] staan alleen woorden met een komma ertussen, zoals: [vws, bzk]. Zet een onderdeel met andere tekens tussen aanhalingstekens, of op een eigen regel met een streepje ervoor.',
  };
}

interface Special {
  when: RegExp;
  regelId: string;
  stuk: boolean;
  say: (value: string) => { wat: string; herstel: string };
}

const inQuotes = (value: string) => `Zet de waarde tussen aanhalingstekens: ${quoted(value)}.`;
const reserved = {
  when: /^/,
  regelId: 'yaml-teken',
  stuk: true,
  say: (value: string) => ({
    wat: `Een waarde kan niet beginnen met ${value.charAt(0)}.`,
    herstel: inQuotes(value),
  }),
};
const several = {
  when: /^[|>][-+0-9]*$/,
  regelId: 'yaml-regels',
  stuk: true,
  say: (value: string) => ({
    wat: `Met ${value} begint een waarde die over meer regels gaat.`,
    herstel: 'Zet de waarde op één regel. Een langere tekst hoort onder het blok met velden.',
  }),
};

/** Signs that mean something to YAML at the beginning of a value. */
const SIGNS: Record<string, Special> = {
  '*': {
    when: /^\*/,
    regelId: 'yaml-verwijzing',
    stuk: true,
    say: (value) => ({ wat: 'Een waarde die met * begint, is voor YAML een verwijzing.', herstel: inQuotes(value) }),
  },
  '&': {
    when: /^&/,
    regelId: 'yaml-verwijzing',
    stuk: true,
    say: (value) => ({ wat: 'Een waarde die met & begint, is voor YAML een anker.', herstel: inQuotes(value) }),
  },
  '!': {
    when: /^!/,
    regelId: 'yaml-label',
    stuk: true,
    say: (value) => ({ wat: 'Een waarde die met ! begint, is voor YAML een label.', herstel: inQuotes(value) }),
  },
  '{': {
    when: /^\{/,
    regelId: 'yaml-accolades',
    stuk: true,
    say: () => ({
      wat: 'Hier staan velden tussen accolades. Daarin raken woorden achter een komma hun veld kwijt.',
      herstel: 'Zet elk veld op een eigen regel, of zet een tekst tussen aanhalingstekens.',
    }),
  },
  '|': { ...several },
  '>': { ...several },
  '@': reserved,
  '`': reserved,
  '%': reserved,
  ',': reserved,
  ']': reserved,
  '}': reserved,
  '?': { ...reserved, when: /^\?(\s|$)/ },
  ':': { ...reserved, when: /^:(\s|$)/ },
};

/** A value in the quotes that need no signs of their own. */
export function quoted(value: string): string {
  return value.includes('"') && !value.includes("'") ? `'${value}'` : `"${value.replaceAll('"', "'")}"`;
}

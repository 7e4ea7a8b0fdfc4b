import { dingSoort, type Verandering, type Wat } from '../../src/domain/verandering.ts';
import { aantal, kwartalenWoorden, mijlpaalMoment } from '../../src/views/woorden.ts';
import { datumVoluit } from '../../src/vocabulary/datum.ts';
import { adresVan } from '../../src/vocabulary/kinds.ts';

/** A part of the summary: its heading and its lines. */
export interface Deel {
  kop: string;
  regels: string[];
}

type Soort = Verandering['soort'];
type Van<S extends Soort> = Extract<Verandering, { soort: S }>;

/** In which part each kind of change is told, in order. */
const DELEN: readonly (readonly [kop: string, ...soorten: Soort[]])[] = [
  ['Let op', 'zegel'],
  ['Edities en metingen', 'editie', 'meting'],
  ['Stand en planning', 'stand', 'moment', 'mijlpaal-stand', 'mijlpaal', 'mijlpaal-anders', 'planning'],
  ['Bestanden, velden en teksten', 'ding', 'adres', 'veld', 'tekst'],
  ['Lijsten', 'register'],
  ['De site zelf', 'bestand'],
];

/** What a change does to the monitor, in sentences that count; parts without a change are left out. */
export function samenvatting(all: readonly Verandering[]): Deel[] {
  return DELEN.map(([kop, ...soorten]) => ({
    kop,
    regels: [...(kop === 'Let op' ? geslotenRegels(all) : []), ...soorten.flatMap((soort) => regelsVan(soort, all))],
  })).filter(({ regels }) => regels.length > 0);
}

/** How changes of one kind become lines. */
interface Vertelling<T> {
  /** What is the same in all changes that share a line; the lines stand in order of it. Absent: each has its own. */
  samen?: (each: T) => string;
  regel: (first: T, each: readonly T[]) => string;
}

const MIJLPAAL = ['mijlpaal', 'mijlpalen'] as const;
const BESTAND = { nieuw: 'is nieuw', weg: 'is weggehaald', anders: 'is gewijzigd' } as const;
const ZEGEL = { nieuw: 'is gesloten', weg: 'is weer open: het zegel is weg', anders: 'is opnieuw gesloten' } as const;

const VERTELLING: { [S in Soort]: Vertelling<Van<S>> } = {
  zegel: { regel: ({ wat, editie }) => `editie ${editie} ${ZEGEL[wat]}` },
  editie: {
    samen: ({ wat }) => wat,
    regel: ({ wat }, each) => `${count(each, wordFor(wat, 'editie'))}: ${join(each.map(({ editie }) => editie))}`,
  },
  meting: {
    samen: ({ wat, editie }) => `${editie} ${wat}`,
    regel: ({ wat, editie }, each) => `${count(each, wordFor(wat, 'meting'))} in editie ${editie} (${nummers(each)})`,
  },
  tekst: {
    samen: ({ wat, editie }) => `${editie} ${wat}`,
    regel: ({ wat, editie }, each) => `${count(each, wordFor(wat, 'tekst'))} in editie ${editie} (${nummers(each)})`,
  },
  stand: {
    samen: ({ veld, van, naar }) => [veld, van, naar].join(' '),
    regel: ({ veld, van = 'niets', naar = 'niets' }, each) =>
      `${count(each, veld === 'stoplicht' ? DING.onderwerp : DING.actie)} van ${van} naar ${naar}: ${veld} (${nummers(each)})`,
  },
  moment: {
    samen: ({ kwartalen }) => String(kwartalen),
    regel: ({ kwartalen }, each) => {
      const moves = each.map(
        ({ nummer, van, naar }) => `${nummer} ${naar.wat} (was ${mijlpaalMoment(van)}, nu ${mijlpaalMoment(naar)})`,
      );
      return `${count(each, MIJLPAAL)} ${shiftWords(kwartalen)}: ${join(moves, '; ')}`;
    },
  },
  'mijlpaal-stand': {
    samen: ({ van, naar }) => `${van.stand} ${naar.stand}`,
    regel: ({ van, naar }, each) =>
      `${count(each, MIJLPAAL)} van ${van.stand} naar ${naar.stand} (${mijlpalen(each.map((one) => ({ ...one, mijlpaal: one.naar })))})`,
  },
  mijlpaal: {
    samen: ({ wat }) => wat,
    regel: ({ wat }, each) => `${count(each, wordFor(wat, 'mijlpaal'))} (${mijlpalen(each)})`,
  },
  'mijlpaal-anders': {
    samen: () => '',
    regel: (_, each) =>
      `${count(each, ['mijlpaal met andere gegevens', 'mijlpalen met andere gegevens'])} (${nummers(each)})`,
  },
  planning: {
    samen: () => '',
    regel: (_, each) =>
      `${count(each, ['actie met een andere planning', 'acties met een andere planning'])} (${nummers(each)})`,
  },
  ding: {
    samen: ({ wat, ding }) => `${wat} ${ding}`,
    regel: ({ wat, ding }, each) => `${count(each, wordFor(wat, ding))} (${nummers(each)})`,
  },
  adres: {
    regel: ({ nummer, van, naar }) =>
      `adres van ${nummer} gewijzigd: van ${adresVan(dingSoort(nummer), van)} naar ${adresVan(dingSoort(nummer), naar)}`,
  },
  veld: {
    samen: ({ veld }) => veld,
    regel: ({ veld }, each) => `${veld} gewijzigd van ${nummers(each)}`,
  },
  register: {
    samen: ({ register, wat }) => `${register} ${wat}`,
    regel: ({ register, wat }, each) => `${count(each, wordFor(wat, register))} (${join(each.map(({ id }) => id))})`,
  },
  bestand: { regel: ({ bestand, wat }) => `${bestand} ${BESTAND[wat]}` },
};

function regelsVan(soort: Soort, all: readonly Verandering[]): string[] {
  // A kind and its changes belong together; the table says so, the compiler cannot follow it.
  const { samen, regel } = VERTELLING[soort] as Vertelling<Verandering>;
  const own = all.filter((each) => each.soort === soort);
  if (!samen) return own.map((each) => regel(each, [each]));
  return [...Map.groupBy(own, samen)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, each]) => (each[0] ? [regel(each[0], each)] : []));
}

/** For what is new, gone or different: the word for one, for more, and "new" as it stands before one of them. */
const DING = {
  programma: ['programma', 'programma’s', 'nieuw'],
  actielijn: ['actielijn', 'actielijnen', 'nieuwe'],
  onderwerp: ['onderwerp', 'onderwerpen', 'nieuw'],
  actie: ['actie', 'acties', 'nieuwe'],
  editie: ['editie', 'edities', 'nieuwe'],
  meting: ['meting', 'metingen', 'nieuwe'],
  tekst: ['tekst', 'teksten', 'nieuwe'],
  mijlpaal: [...MIJLPAAL, 'nieuwe'],
  bronnen: ['document', 'documenten', 'nieuw'],
  partijen: ['partij', 'partijen', 'nieuwe'],
  begrippen: ['begrip', 'begrippen', 'nieuw'],
  cijfers: ['cijfer', 'cijfers', 'nieuw'],
} as const;

/** A word for one and for more. */
type Woord = readonly [enkel: string, meer: string];

function wordFor(wat: Wat, thing: keyof typeof DING): Woord {
  const [enkel, meer, nieuw] = DING[thing];
  if (wat === 'nieuw') return [`${nieuw} ${enkel}`, `nieuwe ${meer}`];
  const end = wat === 'weg' ? 'weggehaald' : 'gewijzigd';
  return [`${enkel} ${end}`, `${meer} ${end}`];
}

/** What readers of a closed editie were promised that would not change in silence. */
function geslotenRegels(all: readonly Verandering[]): string[] {
  const metingen = all.filter((each) => each.soort === 'meting');
  const correcties = new Map(metingen.map(({ nummer, editie, correctie }) => [`${editie} ${nummer}`, correctie]));
  const keys = [...metingen, ...all.filter((each) => each.soort === 'tekst')].flatMap(({ gesloten, nummer, editie }) =>
    gesloten ? [`${editie} ${nummer}`] : [],
  );
  return [...new Set(keys)].map((key) => {
    const [editie = '', nummer = ''] = key.split(' ');
    const correctie = correcties.get(key);
    const hoe = correctie ? `met een correctie van ${datumVoluit(correctie)}` : 'zonder nieuwe correctie';
    return `gesloten editie ${editie} is gewijzigd bij ${nummer}, ${hoe}`;
  });
}

function shiftWords(kwartalen: number | undefined): string {
  if (kwartalen === undefined) return 'op een ander moment';
  return kwartalen === 0 ? 'op een ander moment in hetzelfde kwartaal' : kwartalenWoorden(kwartalen);
}

function nummers(list: readonly { nummer: string }[]): string {
  return join([...new Set(list.map(({ nummer }) => nummer))]);
}

function mijlpalen(list: readonly { nummer: string; mijlpaal: { wat: string } }[]): string {
  const named = list.map(({ nummer, mijlpaal }) => `${nummer} ${mijlpaal.wat}`);
  return join(named, '; ');
}

/** "1 actie", "3 acties". */
function count(list: readonly unknown[], [enkel, meer]: readonly [string, string, ...unknown[]]): string {
  return aantal(list.length, enkel, meer);
}

/** Of a change of everything the count is the news; the first dozen show what it is about. */
const MEEST = 12;

function join(words: readonly string[], between = ', '): string {
  const rest = words.length - MEEST;
  return rest > 0 ? `${words.slice(0, MEEST).join(between)} en nog ${rest}` : words.join(between);
}

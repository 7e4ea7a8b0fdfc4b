import { dingSoort, type Verandering } from '../../src/domain/verandering.ts';
import { kwartalenWoorden, mijlpaalMoment } from '../../src/views/woorden.ts';
import { datumVoluit } from '../../src/vocabulary/datum.ts';
import { count, groups, join, type Woord } from './tellen.ts';

/** A part of the summary: its heading and its lines. */
export interface Deel {
  kop: string;
  regels: string[];
}

type Soort = Verandering['soort'];
type Van<S extends Soort> = Extract<Verandering, { soort: S }>;
/** What a change does to the monitor, in sentences that count; parts without a change are left out. */
export function samenvatting(all: readonly Verandering[]): Deel[] {
  const of = <S extends Soort>(soort: S) => all.filter((each): each is Van<S> => each.soort === soort);
  return [
    { kop: 'Let op', regels: [...geslotenRegels(of('meting'), of('tekst')), ...zegelRegels(of('zegel'))] },
    {
      kop: 'Edities en metingen',
      regels: [...editieRegels(of('editie')), ...inEditieRegels(of('meting'), METING)],
    },
    {
      kop: 'Stand en planning',
      regels: [
        ...standRegels(of('stand')),
        ...momentRegels(of('moment')),
        ...mijlpaalStandRegels(of('mijlpaal-stand')),
        ...mijlpaalRegels(of('mijlpaal')),
        ...nummerRegels(of('mijlpaal-anders'), ['mijlpaal met andere gegevens', 'mijlpalen met andere gegevens']),
        ...nummerRegels(of('planning'), ['actie met een andere planning', 'acties met een andere planning']),
      ],
    },
    {
      kop: 'Bestanden, velden en teksten',
      regels: [
        ...dingRegels(of('ding')),
        ...of('adres').map(adresRegel),
        ...veldRegels(of('veld')),
        ...inEditieRegels(of('tekst'), TEKST),
      ],
    },
    { kop: 'Lijsten', regels: registerRegels(of('register')) },
    { kop: 'De site zelf', regels: of('bestand').map(({ bestand, wat }) => `${bestand} ${BESTAND[wat]}`) },
  ].filter(({ regels }) => regels.length > 0);
}

const EDITIE = {
  nieuw: ['nieuwe editie', 'nieuwe edities'],
  weg: ['editie weggehaald', 'edities weggehaald'],
  anders: ['editie gewijzigd', 'edities gewijzigd'],
} as const satisfies Record<string, Woord>;

const BESTAND = { nieuw: 'is nieuw', weg: 'is weggehaald', anders: 'is gewijzigd' } as const;

const METING = {
  nieuw: ['nieuwe meting', 'nieuwe metingen'],
  weg: ['meting weggehaald', 'metingen weggehaald'],
  anders: ['meting gewijzigd', 'metingen gewijzigd'],
} as const satisfies Record<string, Woord>;

const TEKST = {
  nieuw: ['nieuwe tekst', 'nieuwe teksten'],
  weg: ['tekst weggehaald', 'teksten weggehaald'],
  anders: ['tekst gewijzigd', 'teksten gewijzigd'],
} as const satisfies Record<string, Woord>;

const ZEGEL = { nieuw: 'is gesloten', weg: 'is weer open: het zegel is weg', anders: 'is opnieuw gesloten' } as const;

/** For what is new, gone or different: the word for one, for more, and "new" as it stands before one of them. */
const DING = {
  programma: ['programma', 'programma’s', 'nieuw'],
  actielijn: ['actielijn', 'actielijnen', 'nieuwe'],
  onderwerp: ['onderwerp', 'onderwerpen', 'nieuw'],
  actie: ['actie', 'acties', 'nieuwe'],
  bronnen: ['document', 'documenten', 'nieuw'],
  partijen: ['partij', 'partijen', 'nieuwe'],
  begrippen: ['begrip', 'begrippen', 'nieuw'],
  cijfers: ['cijfer', 'cijfers', 'nieuw'],
} as const;

function wordFor(wat: 'nieuw' | 'weg' | 'anders', thing: keyof typeof DING): Woord {
  const [enkel, meer, nieuw] = DING[thing];
  if (wat === 'nieuw') return [`${nieuw} ${enkel}`, `nieuwe ${meer}`];
  const end = wat === 'weg' ? 'weggehaald' : 'gewijzigd';
  return [`${enkel} ${end}`, `${meer} ${end}`];
}

/** What readers of a closed editie were promised that would not change in silence. */
function geslotenRegels(metingen: readonly Van<'meting'>[], teksten: readonly Van<'tekst'>[]): string[] {
  const correcties = new Map(metingen.map(({ nummer, editie, correctie }) => [`${editie} ${nummer}`, correctie]));
  const keys = [...metingen, ...teksten].flatMap(({ gesloten, nummer, editie }) =>
    gesloten ? [`${editie} ${nummer}`] : [],
  );
  return [...new Set(keys)].map((key) => {
    const [editie = '', nummer = ''] = key.split(' ');
    const correctie = correcties.get(key);
    const hoe = correctie ? `met een correctie van ${datumVoluit(correctie)}` : 'zonder nieuwe correctie';
    return `gesloten editie ${editie} is gewijzigd bij ${nummer}, ${hoe}`;
  });
}

function zegelRegels(list: readonly Van<'zegel'>[]): string[] {
  return list.map(({ wat, editie }) => `editie ${editie} ${ZEGEL[wat]}`);
}

function editieRegels(list: readonly Van<'editie'>[]): string[] {
  return groups(
    list,
    ({ wat }) => wat,
    ([{ wat }], each) => `${count(each, EDITIE[wat])}: ${join(each.map(({ editie }) => editie))}`,
  );
}

function inEditieRegels(
  list: readonly (Van<'meting'> | Van<'tekst'>)[],
  words: Record<'nieuw' | 'weg' | 'anders', Woord>,
): string[] {
  return groups(
    list,
    ({ wat, editie }) => `${editie} ${wat}`,
    ([{ wat, editie }], each) => `${count(each, words[wat])} in editie ${editie} (${nummers(each)})`,
  );
}

function standRegels(list: readonly Van<'stand'>[]): string[] {
  return groups(
    list,
    ({ veld, van, naar }) => [veld, van, naar].join(' '),
    ([{ veld, van = 'niets', naar = 'niets' }], each) => {
      const wie = count(each, veld === 'stoplicht' ? DING.onderwerp : DING.actie);
      return `${wie} van ${van} naar ${naar}: ${veld} (${nummers(each)})`;
    },
  );
}

function momentRegels(list: readonly Van<'moment'>[]): string[] {
  return groups(
    list,
    ({ kwartalen }) => String(kwartalen),
    ([{ kwartalen }], each) => {
      const moves = each.map(
        ({ nummer, van, naar }) => `${nummer} ${naar.wat} (was ${mijlpaalMoment(van)}, nu ${mijlpaalMoment(naar)})`,
      );
      return `${count(each, MIJLPAAL)} ${shiftWords(kwartalen)}: ${join(moves, '; ')}`;
    },
  );
}

const MIJLPAAL = ['mijlpaal', 'mijlpalen'] as const;

function shiftWords(kwartalen: number | undefined): string {
  if (kwartalen === undefined) return 'op een ander moment';
  return kwartalen === 0 ? 'op een ander moment in hetzelfde kwartaal' : kwartalenWoorden(kwartalen);
}

function mijlpaalStandRegels(list: readonly Van<'mijlpaal-stand'>[]): string[] {
  return groups(
    list,
    ({ van, naar }) => `${van.stand} ${naar.stand}`,
    ([{ van, naar }], each) =>
      `${count(each, MIJLPAAL)} van ${van.stand} naar ${naar.stand} (${mijlpalen(
        each.map(({ nummer, naar: mijlpaal }) => ({ nummer, mijlpaal })),
      )})`,
  );
}

function mijlpaalRegels(list: readonly Van<'mijlpaal'>[]): string[] {
  const words = {
    nieuw: ['nieuwe mijlpaal', 'nieuwe mijlpalen'],
    weg: ['mijlpaal weggehaald', 'mijlpalen weggehaald'],
  } as const;
  return groups(
    list,
    ({ wat }) => wat,
    ([{ wat }], each) => `${count(each, words[wat])} (${mijlpalen(each)})`,
  );
}

function dingRegels(list: readonly Van<'ding'>[]): string[] {
  return groups(
    list,
    ({ wat, ding }) => `${wat} ${ding}`,
    ([{ wat, ding }], each) => `${count(each, wordFor(wat, ding))} (${nummers(each)})`,
  );
}

const MAP = { programma: '', actielijn: 'actielijnen/', onderwerp: 'onderwerpen/', actie: 'acties/' } as const;

function adresRegel({ nummer, van, naar }: Van<'adres'>): string {
  const folder = MAP[dingSoort(nummer)];
  return `adres van ${nummer} gewijzigd: van /${folder}${van}/ naar /${folder}${naar}/`;
}

function veldRegels(list: readonly Van<'veld'>[]): string[] {
  return groups(
    list,
    ({ veld }) => veld,
    ([{ veld }], each) => `${veld} gewijzigd van ${nummers(each)}`,
  );
}

function registerRegels(list: readonly Van<'register'>[]): string[] {
  return groups(
    list,
    ({ register, wat }) => `${register} ${wat}`,
    ([{ register, wat }], each) => `${count(each, wordFor(wat, register))} (${join(each.map(({ id }) => id))})`,
  );
}

function nummerRegels(list: readonly { nummer: string }[], word: Woord): string[] {
  return list.length > 0 ? [`${count(list, word)} (${nummers(list)})`] : [];
}

function nummers(list: readonly { nummer: string }[]): string {
  return join([...new Set(list.map(({ nummer }) => nummer))]);
}

function mijlpalen(list: readonly { nummer: string; mijlpaal: { wat: string } }[]): string {
  return join(
    list.map(({ nummer, mijlpaal }) => `${nummer} ${mijlpaal.wat}`),
    '; ',
  );
}

import { kwartaal } from '../../src/schema/velden.ts';
import type { Content } from '../../src/domain/content.ts';
import { readBody } from '../../src/read/text/read-body.ts';
import { NU } from '../../src/settings.ts';
import type { ClosedList } from '../../src/vocabulary/closed-list.ts';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import { FASE, GRONDSLAG, STATUS, STOPLICHT } from '../../src/vocabulary/status.ts';
import { isGesloten, type Ding } from './dingen.ts';
import { bronKeuzes, editieKeuzes, woordKeuzes } from './keuzes.ts';
import type { Antwoorden, Vraag } from './vragen.ts';

/** What the meting is about, as far as it is known already. */
export interface MetingVan {
  soort: (antwoorden: Antwoorden) => Ding['soort'] | undefined;
  /** Whether this will be the oldest meting: that one must hold a first judgement. */
  isEerste: (antwoorden: Antwoorden) => boolean;
  foutInEditie?: (editie: string, antwoorden: Antwoorden) => string | undefined;
}

export const NIEUW_DOCUMENT = 'Is het nieuw? Zet het dan eerst in content/bronnen.yaml.';
const NIETS_NIEUWS = 'De bron zegt hier niets nieuws over';

/** The questions about a meting. Nothing is proposed from an earlier one: only what the source says now counts. */
export function metingVragen(content: Content, { soort, isEerste, foutInEditie }: MetingVan): Vraag[] {
  const isActie = (a: Antwoorden) => soort(a) === 'actie';
  const isOnderwerp = (a: Antwoorden) => soort(a) === 'onderwerp';
  return [
    {
      naam: 'editie',
      wat: 'De editie waarin dit staat, zoals 2023-12.',
      zin: 'Bij welke editie hoort dit?',
      keuzes: () => editieKeuzes(content),
      nieuw: 'Is zij nieuw? Open haar dan eerst met npm run nieuwe-editie.',
      verplicht: () => true,
      fout: foutInEditie,
    },
    {
      naam: 'fase',
      wat: `Waar de actie staat: ${Object.keys(FASE).join(', ')}. Verplicht in de eerste meting.`,
      zin: 'Waar staat de actie, volgens de bron?',
      keuzes: () => woordKeuzes(FASE),
      wanneer: isActie,
      hoortBij: 'Alleen een actie heeft een fase.',
      verplicht: isEerste,
      overslaan: NIETS_NIEUWS,
    },
    {
      naam: 'afgerond',
      waarde: 'KWARTAAL',
      wat: 'Het kwartaal waarin de actie klaar was, zoals 2023-Q4. Alleen bij --fase afgerond.',
      zin: 'In welk kwartaal was de actie klaar?',
      wanneer: (a) => a['fase'] === 'afgerond',
      hoortBij: 'Het hoort bij de fase afgerond.',
      overslaan: 'de bron zegt het niet',
      schema: kwartaal,
    },
    {
      naam: 'status',
      wat: `Hoe het met de planning staat: ${Object.keys(STATUS).join(', ')}. Verplicht in de eerste meting.`,
      zin: 'Wat zegt de bron over de planning?',
      keuzes: () => woordKeuzes(STATUS),
      wanneer: isActie,
      hoortBij: 'Alleen een actie heeft een status.',
      verplicht: isEerste,
      overslaan: NIETS_NIEUWS,
    },
    {
      naam: 'stoplicht',
      wat: `Het oordeel over een onderwerp: ${Object.keys(STOPLICHT).join(', ')}. Verplicht in de eerste meting.`,
      zin: 'Welk stoplicht geeft de bron?',
      keuzes: () => woordKeuzes(STOPLICHT),
      wanneer: isOnderwerp,
      hoortBij: 'Alleen een onderwerp heeft een stoplicht.',
      verplicht: isEerste,
      overslaan: NIETS_NIEUWS,
    },
    {
      naam: 'grondslag',
      wat: 'Waar een bekende status of kleur op rust: bron of afgeleid.',
      zin: 'Waar rust dit oordeel op?',
      keuzes: () => woordKeuzes(GRONDSLAG),
      wanneer: isBekend,
      hoortBij: 'Een grondslag hoort bij een bekende status of een bekend stoplicht.',
      verplicht: () => true,
    },
    {
      naam: 'bron',
      wat: 'De id van het document in content/bronnen.yaml.',
      zin: 'In welk document staat dit?',
      keuzes: () => bronKeuzes(content),
      nieuw: NIEUW_DOCUMENT,
      verplicht: () => true,
    },
    {
      naam: 'vindplaats',
      waarde: 'PLAATS',
      wat: 'Waar in het document het staat, zoals: actielijn 4, onderwerp 1.',
      zin: 'Waar in het document staat het?',
      overslaan: 'niet te zeggen',
    },
    {
      naam: 'citaat',
      waarde: 'WOORDEN',
      wat: 'Een paar woorden uit het document, letterlijk. Verplicht bij een bekende status of kleur.',
      zin: 'Op welke woorden rust dit? Neem er een paar letterlijk over.',
      verplicht: isBekend,
      overslaan: 'geen',
    },
    {
      naam: 'correctie',
      waarde: 'WAT',
      wat: 'Wat er is verbeterd en waarom. Alleen bij een editie die al gesloten is.',
      zin: 'Deze editie is gesloten. Wat verbetert u, en waarom? Lezers zien dit.',
      wanneer: (a) => isGesloten(content, a['editie']),
      hoortBij: 'Een correctie hoort bij een gesloten editie.',
      verplicht: () => true,
    },
    {
      naam: 'tekst',
      wat: 'Wat de bron zegt, in eigen woorden. Weggelaten: er komt een lege kop die u zelf aanvult.',
      zin: 'Wat zegt de bron, in eigen woorden?',
      overslaan: 'schrijf ik straks in het bestand',
      fout: (tekst) => foutInTekst(tekst, content),
    },
  ];
}

function isBekend({ status, stoplicht }: Antwoorden): boolean {
  // A word that is in no list was meant as a judgement too.
  const oordeelt = (list: ClosedList, waarde: string | undefined) => waarde !== undefined && !list[waarde]?.onbekend;
  return oordeelt(STATUS, status) || oordeelt(STOPLICHT, stoplicht);
}

/** The same reader as of the file says what a text may not hold. */
export function foutInTekst(tekst: string, { bronnen }: Content): string | undefined {
  const { meldingen, secties, bronLinks } = readBody(tekst, '', 1);
  const [melding] = meldingen;
  if (melding) return [melding.wat, melding.herstel].filter(Boolean).join(' ');
  if (secties.length > 0) return 'In de tekst staat een kop. De kop met de editie komt er vanzelf boven.';
  const ids = bronnen.map(({ data }) => data.id);
  const weg = bronLinks.find(({ bron }) => !ids.includes(bron));
  return weg && `Er is geen bron "${weg.bron}".${suggestion(weg.bron, ids)}`;
}

/** The meting as it will be read from the file. */
export function metingVan(a: Antwoorden): Meting {
  const { editie = '', fase, afgerond, status, stoplicht, grondslag, bron, vindplaats, citaat, correctie } = a;
  return gevuld({
    editie,
    fase,
    afgerond,
    status,
    stoplicht,
    grondslag,
    bronnen: [gevuld({ bron, vindplaats: opRegel(vindplaats), citaat: opRegel(citaat) })],
    correctie: correctie === undefined ? undefined : correctieVan(correctie),
  });
}

export interface Meting extends Record<string, unknown> {
  editie: string;
}

/** A correction of today. */
export function correctieVan(wat: string): { datum: string; wat: string } {
  return { datum: NU, wat: opRegel(wat) };
}

/** A text as it stands in one field: on one line. */
export function opRegel<T extends string | undefined>(text: T): T {
  return text?.normalize('NFC').replace(/\s+/g, ' ').trim() as T;
}

export function gevuld<T extends Record<string, unknown>>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The lines of a text under the heading of its editie; without a text there is only the heading, which is a finding. */
export function sectieRegels(editie: string, tekst: string | undefined): string[] {
  const regels = (tekst ?? '').normalize('NFC').trim().split(/\r?\n/);
  return [`## ${editie}`, ...(tekst?.trim() ? ['', ...regels] : [])];
}

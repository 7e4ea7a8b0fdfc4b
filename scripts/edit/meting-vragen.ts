import { kwartaal } from '../../src/schema/velden.ts';
import type { Content } from '../../src/domain/content.ts';
import { readBody } from '../../src/read/text/read-body.ts';
import { NU } from '../../src/settings.ts';
import type { ClosedList } from '../../src/vocabulary/closed-list.ts';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import { FASE, GRONDSLAG, STATUS, STOPLICHT } from '../../src/vocabulary/status.ts';
import { isGesloten, type Ding } from './dingen.ts';
import { bronKeuzes, editieKeuzes, woordKeuzes } from './keuzes.ts';
import { altijd, vragenUit, type Antwoorden, type Vraag } from './vragen.ts';

/** What the meting is about, as far as it is known already. */
export interface MetingVan {
  soort: (antwoorden: Antwoorden) => Ding['soort'] | undefined;
  /** Whether this will be the oldest meting: that one must hold a first judgement. */
  isEerste: (antwoorden: Antwoorden) => boolean;
  foutInEditie?: (editie: string, antwoorden: Antwoorden) => string | undefined;
}

/** The questions about a meting. Nothing is proposed from an earlier one: only what the source says now counts. */
export function metingVragen(content: Content, { soort, isEerste, foutInEditie }: MetingVan): Vraag[] {
  const isActie = (a: Antwoorden) => soort(a) === 'actie';
  const isOnderwerp = (a: Antwoorden) => soort(a) === 'onderwerp';
  return vragenUit('meting', {
    editie: { keuzes: () => editieKeuzes(content), verplicht: altijd, fout: foutInEditie },
    fase: { keuzes: () => woordKeuzes(FASE), wanneer: isActie, verplicht: isEerste },
    afgerond: { wanneer: (a) => a['fase'] === 'afgerond', schema: kwartaal },
    status: { keuzes: () => woordKeuzes(STATUS), wanneer: isActie, verplicht: isEerste },
    stoplicht: { keuzes: () => woordKeuzes(STOPLICHT), wanneer: isOnderwerp, verplicht: isEerste },
    grondslag: { keuzes: () => woordKeuzes(GRONDSLAG), wanneer: isBekend, verplicht: altijd },
    bron: { keuzes: () => bronKeuzes(content), verplicht: altijd },
    vindplaats: {},
    citaat: { verplicht: isBekend },
    correctie: { wanneer: (a) => isGesloten(content, a['editie']), verplicht: altijd },
    tekst: { fout: (tekst) => foutInTekst(tekst, content) },
  });
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

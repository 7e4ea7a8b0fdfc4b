import type { ClosedList } from './closed-list.ts';
import type { BalkTeken, PuntTeken, Teken, Toon } from './teken.ts';

/** How things stand: the closed lists of judgements, with the words a reader sees. */

interface FaseKolommen {
  toon: Toon;
  /** In a chart, from done to unknown. */
  orde: number;
  /** It has ended, and does not begin again by itself. */
  voorbij?: true;
}

const fase = {
  gepland: { label: 'Gepland', uitleg: 'Nog niet begonnen.', toon: 'licht', orde: 5 },
  loopt: { label: 'Loopt', uitleg: 'Begonnen en nog niet klaar.', toon: 'strepen', orde: 4 },
  afgerond: { label: 'Afgerond', uitleg: 'Klaar.', toon: 'vol', orde: 1, voorbij: true },
  gestopt: { label: 'Gestopt', uitleg: 'Gestopt voordat het klaar was.', toon: 'donker', orde: 3, voorbij: true },
  overgegaan: {
    label: 'Overgegaan naar een ander programma',
    uitleg: 'Gaat verder in een ander programma.',
    toon: 'anders',
    orde: 2,
    voorbij: true,
  },
  onbekend: {
    label: 'Fase niet bekend',
    uitleg: 'De bron zegt niet of de actie begonnen of klaar is.',
    toon: 'stippen',
    orde: 6,
    onbekend: true,
  },
} satisfies ClosedList<FaseKolommen>;
export type Fase = keyof typeof fase;
export const FASE: ClosedList<FaseKolommen, Fase> = fase;

interface StatusKolommen {
  /** Above a narrow column. Absent: its label fits. */
  kort?: string;
  /** Behind a number: "3 volgens planning". */
  telling: string;
  en: { label: string; meaning: string };
  teken: Teken;
  toon: Toon;
  /** What asks most attention first. */
  orde: number;
  /** How good it is, worst first. Absent: neither good nor bad. */
  goed?: number;
}

const status = {
  'conform-planning': {
    label: 'Conform planning',
    uitleg: 'De bron zegt dat de actie volgens planning loopt.',
    telling: 'conform planning',
    en: { label: 'On schedule', meaning: 'The source says that the action goes as planned.' },
    teken: 'conform',
    toon: 'conform',
    orde: 4,
    goed: 3,
  },
  afwijking: {
    label: 'Afwijking van planning',
    kort: 'Afwijking',
    uitleg: 'De bron zegt dat er vertraging is, of noemt een datum die is verschoven.',
    telling: 'met een afwijking van de planning',
    en: { label: 'Off schedule', meaning: 'The source names a delay, or a date that moved.' },
    teken: 'afwijking',
    toon: 'afwijking',
    orde: 1,
    goed: 2,
  },
  'afgerond-anders': {
    label: 'Afgerond anders dan gepland',
    kort: 'Afgerond anders',
    uitleg: 'De actie is klaar, maar anders dan gepland.',
    telling: 'anders afgerond dan gepland',
    en: { label: 'Finished otherwise', meaning: 'The action is done, but not as it was planned.' },
    teken: 'anders',
    toon: 'anders',
    orde: 3,
  },
  herbeoordeling: {
    label: 'Herbeoordeling',
    uitleg: 'Opnieuw wordt bekeken of en hoe de actie doorgaat.',
    telling: 'in herbeoordeling',
    en: { label: 'Under review', meaning: 'It is being decided again whether and how the action continues.' },
    teken: 'herbeoordeling',
    toon: 'ruit',
    orde: 2,
    goed: 1,
  },
  onbekend: {
    label: 'Niet bekend',
    uitleg: 'De bron zegt niet of de planning wordt gehaald.',
    telling: 'niet bekend',
    en: { label: 'Not known', meaning: 'The source does not say whether the action is on schedule.' },
    teken: 'onbekend',
    toon: 'stippen',
    orde: 5,
    onbekend: true,
  },
} satisfies ClosedList<StatusKolommen>;
export type Status = keyof typeof status;
export const STATUS: ClosedList<StatusKolommen, Status> = status;

interface StoplichtKolommen {
  teken: Teken;
  /** How good it is, worst first. Absent: neither good nor bad. */
  goed?: number;
  /** It contradicts an onderwerp of which every actie is as good as one of these. */
  weerspreekt?: readonly number[];
}

const stoplicht = {
  'conform-planning': {
    label: 'Conform planning',
    uitleg: 'Het onderwerp loopt volgens planning.',
    teken: 'conform',
    goed: 3,
    weerspreekt: [1, 2],
  },
  'risico-of-vertraging': {
    label: "Risico's of vertraging",
    uitleg: "Er zijn risico's, of er is vertraging.",
    teken: 'afwijking',
    goed: 2,
    weerspreekt: [3],
  },
  'interventie-nodig': {
    label: 'Planning niet haalbaar, ingrijpen nodig',
    uitleg: 'De planning is niet haalbaar. Er moet iets gebeuren.',
    teken: 'ingrijpen',
    goed: 1,
    weerspreekt: [3],
  },
  'niet-te-beoordelen': {
    label: 'Niet te beoordelen',
    uitleg: 'De makers van de monitor konden de stand niet beoordelen.',
    teken: 'geen-oordeel',
  },
  herbeoordeling: {
    label: 'Herbeoordeling',
    uitleg: 'Opnieuw wordt bekeken of en hoe het onderwerp doorgaat.',
    teken: 'herbeoordeling',
    weerspreekt: [2, 3],
  },
  'kleur-onbekend': {
    label: 'Kleur niet bekend',
    uitleg: 'De bron zegt niet in woorden welke kleur het stoplicht heeft, of heeft er geen.',
    teken: 'onbekend',
    onbekend: true,
  },
} satisfies ClosedList<StoplichtKolommen>;
export type Stoplicht = keyof typeof stoplicht;
export const STOPLICHT: ClosedList<StoplichtKolommen, Stoplicht> = stoplicht;

interface BalkKolommen {
  teken: BalkTeken;
  /** In the legend. Absent: its label. */
  legenda?: string;
}

const balkStand = {
  gepland: { label: 'gepland', uitleg: 'Dit moet nog beginnen.', teken: 'gepland' },
  'conform-planning': {
    label: 'conform planning',
    uitleg: 'De bron zegt dat dit volgens planning loopt of liep.',
    teken: 'conform',
  },
  afwijking: {
    label: 'afwijking van planning',
    uitleg: 'De bron zegt dat dit afwijkt van de planning.',
    teken: 'afwijking',
  },
  'afgerond-anders': {
    label: 'afgerond anders dan gepland',
    uitleg: 'Dit is klaar, maar anders dan gepland.',
    teken: 'anders',
  },
  onbekend: {
    label: 'oordeel niet bekend',
    legenda: 'De bron geeft geen oordeel',
    uitleg: 'Dit is geweest of loopt, en de bron zegt niet of het volgens planning was.',
    teken: 'onbekend',
    onbekend: true,
  },
} satisfies ClosedList<BalkKolommen>;
export type BalkStand = keyof typeof balkStand;
/** What a source says of a bar of the planning. */
export const BALK_STAND: ClosedList<BalkKolommen, BalkStand> = balkStand;

interface AfloopKolommen {
  /** The same of what parliament was promised, in one of the words by which promises are counted. */
  beloofd: string;
  /** Its sign, where it is not that of the stand: the day tells that a plan is past. */
  teken?: PuntTeken;
}

const afloop = {
  gehaald: { label: 'Gebeurd', beloofd: 'gebeurd' },
  gemist: { label: 'Niet gehaald', beloofd: 'niet gebeurd' },
  'komt-nog': { label: 'Komt nog', beloofd: 'komt nog' },
  'geen-bericht': {
    label: 'Geen bericht',
    uitleg: 'De tijd is voorbij, en in de bronnen die deze site las staat niet wat ervan kwam. Dat is geen vertraging.',
    beloofd: 'geen bericht',
    teken: 'onbekend',
    onbekend: true,
  },
  voorbij: {
    label: 'Voorbij',
    uitleg: 'Dit ging vanzelf voorbij, zoals de laatste dag om iets aan te vragen.',
    beloofd: 'voorbij',
    teken: 'voorbij',
  },
  vervallen: {
    label: 'Vervallen',
    uitleg: 'Een bron zegt dat dit niet meer doorgaat.',
    beloofd: 'niet gebeurd',
  },
} satisfies ClosedList<AfloopKolommen>;
export type Afloop = keyof typeof afloop;
/** What came of a milestone, seen from a day. */
export const AFLOOP: ClosedList<AfloopKolommen, Afloop> = afloop;

interface AntwoordKolommen {
  /** Behind a number: "bij 10 is het gebeurd". */
  zin: string;
}

const antwoord = {
  gebeurd: {
    label: 'Gebeurd',
    zin: 'zegt een bron dat het gebeurde',
    uitleg: 'Een bron zegt dat het is gebeurd, op tijd of later.',
  },
  'niet-op-tijd': {
    label: 'Niet op tijd',
    zin: 'zegt een bron dat het niet op tijd was',
    uitleg: 'Een bron zegt dat het niet is gehaald of later wordt, en geen bron zegt dat het daarna is gebeurd.',
  },
  'geen-bericht': {
    label: 'Geen bericht',
    zin: 'is er geen bericht',
    uitleg: 'De tijd is voorbij, en in de bronnen die deze site las staat niet wat ervan kwam.',
    onbekend: true,
  },
  'komt-nog': { label: 'Komt nog', zin: 'komt het moment nog', uitleg: 'Het moment is nog niet voorbij.' },
  voorbij: {
    label: 'Voorbij',
    zin: 'ging het vanzelf voorbij',
    uitleg: 'Dit ging vanzelf voorbij, zoals de laatste dag om iets aan te vragen.',
  },
  vervallen: {
    label: 'Vervallen',
    zin: 'zegt een bron dat het niet doorgaat',
    uitleg: 'Een bron zegt dat dit niet meer doorgaat.',
  },
} satisfies ClosedList<AntwoordKolommen>;
export type Antwoord = keyof typeof antwoord;
/** The answer to: what was announced, and did it happen? */
export const ANTWOORD: ClosedList<AntwoordKolommen, Antwoord> = antwoord;

interface MijlpaalKolommen {
  teken: PuntTeken;
  /** In the legend. Absent: its label. */
  legenda?: string;
  /** What came of it. Absent: it is a plan, and the day tells. */
  afloop?: Afloop;
  /** Left out of a legend that has room for one line. */
  zeldzaam?: true;
  /** What a calendar says of its day. */
  kalender: 'TENTATIVE' | 'CONFIRMED';
}

const mijlpaalStand = {
  gepland: {
    label: 'gepland',
    legenda: 'Mijlpaal, gepland',
    uitleg: 'Ligt nog in de toekomst.',
    teken: 'gepland',
    kalender: 'TENTATIVE',
  },
  gehaald: {
    label: 'gebeurd',
    uitleg: 'De bron zegt dat het is gebeurd.',
    teken: 'gehaald',
    afloop: 'gehaald',
    kalender: 'CONFIRMED',
  },
  verschoven: {
    label: 'verschoven',
    legenda: 'Verschoven, met lijn vanaf het eerste plan',
    uitleg: 'Er is een nieuw moment. Het eerste plan staat bij oorspronkelijk.',
    teken: 'verschoven',
    kalender: 'TENTATIVE',
  },
  gemist: {
    label: 'niet gehaald',
    uitleg: 'De bron zegt dat het niet is gebeurd.',
    teken: 'gemist',
    afloop: 'gemist',
    // Not CANCELLED: some calendars then hide it. Its title says that it did not happen.
    kalender: 'TENTATIVE',
  },
  vervallen: {
    label: 'vervallen',
    uitleg: 'De bron zegt dat dit niet meer doorgaat. Noem die bron bij de mijlpaal.',
    teken: 'vervallen',
    afloop: 'vervallen',
    zeldzaam: true,
    // As of what was missed.
    kalender: 'TENTATIVE',
  },
  onbekend: {
    label: 'niet bekend of dit is gebeurd',
    uitleg: 'Het moment is voorbij, en geen tekst zegt dat het is gebeurd.',
    teken: 'onbekend',
    afloop: 'geen-bericht',
    kalender: 'TENTATIVE',
    onbekend: true,
  },
} satisfies ClosedList<MijlpaalKolommen>;
export type MijlpaalStand = keyof typeof mijlpaalStand;
export const MIJLPAAL_STAND: ClosedList<MijlpaalKolommen, MijlpaalStand> = mijlpaalStand;

const grondslag = {
  bron: { label: 'De bron zegt dit zelf', uitleg: 'Het staat er met zoveel woorden.' },
  afgeleid: {
    label: 'Dit volgt uit de datums in de bron',
    uitleg: 'Het volgt uit een datum die verschoof of een vertraging die de bron noemt.',
  },
} satisfies ClosedList;
export type Grondslag = keyof typeof grondslag;
/** On what a judgement rests; shown wherever a judgement is shown. */
export const GRONDSLAG: ClosedList<object, Grondslag> = grondslag;

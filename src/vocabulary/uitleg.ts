import type { BalkStand, CIJFER_AARD, Fase, Grondslag, MijlpaalStand, Status, Stoplicht } from './status.ts';

/**
 * What each value of a closed list means, in a sentence: for readers on the page about the site, for editors
 * beside the field and in docs/velden.md.
 */
export const FASE_UITLEG = {
  gepland: 'Nog niet begonnen.',
  loopt: 'Begonnen en nog niet klaar.',
  afgerond: 'Klaar.',
  gestopt: 'Gestopt voordat het klaar was.',
  overgegaan: 'Gaat verder in een ander programma.',
  onbekend: 'De bron zegt niet of de actie begonnen of klaar is.',
} as const satisfies Record<Fase, string>;

export const STATUS_UITLEG = {
  'conform-planning': 'De bron zegt dat de actie volgens planning loopt.',
  afwijking: 'De bron zegt dat er vertraging is, of noemt een datum die is verschoven.',
  'afgerond-anders': 'De actie is klaar, maar anders dan gepland.',
  herbeoordeling: 'Opnieuw wordt bekeken of en hoe de actie doorgaat.',
  onbekend: 'De bron zegt niet of de planning wordt gehaald.',
} as const satisfies Record<Status, string>;

export const STOPLICHT_UITLEG = {
  'conform-planning': 'Het onderwerp loopt volgens planning.',
  'risico-of-vertraging': "Er zijn risico's, of er is vertraging.",
  'interventie-nodig': 'De planning is niet haalbaar. Er moet iets gebeuren.',
  'niet-te-beoordelen': 'De makers van de monitor konden de stand niet beoordelen.',
  herbeoordeling: 'Opnieuw wordt bekeken of en hoe het onderwerp doorgaat.',
  'kleur-onbekend': 'De bron zegt niet in woorden welke kleur het stoplicht heeft, of heeft er geen.',
} as const satisfies Record<Stoplicht, string>;

export const GRONDSLAG_UITLEG = {
  bron: 'Het staat er met zoveel woorden.',
  afgeleid: 'Het volgt uit een datum die verschoof of een vertraging die de bron noemt.',
} as const satisfies Record<Grondslag, string>;

export const BALK_UITLEG = {
  gepland: 'Dit moet nog beginnen.',
  'conform-planning': 'De bron zegt dat dit volgens planning loopt of liep.',
  afwijking: 'De bron zegt dat dit afwijkt van de planning.',
  'afgerond-anders': 'Dit is klaar, maar anders dan gepland.',
  onbekend: 'Dit is geweest of loopt, en de bron zegt niet of het volgens planning was.',
} as const satisfies Record<BalkStand, string>;

export const MIJLPAAL_UITLEG = {
  gepland: 'Ligt nog in de toekomst.',
  gehaald: 'De bron zegt dat het is gebeurd.',
  verschoven: 'Er is een nieuw moment. Zet het eerste plan bij oorspronkelijk.',
  gemist: 'De bron zegt dat het niet is gebeurd.',
  onbekend: 'Het moment is voorbij, en geen tekst zegt dat het is gebeurd.',
} as const satisfies Record<MijlpaalStand, string>;

export const CIJFER_AARD_UITLEG = {
  doel: 'Een aantal dat gehaald moet worden.',
  budget: 'Geld dat er voor is.',
  telling: 'Een aantal dat is geteld.',
} as const satisfies Record<keyof typeof CIJFER_AARD, string>;

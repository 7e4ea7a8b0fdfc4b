/** The names that a programme fills in where a text of the code speaks of it: `{eigenaar}`. */
export interface Namen {
  eigenaar: string;
  volksvertegenwoordiging: string;
  /** The same in few words. */
  kort: string;
  bestandsnaam: string;
  /** The id of an editie, for an example. */
  editie: string;
}

/** For who writes content, of whichever programme. */
export const ALGEMEEN: Namen = {
  eigenaar: 'de eigenaar van het programma',
  volksvertegenwoordiging: 'het parlement of de raad',
  kort: 'de Kamer of de raad',
  bestandsnaam: 'naam-van-de-site',
  editie: '2023-06',
};

/** A text with the names of a programme in it. */
export function invullen(text: string, namen: Namen): string {
  return text.replaceAll(
    /\{(eigenaar|volksvertegenwoordiging|kort|bestandsnaam|editie)\}/g,
    (_, naam: keyof Namen) => namen[naam],
  );
}

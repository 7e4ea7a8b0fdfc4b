import type { BalkStand, MijlpaalStand } from '../vocabulary/status.ts';

/** What the drawings of a timeline are made of, for a page and for a picture alike. */

/** The shape of a milestone around the origin: each stand has one of its own. */
export const PUNT_VORM = {
  gepland: 'M0-7 7 0 0 7-7 0z',
  gehaald: 'M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z',
  verschoven: 'M-5-7 7 0-5 7z',
  gemist: 'M-5-5 5 5M5-5-5 5',
  onbekend: 'M0-7 7 0 0 7-7 0z',
} as const satisfies Record<MijlpaalStand, string>;

/** The pattern that fills a bar; without one it has a colour. */
export const BALK_PATROON: Record<BalkStand, string | undefined> = {
  gepland: undefined,
  'conform-planning': undefined,
  afwijking: 'patroon-afwijking',
  'afgerond-anders': 'patroon-anders',
  onbekend: 'patroon-onbekend',
};

export const LEGENDA_BALKEN: { stand: BalkStand; label: string }[] = [
  { stand: 'gepland', label: 'Gepland' },
  { stand: 'conform-planning', label: 'Conform planning' },
  { stand: 'afwijking', label: 'Afwijking van planning' },
  { stand: 'afgerond-anders', label: 'Afgerond anders dan gepland' },
  { stand: 'onbekend', label: 'De bron geeft geen oordeel' },
];

export const LEGENDA_PUNTEN: { stand: MijlpaalStand; label: string }[] = [
  { stand: 'gepland', label: 'Mijlpaal, gepland' },
  { stand: 'gehaald', label: 'Gehaald' },
  { stand: 'verschoven', label: 'Verschoven, met lijn vanaf het eerste plan' },
  { stand: 'gemist', label: 'Niet gehaald' },
  { stand: 'onbekend', label: 'Niet bekend of dit is gebeurd' },
];

import type { ClosedList } from './closed-list.ts';

/** Licences that texts and data may have, with what each page and file says of it. */
export const LICENTIE = {
  'CC0-1.0': {
    label: 'CC0 1.0',
    kort: 'CC0',
    adres: 'https://creativecommons.org/publicdomain/zero/1.0/',
    uitlegAdres: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    /** In the European list of licences. */
    eu: 'CC0',
    gebruik: 'vrij te gebruiken',
    mag: 'U mag het vrij gebruiken, zonder te vragen en zonder naam te noemen.',
    naam: 'U mag alles vrij gebruiken, ook zonder naam te noemen. Noemt u de bron wel, schrijf dan bijvoorbeeld:',
    verwijzen: 'U hoeft niet te verwijzen. Doet u het wel, dan kan uw lezer het nagaan. Bijvoorbeeld zo:',
  },
  'CC-BY-4.0': {
    label: 'CC BY 4.0',
    kort: 'CC BY',
    adres: 'https://creativecommons.org/licenses/by/4.0/',
    uitlegAdres: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    eu: 'CC_BY_4_0',
    gebruik: 'te gebruiken met naamsvermelding',
    mag: 'U mag het gebruiken zonder te vragen, als u erbij zegt waar het vandaan komt.',
    naam: 'U mag alles gebruiken, als u de bron noemt. Bijvoorbeeld zo:',
    verwijzen: 'Noem deze site als u haar gegevens gebruikt. Dan kan uw lezer het nagaan. Bijvoorbeeld zo:',
  },
} as const;
export type Licentie = keyof typeof LICENTIE;

/** The themes by which the European portals order data. */
export const THEMA = {
  AGRI: { label: 'landbouw, visserij en voedsel' },
  ECON: { label: 'economie en financiën' },
  EDUC: { label: 'onderwijs, cultuur en sport' },
  ENER: { label: 'energie' },
  ENVI: { label: 'milieu' },
  GOVE: { label: 'overheid' },
  HEAL: { label: 'gezondheid' },
  INTR: { label: 'internationaal' },
  JUST: { label: 'recht en veiligheid' },
  REGI: { label: 'regio’s en steden' },
  SOCI: { label: 'bevolking en samenleving' },
  TECH: { label: 'wetenschap en techniek' },
  TRAN: { label: 'verkeer en vervoer' },
} as const satisfies ClosedList;

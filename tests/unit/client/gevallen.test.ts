import { idVan } from '../../../src/client/doel.ts';
import { hoortErbij, kiest, leesKeuze, schrijfKeuze, sorteer, type Keuze } from '../../../src/client/tijdlijn-keuze.ts';
import { leesWaarden } from '../../../src/vocabulary/adres-waarden.ts';
import { opVolgorde } from '../../../src/vocabulary/closed-list.ts';
import { STATUS } from '../../../src/vocabulary/status.ts';
import { toetsGevallen } from '../toets-gevallen.ts';
import { AANBOD } from './aanbod.ts';

/** Anyone can write an address; no address stops the scripts of a page, and what does not fit is told. */

const RIJ = { actielijn: '1', partij: 'vws zinl', fase: 'loopt', status: 'afwijking', tijd: '2023-Q2/2023-Q3' };
const RIJEN = [
  { naam: 'a', status: 'onbekend' },
  { naam: 'b', status: 'afwijking', start: '2023-Q4', verschuiving: 'onbekend' },
  { naam: 'c', status: 'conform-planning', start: '2022-Q1', verschuiving: '0' },
  { naam: 'd', status: 'afwijking', start: '2023-Q4', verschuiving: '8' },
];

toetsGevallen(import.meta.dirname, {
  idVan,
  leesWaarden: (query: string) => leesWaarden(new URLSearchParams(query), { actielijn: ['', '1', '2'] }),
  leesKeuze: (adres: string, aanbod = AANBOD) => leesKeuze(new URLSearchParams(adres), aanbod),
  schrijfKeuze,
  kiest,
  hoortErbij: (keuze: Keuze) => hoortErbij(RIJ, keuze),
  'hoort in de periode': (tijd: string | null, van: string | null, tot: string | null) =>
    hoortErbij({ ...RIJ, tijd: tijd ?? undefined }, { van: van ?? undefined, tot: tot ?? undefined }),
  sorteer: (wijze: string) =>
    sorteer(RIJEN, { sorteer: wijze }, (rij) => rij, opVolgorde(STATUS))
      .map(({ naam }) => naam)
      .join(''),
});

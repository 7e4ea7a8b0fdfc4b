import { BRON_LINK } from '../../../src/vocabulary/bronlink.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { datumVoluit, isDag, isJaar, isMaand } from '../../../src/vocabulary/datum.ts';
import { bestandLinks, commitPagina } from '../../../src/vocabulary/git-host.ts';
import {
  kwartaalKort,
  kwartaalOf,
  kwartaalRange,
  kwartaalVoluit,
  parseKwartaal,
} from '../../../src/vocabulary/kwartaal.ts';
import { compareMelding, type Melding } from '../../../src/vocabulary/melding.ts';
import { compareNummer, NUMMER_PATTERN, parentNummer } from '../../../src/vocabulary/nummer.ts';
import { eersteDag, laatsteDag } from '../../../src/vocabulary/periode.ts';
import { STATUS } from '../../../src/vocabulary/status.ts';
import { suggestion } from '../../../src/vocabulary/suggestion.ts';
import { isMailadres, webadresFout } from '../../../src/vocabulary/webadres.ts';
import { toetsGevallen } from '../toets-gevallen.ts';

toetsGevallen(import.meta.dirname, {
  isDag,
  'isMaand of isJaar': (text: string) => [isMaand(text) && 'maand', isJaar(text) && 'jaar'].find(Boolean),
  datumVoluit,
  'eersteDag en laatsteDag': (moment: string) => `${eersteDag(moment)} ${laatsteDag(moment)}`,
  parseKwartaal,
  kwartaalOf,
  kwartaalRange,
  kwartaalVoluit,
  kwartaalKort,
  bestandLinks,
  commitPagina,
  'sorteer met compareNummer': (list: string) => list.split(' ').sort(compareNummer).join(' '),
  parentNummer,
  nummerVan: (text: string) => Object.entries(NUMMER_PATTERN).flatMap(([kind, form]) => (form.test(text) ? kind : [])),
  webadresFout,
  isMailadres,
  'suggestion van een status': (typed: string) => suggestion(typed, waardenVan(STATUS)),
  waardenVan,
  BRON_LINK: (url: string) => BRON_LINK.exec(url)?.[1],
  'sorteer met compareMelding': (meldingen: Melding[]) => meldingen.sort(compareMelding),
});

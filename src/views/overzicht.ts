import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies, type Telling } from '../domain/tellingen.ts';
import { opVolgorde } from '../vocabulary/closed-list.ts';
import { compareKwartaal, jaarVan, kwartaalOf } from '../vocabulary/kwartaal.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { balkDelen, lagenVan } from './grafiek.ts';
import { vakjesView } from './vakjes.ts';
import { dingVerwijzing } from './ding.ts';
import { mijlpalenVan } from './mijlpaal.ts';
import { actueelView, ouderdomZin } from './actueel.ts';
import { agendaView } from './agenda.ts';
import { afwijkingenView, samenvattingZinnen } from './afwijkingen.ts';
import { laatsteNieuws, nieuwsSecties } from './nieuws.ts';

const TOP = 6;

/**
 * The front page.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function overzichtView(monitor: Monitor, nu: string) {
  const editie = nieuwsteEditie(monitor);
  const telling = countActies(monitor.acties, editie.id);
  const afwijkingen = afwijkingenView(monitor, monitor.acties, editie.id);
  return {
    ...programmaZinnen(monitor, nu),
    slug: monitor.programma.slug,
    telling,
    /** How many acties are in which fase: the parts of one bar, all acties together. */
    fasen: balkDelen(lagenVan(FASE), telling.fase),
    /** How old what is known of them is. */
    ouderdomZin: ouderdomZin(monitor, nu),
    /** What was announced, and did it happen? */
    vakjes: vakjesView(monitor, nu),
    /** From how many documents the site is made. */
    aantalBronnen: monitor.bronnen.size,
    zinnen: samenvattingZinnen(telling),
    /** The largest slips. */
    afwijkingen: afwijkingen.slice(0, TOP),
    laatste: laatsteNieuws(monitor, () => true),
    /** Milestones of the programme itself. */
    mijlpalen: mijlpalenVan(monitor, monitor.programma, nu),
    /** News of the programme itself, newest first. */
    nieuws: nieuwsSecties(monitor, monitor.programma),
    /** The first quarters in which something is still due. */
    komend: agendaView(monitor, nu).komend.slice(0, 2),
    actueelZin: actueelView(monitor, nu).zin,
    /** Headings of the numbers in `actielijnen`. */
    kolommen: KOLOMMEN.map(({ naam }) => naam),
    actielijnen: monitor.actielijnen.map((actielijn) => {
      const eigen = countActies(actielijn.acties, editie.id);
      return {
        ...dingVerwijzing(actielijn),
        cellen: KOLOMMEN.map(({ tel }) => tel(eigen)),
      };
    }),
  };
}

/** The question that the page answers, and what the programme is or was: in the past once the last planned quarter is over. */
function programmaZinnen({ site, programma }: Monitor, nu: string): { titel: string; zin: string } {
  const { naam, afkorting, van, tot } = programma;
  if (compareKwartaal(tot, kwartaalOf(nu)) < 0) {
    return {
      titel: site.vraag.daarna,
      zin: `Het programma ${naam} (${afkorting}) was gepland van ${jaarVan(van)} tot en met ${jaarVan(tot)}.`,
    };
  }
  return {
    titel: site.vraag.tijdens,
    zin: `Het programma ${naam} (${afkorting}) begon in ${jaarVan(van)} en is gepland tot en met ${jaarVan(tot)}.`,
  };
}

const KOLOMMEN: { naam: string; tel: (telling: Telling) => number }[] = [
  { naam: 'Acties', tel: ({ totaal }) => totaal },
  ...opVolgorde(STATUS).map((waarde) => {
    const { label, kort = label } = STATUS[waarde];
    return { naam: kort, tel: ({ status }: Telling) => status[waarde] };
  }),
];

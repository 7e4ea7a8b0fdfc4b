import { absoluut, adres } from '../addresses.ts';
import { afloopOf } from '../domain/agenda.ts';
import type { Actie, Editie } from '../domain/monitor.ts';
import { momentOf, verschuivingOf } from '../domain/verschuivingen.ts';
import { standAt } from '../domain/stand.ts';
import type { Afloop } from '../vocabulary/status.ts';
import type { Kolom } from './csv.ts';

/** A bar or a milestone of a timeline; an actie without either has one line without a `soort`. */
interface Regel {
  actie: Actie;
  fase: string;
  status: string;
  grondslag?: string | undefined;
  soort?: 'balk' | 'mijlpaal';
  wat?: string;
  van?: string;
  tot?: string | undefined;
  precisie?: string | undefined;
  oorspronkelijk?: string | undefined;
  kwartalen?: number | undefined;
  stand?: string;
  /** What came of a milestone, seen from the day of the build. */
  afloop?: Afloop;
  /** The editie that last said so. */
  editie?: string;
}

/**
 * What the timeline of some acties shows at an editie, one line per bar and per milestone.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function tijdlijnRegels(acties: readonly Actie[], editie: Editie, nu: string): Regel[] {
  return acties.flatMap((actie): Regel[] => {
    const stand = standAt(actie, editie.id);
    if (!stand) return [];
    const { fase, status, planning, mijlpalen } = stand;
    const basis = { actie, fase: fase.waarde, status: status.waarde, grondslag: status.grondslag };
    const regels: Regel[] = [
      ...planning.waarde.map(({ van, tot = van, precisie, stand: oordeel }) => ({
        ...basis,
        soort: 'balk' as const,
        van,
        tot,
        precisie,
        stand: oordeel,
        editie: planning.editie,
      })),
      ...mijlpalen.map((mijlpaal) => ({
        ...basis,
        soort: 'mijlpaal' as const,
        wat: mijlpaal.wat,
        van: momentOf(mijlpaal),
        tot: mijlpaal.tot,
        precisie: mijlpaal.precisie,
        oorspronkelijk: mijlpaal.oorspronkelijk,
        kwartalen: verschuivingOf(mijlpaal)?.kwartalen,
        stand: mijlpaal.stand,
        afloop: afloopOf(mijlpaal, nu, actie),
        editie: mijlpaal.editie,
      })),
    ];
    return regels.length > 0 ? regels : [basis];
  });
}

export const TIJDLIJN_KOLOMMEN: Kolom<Regel>[] = [
  { naam: 'nummer', waarde: ({ actie }) => actie.nummer },
  { naam: 'titel', waarde: ({ actie }) => actie.titel },
  { naam: 'actielijn', waarde: ({ actie }) => actie.actielijn.nummer },
  { naam: 'onderwerp', waarde: ({ actie }) => actie.onderwerp.nummer },
  { naam: 'fase', waarde: ({ fase }) => fase },
  { naam: 'status', waarde: ({ status }) => status },
  { naam: 'grondslag', waarde: ({ grondslag }) => grondslag },
  { naam: 'soort', waarde: ({ soort }) => soort },
  { naam: 'wat', waarde: ({ wat }) => wat },
  { naam: 'van', waarde: ({ van }) => van },
  { naam: 'tot', waarde: ({ tot }) => tot },
  { naam: 'precisie', waarde: ({ precisie }) => precisie },
  { naam: 'oorspronkelijk', waarde: ({ oorspronkelijk }) => oorspronkelijk },
  { naam: 'kwartalen', waarde: ({ kwartalen }) => kwartalen },
  { naam: 'stand', waarde: ({ stand }) => stand },
  { naam: 'afloop', waarde: ({ afloop }) => afloop },
  { naam: 'editie', waarde: ({ editie }) => editie },
  { naam: 'url', waarde: ({ actie }) => absoluut(adres.actie(actie)) },
];

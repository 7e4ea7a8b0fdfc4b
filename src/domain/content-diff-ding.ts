import type { ActieMeting, Mijlpaal, OnderwerpMeting } from '../schema/meting.ts';
import { kwartalenBetween } from '../vocabulary/kwartaal.ts';
import { momentOf, quarterOf } from './verschuivingen.ts';
import { mijlpalenAt, standAt, stoplichtAt } from './stand.ts';
import { isGelijk, named, pairs, type Thing, type Verandering } from './verandering.ts';

/**
 * What differs between two states of one thing: its fields, what its metingen and texts say, and what holds now.
 *
 * @param closed the edities that were closed in the older state
 */
export function dingVerschillen(van: Thing, naar: Thing, closed: ReadonlySet<string>): Verandering[] {
  const { nummer } = naar;
  return [
    ...(van.entry.slug === naar.entry.slug
      ? []
      : [{ soort: 'adres' as const, nummer, van: van.entry.slug, naar: naar.entry.slug }]),
    ...fieldVerschillen(van, naar),
    ...standVerschillen(van, naar),
    ...mijlpaalVerschillen(van, naar),
    ...metingVerschillen(van, naar, closed),
    ...tekstVerschillen(van, naar, closed),
  ];
}

/** The fields of the thing itself, such as its titel. */
function fieldVerschillen({ entry: van }: Thing, { entry: naar, nummer }: Thing): Verandering[] {
  const fields = (data: object) => Object.entries(data).filter(([key]) => key !== 'metingen' && key !== 'nummer');
  const changed = named(
    fields(van.data),
    fields(naar.data),
    ([key]) => key,
    ([, value]) => value,
  );
  return [
    ...changed.map(({ naam }) => ({ soort: 'veld' as const, nummer, veld: naam })),
    ...(van.inleiding === naar.inleiding ? [] : [{ soort: 'veld' as const, nummer, veld: 'tekst boven de edities' }]),
  ];
}

/** What readers see now: the newest value of each field, whatever editie it comes from. */
function standVerschillen(van: Thing, naar: Thing): Verandering[] {
  const { nummer } = naar;
  const [before, after] = [nowOf(van), nowOf(naar)];
  const fields = (['fase', 'status', 'stoplicht'] as const).filter((veld) => before[veld] !== after[veld]);
  return [
    ...fields.map((veld) => ({ soort: 'stand' as const, nummer, veld, van: before[veld], naar: after[veld] })),
    ...(isGelijk(before.planning, after.planning) ? [] : [{ soort: 'planning' as const, nummer }]),
  ];
}

function nowOf({ entry }: Thing) {
  const { metingen } = entry.data as { metingen: (ActieMeting & OnderwerpMeting)[] };
  const newest = metingen[0]?.editie ?? '';
  const { fase, status, planning } = standAt({ metingen }, newest) ?? {};
  return {
    fase: fase?.editie ? fase.waarde : undefined,
    status: status?.editie ? status.waarde : undefined,
    stoplicht: stoplichtAt({ metingen }, newest)?.waarde,
    planning: planning?.waarde ?? [],
  };
}

function mijlpaalVerschillen(van: Thing, naar: Thing): Verandering[] {
  const { nummer } = naar;
  return pairs(mijlpalenNow(van), mijlpalenNow(naar), ({ id }) => id).flatMap(({ van: old, naar: now }) => {
    if (!old) return now ? [{ soort: 'mijlpaal' as const, wat: 'nieuw' as const, nummer, mijlpaal: now }] : [];
    if (!now) return [{ soort: 'mijlpaal' as const, wat: 'weg' as const, nummer, mijlpaal: old }];
    const moved: Verandering[] =
      momentText(old) === momentText(now)
        ? []
        : [{ soort: 'moment', nummer, van: old, naar: now, kwartalen: shiftOf(old, now) }];
    const judged: Verandering[] =
      old.stand === now.stand ? [] : [{ soort: 'mijlpaal-stand', nummer, van: old, naar: now }];
    if (moved.length + judged.length > 0 || isGelijk(old, now)) return [...moved, ...judged];
    return [{ soort: 'mijlpaal-anders' as const, nummer, van: old, naar: now }];
  });
}

function mijlpalenNow({ entry }: Thing): Mijlpaal[] {
  const { metingen } = entry.data as { metingen: ActieMeting[] };
  // Without the editie and the documents of its meting: those are no part of the milestone.
  return mijlpalenAt({ metingen }, metingen[0]?.editie ?? '').map(
    ({ editie: _e, bronnen: _b, ...mijlpaal }) => mijlpaal,
  );
}

/**
 * How many quarters later a milestone comes. Undefined where that cannot be said: "before the summer" that becomes the
 * sixth of July is no quarter later, and "in 2024" that becomes "in the autumn of 2024" did not move at all. So both
 * must be known equally well, and of a period both ends must have moved alike.
 */
function shiftOf(van: Mijlpaal, naar: Mijlpaal): number | undefined {
  if (van.precisie !== naar.precisie) return undefined;
  const begin = kwartalenBetween(quarterOf(momentOf(van)), quarterOf(momentOf(naar)));
  const end = kwartalenBetween(endOf(van), endOf(naar));
  return begin === end ? begin : undefined;
}

function endOf(mijlpaal: Mijlpaal) {
  return mijlpaal.tot ?? quarterOf(momentOf(mijlpaal));
}

function momentText(mijlpaal: Mijlpaal): string {
  return `${momentOf(mijlpaal)}/${mijlpaal.tot ?? ''}`;
}

function metingVerschillen(van: Thing, naar: Thing, closed: ReadonlySet<string>): Verandering[] {
  const { metingen } = naar.entry.data;
  return named(
    van.entry.data.metingen,
    metingen,
    ({ editie }) => editie,
    (meting) => meting,
  ).map(({ wat, naam }) => ({
    soort: 'meting',
    wat,
    nummer: naar.nummer,
    editie: naam,
    gesloten: closed.has(naam),
    correctie: metingen.find(({ editie }) => editie === naam)?.correctie?.datum,
  }));
}

function tekstVerschillen(van: Thing, naar: Thing, closed: ReadonlySet<string>): Verandering[] {
  return named(
    van.entry.secties,
    naar.entry.secties,
    ({ editie }) => editie,
    ({ tekst }) => tekst,
  ).map(({ wat, naam }) => ({ soort: 'tekst', wat, nummer: naar.nummer, editie: naam, gesloten: closed.has(naam) }));
}

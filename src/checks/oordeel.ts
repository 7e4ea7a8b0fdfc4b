import type { Content, Entry } from '../domain/content.ts';
import type { ActieData } from '../schema/actie.ts';
import type { OnderwerpData } from '../schema/onderwerp.ts';
import { parentNummer } from '../vocabulary/nummer.ts';
import { FASE, STATUS, STOPLICHT, type Fase, type Status, type Stoplicht } from '../vocabulary/status.ts';
import { bevindingAt, metMetingen, oudsteEerst, tekstVan, type Bevinding, type Check } from './check.ts';

/** A judgement carries the words of its source, and what changes for the better is explained. */
export const oordeel = {
  id: 'oordeel',
  waarom: 'Een oordeel dat de bron niet geeft, is het ergste dat hier kan staan.',
  metUitzondering: true,
  check: (content) => [
    ...perOnderwerp(content),
    ...metMetingen(content).flatMap((entry) => [
      ...entry.data.metingen.flatMap(({ grondslag, bronnen }, i) => {
        if (grondslag === undefined || bronnen.some(({ citaat }) => citaat !== undefined)) return [];
        return [
          bevindingAt(entry, ['metingen', i, 'grondslag'], {
            veld: 'grondslag',
            wat: `Dit oordeel heeft grondslag ${grondslag}, maar bij geen van de bronnen staat een citaat.`,
            herstel: 'Zet bij de bron een citaat: de paar woorden waar het oordeel op rust.',
          }),
        ];
      }),
      ...beterZonderTekst(entry),
    ]),
  ],
} satisfies Check;

/** From bad to good; what is not in a list is neither. */
const OPLOPEND = {
  status: ['herbeoordeling', 'afwijking', 'conform-planning'] satisfies Status[],
  stoplicht: ['interventie-nodig', 'risico-of-vertraging', 'conform-planning'] satisfies Stoplicht[],
} as const;

/** What has ended does not begin again by itself. */
const VOORBIJ: readonly string[] = ['afgerond', 'gestopt', 'overgegaan'] satisfies Fase[];

function beterZonderTekst(entry: ReturnType<typeof metMetingen>[number]): Bevinding[] {
  const found: Bevinding[] = [];
  const last: Partial<Record<'status' | 'stoplicht' | 'fase', string>> = {};
  for (const { meting, index } of oudsteEerst(entry.data.metingen)) {
    const report = (veld: string, wat: string) =>
      found.push(
        bevindingAt(entry, ['metingen', index, veld], {
          veld,
          wat,
          herstel: `Zet onder "## ${meting.editie}" wat de bron erover zegt. Zegt zij niets nieuws, haal ${veld} dan weg.`,
        }),
      );
    const silent = tekstVan(entry, meting.editie) === undefined;
    for (const veld of ['status', 'stoplicht'] as const) {
      const list: readonly string[] = OPLOPEND[veld];
      const was = last[veld];
      const is = meting[veld];
      if (
        silent &&
        was !== undefined &&
        is !== undefined &&
        list.includes(was) &&
        list.indexOf(is) > list.indexOf(was)
      ) {
        const label: Record<string, string> = veld === 'status' ? STATUS : STOPLICHT;
        report(
          veld,
          `Van "${label[was] ?? was}" naar "${label[is] ?? is}": dat is beter, maar er staat geen tekst bij.`,
        );
      }
      last[veld] = is ?? was;
    }
    if (silent && VOORBIJ.includes(last.fase ?? '') && (meting.fase === 'gepland' || meting.fase === 'loopt')) {
      report('fase', `Van "${FASE[last.fase as Fase]}" naar "${FASE[meting.fase]}", maar er staat geen tekst bij.`);
    }
    last.fase = meting.fase ?? last.fase;
  }
  return found;
}

/** Which judgements of acties a light contradicts, when all of them have that judgement. */
const TEGEN: Partial<Record<Stoplicht, readonly Status[]>> = {
  'conform-planning': ['afwijking', 'herbeoordeling'],
  'risico-of-vertraging': ['conform-planning'],
  'interventie-nodig': ['conform-planning'],
  herbeoordeling: ['conform-planning', 'afwijking'],
};

function perOnderwerp({ onderwerpen, acties }: Content): Bevinding[] {
  const own = Map.groupBy(acties, ({ data }) => parentNummer(data.nummer));
  return onderwerpen.flatMap((entry) => tegenAlleActies(entry, own.get(entry.data.nummer) ?? []));
}

function tegenAlleActies(entry: Entry<OnderwerpData>, acties: readonly Entry<ActieData>[]): Bevinding[] {
  return entry.data.metingen.flatMap(({ editie, stoplicht, tegenspraak }, i) => {
    if (stoplicht === undefined || acties.length === 0) return [];
    // The text of the onderwerp, or what two sources say, is the reason.
    if (tegenspraak !== undefined || tekstVan(entry, editie) !== undefined) return [];
    const statussen = acties.map(
      ({ data }) => data.metingen.find((meting) => meting.editie <= editie && meting.status !== undefined)?.status,
    );
    const tegen: readonly (Status | undefined)[] = TEGEN[stoplicht] ?? [];
    if (!statussen.every((status) => tegen.includes(status))) return [];
    return [
      bevindingAt(entry, ['metingen', i, 'stoplicht'], {
        veld: 'stoplicht',
        wat: `Het stoplicht is "${STOPLICHT[stoplicht]}", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.`,
        herstel: `Zet onder "## ${editie}" waarom, of verbeter het stoplicht of de status van de acties.`,
      }),
    ];
  });
}

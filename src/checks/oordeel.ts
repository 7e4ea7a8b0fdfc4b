import type { Content, Entry } from '../domain/content.ts';
import type { ActieData } from '../schema/actie.ts';
import type { OnderwerpData } from '../schema/onderwerp.ts';
import type { ClosedList } from '../vocabulary/closed-list.ts';
import { parentNummer } from '../vocabulary/nummer.ts';
import { FASE, STATUS, STOPLICHT, type Fase } from '../vocabulary/status.ts';
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

/** The judgements that can get better. */
const OORDEEL: Record<'status' | 'stoplicht', ClosedList<{ goed?: number }>> = { status: STATUS, stoplicht: STOPLICHT };

function beterZonderTekst(entry: ReturnType<typeof metMetingen>[number]): Bevinding[] {
  const found: Bevinding[] = [];
  const last: Partial<Record<'status' | 'stoplicht', string>> & { fase?: Fase } = {};
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
      const was = OORDEEL[veld][last[veld] ?? ''];
      const is = OORDEEL[veld][meting[veld] ?? ''];
      if (silent && was?.goed !== undefined && is?.goed !== undefined && is.goed > was.goed) {
        report(veld, `Van "${was.label}" naar "${is.label}": dat is beter, maar er staat geen tekst bij.`);
      }
      last[veld] = meting[veld] ?? last[veld];
    }
    const was = last.fase && FASE[last.fase];
    const is = meting.fase && FASE[meting.fase];
    if (silent && was?.voorbij && is && !is.voorbij && !is.onbekend) {
      report('fase', `Van "${was.label}" naar "${is.label}", maar er staat geen tekst bij.`);
    }
    last.fase = meting.fase ?? last.fase;
  }
  return found;
}

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
    const tegen = STOPLICHT[stoplicht].weerspreekt ?? [];
    if (!statussen.every((status) => status && tegen.includes(STATUS[status].goed ?? 0))) return [];
    return [
      bevindingAt(entry, ['metingen', i, 'stoplicht'], {
        veld: 'stoplicht',
        wat: `Het stoplicht is "${STOPLICHT[stoplicht].label}", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.`,
        herstel: `Zet onder "## ${editie}" waarom, of verbeter het stoplicht of de status van de acties.`,
      }),
    ];
  });
}

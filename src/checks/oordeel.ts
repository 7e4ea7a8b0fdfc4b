import type { Content, Entry } from '../domain/content.ts';
import type { ActieData } from '../schema/actie.ts';
import type { OnderwerpData } from '../schema/onderwerp.ts';
import type { ClosedList } from '../vocabulary/closed-list.ts';
import { parentNummer } from '../vocabulary/nummer.ts';
import { FASE, STATUS, STOPLICHT, type Fase } from '../vocabulary/status.ts';
import { bevindingAt, metMetingen, oudsteEerst, tekstVan, type Bevinding, type Check, type Meting } from './check.ts';

/** A judgement carries the words of its source, and what changes for the better is explained. */
export const oordeel = {
  id: 'oordeel',
  waarom: 'Een oordeel dat de bron niet geeft, is het ergste dat hier kan staan.',
  metUitzondering: true,
  *check(content: Content) {
    const own = Map.groupBy(content.acties, ({ data }) => parentNummer(data.nummer));
    for (const entry of content.onderwerpen) yield* tegenAlleActies(entry, own.get(entry.data.nummer) ?? []);
    for (const entry of metMetingen(content)) {
      for (const [i, meting] of entry.data.metingen.entries()) yield* vanMeting(entry, meting, i);
      yield* beterZonderTekst(entry);
    }
  },
} satisfies Check;

/** A few words; a whole paragraph is the text of somebody else. */
const CITAAT = 25;

function* vanMeting(
  entry: Entry<unknown>,
  { grondslag, bronnen, status, stoplicht }: Meting,
  i: number,
): Iterable<Bevinding> {
  const goed = STATUS[status ?? 'onbekend'].goed ?? STOPLICHT[stoplicht ?? 'kleur-onbekend'].goed;
  if (grondslag !== undefined && !bronnen.some(({ citaat }) => citaat !== undefined)) {
    yield bevindingAt(entry, ['metingen', i, 'grondslag'], {
      wat: `Dit oordeel heeft grondslag ${grondslag}, maar bij geen van de bronnen staat een citaat.`,
      herstel: 'Zet bij de bron een citaat: de paar woorden waar het oordeel op rust.',
    });
  }
  if (grondslag === 'afgeleid' && goed === BEST) {
    yield bevindingAt(entry, ['metingen', i, 'grondslag'], {
      wat: `Dat het volgens planning loopt (${status ?? stoplicht ?? ''}), kan niet afgeleid zijn: dan moet een bron het zeggen.`,
      herstel:
        'Zegt de bron het zelf, schrijf dan grondslag: bron. Zegt zij het niet, schrijf dan de waarde voor onbekend.',
    });
  }
  for (const [j, { citaat = '' }] of bronnen.entries()) {
    const words = citaat.split(/\s+/).length;
    if (words <= CITAAT) continue;
    yield bevindingAt(entry, ['metingen', i, 'bronnen', j, 'citaat'], {
      wat: `Dit citaat heeft ${words} woorden.`,
      herstel: `Neem alleen de paar woorden over waar het oordeel op rust, hooguit ${CITAAT}.`,
    });
  }
}

/** The judgement that everything goes as planned. */
const BEST = Math.max(...Object.values(STATUS).map(({ goed = 0 }) => goed));

/** Words by which a text says why. */
const WAAROM =
  /\b(?:omdat|doordat|daardoor|daarom|want|wegens|vanwege|door|toch|opnieuw|weer|alsnog|terug|eerder|inmiddels|blijkt|bleek|nog niet|niet meer|stil|heropend|hervat|uitgesteld|vertraagd|later)\b/i;

/** The judgements that can get better. */
const OORDEEL: Record<'status' | 'stoplicht', ClosedList<{ goed?: number }>> = { status: STATUS, stoplicht: STOPLICHT };

function* beterZonderTekst(entry: ReturnType<typeof metMetingen>[number]): Iterable<Bevinding> {
  const last: Partial<Record<'status' | 'stoplicht', string>> & { fase?: Fase } = {};
  for (const { meting, index } of oudsteEerst(entry.data.metingen)) {
    const { editie } = meting;
    const told = (veld: string, wat: string) =>
      bevindingAt(entry, ['metingen', index, veld], {
        wat,
        herstel: `Zet onder "## ${editie}" wat de bron erover zegt. Zegt zij niets nieuws, haal ${veld} dan weg.`,
      });
    const tekst = tekstVan(entry, editie);
    for (const veld of ['status', 'stoplicht'] as const) {
      const was = OORDEEL[veld][last[veld] ?? ''];
      const is = OORDEEL[veld][meting[veld] ?? ''];
      if (tekst === undefined && was?.goed !== undefined && is?.goed !== undefined && is.goed > was.goed) {
        yield told(veld, `Van "${was.label}" naar "${is.label}": dat is beter, maar er staat geen tekst bij.`);
      }
      last[veld] = meting[veld] ?? last[veld];
    }
    const was = last.fase && FASE[last.fase];
    const is = meting.fase && FASE[meting.fase];
    last.fase = meting.fase ?? last.fase;
    if (!was || !is || was.onbekend || is.onbekend || is.voorbij || !(was.voorbij ?? is.orde > was.orde)) continue;
    if (tekst === undefined) {
      yield told('fase', `Van "${was.label}" naar "${is.label}", maar er staat geen tekst bij.`);
    } else if (!meting.tegenspraak && !WAAROM.test(tekst)) {
      yield {
        ...bevindingAt(entry, ['metingen', index, 'fase'], {
          wat: `De fase gaat terug, van "${was.label}" naar "${is.label}". De tekst zegt niet waarom.`,
          herstel: `Zet onder "## ${editie}" waarom, of verbeter de fase.`,
        }),
        soort: 'hint',
      };
    }
  }
}

function* tegenAlleActies(entry: Entry<OnderwerpData>, acties: readonly Entry<ActieData>[]): Iterable<Bevinding> {
  for (const [i, { editie, stoplicht, tegenspraak }] of entry.data.metingen.entries()) {
    if (stoplicht === undefined || acties.length === 0) continue;
    // The text of the onderwerp, or what two sources say, is the reason.
    if (tegenspraak !== undefined || tekstVan(entry, editie) !== undefined) continue;
    const statussen = acties.map(
      ({ data }) => data.metingen.find((meting) => meting.editie <= editie && meting.status !== undefined)?.status,
    );
    const tegen = STOPLICHT[stoplicht].weerspreekt ?? [];
    if (!statussen.every((status) => status && tegen.includes(STATUS[status].goed ?? 0))) continue;
    yield bevindingAt(entry, ['metingen', i, 'stoplicht'], {
      wat: `Het stoplicht is "${STOPLICHT[stoplicht].label}", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.`,
      herstel: `Zet onder "## ${editie}" waarom, of verbeter het stoplicht of de status van de acties.`,
    });
  }
}

import type { Content, Entry } from '../domain/content.ts';
import { mijlpalenAt } from '../domain/stand.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { eersteDag, laatsteDag } from '../vocabulary/periode.ts';
import { MIJLPAAL_STAND } from '../vocabulary/status.ts';
import { bevindingAt, metingenIn, type Bevinding, type Check, type Meting } from './check.ts';

/** What has happened lies before what is written; what is planned lies after it. */
export const mijlpaalTijd = {
  id: 'mijlpaal-tijd',
  waarom: 'Een editie kan niet weten wat na haar gebeurt, en een plan voor een moment dat voorbij is, is geen plan.',
  metUitzondering: true,
  *check(content: Content) {
    for (const { entry, index, meting, path: at } of metingenIn(content)) {
      const peil = content.edities.find(({ slug }) => slug === meting.editie)?.data.peildatum;
      // An editie that does not exist is a finding of its own.
      if (peil === undefined) continue;
      const hier = { content, entry, at, meting, peil };
      yield* vanMijlpalen(hier);
      yield* vanAfgerond(hier, standendVan(entry, index));
      yield* vanPlanning(hier);
    }
  },
} satisfies Check;

/** One meting, and the day of its editie. */
interface Hier {
  content: Content;
  entry: Entry<unknown>;
  at: readonly PropertyKey[];
  meting: Meting;
  peil: string;
}

function* vanMijlpalen({ content, entry, at, meting, peil }: Hier): Iterable<Bevinding> {
  for (const [j, mijlpaal] of (meting.mijlpalen ?? []).entries()) {
    const { id, stand, oorspronkelijk, nogNietOp, tot } = mijlpaal;
    const here = [...at, 'mijlpalen', j];
    const moment = momentOf(mijlpaal);
    const laatst = laatsteWeten(content, meting, peil, mijlpaal);
    if (stand === 'gehaald' && eersteDag(moment) > laatst) {
      yield bevindingAt(entry, [...here, 'stand'], {
        wat: `Mijlpaal "${id}" is gehaald op een moment (${moment}) na de editie en haar bronnen.`,
        herstel: `Schrijf stand: gepland, of verbeter het moment. De editie en haar bronnen gaan tot ${datumVoluit(laatst)}.`,
      });
    }
    if (stand === 'gemist' && eersteDag(moment) > laatst) {
      yield bevindingAt(entry, [...here, 'stand'], {
        wat: `Mijlpaal "${id}" heet gemist, maar ${moment} komt na de editie en haar bronnen.`,
        herstel: 'Schrijf stand: verschoven als de bron een later moment noemt, en anders: gepland.',
      });
    }
    const bewijs = content.bronnen.find(({ data }) => data.id === nogNietOp?.bron)?.data.datum;
    if (nogNietOp && bewijs && nogNietOp.datum > laatsteDag(bewijs)) {
      yield bevindingAt(entry, [...here, 'nogNietOp', 'datum'], {
        veld: 'nogNietOp',
        wat: `Op ${nogNietOp.datum} was het document dat dit zegt al verschenen (${bewijs}).`,
        herstel: 'Schrijf de dag waarvan het document het zegt: hooguit zijn eigen datum.',
      });
    }
    if (MIJLPAAL_STAND[stand].afloop === undefined && laatsteDag(tot ?? moment) < eersteDag(peil)) {
      yield bevindingAt(entry, [...here, 'stand'], {
        wat: `Mijlpaal "${id}" heet ${stand}, maar ${tot ?? moment} was bij editie ${meting.editie} al voorbij.`,
        herstel: 'Schrijf stand: gehaald of gemist als de bron dat zegt, en anders: onbekend.',
      });
    }
    if (oorspronkelijk === moment) {
      yield bevindingAt(entry, [...here, 'oorspronkelijk'], {
        wat: `Mijlpaal "${id}" was eerst gepland op ${moment}, en dat is zij nog.`,
        herstel: 'Verbeter een van de twee momenten, of haal oorspronkelijk weg: dan is de mijlpaal niet verschoven.',
      });
    }
  }
}

function* vanAfgerond(
  { content, entry, at, meting: { afgerond, fase, ...meting }, peil }: Hier,
  { planning, mijlpalen }: ReturnType<typeof standendVan>,
): Iterable<Bevinding> {
  if (afgerond !== undefined && eersteDag(afgerond) > laatsteWeten(content, meting, peil)) {
    yield bevindingAt(entry, [...at, 'afgerond'], {
      wat: `De actie is afgerond in ${afgerond}: na de editie en haar bronnen.`,
      herstel: `Verbeter het kwartaal; editie ${meting.editie} heeft peildatum ${peil}.`,
    });
  }
  if (fase !== 'afgerond') return;
  const af = laatsteDag(afgerond ?? peil);
  const begin = planning?.map(({ van }) => van).sort()[0];
  if (afgerond !== undefined && begin && begin !== 'onbekend' && eersteDag(begin) > af) {
    yield bevindingAt(entry, [...at, 'afgerond'], {
      wat: `De actie is afgerond in ${afgerond}, maar haar eerste balk begint pas in ${begin}.`,
      herstel: 'Verbeter een van de twee momenten.',
    });
  }
  for (const { id, moment } of mijlpalen.filter((each) => eersteDag(each.moment) > af)) {
    yield bevindingAt(entry, [...at, 'fase'], {
      wat: `De actie heet afgerond, maar mijlpaal "${id}" moet in ${moment} nog komen.`,
      herstel:
        'Kies een andere fase, of schrijf wat er van de mijlpaal kwam. Gaat zij vanzelf voorbij, zet haar dan bij vanzelf.',
    });
  }
}

function* vanPlanning({ content, entry, at, meting, peil }: Hier): Iterable<Bevinding> {
  for (const [j, { van, tot, stand }] of (meting.planning ?? []).entries()) {
    const here = [...at, 'planning', j, 'stand'];
    if (stand === 'afgerond-anders' && van !== 'onbekend' && eersteDag(van) > laatsteWeten(content, meting, peil)) {
      yield bevindingAt(entry, here, {
        wat: `Deze balk heet afgerond-anders, maar begint pas in ${van}: na de editie en haar bronnen.`,
        herstel: 'Schrijf stand: gepland, of verbeter het kwartaal.',
      });
    }
    const einde = tot ?? van;
    if (stand !== 'gepland' || einde === 'doorlopend' || einde === 'onbekend') continue;
    if (laatsteDag(einde) >= eersteDag(peil)) continue;
    yield bevindingAt(entry, here, {
      wat: `Deze balk heet gepland, maar ${einde} was bij editie ${meting.editie} al voorbij.`,
      herstel: 'Kies hoe de bron erover oordeelt; zegt zij niets, schrijf dan: onbekend.',
    });
  }
}

/** What stands at a meting of an actie: its last planning, and the milestones that are still a plan. */
function standendVan(entry: Entry<{ metingen: Meting[] }>, index: number) {
  const tot = entry.data.metingen.slice(index);
  const vanzelf = (entry.data as { vanzelf?: string[] }).vanzelf ?? [];
  const mijlpalen = mijlpalenAt(entry.data, tot[0]?.editie ?? '')
    .filter(({ id, stand }) => MIJLPAAL_STAND[stand].afloop === undefined && !vanzelf.includes(id))
    .map((each) => ({ id: each.id, moment: momentOf(each) }));
  return { planning: tot.find(({ planning }) => planning !== undefined)?.planning, mijlpalen };
}

/**
 * The last day that a meting can know of: that of its editie, or of its newest document. An editie is
 * published after its peildatum, and one made from public sources may use a document of later.
 */
function laatsteWeten(
  { bronnen }: Content,
  meting: Pick<Meting, 'bronnen'>,
  peil: string,
  mijlpaal?: Mijlpaal,
): string {
  const namen = new Set([...meting.bronnen.map(({ bron }) => bron), mijlpaal?.bron]);
  const bekend = bronnen.filter(({ data }) => namen.has(data.id));
  // Of a document that is not there nobody knows how new it is.
  if (bekend.length < [...namen].filter(Boolean).length) return '9999-12-31';
  const datums = bekend.flatMap(({ data }) => data.datum ?? []);
  return [peil, ...datums].map(laatsteDag).reduce((a, b) => (a > b ? a : b));
}

import type { Content, Entry } from '../domain/content.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { eersteDag, laatsteDag } from '../vocabulary/periode.ts';
import { MIJLPAAL_STAND } from '../vocabulary/status.ts';
import { bevindingAt, metMetingen, type Bevinding, type Check, type Meting } from './check.ts';

/** What has happened lies before what is written; what is planned lies after it. */
export const mijlpaalTijd = {
  id: 'mijlpaal-tijd',
  waarom: 'Een editie kan niet weten wat na haar gebeurt, en een plan voor een moment dat voorbij is, is geen plan.',
  metUitzondering: true,
  check: (content) =>
    metMetingen(content).flatMap((entry) =>
      entry.data.metingen.flatMap((meting, i) => {
        const peil = content.edities.find(({ slug }) => slug === meting.editie)?.data.peildatum;
        // An editie that does not exist is a finding of its own.
        if (peil === undefined) return [];
        const found: Bevinding[] = [];
        const report = (path: PropertyKey[], veld: string, wat: string, herstel: string) =>
          found.push(bevindingAt(entry, ['metingen', i, ...path], { veld, wat, herstel }));

        meting.mijlpalen?.forEach((mijlpaal, j) => {
          const laatst = laatsteWeten(content, meting, peil, mijlpaal);
          if (mijlpaal.stand === 'gehaald' && eersteDag(momentOf(mijlpaal)) > laatst) {
            report(
              ['mijlpalen', j, 'stand'],
              'stand',
              `Mijlpaal "${mijlpaal.id}" is gehaald op een moment (${momentOf(mijlpaal)}) na de editie en haar bronnen.`,
              `Schrijf stand: gepland, of verbeter het moment. De editie en haar bronnen gaan tot ${datumVoluit(laatst)}.`,
            );
          }
          if (mijlpaal.stand === 'gemist' && eersteDag(momentOf(mijlpaal)) > laatst) {
            report(
              ['mijlpalen', j, 'stand'],
              'stand',
              `Mijlpaal "${mijlpaal.id}" heet gemist, maar ${momentOf(mijlpaal)} komt na de editie en haar bronnen.`,
              'Schrijf stand: verschoven als de bron een later moment noemt, en anders: gepland.',
            );
          }
          const bewijs = content.bronnen.find(({ data }) => data.id === mijlpaal.nogNietOp?.bron)?.data.datum;
          if (mijlpaal.nogNietOp && bewijs && mijlpaal.nogNietOp.datum > laatsteDag(bewijs)) {
            report(
              ['mijlpalen', j, 'nogNietOp', 'datum'],
              'nogNietOp',
              `Op ${mijlpaal.nogNietOp.datum} was het document dat dit zegt al verschenen (${bewijs}).`,
              'Schrijf de dag waarvan het document het zegt: hooguit zijn eigen datum.',
            );
          }
          const einde = laatsteDag(mijlpaal.tot ?? momentOf(mijlpaal));
          if (MIJLPAAL_STAND[mijlpaal.stand].afloop === undefined && einde < eersteDag(peil)) {
            report(
              ['mijlpalen', j, 'stand'],
              'stand',
              `Mijlpaal "${mijlpaal.id}" heet ${mijlpaal.stand}, maar ${mijlpaal.tot ?? momentOf(mijlpaal)} was bij editie ${meting.editie} al voorbij.`,
              'Schrijf stand: gehaald of gemist als de bron dat zegt, en anders: onbekend.',
            );
          }
          if (mijlpaal.oorspronkelijk === momentOf(mijlpaal)) {
            report(
              ['mijlpalen', j, 'oorspronkelijk'],
              'oorspronkelijk',
              `Mijlpaal "${mijlpaal.id}" was eerst gepland op ${momentOf(mijlpaal)}, en dat is zij nog.`,
              'Verbeter een van de twee momenten, of haal oorspronkelijk weg: dan is de mijlpaal niet verschoven.',
            );
          }
        });
        if (meting.afgerond !== undefined && eersteDag(meting.afgerond) > laatsteWeten(content, meting, peil)) {
          report(
            ['afgerond'],
            'afgerond',
            `De actie is afgerond in ${meting.afgerond}: na de editie en haar bronnen.`,
            `Verbeter het kwartaal; editie ${meting.editie} heeft peildatum ${peil}.`,
          );
        }
        if (meting.fase === 'afgerond') {
          const af = laatsteDag(meting.afgerond ?? peil);
          const { planning, mijlpalen } = standendVan(entry, i);
          const begin = planning?.map(({ van }) => van).sort()[0];
          if (meting.afgerond !== undefined && begin && begin !== 'onbekend' && eersteDag(begin) > af) {
            report(
              ['afgerond'],
              'afgerond',
              `De actie is afgerond in ${meting.afgerond}, maar haar eerste balk begint pas in ${begin}.`,
              'Verbeter een van de twee momenten.',
            );
          }
          for (const { id, moment } of mijlpalen.filter((each) => eersteDag(each.moment) > af)) {
            report(
              ['fase'],
              'fase',
              `De actie heet afgerond, maar mijlpaal "${id}" moet in ${moment} nog komen.`,
              'Kies een andere fase, of schrijf wat er van de mijlpaal kwam. Gaat zij vanzelf voorbij, zet haar dan bij vanzelf.',
            );
          }
        }
        meting.planning?.forEach(({ van, tot, stand }, j) => {
          if (
            stand === 'afgerond-anders' &&
            van !== 'onbekend' &&
            eersteDag(van) > laatsteWeten(content, meting, peil)
          ) {
            report(
              ['planning', j, 'stand'],
              'stand',
              `Deze balk heet afgerond-anders, maar begint pas in ${van}: na de editie en haar bronnen.`,
              'Schrijf stand: gepland, of verbeter het kwartaal.',
            );
          }
          const einde = tot ?? van;
          if (stand !== 'gepland' || einde === 'doorlopend' || einde === 'onbekend') return;
          if (laatsteDag(einde) >= eersteDag(peil)) return;
          report(
            ['planning', j, 'stand'],
            'stand',
            `Deze balk heet gepland, maar ${einde} was bij editie ${meting.editie} al voorbij.`,
            'Kies hoe de bron erover oordeelt; zegt zij niets, schrijf dan: onbekend.',
          );
        });
        return found;
      }),
    ),
} satisfies Check;

/** What stands at a meting of an actie: its last planning, and the milestones that are still a plan. */
function standendVan(entry: Entry<{ metingen: Meting[] }>, index: number) {
  const tot = entry.data.metingen.slice(index);
  const vanzelf = (entry.data as { vanzelf?: string[] }).vanzelf ?? [];
  const laatst = new Map(tot.toReversed().flatMap(({ mijlpalen = [] }) => mijlpalen.map((each) => [each.id, each])));
  const mijlpalen = [...laatst.values()]
    .filter(({ id, stand }) => MIJLPAAL_STAND[stand].afloop === undefined && !vanzelf.includes(id))
    .map((each) => ({ id: each.id, moment: momentOf(each) }));
  return { planning: tot.find(({ planning }) => planning !== undefined)?.planning, mijlpalen };
}

/**
 * The last day that a meting can know of: that of its editie, or of its newest document. An editie is
 * published after its peildatum, and one made from public sources may use a document of later.
 */
function laatsteWeten({ bronnen }: Content, meting: Meting, peil: string, mijlpaal?: Mijlpaal): string {
  const namen = new Set([...meting.bronnen.map(({ bron }) => bron), mijlpaal?.bron]);
  const bekend = bronnen.filter(({ data }) => namen.has(data.id));
  // Of a document that is not there nobody knows how new it is.
  if (bekend.length < [...namen].filter(Boolean).length) return '9999-12-31';
  const datums = bekend.map(({ data }) => data.datum);
  return [peil, ...datums]
    .filter((datum) => datum !== undefined)
    .map(laatsteDag)
    .reduce((a, b) => (a > b ? a : b));
}

import type { z } from 'zod';
import { absoluut, adres } from '../addresses.ts';
import { nummerVanDing, type Ding, type Monitor } from '../domain/monitor.ts';
import { verschuivingenAt } from '../domain/verschuivingen.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { wijzigingenIn } from '../domain/wijzigingen.ts';
import { SCHEMAS } from '../schema/soorten.ts';
import { tekstOf } from './tabellen.ts';
import {
  ACTIE_LIJSTEN,
  ALLEEN_OM_TE_ZOEKEN,
  LIJSTEN,
  type actieExport,
  type actielijnExport,
  type editieExport,
  type onderwerpExport,
  type programmaExport,
  type verschuivingExport,
  type wijzigingExport,
} from './schemas.ts';

/**
 * The published data: what editors wrote, nothing filled in from earlier metingen, with absent fields
 * left out and lists always there. The shape is a public contract; see schemas.ts.
 */

/** What stands in the file of a thing: every field of its schema, in that order, so that none can be forgotten. */
function eigenVelden<S extends z.ZodObject>({ shape }: S, ding: z.infer<S>): Omit<z.infer<S>, 'metingen'> {
  const { metingen: _, ...velden } = shape;
  return Object.fromEntries(Object.keys(velden).map((veld) => [veld, ding[veld]])) as Omit<z.infer<S>, 'metingen'>;
}

/** The metingen of a thing, each with its text and with the lists that are always there. */
function metingen<M extends Ding['metingen'][number], L extends keyof M>(
  ding: Pick<Ding, 'secties'> & { metingen: readonly M[] },
  lijsten: Readonly<Record<L, unknown>>,
) {
  return ding.metingen.map((meting) => {
    const lists = Object.fromEntries(Object.keys(lijsten).map((veld) => [veld, meting[veld as L] ?? []]));
    return { ...meting, ...lists, tekst: tekstOf(ding, meting.editie) } as M &
      Required<Pick<M, L>> & { tekst: string | undefined };
  });
}

/** A list of one: the programme with its own news. Its nummer is the one that slips and changes call it by. */
export function programmaJson({ programma }: Monitor): z.infer<typeof programmaExport>[] {
  return [
    {
      nummer: 'programma',
      ...eigenVelden(SCHEMAS.programma, programma),
      url: absoluut(adres.overzicht()),
      metingen: metingen(programma, LIJSTEN),
    },
  ];
}

export function actiesJson({ acties }: Monitor): z.infer<typeof actieExport>[] {
  return acties.map((actie) => {
    const { partijen, ...velden } = eigenVelden(SCHEMAS.acties.omit(ALLEEN_OM_TE_ZOEKEN), actie);
    return {
      ...velden,
      actielijn: actie.actielijn.nummer,
      onderwerp: actie.onderwerp.nummer,
      url: absoluut(adres.actie(actie)),
      partijen,
      metingen: metingen(actie, ACTIE_LIJSTEN),
    };
  });
}

export function onderwerpenJson({ onderwerpen }: Monitor): z.infer<typeof onderwerpExport>[] {
  return onderwerpen.map((onderwerp) => ({
    ...eigenVelden(SCHEMAS.onderwerpen.omit(ALLEEN_OM_TE_ZOEKEN), onderwerp),
    actielijn: onderwerp.actielijn.nummer,
    url: absoluut(adres.onderwerp(onderwerp)),
    metingen: metingen(onderwerp, LIJSTEN),
  }));
}

export function actielijnenJson({ actielijnen }: Monitor): z.infer<typeof actielijnExport>[] {
  return actielijnen.map((actielijn) => ({
    ...eigenVelden(SCHEMAS.actielijnen, actielijn),
    url: absoluut(adres.actielijn(actielijn)),
    metingen: metingen(actielijn, LIJSTEN),
  }));
}

export function editiesJson({ edities }: Monitor): z.infer<typeof editieExport>[] {
  return edities.map((editie) => ({
    id: editie.id,
    ...eigenVelden(SCHEMAS.edities, editie),
    url: absoluut(adres.editie(editie)),
    tekst: editie.inleiding || undefined,
  }));
}

/** The slip ledger; `bron` is the document that says the newest of it. */
export function verschuivingenJson(monitor: Monitor): z.infer<typeof verschuivingExport>[] {
  return verschuivingenAt(monitor, nieuwsteEditie(monitor).id).map((regel) => ({
    nummer: nummerVanDing(regel.ding),
    mijlpaal: regel.mijlpaal,
    wat: regel.wat,
    oorspronkelijk: regel.oorspronkelijk ?? 'onbekend',
    herzien: regel.herzien,
    werkelijk: regel.werkelijk,
    gemist: regel.gemist,
    kwartalen: regel.kwartalen,
    minstens: regel.minstens,
    reden: regel.reden,
    bron: regel.bewijs.at(-1)?.bronnen[0] ?? '',
  }));
}

/** Every field that an editie changed, the oldest editie first; the first editie has nothing to differ from. */
export function wijzigingenJson(monitor: Monitor): z.infer<typeof wijzigingExport>[] {
  return monitor.edities.slice(1).flatMap(({ id: editie }) =>
    wijzigingenIn(monitor, editie).flatMap(({ ding, wijzigingen }) =>
      wijzigingen.map(({ veld, mijlpaal, oud, nieuw }) => ({
        editie,
        nummer: nummerVanDing(ding),
        veld: mijlpaal === undefined ? veld : `${veld}:${mijlpaal}`,
        oud,
        nieuw,
      })),
    ),
  );
}

import type { z } from 'zod';
import { absoluut, adres } from '../addresses.ts';
import { nummerVanDing, type Monitor } from '../domain/monitor.ts';
import { verschuivingenAt } from '../domain/verschuivingen.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { wijzigingenIn } from '../domain/wijzigingen.ts';
import type { ActieMeting } from '../schema/meting.ts';
import { tekstOf } from './tabellen.ts';
import type {
  actieExport,
  actielijnExport,
  editieExport,
  onderwerpExport,
  programmaExport,
  verschuivingExport,
  wijzigingExport,
} from './schemas.ts';

/**
 * The published data: what editors wrote, nothing filled in from earlier metingen, with absent fields
 * left out and lists always there. The shape is a public contract; see schemas.ts.
 */

/** A list of one: the programme with its own news. Its nummer is the one that slips and changes call it by. */
export function programmaJson({ programma }: Monitor): z.infer<typeof programmaExport>[] {
  return [
    {
      nummer: 'programma',
      naam: programma.naam,
      afkorting: programma.afkorting,
      van: programma.van,
      tot: programma.tot,
      contact: programma.contact,
      url: absoluut(adres.overzicht()),
      metingen: programma.metingen.map((meting) => ({
        ...meting,
        mijlpalen: meting.mijlpalen ?? [],
        tegenspraak: meting.tegenspraak ?? [],
        tekst: tekstOf(programma, meting.editie),
      })),
    },
  ];
}

export function actiesJson({ acties }: Monitor): z.infer<typeof actieExport>[] {
  return acties.map((actie) => ({
    nummer: actie.nummer,
    titel: actie.titel,
    brontitel: actie.brontitel,
    actielijn: actie.actielijn.nummer,
    onderwerp: actie.onderwerp.nummer,
    url: absoluut(adres.actie(actie)),
    partijen: actie.partijen,
    metingen: actie.metingen.map((meting: ActieMeting) => ({
      ...meting,
      planning: meting.planning ?? [],
      mijlpalen: meting.mijlpalen ?? [],
      wachtOp: meting.wachtOp ?? [],
      tegenspraak: meting.tegenspraak ?? [],
      tekst: tekstOf(actie, meting.editie),
    })),
  }));
}

export function onderwerpenJson({ onderwerpen }: Monitor): z.infer<typeof onderwerpExport>[] {
  return onderwerpen.map((onderwerp) => ({
    nummer: onderwerp.nummer,
    titel: onderwerp.titel,
    actielijn: onderwerp.actielijn.nummer,
    url: absoluut(adres.onderwerp(onderwerp)),
    metingen: onderwerp.metingen.map((meting) => ({
      ...meting,
      mijlpalen: meting.mijlpalen ?? [],
      tegenspraak: meting.tegenspraak ?? [],
      tekst: tekstOf(onderwerp, meting.editie),
    })),
  }));
}

export function actielijnenJson({ actielijnen }: Monitor): z.infer<typeof actielijnExport>[] {
  return actielijnen.map((actielijn) => ({
    nummer: actielijn.nummer,
    titel: actielijn.titel,
    doel: actielijn.doel,
    url: absoluut(adres.actielijn(actielijn)),
    metingen: actielijn.metingen.map((meting) => ({
      ...meting,
      mijlpalen: meting.mijlpalen ?? [],
      tegenspraak: meting.tegenspraak ?? [],
      tekst: tekstOf(actielijn, meting.editie),
    })),
  }));
}

export function editiesJson({ edities }: Monitor): z.infer<typeof editieExport>[] {
  return edities.map((editie) => ({
    id: editie.id,
    titel: editie.titel,
    soort: editie.soort,
    peildatum: editie.peildatum,
    hoofdbron: editie.hoofdbron,
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

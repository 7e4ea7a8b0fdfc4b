import { adres } from '../addresses.ts';
import type { Actie, Editie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { editieSoort } from '../domain/site-woorden.ts';
import type { ActieMeting } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { FASE, STATUS, STOPLICHT } from '../vocabulary/status.ts';
import { timelineAxis, timelineRow, timelineX, type Venster } from '../charts/timeline.ts';
import { dingVerwijzing, heeftTekst } from './ding.ts';
import { bronViews } from './bronnen.ts';
import { correcties } from './over.ts';
import { aantal, balkWoorden, mijlpaalWoorden } from './woorden.ts';

/** As many acties as one reads on a phone without getting lost. */
const KORT = 15;

/** All edities, newest first. */
export function editieRegels(monitor: Monitor) {
  return monitor.edities.toReversed().map((editie) => ({
    titel: editie.titel,
    url: adres.editie(editie),
    soort: editieSoort(monitor, editie),
    peildatum: datumVoluit(editie.peildatum),
    aantal: aantal(monitor.acties.filter((actie) => metingOf(actie, editie.id)).length, 'actie', 'acties'),
  }));
}

/** One editie whole, as it stood: only what it says itself, nothing filled in from others. */
export function editieView(monitor: Monitor, editie: Editie) {
  const venster = { van: monitor.programma.van, tot: monitor.programma.tot };
  return {
    id: editie.id,
    slug: editie.slug,
    titel: editie.titel,
    url: adres.editie(editie),
    soort: editieSoort(monitor, editie),
    peildatum: datumVoluit(editie.peildatum),
    /** Undefined for the first editie: it has nothing before it. */
    wijzigingenUrl: editie === monitor.edities[0] ? undefined : adres.wijzigingen(editie),
    /** How much was added or corrected since. */
    later: correcties(monitor, editie).length,
    heeftProgrammaTekst: heeftTekst(monitor.programma, editie.id),
    bronnen: bronViews(monitor, [{ bron: editie.hoofdbron }]),
    axis: timelineAxis(venster),
    peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
    /** Short enough to show whole; a longer editie is folded, with a fold per actielijn. */
    isKort: monitor.acties.filter((actie) => metingOf(actie, editie.id)).length <= KORT,
    actielijnen: monitor.actielijnen
      .map((actielijn) => {
        const onderwerpen = actielijn.onderwerpen
          .filter((each) => metingOf(each, editie.id) ?? each.acties.some((actie) => metingOf(actie, editie.id)))
          .map((onderwerp) => onderwerpIn(onderwerp, editie, venster));
        return {
          ...dingVerwijzing(actielijn),
          slug: actielijn.slug,
          aantal: aantal(onderwerpen.flatMap(({ acties }) => acties).length, 'actie', 'acties'),
          heeftTekst: heeftTekst(actielijn, editie.id),
          onderwerpen,
        };
      })
      .filter((actielijn) => actielijn.heeftTekst || actielijn.onderwerpen.length > 0),
  };
}

function onderwerpIn(onderwerp: Onderwerp, editie: Editie, venster: Venster) {
  const stoplicht = metingOf(onderwerp, editie.id)?.stoplicht;
  return {
    ...dingVerwijzing(onderwerp),
    slug: onderwerp.slug,
    stoplicht: stoplicht && { waarde: stoplicht, label: STOPLICHT[stoplicht].label },
    heeftTekst: heeftTekst(onderwerp, editie.id),
    acties: onderwerp.acties.flatMap((actie) => {
      const meting = metingOf(actie, editie.id);
      return meting ? [actieIn(actie, meting, editie, venster)] : [];
    }),
  };
}

function actieIn(actie: Actie, meting: ActieMeting, editie: Editie, venster: Venster) {
  const { fase, status, planning = [], mijlpalen = [] } = meting;
  return {
    ...dingVerwijzing(actie),
    slug: actie.slug,
    fase: fase && FASE[fase].label,
    status: status && { waarde: status, label: STATUS[status].label },
    drawing: timelineRow(venster, editie.peildatum, planning, mijlpalen),
    woorden: [...planning.map(balkWoorden), ...mijlpalen.map((mijlpaal) => mijlpaalWoorden(mijlpaal))],
    heeftTekst: heeftTekst(actie, editie.id),
  };
}

function metingOf<T extends { editie: string }>(thing: { metingen: T[] }, editie: string): T | undefined {
  return thing.metingen.find((meting) => meting.editie === editie);
}

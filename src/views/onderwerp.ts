import type { Actie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { nieuwsteEditie, standNu, stoplichtNu } from '../domain/stand.ts';
import { FASE, STOPLICHT } from '../vocabulary/status.ts';
import { buren, dingVerwijzing, heeftTekst } from './ding.ts';
import { mijlpalenVan } from './mijlpaal.ts';
import { bronViews } from './bronnen.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { nieuwsSecties } from './nieuws.ts';
import { statusView, stoplichtView } from './oordeel.ts';
import { tijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/**
 * The page of one onderwerp.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function onderwerpView(monitor: Monitor, onderwerp: Onderwerp, nu: string) {
  return {
    ...onderwerpDeel(monitor, onderwerp),
    actielijn: dingVerwijzing(onderwerp.actielijn),
    /** What each editie says of the onderwerp itself, newest first. */
    nieuws: nieuwsSecties(monitor, onderwerp),
    /** Milestones that fit no single actie. */
    mijlpalen: mijlpalenVan(monitor, onderwerp, nu),
    /** Its lights through time, newest first. */
    stoplichten: onderwerp.metingen.flatMap(({ editie, stoplicht }) =>
      stoplicht
        ? [{ editie, titel: editieTitel(monitor, editie), waarde: stoplicht, label: STOPLICHT[stoplicht].label }]
        : [],
    ),
    /** Why the colour of a light is not known, where it is not. */
    stoplichtOnbekend: monitor.site.stoplichten?.onbekend ?? '',
    tijdlijn: tijdlijnView(monitor, onderwerp.acties, nieuwsteEditie(monitor), nu),
    ...buren(onderwerp.actielijn.onderwerpen, onderwerp),
  };
}

/** One onderwerp with the stand van zaken of its acties; also a part of the page of its actielijn. */
export function onderwerpDeel(monitor: Monitor, onderwerp: Onderwerp) {
  const newest = onderwerp.metingen.find(({ editie }) => heeftTekst(onderwerp, editie));
  const light = stoplichtNu(monitor, onderwerp);
  return {
    ...dingVerwijzing(onderwerp),
    slug: onderwerp.slug,
    /** Undefined where the sources give none. */
    stoplicht: light && stoplichtView(monitor, light),
    /** The newest text of the onderwerp itself; undefined when it has none. */
    tekst: newest && {
      editie: newest.editie,
      titel: editieTitel(monitor, newest.editie),
      bronnen: bronViews(monitor, newest.bronnen),
    },
    acties: onderwerp.acties.map((actie) => actieDeel(monitor, actie)),
    aantalActies: aantal(onderwerp.acties.length, 'actie', 'acties'),
  };
}

export type ActieDeel = ReturnType<typeof actieDeel>;

function actieDeel(monitor: Monitor, actie: Actie) {
  const stand = standNu(monitor, actie);
  const newest = actie.metingen.find(({ editie }) => heeftTekst(actie, editie));
  return {
    ...dingVerwijzing(actie),
    slug: actie.slug,
    fase: FASE[stand.fase.waarde].label,
    status: statusView(monitor, stand.status),
    /** The newest text; undefined when no source has one. */
    tekst: newest && { editie: newest.editie, standVan: standVan(monitor, newest.editie) },
  };
}

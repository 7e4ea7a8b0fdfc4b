import { adres } from '../addresses.ts';
import type { Actie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { nieuwsteEditie, standNu, stoplichtNu } from '../domain/stand.ts';
import { FASE, STOPLICHT, type Status, type Stoplicht } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './ding.ts';
import { mijlpalenVan, type MijlpaalView } from './mijlpaal.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { nieuwsSecties, type NieuwsSectie } from './nieuws.ts';
import { statusView, stoplichtView, type OordeelView } from './oordeel.ts';
import { tijdlijnView, type TijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** One onderwerp with the stand van zaken of its acties; also a part of the page of its actielijn. */
export interface OnderwerpDeel extends Verwijzing {
  slug: string;
  /** Undefined where the sources give none. */
  stoplicht: OordeelView<Stoplicht> | undefined;
  /** The newest text of the onderwerp itself; undefined when it has none. */
  tekst: { editie: string; titel: string; bronnen: BronView[] } | undefined;
  acties: ActieDeel[];
  /** "4 acties". */
  aantalActies: string;
}

export interface ActieDeel extends Verwijzing {
  slug: string;
  fase: string;
  status: OordeelView<Status>;
  /** The newest text; undefined when no source has one. */
  tekst: { editie: string; standVan: string } | undefined;
}

export interface OnderwerpView extends OnderwerpDeel {
  /** What each editie says of the onderwerp itself, newest first. */
  nieuws: NieuwsSectie[];
  /** Milestones that fit no single actie. */
  mijlpalen: MijlpaalView[];
  /** Its lights through time, newest first. */
  stoplichten: { editie: string; titel: string; waarde: Stoplicht; label: string }[];
  /** Why the colour of a light is not known, where it is not. */
  stoplichtOnbekend: string;
  actielijn: Verwijzing;
  tijdlijn: TijdlijnView;
  vorige: Verwijzing | undefined;
  volgende: Verwijzing | undefined;
}

/**
 * The page of one onderwerp.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function onderwerpView(monitor: Monitor, onderwerp: Onderwerp, nu: string): OnderwerpView {
  const siblings = onderwerp.actielijn.onderwerpen;
  const place = siblings.indexOf(onderwerp);
  const neighbour = (other: Onderwerp | undefined) => other && verwijzing(other, adres.onderwerp(other));
  return {
    ...onderwerpDeel(monitor, onderwerp),
    actielijn: verwijzing(onderwerp.actielijn, adres.actielijn(onderwerp.actielijn)),
    nieuws: nieuwsSecties(monitor, onderwerp),
    mijlpalen: mijlpalenVan(monitor, onderwerp, nu),
    stoplichten: onderwerp.metingen.flatMap(({ editie, stoplicht }) =>
      stoplicht
        ? [{ editie, titel: editieTitel(monitor, editie), waarde: stoplicht, label: STOPLICHT[stoplicht].label }]
        : [],
    ),
    stoplichtOnbekend: monitor.site.stoplichten?.onbekend ?? '',
    tijdlijn: tijdlijnView(monitor, onderwerp.acties, nieuwsteEditie(monitor), nu),
    vorige: neighbour(siblings[place - 1]),
    volgende: neighbour(siblings[place + 1]),
  };
}

export function onderwerpDeel(monitor: Monitor, onderwerp: Onderwerp): OnderwerpDeel {
  const newest = onderwerp.metingen.find(({ editie }) => onderwerp.secties.some((each) => each.editie === editie));
  const light = stoplichtNu(monitor, onderwerp);
  return {
    ...verwijzing(onderwerp, adres.onderwerp(onderwerp)),
    slug: onderwerp.slug,
    stoplicht: light && stoplichtView(monitor, light),
    tekst: newest && {
      editie: newest.editie,
      titel: editieTitel(monitor, newest.editie),
      bronnen: bronViews(monitor, newest.bronnen),
    },
    acties: onderwerp.acties.map((actie) => actieDeel(monitor, actie)),
    aantalActies: aantal(onderwerp.acties.length, 'actie', 'acties'),
  };
}

function actieDeel(monitor: Monitor, actie: Actie): ActieDeel {
  const stand = standNu(monitor, actie);
  const newest = actie.metingen.find((meting) => actie.secties.some(({ editie }) => editie === meting.editie));
  return {
    ...verwijzing(actie, adres.actie(actie)),
    slug: actie.slug,
    fase: FASE[stand.fase.waarde].label,
    status: statusView(monitor, stand.status),
    tekst: newest && { editie: newest.editie, standVan: standVan(monitor, newest.editie) },
  };
}

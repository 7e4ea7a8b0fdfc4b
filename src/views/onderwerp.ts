import { adres } from '../addresses.ts';
import type { Actie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { nieuwsteEditie, standNu, stoplichtNu } from '../domain/stand.ts';
import { FASE, type Status, type Stoplicht } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './actie.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { statusView, stoplichtView, type OordeelView } from './oordeel.ts';
import { tijdlijnView, type TijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** One onderwerp with the stand van zaken of its acties; also a part of the page of its actielijn. */
export interface OnderwerpDeel extends Verwijzing {
  slug: string;
  stoplicht: OordeelView<Stoplicht>;
  /** The edities of which the onderwerp itself has a text, newest first. */
  teksten: { editie: string; titel: string; bronnen: BronView[] }[];
  acties: ActieDeel[];
  /** "4 acties". */
  aantalActies: string;
}

export interface ActieDeel extends Verwijzing {
  slug: string;
  fase: string;
  status: OordeelView<Status>;
  /** The newest editie with a text; undefined when no source has one. */
  tekstEditie: string | undefined;
}

export interface OnderwerpView extends OnderwerpDeel {
  actielijn: Verwijzing;
  tijdlijn: TijdlijnView;
  vorige: Verwijzing | undefined;
  volgende: Verwijzing | undefined;
}

/** The page of one onderwerp. */
export function onderwerpView(monitor: Monitor, onderwerp: Onderwerp): OnderwerpView {
  const siblings = onderwerp.actielijn.onderwerpen;
  const place = siblings.indexOf(onderwerp);
  const neighbour = (other: Onderwerp | undefined) => other && verwijzing(other, adres.onderwerp(other));
  return {
    ...onderwerpDeel(monitor, onderwerp),
    actielijn: verwijzing(onderwerp.actielijn, adres.actielijn(onderwerp.actielijn)),
    tijdlijn: tijdlijnView(monitor, onderwerp.acties, nieuwsteEditie(monitor)),
    vorige: neighbour(siblings[place - 1]),
    volgende: neighbour(siblings[place + 1]),
  };
}

export function onderwerpDeel(monitor: Monitor, onderwerp: Onderwerp): OnderwerpDeel {
  return {
    ...verwijzing(onderwerp, adres.onderwerp(onderwerp)),
    slug: onderwerp.slug,
    stoplicht: stoplichtView(monitor, stoplichtNu(monitor, onderwerp)),
    teksten: onderwerp.metingen
      .filter((meting) => onderwerp.secties.some((sectie) => sectie.editie === meting.editie))
      .map((meting) => ({
        editie: meting.editie,
        titel: monitor.edities.find(({ id }) => id === meting.editie)?.titel ?? meting.editie,
        bronnen: bronViews(monitor, meting.bronnen),
      })),
    acties: onderwerp.acties.map((actie) => actieDeel(monitor, actie)),
    aantalActies: aantal(onderwerp.acties.length, 'actie', 'acties'),
  };
}

function actieDeel(monitor: Monitor, actie: Actie): ActieDeel {
  const stand = standNu(monitor, actie);
  return {
    ...verwijzing(actie, adres.actie(actie)),
    slug: actie.slug,
    fase: FASE[stand.fase.waarde],
    status: statusView(monitor, stand.status),
    tekstEditie: actie.metingen.find((meting) => actie.secties.some((s) => s.editie === meting.editie))?.editie,
  };
}

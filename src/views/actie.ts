import { adres } from '../addresses.ts';
import { timelineAxis, timelineRow, timelineX, type TimelineAxis, type TimelineRow } from '../charts/timeline.ts';
import { endsWithBar, isVerstreken } from '../domain/agenda.ts';
import { wachters, type Actie, type Ding, type Monitor } from '../domain/monitor.ts';
import { slipOf } from '../domain/slips.ts';
import { mijlpalenAt, nieuwsteEditie, peilVanPlanning, standNu, type ActieStand } from '../domain/stand.ts';
import type { ActieMeting, Mijlpaal } from '../schema/meting.ts';
import { kwartaalVoluit } from '../vocabulary/kwartaal.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { FASE, MIJLPAAL_STAND, STATUS, type MijlpaalStand, type Status } from '../vocabulary/status.ts';
import { slipsVan, type SlipView } from './afwijkingen.ts';
import { bronViews, kanttekening, type BronView, type KanttekeningView } from './bronnen.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { statusView, type OordeelView } from './oordeel.ts';
import { balkWoorden, kwartalenWoorden, mijlpaalMoment, momentKort } from './woorden.ts';

export interface Verwijzing {
  nummer: string;
  titel: string;
  url: string;
}

/** What the page of one actie shows. */
export interface ActieView {
  nummer: string;
  titel: string;
  brontitel: string | undefined;
  slug: string;
  url: string;
  actielijn: Verwijzing;
  onderwerp: Verwijzing;
  fase: { label: string; standVan: string };
  status: OordeelView<Status>;
  /** What is said when the plan is past and no source tells what came of it. */
  verstreken: string | undefined;
  partijen: { naam: string; url: string }[];
  /** Acties that wait for this one, according to a source. */
  wachters: Verwijzing[];
  /** The bars in words; the milestones have a table of their own. Undefined where no source names a time. */
  tijdlijn:
    { axis: TimelineAxis; peil: { x: number; label: string }; drawing: TimelineRow; woorden: string[] } | undefined;
  mijlpalen: MijlpaalView[];
  /** What slipped, the largest first. */
  slips: SlipView[];
  metingen: MetingView[];
  vorige: Verwijzing | undefined;
  volgende: Verwijzing | undefined;
}

export interface MijlpaalView {
  wat: string;
  moment: string;
  eerst: string | undefined;
  verschil: string | undefined;
  stand: MijlpaalStand;
  standLabel: string;
  reden: string | undefined;
  kamer: boolean;
}

/** One meting as it stands in its editie, with nothing filled in from others. */
export interface MetingView extends KanttekeningView {
  editie: string;
  titel: string;
  standVan: string;
  fase: string | undefined;
  afgerond: string | undefined;
  status: { waarde: Status; label: string } | undefined;
  heeftTekst: boolean;
  bronnen: BronView[];
  wachtOp: Verwijzing[];
}

/**
 * The page of one actie, as it stands at the newest editie.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function actieView(monitor: Monitor, actie: Actie, nu: string): ActieView {
  const editie = nieuwsteEditie(monitor);
  const stand = standNu(monitor, actie);
  const venster = { van: monitor.programma.van, tot: monitor.programma.tot };
  const siblings = actie.onderwerp.acties;
  const place = siblings.indexOf(actie);
  const { waarde: planning } = stand.planning;
  return {
    ...verwijzing(actie, adres.actie(actie)),
    brontitel: actie.brontitel,
    slug: actie.slug,
    actielijn: verwijzing(actie.actielijn, adres.actielijn(actie.actielijn)),
    onderwerp: verwijzing(actie.onderwerp, adres.onderwerp(actie.onderwerp)),
    fase: { label: FASE[stand.fase.waarde], standVan: standVan(monitor, stand.fase.editie) },
    status: statusView(monitor, stand.status),
    verstreken: isVerstreken(actie, monitor, nu) ? verstrekenZin(stand) : undefined,
    partijen: actie.partijen.flatMap((id) => {
      const partij = monitor.partijen.get(id);
      return partij ? [{ naam: partij.naam, url: adres.partij(partij) }] : [];
    }),
    wachters: (wachters(monitor).get(actie.nummer) ?? []).map(dingVerwijzing),
    tijdlijn:
      planning.length > 0 || stand.mijlpalen.length > 0
        ? {
            axis: timelineAxis(venster),
            peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
            drawing: timelineRow(venster, peilVanPlanning(monitor, stand), planning, stand.mijlpalen),
            woorden: planning.map(balkWoorden),
          }
        : undefined,
    mijlpalen: mijlpalenVan(monitor, actie),
    slips: slipsVan(monitor, actie, editie.id),
    metingen: actie.metingen.map((meting) => metingView(monitor, actie, meting)),
    vorige: neighbour(siblings[place - 1]),
    volgende: neighbour(siblings[place + 1]),
  };
}

/** What should have been done by now: all of it, or only the last step that was planned. */
function verstrekenZin(stand: ActieStand): string {
  const plan = endsWithBar(stand)
    ? 'Deze actie had volgens de planning af moeten zijn.'
    : 'De laatste geplande stap van deze actie had volgens de planning al gezet moeten zijn.';
  return `${plan} In de bronnen die deze site las, staat geen later bericht.`;
}

/** The title and address of a thing with a nummer. */
export function verwijzing({ nummer, titel }: { nummer: string; titel: string }, url: string): Verwijzing {
  return { nummer, titel, url };
}

/** Anything with metingen, with its title and address. The programme is told on the front page and has no nummer. */
export function dingVerwijzing(ding: Ding): Verwijzing {
  switch (ding.soort) {
    case 'programma':
      return { nummer: '', titel: `Het programma ${ding.afkorting}`, url: adres.overzicht() };
    case 'actielijn':
      return verwijzing(ding, adres.actielijn(ding));
    case 'onderwerp':
      return verwijzing(ding, adres.onderwerp(ding));
    case 'actie':
      return verwijzing(ding, adres.actie(ding));
  }
}

/**
 * What one editie says of a thing, on the page of that thing. Only an actie has a place for every meting;
 * the others have one where there is a text.
 */
export function metingUrl(ding: Ding, editie: string): string {
  const { url } = dingVerwijzing(ding);
  const hasPlace = ding.soort === 'actie' || ding.secties.some((sectie) => sectie.editie === editie);
  return hasPlace ? adres.meting(url, editie) : url;
}

function neighbour(actie: Actie | undefined): Verwijzing | undefined {
  return actie && verwijzing(actie, adres.actie(actie));
}

/** The milestones of anything with metingen, as last mentioned. */
export function mijlpalenVan(monitor: Monitor, ding: Ding): MijlpaalView[] {
  return mijlpalenAt(ding, nieuwsteEditie(monitor).id).map(mijlpaalView);
}

function mijlpaalView(mijlpaal: Mijlpaal): MijlpaalView {
  const slip = slipOf(mijlpaal);
  return {
    wat: mijlpaal.wat,
    moment: mijlpaalMoment(mijlpaal),
    eerst: slip && (slip.van ? momentKort(slip.van) : 'niet bekend'),
    verschil: slip?.kwartalen === undefined ? undefined : kwartalenWoorden(slip.kwartalen),
    stand: mijlpaal.stand,
    standLabel: MIJLPAAL_STAND[mijlpaal.stand],
    reden: mijlpaal.reden,
    kamer: mijlpaal.kamer ?? false,
  };
}

function metingView(monitor: Monitor, actie: Actie, meting: ActieMeting): MetingView {
  return {
    editie: meting.editie,
    titel: editieTitel(monitor, meting.editie),
    standVan: standVan(monitor, meting.editie),
    fase: meting.fase && FASE[meting.fase],
    afgerond: meting.afgerond && kwartaalVoluit(meting.afgerond),
    status: meting.status && { waarde: meting.status, label: STATUS[meting.status] },
    heeftTekst: actie.secties.some((sectie) => sectie.editie === meting.editie),
    bronnen: bronViews(monitor, meting.bronnen),
    wachtOp: (meting.wachtOp ?? []).flatMap((nummer) => {
      const other = monitor.acties.find((candidate) => candidate.nummer === nummer);
      return other ? [verwijzing(other, adres.actie(other))] : [];
    }),
    ...kanttekening(monitor, meting),
  };
}

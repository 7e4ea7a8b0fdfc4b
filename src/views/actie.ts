import { adres } from '../addresses.ts';
import { endsWithBar, isVerstreken } from '../domain/agenda.ts';
import { wachters, type Actie, type Monitor } from '../domain/monitor.ts';
import { eersteZin } from '../domain/zinnen.ts';
import { nieuwsteEditie, standNu, type ActieStand } from '../domain/stand.ts';
import { ACTIE_VELDEN } from '../exports/actie-velden.ts';
import { zinnenVan } from '../exports/velden.ts';
import type { ActieMeting } from '../schema/meting.ts';
import { kwartaalVoluit } from '../vocabulary/kwartaal.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { doorDeTijd } from './door-de-tijd.ts';
import { verschuivingenVan } from './afwijkingen.ts';
import { mijlpalenVan } from './mijlpaal.ts';
import { buren, dingVerwijzing, heeftTekst, metingUrl } from './ding.ts';
import { bronViews, kanttekening } from './bronnen.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { statusView } from './oordeel.ts';

export type ActieView = ReturnType<typeof actieView>;
export type MetingView = ReturnType<typeof metingView>;

/**
 * The page of one actie, as it stands at the newest editie.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function actieView(monitor: Monitor, actie: Actie, nu: string) {
  const editie = nieuwsteEditie(monitor);
  const stand = standNu(monitor, actie);
  return {
    ...dingVerwijzing(actie),
    /** What stands under the title. */
    zinnen: actie.metingen.slice(0, 1).flatMap((meting) => zinnenVan(ACTIE_VELDEN, 'ding', { actie, meting })),
    slug: actie.slug,
    actielijn: dingVerwijzing(actie.actielijn),
    onderwerp: dingVerwijzing(actie.onderwerp),
    fase: { label: FASE[stand.fase.waarde].label, standVan: standVan(monitor, stand.fase.editie) },
    status: statusView(monitor, stand.status),
    /** What is said when the plan is past and no source tells what came of it. */
    verstreken: isVerstreken(actie, monitor, nu) ? verstrekenZin(stand) : undefined,
    partijen: actie.partijen.flatMap((id) => {
      const partij = monitor.partijen.get(id);
      return partij ? [{ naam: partij.naam, url: adres.partij(partij) }] : [];
    }),
    /** Acties that wait for this one, according to a source. */
    wachters: (wachters(monitor).get(actie.nummer) ?? []).map(dingVerwijzing),
    /** Undefined where no source names a time. */
    tijd: doorDeTijd(monitor, actie, nu),
    laatste: laatsteBericht(monitor, actie),
    mijlpalen: mijlpalenVan(monitor, actie, nu),
    /** What slipped, the largest first. */
    slips: verschuivingenVan(monitor, actie, editie.id),
    metingen: actie.metingen.map((meting) => metingView(monitor, actie, meting)),
    ...buren(actie.onderwerp.acties, actie),
  };
}

/** The newest report: of when, its first sentence, and where the rest stands. */
function laatsteBericht(monitor: Monitor, actie: Actie) {
  const sectie = actie.secties.toSorted((a, b) => b.editie.localeCompare(a.editie))[0];
  if (!sectie) return undefined;
  const { editie, tekst } = sectie;
  return { standVan: standVan(monitor, editie), zin: eersteZin(tekst), url: metingUrl(actie, editie) };
}

/** What should have been done by now: all of it, or only the last step that was planned. */
function verstrekenZin(stand: ActieStand): string {
  const plan = endsWithBar(stand)
    ? 'Deze actie had volgens de planning af moeten zijn.'
    : 'De laatste geplande stap van deze actie had volgens de planning al gezet moeten zijn.';
  return `${plan} In de bronnen die deze site las, staat geen later bericht.`;
}

/** One meting as it stands in its editie, with nothing filled in from others. */
function metingView(monitor: Monitor, actie: Actie, meting: ActieMeting) {
  return {
    editie: meting.editie,
    titel: editieTitel(monitor, meting.editie),
    standVan: standVan(monitor, meting.editie),
    fase: meting.fase && FASE[meting.fase].label,
    afgerond: meting.afgerond && kwartaalVoluit(meting.afgerond),
    status: meting.status && { waarde: meting.status, label: STATUS[meting.status].label },
    heeftTekst: heeftTekst(actie, meting.editie),
    bronnen: bronViews(monitor, meting.bronnen),
    wachtOp: (meting.wachtOp ?? []).flatMap((nummer) => {
      const other = monitor.acties.find((candidate) => candidate.nummer === nummer);
      return other ? [dingVerwijzing(other)] : [];
    }),
    /** What it says in fields that have no place of their own. */
    zinnen: zinnenVan(ACTIE_VELDEN, 'meting', { actie, meting }),
    ...kanttekening(monitor, meting),
  };
}

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The folder that a site is published in. A web server serves `huidig`; all else is kept for going back.
 *
 *     DOELMAP/huidig -> versies/0007-2026-11-23-1a2b3c4/site
 *     DOELMAP/versies/0007-2026-11-23-1a2b3c4/site/…
 *     DOELMAP/versies/0007-2026-11-23-1a2b3c4/publicatie.json
 */
export const HUIDIG = 'huidig';
export const VERSIES = 'versies';
const SITE = 'site';
const GEGEVENS = 'publicatie.json';

/** Says that the folder is ours, so that nothing of anybody else is ever taken for a version. */
const MERK = '.wozo-publiceer';
const MERKTEKST = `In deze map zet "npm run publiceer" de site. Laat de webserver "${HUIDIG}" tonen. Verander hier niets met de hand.\n`;

/** What is known of a published version. */
export interface Publicatie {
  /** The day of the build, `NU`. */
  dag: string;
  /** Seven digits of the commit, with -gewijzigd where files differed from it; zonder-git where there was none. */
  commit: string;
  paginas: number;
  /** What was live before it: what going back leads to. */
  vorige?: string;
  /** Its own files with a name that never gets another content; pages already open may ask for them later. */
  vast: string[];
}

/** One version, by the name of its folder. */
export interface Versie extends Publicatie {
  naam: string;
  nummer: number;
}

/** The name of the next version: names sort in the order of publishing. */
export function volgendeNaam(versies: readonly Versie[], dag: string, commit: string): string {
  const nummer = Math.max(0, ...versies.map((versie) => versie.nummer)) + 1;
  return `${String(nummer).padStart(4, '0')}-${dag}-${commit}`;
}

export function siteMap(doel: string, naam: string): string {
  return join(doel, VERSIES, naam, SITE);
}

export function gegevensPad(versiemap: string): string {
  return join(versiemap, GEGEVENS);
}

/** Where the link leads that makes a version live, seen from the link. */
export function linkNaar(naam: string): string {
  return join(VERSIES, naam, SITE);
}

/** All whole versions, the oldest first. */
export function leesVersies(doel: string): Versie[] {
  const map = join(doel, VERSIES);
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .flatMap((naam) => {
      const nummer = Number(/^(\d{4,})-/.exec(naam)?.[1]);
      const pad = gegevensPad(join(map, naam));
      if (!nummer || !existsSync(pad)) return [];
      return [{ naam, nummer, ...(JSON.parse(readFileSync(pad, 'utf8')) as Publicatie) }];
    })
    .sort((a, b) => a.nummer - b.nummer);
}

/** The name of the version that is live; undefined before the first. */
export function huidigeNaam(doel: string): string | undefined {
  const link = join(doel, HUIDIG);
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link).split(sep)[1] : undefined;
}

/**
 * Why nothing can be published in this folder; undefined when it can.
 *
 * @param project the folder of this repository, and whatever else may not hold a site
 */
export function doelFout(doel: string, project: string): string | undefined {
  const heel = resolve(doel);
  const boven = dirname(heel);
  const thuis = realpathSync(project);
  if (bevat(thuis, heel)) return `${doel} ligt in de map van dit project. Kies een map daarbuiten.`;
  if (!existsSync(boven)) return `De map ${boven} bestaat niet. Maak haar eerst, of verbeter het pad.`;
  const echt = join(realpathSync(boven), basename(heel));
  if (bevat(thuis, echt)) return `${doel} ligt in de map van dit project. Kies een map daarbuiten.`;
  if (bevat(echt, thuis)) return `In ${doel} ligt dit project zelf. Kies een map voor de site alleen.`;
  const stand = lstatSync(heel, { throwIfNoEntry: false });
  if (!stand) return undefined;
  if (stand.isSymbolicLink()) return `${doel} is een koppeling naar ${readlinkSync(heel)}. Noem die map zelf.`;
  if (!stand.isDirectory()) return `${doel} is geen map. Kies een andere naam.`;
  const namen = readdirSync(heel);
  if (!namen.includes(MERK)) {
    const vreemd = namen.filter((naam) => naam !== 'lost+found');
    if (vreemd.length === 0) return undefined;
    const [wat, ook] = [vreemd.slice(0, 3).join(', '), vreemd.length > 3 ? ' en meer' : ''];
    return `In ${doel} staat al iets anders: ${wat}${ook}. Kies een lege of een nieuwe map; hier is niets veranderd.`;
  }
  const huidig = lstatSync(join(heel, HUIDIG), { throwIfNoEntry: false });
  if (huidig && !huidig.isSymbolicLink())
    return `${join(doel, HUIDIG)} is geen koppeling, maar hoort dat te zijn. Haal het weg of geef het een andere naam.`;
  return undefined;
}

/** Makes the folder ready for its first version. */
export function maakDoel(doel: string): void {
  mkdirSync(doel, { recursive: true });
  // The mark first: who is interrupted after the folders would find a folder that seems of somebody else.
  if (!existsSync(join(doel, MERK))) writeFileSync(join(doel, MERK), MERKTEKST, { flush: true });
  mkdirSync(join(doel, VERSIES), { recursive: true });
}

/** Whether `pad` is `map` or lies in it. */
function bevat(map: string, pad: string): boolean {
  const weg = relative(map, pad);
  return weg === '' || (weg !== '..' && !weg.startsWith(`..${sep}`));
}

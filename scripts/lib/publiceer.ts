import { existsSync, mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OMLEIDINGEN } from '../../src/hosting/site-files.ts';
import {
  doelFout,
  gegevensPad,
  huidigeNaam,
  leesVersies,
  maakDoel,
  siteMap,
  VERSIES,
  volgendeNaam,
  type Publicatie,
  type Versie,
} from './publiceer-doel.ts';
import { neemWerkmap } from './publiceer-werkmap.ts';
import {
  allesOpSchijf,
  alleBestanden,
  deelGelijke,
  neemMee,
  opSchijf,
  ruimOp,
  vasteBestanden,
  wissel,
} from './publiceer-wissel.ts';
import { reden } from '../edit/schrijf.ts';

/** What publishing needs of the world around it. */
export interface Omgeving {
  /** The folder of this repository: no site may be published in it. */
  project: string;
  dag: string;
  commit: string;
  /** Makes the site in a folder that does not exist yet; false when that failed, after saying why. */
  bouw: (map: string) => Promise<boolean>;
  /** What is wrong with what was built, a sentence each. */
  keur: (map: string) => string[];
  /** Puts compressed forms beside the files that have use for them. */
  comprimeer: (map: string) => unknown;
  /** Whether somebody stopped it in the meantime. */
  isGestopt?: () => boolean;
}

export interface Opties {
  /** How many versions stay beside the one that is live. */
  bewaar: number;
  /** Only build and check. */
  proef: boolean;
}

/** How it went: what to tell, and whether the site is as it was asked to be. */
export interface Uitkomst {
  gelukt: boolean;
  tekst: string;
}

/**
 * Makes a new version of the site and makes it live. It is built beside the live one, checked, and written to the
 * disk whole; only then one rename makes it live. Whatever goes wrong before that, leaves the live site as it was.
 */
export async function publiceer(doel: string, { bewaar, proef }: Opties, omgeving: Omgeving): Promise<Uitkomst> {
  return metWerkmap(doel, omgeving.project, async (werkmap) => {
    const versies = leesVersies(doel);
    const vorige = huidigeNaam(doel);
    const naam = volgendeNaam(versies, omgeving.dag, omgeving.commit);
    const nieuw = join(werkmap, naam);
    const site = join(nieuw, 'site');
    mkdirSync(nieuw);
    if (!(await omgeving.bouw(site))) return nietGepubliceerd(doel, `de bouw is mislukt.${ruimte(doel)}`);
    const gebreken = omgeving.keur(site);
    if (gebreken.length > 0)
      return nietGepubliceerd(doel, `de gebouwde site is niet in orde:\n- ${gebreken.join('\n- ')}`);
    await omgeving.comprimeer(site);
    const publicatie: Publicatie = {
      dag: omgeving.dag,
      commit: omgeving.commit,
      paginas: alleBestanden(site).filter((pad) => pad.endsWith('.html')).length,
      ...(vorige === undefined ? {} : { vorige }),
      vast: vasteBestanden(site),
    };
    if (proef)
      return { gelukt: true, tekst: `Proef geslaagd: ${publicatie.paginas} pagina’s. Er is niets gepubliceerd.` };
    writeFileSync(gegevensPad(nieuw), `${JSON.stringify(publicatie, null, 2)}\n`);
    deelGelijke(doel, site);
    neemMee(doel, naam, site);
    await allesOpSchijf(nieuw);
    if (omgeving.isGestopt?.()) return nietGepubliceerd(doel, 'het is gestopt.');
    await zetNeer(doel, naam, werkmap);
    return {
      gelukt: true,
      tekst: [
        `Gepubliceerd: ${omschrijf({ naam, ...publicatie })}`,
        ...(vorige === undefined ? [] : [`Terug naar de vorige: npm run publiceer -- ${doel} --terug`]),
        ...omleidingen(doel, vorige, naam),
        ...opgeruimd(doel, werkmap, bewaar),
      ].join('\n'),
    };
  });
}

/** Gives a whole new version its place, and makes it live; when the last fails it is not left there either. */
async function zetNeer(doel: string, naam: string, werkmap: string): Promise<void> {
  const plaats = join(doel, VERSIES, naam);
  renameSync(join(werkmap, naam), plaats);
  try {
    await opSchijf(join(doel, VERSIES));
    await wissel(doel, naam, werkmap);
  } catch (error) {
    if (huidigeNaam(doel) !== naam) renameSync(plaats, join(werkmap, naam));
    throw error;
  }
}

/** nginx reads the list of old addresses only when it starts, or is asked to. */
function omleidingen(doel: string, oud: string | undefined, nieuw: string): string[] {
  const [een, twee] = [oud, nieuw].map((naam) => {
    const pad = naam === undefined ? undefined : join(siteMap(doel, naam), OMLEIDINGEN);
    return pad !== undefined && existsSync(pad) ? readFileSync(pad, 'utf8') : '';
  });
  return een === twee
    ? []
    : ['De lijst van oude adressen is anders. Draait hier nginx? Doe dan: systemctl reload nginx'];
}

/** What there is to say about old versions. The new one is live by now, so trouble here is no failure. */
function opgeruimd(doel: string, werkmap: string, bewaar: number): string[] {
  try {
    const weg = ruimOp(doel, werkmap, bewaar);
    return weg.length === 0 ? [] : [`Opgeruimd: ${weg.join(', ')}.`];
  } catch (error) {
    return [`Oude versies opruimen lukte niet: ${reden(error)}.`];
  }
}

/** Makes a version that is still there live again; without a number the one that was live before. */
export async function zetTerug(doel: string, nummer: number | undefined, project: string): Promise<Uitkomst> {
  return metWerkmap(doel, project, async (werkmap) => {
    const versies = leesVersies(doel);
    const huidig = versies.find(({ naam }) => naam === huidigeNaam(doel));
    const naar = nummer === undefined ? voorganger(versies, huidig) : versies.find((each) => each.nummer === nummer);
    if (!naar) {
      const wat = nummer === undefined ? 'Er is geen vorige versie' : `Versie ${nummer} is er niet`;
      return { gelukt: false, tekst: `${wat}. Er is niets veranderd. Dit is er:\n${lijst(doel)}` };
    }
    if (naar === huidig) return { gelukt: true, tekst: `Versie ${naar.nummer} is al te zien. Er is niets veranderd.` };
    neemMee(doel, naar.naam);
    await allesOpSchijf(siteMap(doel, naar.naam));
    await wissel(doel, naar.naam, werkmap);
    const terug = huidig
      ? `\nToch weer versie ${huidig.nummer}: npm run publiceer -- ${doel} --naar ${huidig.nummer}`
      : '';
    const ook = omleidingen(doel, huidig?.naam, naar.naam).map((regel) => `\n${regel}`);
    return { gelukt: true, tekst: `Nu te zien: ${omschrijf(naar)}${terug}${ook.join('')}` };
  });
}

function voorganger(versies: readonly Versie[], huidig: Versie | undefined): Versie | undefined {
  return (
    versies.find(({ naam }) => naam === huidig?.vorige) ??
    versies.findLast(({ nummer }) => nummer < (huidig?.nummer ?? Infinity))
  );
}

/** The versions that are there, the newest first, and which of them is live. */
export function lijst(doel: string): string {
  const huidig = huidigeNaam(doel);
  const regels = leesVersies(doel).reverse();
  if (regels.length === 0) return `In ${doel} is nog niets gepubliceerd.`;
  return regels.map((versie) => `${versie.naam === huidig ? '→' : ' '} ${omschrijf(versie)}`).join('\n');
}

function omschrijf({ naam, dag, commit, paginas }: Pick<Versie, 'naam'> & Publicatie): string {
  return `versie ${Number(naam.split('-')[0])}, van ${dag}, commit ${commit}, ${paginas} pagina’s`;
}

function nietGepubliceerd(doel: string, waarom: string): Uitkomst {
  const naam = huidigeNaam(doel);
  const nog = naam === undefined ? 'Er was nog niets te zien.' : `Versie ${Number(naam.split('-')[0])} is nog te zien.`;
  return { gelukt: false, tekst: `Niet gepubliceerd: ${waarom}\n${nog}` };
}

/** A disk that is nearly full is the likely reason, and a build says that in English. */
function ruimte(doel: string): string {
  const { bavail, bsize } = statfsSync(doel);
  return bavail * bsize < KRAP ? ` De schijf van ${doel} is bijna vol; maak ruimte en probeer het opnieuw.` : '';
}
const KRAP = 50_000_000;

/** Does the work in a folder of its own, that is gone afterwards, and tells in Dutch what stopped it. */
async function metWerkmap(
  doel: string,
  project: string,
  werk: (werkmap: string) => Promise<Uitkomst>,
): Promise<Uitkomst> {
  const fout = doelFout(doel, project);
  if (fout) return { gelukt: false, tekst: fout };
  let weg: (() => void) | undefined;
  try {
    maakDoel(doel);
    const genomen = neemWerkmap(doel);
    if ('bezet' in genomen) return { gelukt: false, tekst: genomen.bezet };
    weg = genomen.weg;
    return await werk(genomen.map);
  } catch (error) {
    return nietGepubliceerd(doel, `${reden(error)}.`);
  } finally {
    weg?.();
  }
}

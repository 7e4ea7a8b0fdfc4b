import type { Content } from '../../src/domain/content.ts';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { ACTIE_VELDEN } from '../../src/exports/actie-velden.ts';
import { INVULKOLOMMEN } from '../../src/exports/invulblad.ts';
import type { ActieRij } from '../../src/exports/tabellen.ts';
import { dingenIn } from './dingen.ts';
import {
  correctieUit,
  gelijk,
  isVoorbij,
  lijstUit,
  planningUit,
  staatEr,
  tegenspraakUit,
  TER_HERKENNING,
  uitgevoerd,
  wachtOpUit,
  type Bladsoort,
  type Meld,
} from './import-cellen.ts';
import { kaleTekst } from './lees-terug.ts';
import { metingErbij, vragenVan } from './meting-erbij.ts';
import { gevuld, metingVan, type Meting } from './meting-vragen.ts';
import { foutIn, type Antwoorden } from './vragen.ts';

/** A sheet with a row per meting: that of acties.csv, or the one to fill in. */
export const METINGEN: Bladsoort = {
  bekend: [...Object.keys(ACTIE_VELDEN), ...INVULKOLOMMEN, 'stoplicht'],
  nodig: ['nummer', 'editie', 'bronnen'],
  woord: ['meting', 'metingen'],
  sleutel: ['nummer', 'editie'],
  stil: ['nummer', 'editie', ...TER_HERKENNING],
  vuller,
};

/** Columns that are no question of nieuwe-meting. */
const ZELF_GELEZEN = ['nummer', 'bronnen', 'planning', 'wachtOp', 'tegenspraak'];

function vuller(content: Content): ReturnType<Bladsoort['vuller']> {
  const vragen = vragenVan(content);
  const gelezen = new Set([...vragen.map(({ naam }) => naam), ...ZELF_GELEZEN, ...TER_HERKENNING]);
  const bronVraag = vragen.find(({ naam }) => naam === 'bron');
  const dingen = dingenIn(content);
  const { acties } = buildMonitor(content);
  return ({ cellen: alle }, fout) => {
    const { nummer = '', editie = '' } = alle;
    const cellen = Object.fromEntries(Object.entries(alle).filter(([, cel]) => cel !== ''));
    const actie = acties.find((each) => each.nummer === nummer);
    const er = actie?.metingen.find((each) => each.editie === editie);
    if (actie && er && staatEr(cellen, metBron({ actie, meting: er }), NIET_UITGEVOERD)) return 'staat er al';
    const ding = dingen.find((each) => each.nummer === nummer);

    const [bron, ...bronnen] = lijstUit(cellen['bronnen']);
    const correctie = cellen['correctie'] === undefined ? undefined : correctieUit(cellen['correctie']);
    const gegeven: Antwoorden = { ...cellen, bron, correctie: correctie?.wat };
    const antwoorden: Record<string, string | undefined> = {};
    for (const vraag of vragen) {
      const value = gegeven[vraag.naam];
      const kolom = vraag.naam === 'bron' ? 'bronnen' : vraag.naam;
      const telt = vraag.wanneer?.(antwoorden) ?? true;
      if (value === undefined) {
        if (telt && vraag.verplicht?.(antwoorden)) fout(kolom, `Deze cel is leeg. ${vraag.wat}`);
        continue;
      }
      const bezwaar = telt
        ? foutIn(vraag, value, antwoorden)
        : `Hier staat "${value}". ${vraag.hoortBij ?? 'Dit hoort hier niet.'}`;
      if (bezwaar) fout(kolom, bezwaar);
      // Of what is not there, or has this meting already, the rest of the row says nothing.
      if (bezwaar && (kolom === 'nummer' || kolom === 'editie')) return 'past niet';
      antwoorden[vraag.naam] = value;
    }
    for (const kolom of Object.keys(cellen)) {
      if (!isVoorbij(kolom) && !gelezen.has(kolom))
        fout(kolom, 'Deze kolom kan niet uit een blad komen. Zet het veld zelf in het bestand, en maak de cel leeg.');
    }
    for (const each of bronnen) {
      const bezwaar = bronVraag && foutIn(bronVraag, each, antwoorden);
      if (bezwaar) fout('bronnen', bezwaar);
    }
    const uit = <T>(kolom: string, lees: (cel: string) => T | string): T | undefined => {
      const cel = cellen[kolom];
      const gelezen = cel === undefined ? undefined : lees(cel);
      if (typeof gelezen !== 'string') return gelezen;
      fout(kolom, `Hier staat "${cel ?? ''}". ${gelezen}`);
      return undefined;
    };
    const extra = {
      planning: uit('planning', planningUit),
      wachtOp: uit('wachtOp', wachtOpUit),
      tegenspraak: uit('tegenspraak', tegenspraakUit),
    };
    if (!actie && Object.values(extra).some((each) => each !== undefined))
      fout('planning', 'Een planning en wachtOp horen bij een actie.');
    if (actie) herken({ actie, meting: er ?? actie.metingen[0] } as ActieRij, cellen, fout);
    if (!ding) return 'past niet';
    return {
      bestand: ding.entry.bestand,
      maak: (oud) => metingErbij(oud, metingMet(antwoorden, bronnen, extra, correctie?.datum), antwoorden['tekst']),
    };
  };
}

/** As nieuwe-meting makes it, with what it does not ask in the order of the schema. */
function metingMet(
  antwoorden: Antwoorden,
  bronnen: readonly string[],
  extra: object,
  datum: string | undefined,
): Meting {
  const { correctie, ...meting } = metingVan(antwoorden);
  return gevuld({
    ...meting,
    bronnen: [...(meting['bronnen'] as object[]), ...bronnen.map((bron) => ({ bron }))],
    ...extra,
    correctie: correctie && datum ? { ...correctie, datum } : correctie,
  });
}

/** What the site publishes of a meting, and the words of its first document. */
function metBron(rij: ActieRij): Record<string, string | undefined> {
  const [bron] = rij.meting.bronnen;
  const { correctie } = rij.meting;
  return {
    ...uitgevoerd(ACTIE_VELDEN, rij),
    vindplaats: bron?.vindplaats,
    citaat: bron?.citaat,
    correctie: correctie?.wat,
  };
}

const NIET_UITGEVOERD = {
  tekst: kaleTekst,
  planning: (cel: string) => cel.replace(/ (?:seizoen|half-jaar|jaar)(?=;|$)/g, ''),
  correctie: (cel: string) => correctieUit(cel).wat,
};

/** Finds cells that say what the row is about, and say otherwise. */
function herken(rij: ActieRij, cellen: Record<string, string>, fout: Meld): void {
  const is = uitgevoerd(ACTIE_VELDEN, rij);
  for (const kolom of TER_HERKENNING) {
    const cel = cellen[kolom];
    if (cel === undefined || gelijk(cel, is[kolom])) continue;
    fout(
      kolom,
      `Hier staat "${cel}", en bij ${rij.actie.nummer} hoort "${is[kolom] ?? ''}". Verbeter het nummer, of laat deze cel leeg: wat hier staat, wordt niet veranderd.`,
    );
  }
}

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../src/domain/content.ts';
import { buildMonitor, dingenVan, nummerVanDing } from '../../src/domain/monitor.ts';
import { ACTIE_VELDEN } from '../../src/exports/actie-velden.ts';
import { INVULKOLOMMEN, NU_KOLOM } from '../../src/exports/invulblad.ts';
import { MIJLPAAL_VELDEN } from '../../src/exports/mijlpaal-velden.ts';
import { bronnenVan, type ActieRij, type MijlpaalRij } from '../../src/exports/tabellen.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { readMdxFile } from '../../src/read/frontmatter.ts';
import { yamlItem } from '../../src/read/yaml/write.ts';
import type { Mijlpaal } from '../../src/schema/meting.ts';
import { INHOUD } from '../../src/settings.ts';
import { isFout } from '../../src/vocabulary/melding.ts';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import type { Plan } from './bewerk.ts';
import { dingenIn } from './dingen.ts';
import { correctieUit, lijstUit, mijlpaalUit, planningUit, tegenspraakUit, wachtOpUit } from './import-cellen.ts';
import { controleerTerug, kaleTekst, leesBestand, leesTerug, TeOngewoon } from './lees-terug.ts';
import { leesCsv, type Rij } from './lees-csv.ts';
import { metingErbij, vragenVan } from './meting-erbij.ts';
import { metingVan, type Meting } from './meting-vragen.ts';
import type { Stap } from './schrijf.ts';
import { voegMijlpaalIn } from './voeg-in.ts';
import { foutIn, type Antwoorden } from './vragen.ts';

/** A cell that does not fit. */
interface Fout {
  rij: number;
  kolom: string;
  fout: string;
}

/** What a row adds: to which file, and the text of that file with it. */
type Toevoeging = { bestand: string; maak: (oud: string) => string } | 'staat er al' | { fouten: Fout[] };

/** Columns that only tell what a row is about. What is filled in there must be what the content says. */
const TER_HERKENNING = ['titel', 'brontitel', 'kort', 'vanzelf', 'actielijn', 'onderwerp', 'partijen'];
/** The address depends on who built the site. */
const VOORBIJ = ['url', ''];
const METING_KOLOMMEN = [...Object.keys(ACTIE_VELDEN), ...INVULKOLOMMEN, 'stoplicht'];

/** Reads a sheet, and plans what it adds: all of it, or nothing and every reason why. */
export function importPlan(pad: string, content: Content): Plan {
  const blad = leesCsv(pad);
  if (typeof blad === 'string') return { weigering: blad };
  const isMijlpalen = blad.kolommen.includes('id') && blad.kolommen.includes('wat');
  const bekend = isMijlpalen ? Object.keys(MIJLPAAL_VELDEN) : METING_KOLOMMEN;
  const nodig = isMijlpalen ? ['nummer', 'editie', 'id', 'wat', 'stand'] : ['nummer', 'editie', 'bronnen'];
  const bezwaren = [
    ...blad.kolommen
      .filter((kolom) => !bekend.includes(kolom) && !VOORBIJ.includes(kolom) && !kolom.startsWith(NU_KOLOM))
      .map(
        (kolom) =>
          `De kolom "${kolom}" is er niet.${suggestion(kolom, bekend)} De kolommen zijn: ${[...new Set(bekend)].join(', ')}.`,
      ),
    ...nodig.filter((kolom) => !blad.kolommen.includes(kolom)).map((kolom) => `De kolom "${kolom}" ontbreekt.`),
  ];
  if (bezwaren.length > 0) return { weigering: [`In rij 1 van ${pad}:`, ...bezwaren].join('\n') };

  const vul = isMijlpalen ? mijlpaalVuller(content) : metingVuller(content);
  const teksten = new Map<string, { oud: string; tekst: string; rijen: number[] }>();
  const fouten: Fout[] = [];
  let dubbel = 0;
  const gezien = new Map<string, Rij>();
  for (const rij of blad.rijen) {
    const key = [rij.cellen['nummer'], rij.cellen['editie'], isMijlpalen ? rij.cellen['id'] : ''].join(' ');
    const eerder = gezien.get(key);
    gezien.set(key, eerder ?? rij);
    if (eerder) {
      if (!isDeepStrictEqual(eerder.cellen, rij.cellen) && !isLeeg(rij))
        fouten.push({
          rij: rij.nummer,
          kolom: 'nummer',
          fout: `Over ${key.trim()} gaat ook rij ${eerder.nummer}, met iets anders. Houd één van de twee.`,
        });
      continue;
    }
    if (!isMijlpalen && isLeeg(rij)) continue;
    const toevoeging = vul(rij);
    if (toevoeging === 'staat er al') dubbel++;
    else if ('fouten' in toevoeging) fouten.push(...toevoeging.fouten);
    else {
      const { bestand, maak } = toevoeging;
      const file = teksten.get(bestand) ?? { oud: leesBestand(bestand), tekst: leesBestand(bestand), rijen: [] };
      try {
        teksten.set(bestand, { ...file, tekst: maak(file.tekst), rijen: [...file.rijen, rij.nummer] });
      } catch (error) {
        if (!(error instanceof TeOngewoon)) throw error;
        fouten.push({ rij: rij.nummer, kolom: 'nummer', fout: `${bestand}: ${error.message}` });
      }
    }
  }
  fouten.push(...naControle(teksten, blad.kolommen));
  if (fouten.length > 0) return { weigering: foutenText(pad, fouten) };
  const stappen = [...teksten].map(([bestand, { oud, tekst }]): Stap => ({
    soort: 'wijzig',
    pad: bestand,
    oud,
    tekst,
  }));
  const aantal = [...teksten.values()].flatMap(({ rijen }) => rijen).length;
  const wat = isMijlpalen ? ['mijlpaal', 'mijlpalen'] : ['meting', 'metingen'];
  const alEr = dubbel > 0 ? ` ${dubbel} ${dubbel === 1 ? 'rij stond' : 'rijen stonden'} er al.` : '';
  if (aantal === 0) return { stappen: [], klaar: `Er is niets nieuws in ${pad}.${alEr}` };
  return {
    stappen,
    klaar: `${aantal} ${wat[aantal === 1 ? 0 : 1] ?? ''} toegevoegd aan ${stappen.length} ${stappen.length === 1 ? 'bestand' : 'bestanden'}.${alEr}`,
  };
}

/** Nothing is said in this row: what an empty sheet has for every actie. */
function isLeeg({ cellen }: Rij): boolean {
  const stil = ['nummer', 'editie', ...TER_HERKENNING, ...VOORBIJ];
  return Object.entries(cellen).every(
    ([kolom, cel]) => cel === '' || stil.includes(kolom) || kolom.startsWith(NU_KOLOM),
  );
}

/** What a spreadsheet makes of 2026-03 and of 2026-03-13: mrt-26, 13-3-2026. */
const EXCEL_DATUM = /Hier staat "(?:\p{L}{3}-\d\d|\d{1,2}[-/]\d{1,2}[-/]\d{4})"/u;

function foutenText(pad: string, fouten: readonly Fout[]): string {
  const lines = [...fouten]
    .sort((a, b) => a.rij - b.rij)
    .map(({ rij, kolom, fout }) => `rij ${rij}, kolom ${kolom}: ${fout}`);
  const datum = lines.some((line) => EXCEL_DATUM.test(line));
  return [
    `In ${pad} ${fouten.length === 1 ? 'past 1 cel' : `passen ${fouten.length} cellen`} niet:`,
    ...lines,
    ...(datum ? ["Excel maakte van een cel een datum. Zet daar een apostrof voor wat u typt: '2026-03"] : []),
  ].join('\n');
}

function metingVuller(content: Content): (rij: Rij) => Toevoeging {
  const vragen = vragenVan(content);
  const dingen = dingenIn(content);
  const { acties } = buildMonitor(content);
  return (rij) => {
    const { nummer = '', editie = '' } = rij.cellen;
    const cellen = Object.fromEntries(Object.entries(rij.cellen).filter(([, cel]) => cel !== ''));
    const actie = acties.find((each) => each.nummer === nummer);
    const er = actie?.metingen.find((each) => each.editie === editie);
    if (actie && er && alsUitgevoerd({ actie, meting: er }, cellen)) return 'staat er al';
    const ding = dingen.find((each) => each.nummer === nummer);
    const fouten: Fout[] = [];
    const fout = (kolom: string, text: string) => fouten.push({ rij: rij.nummer, kolom, fout: text });

    const [bron, ...bronnen] = lijstUit(cellen['bronnen']);
    const correctie = cellen['correctie'] === undefined ? undefined : correctieUit(cellen['correctie']);
    const gegeven: Record<string, string | undefined> = { ...cellen, bron, correctie: correctie?.wat };
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
      if (bezwaar && (kolom === 'nummer' || kolom === 'editie')) return { fouten };
      antwoorden[vraag.naam] = value;
    }
    const bronVraag = vragen.find(({ naam }) => naam === 'bron');
    for (const each of bronnen) {
      const bezwaar = bronVraag && foutIn(bronVraag, each, antwoorden);
      if (bezwaar) fout('bronnen', bezwaar);
    }
    const uit = <T>(kolom: string, lees: (cel: string) => T | string): T | undefined => {
      const cel = cellen[kolom];
      const gelezen = cel === undefined ? undefined : lees(cel);
      if (typeof gelezen === 'string') fout(kolom, `Hier staat "${cel ?? ''}". ${gelezen}`);
      return typeof gelezen === 'string' ? undefined : gelezen;
    };
    const extra = {
      planning: uit('planning', planningUit),
      wachtOp: uit('wachtOp', wachtOpUit),
      tegenspraak: uit('tegenspraak', tegenspraakUit),
    };
    if (!actie && Object.values(extra).some((each) => each !== undefined))
      fout('planning', 'Een planning en wachtOp horen bij een actie.');
    if (actie) fouten.push(...herkend({ actie, meting: er ?? actie.metingen[0] } as ActieRij, cellen, rij.nummer));
    if (fouten.length > 0 || !ding) return { fouten };
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
  { planning, wachtOp, tegenspraak }: Record<'planning' | 'wachtOp' | 'tegenspraak', unknown>,
  datum: string | undefined,
): Meting {
  const { correctie, ...meting } = metingVan(antwoorden);
  const velden = {
    ...meting,
    bronnen: [...(meting['bronnen'] as object[]), ...bronnen.map((bron) => ({ bron }))],
    planning,
    wachtOp,
    tegenspraak,
    correctie: correctie && datum ? { ...correctie, datum } : correctie,
  };
  return Object.fromEntries(Object.entries(velden).filter(([, value]) => value !== undefined)) as Meting;
}

/** True when a meting that is there says all that the row says. */
function alsUitgevoerd(rij: ActieRij, cellen: Record<string, string>): boolean {
  const [bron] = rij.meting.bronnen;
  const uitgevoerd: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(ACTIE_VELDEN).map(([naam, { waarde }]) => [naam, alsCel(waarde(rij))])),
    vindplaats: bron?.vindplaats,
    citaat: bron?.citaat,
  };
  return Object.entries(cellen).every(([kolom, cel]) => {
    if (VOORBIJ.includes(kolom) || kolom.startsWith(NU_KOLOM)) return true;
    if (kolom === 'tekst') return gelijk(kaleTekst(cel), uitgevoerd['tekst']);
    if (kolom === 'planning')
      return gelijk(cel.replace(/ (?:seizoen|half-jaar|jaar)(?=;|$)/g, ''), uitgevoerd['planning']);
    if (kolom === 'correctie') return gelijk(correctieUit(cel).wat, rij.meting.correctie?.wat);
    return gelijk(cel, uitgevoerd[kolom]);
  });
}

/** Cells that say what the row is about, and say otherwise. */
function herkend(rij: ActieRij, cellen: Record<string, string>, nummer: number): Fout[] {
  return TER_HERKENNING.flatMap((kolom) => {
    const is = alsCel(ACTIE_VELDEN[kolom as keyof typeof ACTIE_VELDEN].waarde(rij));
    const cel = cellen[kolom];
    if (cel === undefined || gelijk(cel, is)) return [];
    return [
      {
        rij: nummer,
        kolom,
        fout: `Hier staat "${cel}", en bij ${rij.actie.nummer} hoort "${is ?? ''}". Verbeter het nummer, of laat deze cel leeg: wat hier staat, wordt niet veranderd.`,
      },
    ];
  });
}

function alsCel(waarde: string | number | boolean | undefined): string | undefined {
  return waarde === undefined || waarde === '' ? undefined : String(waarde);
}

function gelijk(a: string | undefined, b: string | undefined): boolean {
  const plain = (text = '') => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

function mijlpaalVuller(content: Content): (rij: Rij) => Toevoeging {
  const monitor = buildMonitor(content);
  const dingen = dingenIn(content);
  return (rij) => {
    const { nummer = '', editie = '', id = '', bronnen = '' } = rij.cellen;
    const weiger = (kolom: string, fout: string): Toevoeging => ({ fouten: [{ rij: rij.nummer, kolom, fout }] });
    const ding = dingenVan(monitor).find((each) => nummerVanDing(each) === nummer);
    const entry = dingen.find((each) => each.nummer === nummer)?.entry;
    if (!ding || !entry) return weiger('nummer', `Hier staat "${nummer}". Dat is er niet.`);
    const index = ding.metingen.findIndex((each) => each.editie === editie);
    const meting = ding.metingen[index];
    if (!meting)
      return weiger(
        'editie',
        `Hier staat "${editie}", en ${nummer} heeft daarvan geen meting. Voeg die eerst toe: met npm run nieuwe-meting, of met een blad van acties.`,
      );
    const er = meting.mijlpalen?.find((each) => each.id === id);
    const bron = gelijk(bronnen, bronnenVan(meting)) || bronnen === '' ? er?.bron : bronnen;
    if (er && alsMijlpaal({ ding, meting, mijlpaal: er }, rij.cellen)) return 'staat er al';
    const gelezen = mijlpaalUit(rij.cellen, bron);
    if ('fouten' in gelezen) {
      return {
        fouten: gelezen.fouten.map(({ kolom, fout }) => {
          const cel = rij.cellen[kolom] ?? '';
          return {
            rij: rij.nummer,
            kolom: kolom === 'bron' ? 'bronnen' : kolom,
            fout: `${cel ? `Hier staat "${cel}". ` : ''}${fout}`,
          };
        }),
      };
    }
    if (er)
      return weiger(
        'id',
        `${nummer} heeft in editie ${editie} al een mijlpaal "${id}", met iets anders. Verander die in ${entry.bestand}.`,
      );
    return { bestand: entry.bestand, maak: (oud) => mijlpaalErbij(oud, editie, gelezen.mijlpaal) };
  };
}

function alsMijlpaal(rij: MijlpaalRij, cellen: Record<string, string>): boolean {
  const uitgevoerd = Object.entries(MIJLPAAL_VELDEN).map(([naam, { waarde }]) => [naam, alsCel(waarde(rij))] as const);
  return uitgevoerd.every(([naam, is]) => {
    const cel = cellen[naam];
    if (cel === undefined || VOORBIJ.includes(naam) || TER_HERKENNING.includes(naam)) return true;
    return naam === 'kamer'
      ? (cel !== '') === (is !== undefined)
      : naam === 'bronnen' && cel === ''
        ? true
        : gelijk(cel, is);
  });
}

function mijlpaalErbij(oud: string, editie: string, nieuw: Mijlpaal): string {
  const metingen = (readMdxFile(oud, '').data as { metingen: Meting[] }).metingen;
  const index = metingen.findIndex((each) => each.editie === editie);
  const tekst = voegMijlpaalIn(oud, index, yamlItem({ ...nieuw }));
  const was = leesTerug(oud);
  const lijst = was.data['metingen'] as Meting[];
  controleerTerug(tekst, {
    data: {
      ...was.data,
      metingen: lijst.map((each, i) =>
        i === index ? { ...each, mijlpalen: [...((each['mijlpalen'] as object[] | undefined) ?? []), nieuw] } : each,
      ),
    },
    secties: was.secties,
  });
  return tekst;
}

/** What the check would say afterwards of what is added, told beforehand: by the row that adds to the file. */
function naControle(
  teksten: ReadonlyMap<string, { tekst: string; rijen: number[] }>,
  kolommen: readonly string[],
): Fout[] {
  if (teksten.size === 0) return [];
  const copy = mkdtempSync(join(tmpdir(), 'wozo-import-'));
  try {
    cpSync(INHOUD, copy, { recursive: true });
    const voor = new Set(fouten(copy).map(({ key }) => key));
    for (const [bestand, { tekst }] of teksten) writeFileSync(join(copy, relative(INHOUD, bestand)), tekst);
    return fouten(copy)
      .filter(({ key, leeg }) => !voor.has(key) && !leeg)
      .map(({ pad, wat, herstel, veld }) => {
        const rijen = [...teksten].find(([bestand]) => relative(INHOUD, bestand) === pad)?.[1].rijen ?? [];
        return { rij: rijen[0] ?? 1, kolom: kolomVan(veld, kolommen), fout: [wat, herstel].filter(Boolean).join(' ') };
      });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The column of a field: the fields of a bar are one cell. */
function kolomVan(veld: string, kolommen: readonly string[]): string {
  const naam = { bron: 'bronnen', van: 'planning', tot: 'planning', stand: 'planning' }[veld];
  return [veld, naam ?? ''].find((each) => kolommen.includes(each)) ?? 'tekst';
}

function fouten(root: string) {
  return readAndCheck(root)
    .meldingen.filter(isFout)
    .map(({ bestand, wat, herstel, veld = 'tekst', regelId }) => ({
      pad: relative(root, bestand),
      key: `${bestand} ${wat}`,
      // A heading without a text yet: as nieuwe-meting leaves it, for the editor to write.
      leeg: regelId === 'sectie' && wat.endsWith('staat niets.'),
      ...{ wat, herstel, veld },
    }));
}

import { afloopOf, agenda, endsWithBar, isVerstreken } from '../../../src/domain/agenda.ts';
import { bedragenIn } from '../../../src/domain/bedragen.ts';
import { verschillen } from '../../../src/domain/content-diff.ts';
import { nummerVanDing } from '../../../src/domain/monitor.ts';
import { mijlpalenAt, standAt, stoplichtAt } from '../../../src/domain/stand.ts';
import { makeTermzoeker } from '../../../src/domain/termen.ts';
import { momentOf, verschuivingenAt, verschuivingOf } from '../../../src/domain/verschuivingen.ts';
import { mijlpaalText, planningText, wijzigingenIn } from '../../../src/domain/wijzigingen.ts';
import { parseZegel } from '../../../src/domain/zegel.ts';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import type { Begrip, Partij } from '../../../src/schema/registers.ts';
import { actieMet, meting, mijlpaal, nth, onderwerpMet } from '../maak.ts';
import { met } from '../schema/gevallen.ts';
import { toetsGevallen } from '../toets-gevallen.ts';
import { inhoudMet, metingenUit, monitorMet, type Historie } from './geschiedenis.ts';
import { actieVan, changedBy, sectieVan } from './zegels.ts';

const NU = '2024-05-15';
const EDITIES = ['2023-06', '2023-12', '2024-06', '2024-12'];

/** The ledger of one milestone, said once per editie, the oldest first. */
function ledgerOf(momenten: Partial<Mijlpaal>[]) {
  const metingen = momenten.map((velden, i) => meting(EDITIES[i] ?? '', { mijlpalen: [mijlpaal(velden)] }));
  return verschuivingenAt(monitorMet(metingen.reverse()), '2025-12');
}

const begrip = (id: string, term: string, ...varianten: string[]): Begrip => ({ id, term, varianten, uitleg: 'X.' });
const partij = (id: string, naam: string, ...varianten: string[]): Partij => ({
  ...{ id, naam, varianten },
  omschrijving: 'X.',
});
const zoekTermen = makeTermzoeker(
  [
    begrip('dos', 'DOS', 'Wet DOS'),
    begrip('wlz', 'Wlz'),
    begrip('pilot', 'Pilot', 'pilots', "pilot's"),
    begrip('so', 'SO'),
    begrip('vng', 'VNG'),
  ],
  [partij('gemeenten', 'Gemeenten', 'gemeente'), partij('vng', 'Vereniging VNG', 'VNG'), partij('actiz', 'ActiZ')],
);

const verschil = (...versies: [Historie | null, Historie | null]) => {
  const [older, newer] = versies.map((historie) => ({ content: inhoudMet(historie), onleesbaar: [] }));
  return older && newer ? verschillen(older, newer) : [];
};

const MET_LICHT = onderwerpMet([
  { editie: '2024-06', bronnen: [{ bron: 'krant' }] },
  { editie: '2023-12', bronnen: [{ bron: 'brief' }], stoplicht: 'interventie-nodig', grondslag: 'bron' },
  { editie: '2023-06', bronnen: [{ bron: 'monitor' }], stoplicht: 'kleur-onbekend' },
]);

toetsGevallen(import.meta.dirname, {
  afloopOf: (velden: Partial<Mijlpaal>, ...vanzelf: string[]) => afloopOf(mijlpaal(velden), NU, { vanzelf }),
  agenda: (historie: Historie) =>
    agenda(monitorMet(metingenUit(historie)), NU).map(({ mijlpaal: { id }, kwartaal, editie, vooraf }) =>
      [kwartaal, id, `volgens ${editie}`, ...(vooraf ? ['vooraf verteld'] : [])].join(', '),
    ),
  isVerstreken: (velden: Historie[string], ...zwijgend: string[]) => {
    const later = Object.fromEntries(zwijgend.map((editie) => [editie, {}]));
    const monitor = monitorMet(metingenUit({ '2023-06': { fase: 'loopt', status: 'onbekend', ...velden }, ...later }));
    return isVerstreken(nth(monitor.acties), monitor, NU);
  },
  endsWithBar: (velden: Historie[string]) => {
    const stand = standAt(actieMet(metingenUit({ '2023-06': { fase: 'gepland', ...velden } })), '2023-06');
    return stand && endsWithBar(stand);
  },
  bedragenIn: (...histories: Historie[]) =>
    bedragenIn(monitorMet(...histories.map(metingenUit)).acties).map(({ ding, bedrag, editie, zin }) =>
      [nummerVanDing(ding), editie, bedrag, zin].join(' | '),
    ),
  'bedragen in een tekst': (tekst: string) =>
    bedragenIn(monitorMet([{ ...meting('2023-06'), tekst }]).acties).map(({ bedrag, zin }) => `${bedrag} | ${zin}`),
  verschillen: verschil,
  'verschillen van wat nu geldt': (...versies: [Historie, Historie]) =>
    verschil(...versies).filter(({ soort }) => soort !== 'meting' && soort !== 'tekst'),
  // What is said of a milestone, and how many quarters later it became.
  'verschillen van een mijlpaal': (...momenten: [Partial<Mijlpaal>, Partial<Mijlpaal>]) => {
    const [older, newer] = momenten.map((velden) => ({ '2023-06': { mijlpalen: [velden] } }));
    return verschil(older ?? null, newer ?? null)
      .filter(({ soort }) => soort !== 'meting')
      .map((each) => `${each.soort} ${'kwartalen' in each ? (each.kwartalen ?? '?') : ''}`.trim());
  },
  standAt: (editie: string, historie: Historie) => standAt(actieMet(metingenUit(historie)), editie),
  mijlpalenAt: (editie: string, historie: Historie) => mijlpalenAt(actieMet(metingenUit(historie)), editie),
  stoplichtAt: (at: string) => {
    const { waarde, editie } = stoplichtAt(MET_LICHT, at) ?? {};
    return waarde && `${waarde}, volgens ${editie}`;
  },
  // "word = soort id" for every word that is explained.
  zoekTermen: (...teksten: string[]) => {
    const seen = new Set<string>();
    return teksten
      .flatMap((tekst) => zoekTermen(tekst, seen))
      .flatMap(({ tekst, term }) => (term ? [`${tekst} = ${term.soort} ${term.id}`] : []));
  },
  'stukken van de tekst': (tekst: string) => zoekTermen(tekst, new Set()).map((stuk) => stuk.tekst),
  'zonder begrippen': (tekst: string) => makeTermzoeker([], [])(tekst, new Set()),
  // First plan → newest plan → what happened → how many quarters later, and how many at the least.
  verschuivingenAt: (...momenten: Partial<Mijlpaal>[]) =>
    ledgerOf(momenten).map(({ oorspronkelijk, herzien, werkelijk, gemist, kwartalen, minstens }) =>
      [
        ...[oorspronkelijk ?? '?', herzien, gemist ? 'gemist' : werkelijk, String(kwartalen ?? '?')],
        minstens === undefined ? '' : `minstens ${minstens}`,
      ]
        .filter(Boolean)
        .join(' → '),
    ),
  'bewijs van een verschuiving': (...momenten: Partial<Mijlpaal>[]) =>
    ledgerOf(momenten).map(({ reden, bewijs }) => ({ reden, bewijs })),
  verschuivingOf: (velden: Partial<Mijlpaal>) => verschuivingOf(mijlpaal(velden)),
  momentOf: (velden: Partial<Mijlpaal>) => momentOf(mijlpaal({ ...velden, kwartaal: velden.kwartaal ?? undefined })),
  wijzigingenIn: (historie: Historie) => {
    const metingen = metingenUit(historie);
    return wijzigingenIn(monitorMet(metingen), metingen[0]?.editie ?? '').flatMap(({ wijzigingen }) => wijzigingen);
  },
  mijlpaalText: (velden: Partial<Mijlpaal>) => mijlpaalText(mijlpaal(velden)),
  planningText,
  'wat een zegel breekt': (veld: string, waarde?: unknown) =>
    changedBy((content) => {
      const { data, secties, slug } = actieVan(content);
      Object.assign(actieVan(content), met({ data, secties, slug }, veld, waarde));
    }),
  'wat een zegel breekt in de tekst': (was: string, wordt: string) =>
    changedBy((content) => {
      const tekst = sectieVan(content).tekst.replace(was, wordt);
      if (tekst === sectieVan(content).tekst) throw new Error(`Er staat geen "${was}".`);
      sectieVan(content).tekst = tekst;
    }),
  parseZegel,
});

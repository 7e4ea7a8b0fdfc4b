import type { Stuk } from '../../../src/domain/content.ts';
import { countActies } from '../../../src/domain/tellingen.ts';
import type { Editie } from '../../../src/domain/monitor.ts';
import type { Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import { cijferSchema } from '../../../src/schema/registers.ts';
import { versheidZin } from '../../../src/views/actueel.ts';
import { samenvattingZinnen } from '../../../src/views/afwijkingen.ts';
import { agendaView } from '../../../src/views/agenda.ts';
import { cijfersView } from '../../../src/views/cijfers.ts';
import { onbekendZin, verloopZin } from '../../../src/views/door-de-edities.ts';
import { dateInEnglish } from '../../../src/views/english.ts';
import { contactHref, meldHref } from '../../../src/views/melden.ts';
import { tekstHtml } from '../../../src/views/tekst.ts';
import { versieView } from '../../../src/views/versie.ts';
import { grootsteZin, verschuivingenView } from '../../../src/views/verschuivingen.ts';
import { wijzigingenView } from '../../../src/views/wijzigingen.ts';
import {
  aantal,
  balkWoorden,
  kwartalenWoorden,
  mijlpaalWoorden,
  momentKort,
  periodeWoorden,
} from '../../../src/views/woorden.ts';
import { metingenUit, monitorMet, type Historie } from '../domain/geschiedenis.ts';
import { fixtureMonitor, mijlpaal, nth } from '../maak.ts';
import { toetsGevallen } from '../toets-gevallen.ts';

const FIXTURE = fixtureMonitor();
const GEEN_ACTIES = countActies([], '').status;
const editie = (peildatum: string) => ({ peildatum }) as Editie;
const PAGINA = { titel: '1.4.3 Regeling & zo', url: '/acties/1-4-3/' };

/** The view of one target of 290.000 woningen, of which these fields are otherwise. */
function cijfer(velden: Record<string, unknown>) {
  const bronnen = [{ bron: 'monitor-2023-06' }];
  const metBronnen = (lijst: unknown) =>
    (lijst as object[] | undefined)?.map((each) => ({ bronnen, wat: 'Volgens de bron.', ...each }));
  const data = cijferSchema.parse({
    ...{ id: 'proef', titel: 'Proef', eenheid: 'woningen', ...velden },
    doel: { waarde: 290_000, bronnen, ...(velden['doel'] as object) },
    ...('realisaties' in velden && { realisaties: metBronnen(velden['realisaties']) }),
  });
  return nth(cijfersView({ ...FIXTURE, cijfers: new Map([[data.id, data]]) }));
}

/** What the newest editie changed for one actie. */
function nieuws(historie: Historie) {
  const monitor = monitorMet(metingenUit(historie));
  return nth(wijzigingenView(monitor, nth(monitor.edities, -1)).nieuws);
}

/** The first actie of the fixture with this as its text, under 2023-06. */
function tekst(stukken: Stuk[], velden: { kaal?: boolean; editie?: string; slug?: string } = {}) {
  const monitor = fixtureMonitor();
  const actie = nth(monitor.acties);
  const begrip = { id: 'wlz', term: 'Wlz', varianten: [], voluit: 'Wet "langdurige" zorg', uitleg: 'Zorg & verblijf.' };
  monitor.begrippen = new Map([['wlz', begrip as never]]);
  actie.opmaak = { inleiding: ['<p>Vooraf.</p>'], secties: { '2023-06': stukken } };
  return tekstHtml(monitor, { soort: 'acties', slug: actie.slug, editie: '2023-06', kaal: false, ...velden });
}

toetsGevallen(import.meta.dirname, {
  balkWoorden: (velden: Partial<PlanningBalk>) => balkWoorden({ van: '2023-Q1', stand: 'onbekend', ...velden }),
  mijlpaalWoorden: (velden: Partial<Mijlpaal>) => mijlpaalWoorden(mijlpaal(velden)),
  kwartalenWoorden,
  momentKort,
  periodeWoorden,
  aantal: (count: number) => aantal(count, 'actie', 'acties'),
  'zin van een cijfer': (velden: Record<string, unknown>) => cijfer(velden).zin,
  'rijen van een cijfer': (velden: Record<string, unknown>) =>
    cijfer(velden).rijen.map(({ naam, waarde, bronnen }) =>
      [naam, waarde, ...bronnen.map(({ titel }) => titel)].join(' | '),
    ),
  'staven van een cijfer': (velden: Record<string, unknown>) => cijfer(velden).staven.length,
  'boodschap van een cijfer': (velden: Record<string, unknown>) => cijfer(velden).boodschap,
  samenvattingZinnen: ({ totaal, ...status }: { totaal: number }) =>
    samenvattingZinnen({ totaal, status: { ...GEEN_ACTIES, ...status } }),
  verloopZin: (eerst: number, nu: number) =>
    verloopZin('afgeronde acties', [editie('2023-06'), eerst], [editie('2025-07-31'), nu]),
  onbekendZin: (onbekend: number) => onbekendZin({ totaal: 103, status: { onbekend } }),
  grootsteZin: (...kwartalen: (number | null)[]) =>
    grootsteZin(kwartalen.map((each) => ({ kwartalen: each ?? undefined, minstens: undefined, gemist: false }))),
  versheidZin: (...lijnen: { naam: string; stil: number; totaal: number }[]) => versheidZin(lijnen, 'juni 2023'),
  verschuivingenView: (historie: Historie) => verschuivingenView(monitorMet(metingenUit(historie))),
  'wat nog komt op de agenda': (nu: string) =>
    agendaView(FIXTURE, nu).komend.map(({ titel, regels }) => [titel, ...regels.map(({ wat }) => wat)].join(': ')),
  'afloop op de agenda': (nu: string, velden: Partial<Mijlpaal>) => {
    const { komend, voorbij } = agendaView(monitorMet(metingenUit({ '2023-06': { mijlpalen: [velden] } })), nu);
    return [...komend, ...voorbij].flatMap(({ regels }) =>
      regels.map(({ afloop, afloopLabel }) => `${afloop}: ${afloopLabel}`),
    );
  },
  dateInEnglish,
  meldHref: (contact: string) => meldHref(contact, PAGINA),
  contactHref,
  tekst,
  versieView: (werkmap: 'zoals-commit' | 'gewijzigd' | 'onbekend', commit: string) => {
    const { begin, commit: known, eind } = versieView({ commit, werkmap }, '2026-11-01');
    return [begin, known?.kort, eind, known?.url].filter(Boolean).join(' ');
  },
  wijzigingenView: (historie: Historie) => {
    const { velden, heeftTekst, verschil } = nieuws(historie);
    return {
      velden: velden.map(({ naam, oud, nieuw }) => [naam, ...(oud === undefined ? [] : [oud]), nieuw].join(' → ')),
      heeftTekst,
      verschil: verschil.map(({ soort, tekst: zin }) => `${soort}: ${zin}`),
    };
  },
});

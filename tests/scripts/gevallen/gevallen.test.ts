import { metingVragen } from '../../../scripts/edit/meting-vragen.ts';
import { beantwoord, type Antwoorden } from '../../../scripts/edit/vragen.ts';
import { schrijfFout } from '../../../scripts/edit/schrijf.ts';
import { oordeel as oordeelOverLink, type Uitslag } from '../../../scripts/links/follow.ts';
import { bijgewerkt, verslag } from '../../../scripts/links/report.ts';
import { metDatum, metLink } from '../../../scripts/pdf/finish.ts';
import { oordeel, slotregel, telOp, telPlaywright, telVitest } from '../../../scripts/test/telling.ts';
import { differenceText } from '../../../src/integrations/page-count.ts';
import { fixtureContent } from '../../unit/maak.ts';
import { toetsGevallen } from '../../unit/toets-gevallen.ts';

const vragen = metingVragen(fixtureContent(), { soort: () => 'actie', isEerste: () => false });

/** An address with what came of it, as on the left of an object: the kind, and behind it the reason or where it leads. */
const uitslagen = (tekst: Record<string, string>) =>
  new Map(
    Object.entries(tekst).map(([url, uitslag]) => {
      const [soort, ...rest] = uitslag.split(': ');
      return [url, { soort, [soort === 'stuurt-door' ? 'naar' : 'reden']: rest.join(': ') } as Uitslag];
    }),
  );

toetsGevallen(import.meta.dirname, {
  schrijfFout: (code: string) => schrijfFout(Object.assign(new Error('x'), { code })),

  'gevraagd aan wie antwoordt': async ({ gegeven = {}, ...antwoorden }: Antwoorden & { gegeven?: Antwoorden }) => {
    const namen: string[] = [];
    await beantwoord(vragen, gegeven, ({ naam }) => {
      namen.push(naam);
      return Promise.resolve(antwoorden[naam]);
    });
    return namen.join(' ');
  },
  'keuzes bij': (vraag: string) =>
    vragen
      .find(({ naam }) => naam === vraag)
      ?.keuzes?.({})
      .map(({ waarde, label }) => `${waarde}: ${label}`),
  'voorstel uit een vorige editie': () => vragen.filter(({ voorstel }) => voorstel),

  // Of a file of Vitest: its own status, and that of each test in it.
  telVitest: (...bestanden: string[]) => {
    const delen = bestanden.map((bestand) => bestand.split(' ').map((status) => ({ status })));
    return telVitest({
      testResults: delen.map(([bestand, ...assertionResults]) => ({ ...bestand, assertionResults })),
    });
  },
  telPlaywright,
  oordeel,
  'slotregel van de som': (...tellingen: Parameters<typeof telOp>[0]) => slotregel(telOp(tellingen)),

  'oordeel over een link': oordeelOverLink,
  verslag: (gevolgd: Record<string, string>, plaatsen: Record<string, string[]>, bekend: string[]) =>
    verslag(uitslagen(gevolgd), new Map(Object.entries(plaatsen)), new Set(bekend)),
  bijgewerkt: (oud: string | null, gevolgd: Record<string, string>, bekend: string[]) =>
    bijgewerkt(oud ?? undefined, uitslagen(gevolgd), new Set(bekend), '2026-11-01'),

  differenceText,
  metLink,
  metDatum: (pdf: string) => metDatum(Buffer.from(pdf, 'latin1'), '2026-11-01').toString('latin1'),
});

import { verschuivingBars } from '../charts/bars.ts';
import { actielijnVan, type Monitor } from '../domain/monitor.ts';
import { omvang, verschuivingenAt, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { grafiekBestanden } from './grafiek.ts';
import { dingVerwijzing } from './ding.ts';
import { bronViews } from './bronnen.ts';
import { aantal, momentKort, verschilWoorden } from './woorden.ts';

/** The slip ledger as it stands at the newest editie. */
export function verschuivingenView(monitor: Monitor) {
  const ledger = verschuivingenAt(monitor, nieuwsteEditie(monitor).id);
  const lines = monitor.actielijnen.filter((line) => ledger.some(({ ding }) => actielijnVan(ding) === line));
  return {
    rijen: ledger.map((regel) => verschuivingView(monitor, regel)),
    zin: totals(ledger),
    actielijnen: lines.map(({ nummer, titel }) => ({ nummer, titel })),
    grafiek: {
      titel: grootsteZin(ledger),
      bars: verschuivingBars(ledger),
      ...grafiekBestanden('verschuivingen'),
    },
  };
}

/** "3 mijlpalen verschoven het meest: 2 jaar later dan gepland". The ledger has the largest first. */
export function grootsteZin(ledger: readonly Pick<VerschuivingRegel, 'kwartalen' | 'minstens' | 'gemist'>[]): string {
  const [first] = ledger;
  const largest = first ? omvang(first) : -1;
  if (!first || largest < 0) return '';
  if (largest === 0) return 'Wat later kwam dan gepland, kwam nog in hetzelfde kwartaal';
  const count = ledger.filter((each) => omvang(each) === largest).length;
  return `${aantal(count, 'mijlpaal schoof', 'mijlpalen schoven')} het verst op: ${verschilWoorden(first)}${first.minstens === undefined ? ' dan gepland' : ''}`;
}

/** One milestone that slipped, as a reader sees it. */
function verschuivingView(monitor: Monitor, regel: VerschuivingRegel) {
  const { ding, gemist, werkelijk } = regel;
  return {
    ...dingVerwijzing(ding),
    /** Of the programme there is none. */
    actielijn: actielijnVan(ding)?.nummer,
    wat: regel.wat,
    oorspronkelijk: regel.oorspronkelijk === undefined ? 'niet bekend' : momentKort(regel.oorspronkelijk),
    herzien: regel.herzien && momentKort(regel.herzien),
    werkelijk: werkelijk && momentKort(werkelijk),
    /** "2 kwartalen later"; undefined where the size is not known. */
    verschil: omvang(regel) < 0 ? undefined : verschilWoorden(regel),
    uitkomst: gemist ? 'Niet gehaald' : werkelijk === undefined ? 'Verschoven' : 'Gebeurd, later dan gepland',
    reden: regel.reden,
    bronnen: bronViews(
      monitor,
      [...new Set(regel.bewijs.flatMap(({ bronnen }) => bronnen))].map((bron) => ({ bron })),
    ),
  };
}

function totals(ledger: readonly VerschuivingRegel[]): string {
  const missed = ledger.filter(({ gemist }) => gemist).length;
  const unknown = ledger.filter((each) => omvang(each) < 0).length;
  return [
    `${ledger.length === 0 ? 'Volgens de bronnen is geen mijlpaal' : aantal(ledger.length, 'mijlpaal is', 'mijlpalen zijn')} later gekomen, verschoven of niet gehaald.`,
    missed > 0 ? `Daarvan ${missed === 1 ? 'is' : 'zijn'} er ${missed} niet gehaald.` : '',
    unknown > 0
      ? `Bij ${aantal(unknown, 'mijlpaal', 'mijlpalen')} zeggen de bronnen niet hoe groot het verschil is.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

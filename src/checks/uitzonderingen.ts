import type { Content } from '../domain/content.ts';
import type { Uitzondering } from '../schema/registers.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { bevindingAt, metMetingen, type Check } from './check.ts';

const ID = 'uitzondering';

/**
 * Leaves out the findings that content/uitzonderingen.yaml excuses. An exception that excuses nothing is a
 * finding itself, so that none outlives its reason.
 *
 * @param rules the rules that were run; only those with `metUitzondering` can be excused
 */
export function withoutExcused(content: Content, rules: readonly Check[], meldingen: readonly Melding[]): Melding[] {
  let left = [...meldingen];
  const nummers = new Map(metMetingen(content).map(({ bestand, data }) => [bestand, nummerOf(data)]));
  const free = rules.filter(({ metUitzondering }) => metUitzondering).map(({ id }) => id);

  for (const item of content.uitzonderingen) {
    const { regel, bij, veld } = item.data;
    const report = (field: string, wat: string, herstel: string) =>
      left.push({ ...bevindingAt(item, [field], { veld: field, wat, herstel }), regelId: ID });
    if (!free.includes(regel)) {
      const exists = rules.some(({ id }) => id === regel);
      report(
        'regel',
        exists
          ? `Op de regel "${regel}" bestaat geen uitzondering.`
          : `Er is geen regel "${regel}".${suggestion(regel, free)}`,
        `Kies uit: ${free.join(', ')}.`,
      );
      continue;
    }
    const rest = left.filter((melding) => !excuses(item.data, melding, nummers.get(melding.bestand)));
    // While a file is rejected nobody knows what would be found in it.
    if (rest.length < left.length) {
      left = rest;
    } else if (content.afgekeurd.size === 0) {
      report(
        'bij',
        `Deze uitzondering is niet nodig: de regel "${regel}" vindt niets bij ${bij}${veld === undefined ? '' : ` (${veld})`}.`,
        'Haal haar weg, of verbeter bij en veld.',
      );
    }
  }
  return left;
}

function excuses({ regel, bij, veld }: Uitzondering, melding: Melding, nummer: string | undefined): boolean {
  if (melding.regelId !== regel || (veld !== undefined && melding.veld !== veld)) return false;
  return bij === nummer || melding.bestand.replaceAll('\\', '/').endsWith(`/${bij}`);
}

function nummerOf(data: object): string | undefined {
  return 'nummer' in data ? String(data.nummer) : undefined;
}

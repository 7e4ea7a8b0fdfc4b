import { actieNummer, dag } from '../../src/schema/velden.ts';
import { mijlpaal, planningBalk, type Mijlpaal, type PlanningBalk } from '../../src/schema/meting.ts';

/** Cells that hold several things, read back from how the site itself writes them; a text says what does not fit. */

export function lijstUit(cel = ''): string[] {
  return cel
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** "2023-Q2/2023-Q3 afwijking; 2024-Q1 gepland", with "jaar" behind it for how rough it is. */
export function planningUit(cel: string): PlanningBalk[] | string {
  const balken = lijstUit(cel).map((each) => {
    const [moment = '', stand, precisie] = each.split(/\s+/);
    const [van, tot] = moment.split('/');
    return { van, ...(tot && { tot }), stand, ...(precisie && { precisie }) };
  });
  const issue = planningBalk.array().safeParse(balken).error?.issues[0];
  if (issue) return `${issue.message} Schrijf elke balk als: 2023-Q2/2023-Q3 gepland, met een puntkomma ertussen.`;
  return balken as PlanningBalk[];
}

export function wachtOpUit(cel: string): string[] | string {
  const nummers = lijstUit(cel);
  const fout = nummers.find((each) => !actieNummer.safeParse(each).success);
  return fout === undefined ? nummers : `"${fout}" is geen nummer van een actie. Schrijf bijvoorbeeld: 4.1.2; 3.7.1`;
}

/** "bron: what it says; bron: what it says". */
export function tegenspraakUit(cel: string): { bron: string; zegt: string }[] | string {
  const delen = lijstUit(cel).map((each) => /^([a-z0-9-]+): (.+)$/.exec(each));
  const parts = delen.flatMap((deel) => (deel?.[1] && deel[2] ? [{ bron: deel[1], zegt: deel[2] }] : []));
  return parts.length === delen.length && parts.length > 1
    ? parts
    : 'Schrijf minstens twee bronnen, elk als: id: wat die zegt, met een puntkomma ertussen.';
}

/** "2026-11-29: what was mended", or only what was. */
export function correctieUit(cel: string): { datum: string | undefined; wat: string } {
  const [, datum, wat] = /^(\d{4}-\d{2}-\d{2}): (.+)$/s.exec(cel) ?? [];
  return datum && wat && dag.safeParse(datum).success ? { datum, wat } : { datum: undefined, wat: cel };
}

/** A row of mijlpalen.csv as it stands in a file; or which cell does not fit, and why. */
export function mijlpaalUit(
  { id, wat, kwartaal, datum, tot, precisie, oorspronkelijk, stand, nogNietOp, reden, kamer }: Record<string, string>,
  bron: string | undefined,
): { mijlpaal: Mijlpaal } | { fouten: { kolom: string; fout: string }[] } {
  const [nogDatum, nogBron] = (nogNietOp ?? '').split(/\s+/);
  const velden = Object.fromEntries(
    Object.entries({
      ...{ id, wat, kwartaal, datum, tot, precisie, oorspronkelijk, stand },
      nogNietOp: nogNietOp ? { datum: nogDatum, bron: nogBron } : undefined,
      reden,
      kamer: kamer ? /^(?:true|ja|waar)$/i.test(kamer) || kamer : undefined,
      bron,
    }).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = mijlpaal.safeParse(velden);
  if (result.success) return { mijlpaal: result.data };
  return {
    fouten: result.error.issues.map(({ path, message }) => ({ kolom: String(path[0] ?? 'kwartaal'), fout: message })),
  };
}

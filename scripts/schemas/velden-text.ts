import { CHECKS } from '../../src/checks/run-checks.ts';
import { editorSchema, isRegister, SOORTEN, type SoortNaam } from './editor-schemas.ts';

/** What this reads of a JSON Schema. */
interface Vorm {
  type?: string;
  description?: string;
  properties?: Record<string, Vorm>;
  required?: string[];
  items?: Vorm;
  enum?: string[];
  enumDescriptions?: string[];
}

interface Rij {
  veld: string;
  verplicht: boolean;
  vorm: Vorm;
  /** The field, higher up, that has the same fields inside it. */
  zie?: string;
}

/** docs/velden.md: every field of every kind of file, and the values to choose from. */
export function veldenText(): string {
  const shown = new Map<string, string>();
  const soorten = (Object.keys(SOORTEN) as SoortNaam[]).map((naam) => ({ naam, rijen: rowsOf(itemOf(naam), shown) }));
  return [
    '# Alle velden',
    'Welke velden een bestand in `content/` heeft, en wat zij betekenen. Hoe u een bestand verandert, staat in [CONTRIBUTING.md](../CONTRIBUTING.md).',
    'Deze bladzijde is gemaakt uit de schema’s, met `npm run schemas`. Verander haar niet met de hand.',
    '`[]` achter een naam betekent: een lijst. `metingen[].fase` is dus het veld `fase` van elke meting.',
    ...soorten.flatMap(({ naam, rijen }) => [`## ${SOORTEN[naam].titel}`, placeOf(naam), tableOf(rijen)]),
    '## Waarden waaruit u kiest',
    'Schrijf een waarde precies zoals zij hier staat, in kleine letters.',
    ...choicesIn(soorten.flatMap(({ rijen }) => rijen)),
    '## Regels met een uitzondering',
    'Van deze regels van `npm run valideer` mag in `content/uitzonderingen.yaml` een uitzondering staan. Van andere niet.',
    rulesText(),
  ].join('\n\n');
}

function placeOf(naam: SoortNaam): string {
  const { bestand } = SOORTEN[naam];
  return isRegister(naam)
    ? `In \`content/${bestand}\`. Elk onderdeel van de lijst heeft deze velden.`
    : `In een bestand zoals \`content/${bestand}\`.`;
}

function itemOf(naam: SoortNaam): Vorm {
  const schema = editorSchema(naam) as Vorm;
  return schema.items ?? schema;
}

/**
 * Every field, however deep, with the way to it as its name. A group of fields is shown once.
 *
 * @param shown the groups that are in the document already, with the field under which they stand
 */
function rowsOf({ properties = {}, required = [] }: Vorm, shown: Map<string, string>, before = ''): Rij[] {
  return Object.entries(properties).flatMap(([name, vorm]) => {
    const inner = vorm.items?.properties ? vorm.items : vorm;
    const veld = `${before}${name}${vorm.items?.properties ? '[]' : ''}`;
    const row = { veld, verplicht: required.includes(name), vorm };
    const key = JSON.stringify(inner.properties);
    if (!inner.properties) return [row];
    const earlier = shown.get(key);
    if (earlier) return [{ ...row, zie: earlier }];
    shown.set(key, veld);
    return [row, ...rowsOf(inner, shown, `${veld}.`)];
  });
}

function tableOf(rijen: readonly Rij[]): string {
  return [
    '| veld | moet | betekenis |',
    '| --- | --- | --- |',
    ...rijen.map((rij) => `| \`${rij.veld}\` | ${rij.verplicht ? 'ja' : ''} | ${meaningOf(rij)} |`),
  ].join('\n');
}

function meaningOf({ vorm: { description, enum: values }, zie }: Rij): string {
  const choices = values && `Kies uit: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  return [description, choices, zie && `Met dezelfde velden als \`${zie}\` hierboven.`].filter(Boolean).join(' ');
}

/** A table for each list of values, once, under the name of its field. */
function choicesIn(rijen: readonly Rij[]): string[] {
  const seen = new Set<string>();
  return rijen.flatMap(({ veld, vorm }) => {
    const values = vorm.enum ?? [];
    const key = values.join();
    if (values.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [
      `### \`${veld}\``,
      [
        '| waarde | betekenis |',
        '| --- | --- |',
        ...values.map((value, i) => `| \`${value}\` | ${vorm.enumDescriptions?.[i] ?? ''} |`),
      ].join('\n'),
    ];
  });
}

function rulesText(): string {
  const rows = CHECKS.flatMap(({ id, waarom, metUitzondering }) =>
    metUitzondering ? [`| \`${id}\` | ${waarom} |`] : [],
  );
  return ['| regel | waarom zij er is |', '| --- | --- |', ...rows].join('\n');
}

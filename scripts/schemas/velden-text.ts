import { CHECKS } from '../../src/checks/run-checks.ts';
import { editorSchema, isRegister, SOORTEN, type SoortNaam } from './editor-schemas.ts';
import { codes, tabel, veldenIn, waardenTabellen, type VeldVorm, type Vorm } from './schema-vorm.ts';

/** docs/velden.md: every field of every kind of file, and the values to choose from. */
export function veldenText(): string {
  const shown = new Map<string, string>();
  const soorten = (Object.keys(SOORTEN) as SoortNaam[]).map((naam) => ({
    naam,
    rijen: alleVelden(veldenIn(itemOf(naam), shown)),
  }));
  return [
    '# Alle velden',
    'Welke velden een bestand in `content/` heeft, en wat zij betekenen. Hoe u een bestand verandert, staat in [CONTRIBUTING.md](../CONTRIBUTING.md).',
    'Deze bladzijde is gemaakt uit de schema’s, met `npm run schemas`. Verander haar niet met de hand.',
    '`[]` achter een naam betekent: een lijst. `metingen[].fase` is dus het veld `fase` van elke meting.',
    ...soorten.flatMap(({ naam, rijen }) => [
      `## ${SOORTEN[naam].titel}`,
      placeOf(naam),
      tabel(
        ['veld', 'moet', 'betekenis'],
        rijen.map((rij) => [`\`${rij.veld}\``, rij.verplicht ? 'ja' : '', meaningOf(rij)]),
      ),
    ]),
    '## Waarden waaruit u kiest',
    'Schrijf een waarde precies zoals zij hier staat, in kleine letters.',
    ...waardenTabellen(soorten.flatMap(({ rijen }) => rijen)),
    '## Regels met een uitzondering',
    'Van deze regels van `npm run valideer` mag in `content/uitzonderingen.yaml` een uitzondering staan. Van andere niet.',
    tabel(
      ['regel', 'waarom zij er is'],
      CHECKS.flatMap(({ id, waarom, metUitzondering }) => (metUitzondering ? [[`\`${id}\``, waarom]] : [])),
    ),
  ].join('\n\n');
}

/** Those within others too, each behind the one that it is in. */
function alleVelden(velden: readonly VeldVorm[]): VeldVorm[] {
  return velden.flatMap((each) => [each, ...alleVelden(each.binnen ?? [])]);
}

function placeOf(naam: SoortNaam): string {
  const { bestand } = SOORTEN[naam];
  if (naam === 'site') return `In \`content/${bestand}\`.`;
  return isRegister(naam)
    ? `In \`content/${bestand}\`. Elk onderdeel van de lijst heeft deze velden.`
    : `In een bestand zoals \`content/${bestand}\`.`;
}

function itemOf(naam: SoortNaam): Vorm {
  const schema = editorSchema(naam) as Vorm;
  return schema.items ?? schema;
}

function meaningOf({ vorm: { description, enum: values }, zie }: VeldVorm): string {
  const choices = values && `Kies uit: ${codes(values)}.`;
  return [description, choices, zie && `Met dezelfde velden als ${zie} hierboven.`].filter(Boolean).join(' ');
}

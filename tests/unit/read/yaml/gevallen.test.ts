import { readYaml } from '../../../../src/read/yaml/strict-yaml.ts';
import { toetsGevallen } from '../../toets-gevallen.ts';

const TEXT = `nummer: "1.4.3"
partijen: [vws, bzk]
metingen:
  - editie: 2023-12
    bronnen:
      - bron: brief
  - editie: 2023-06
    status: afwijking
    planning:
      - van: 2023-Q2
        tot: 2023-Q3
`;

/** What an editor hears of what is read otherwise than it looks, stands in tests/messages. */
toetsGevallen(import.meta.dirname, {
  locate: (path: PropertyKey[], text = TEXT) => readYaml(text, 'a.yaml').locate(path),
  readYaml: (text: string) => {
    const { data, meldingen } = readYaml(text, 'a.yaml');
    return meldingen.length > 0 ? { data, fouten: meldingen.map(({ regelId }) => regelId) } : data;
  },
});

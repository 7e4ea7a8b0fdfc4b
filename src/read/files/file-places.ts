import { IN_REGISTERS, KINDS, type Register } from '../../vocabulary/kinds.ts';
import { suggestion } from '../../vocabulary/suggestion.ts';

/** The registers, each a YAML list at the top of the content folder. */
export const REGISTERS = {
  ...registersVan(IN_REGISTERS.map((kind) => KINDS[kind].meer)),
  omleidingen: 'omleidingen.yaml',
  uitzonderingen: 'uitzonderingen.yaml',
  dodeKoppelingen: 'dode-koppelingen.yaml',
} as const;

/** Where every kind of file stands in the content folder; what is nowhere here is reported, never skipped. */
export const PLACES = {
  site: /^site\.yaml$/,
  programma: /^programma\.mdx$/,
  actielijnen: /^actielijnen\/[^/._][^/]*\.mdx$/,
  onderwerpen: /^onderwerpen\/[^/._][^/]*\.mdx$/,
  acties: /^acties\/[^/]+\/[^/._][^/]*\.mdx$/,
  edities: /^edities\/[^/._][^/]*\.mdx$/,
  paginas: /^paginas\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/,
  woorden: /^woorden\.txt$/,
  adressen: /^adressen\.txt$/,
  zegels: /^zegels\/\d{4}-\d{2}\.txt$/,
} as const;

function registersVan(namen: readonly Register[]): Record<Register, string> {
  return Object.fromEntries(namen.map((naam) => [naam, `${naam}.yaml`])) as Record<Register, string>;
}

interface Explained {
  wat: string;
  herstel: string;
}

/** What to say about a file that nothing reads. */
export function explainPlace(path: string): Explained {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = CASES.find(({ when }) => when.test(path)) ?? OTHERWISE;
  return { wat: found.wat(name), herstel: found.herstel(name, path) };
}

interface Case {
  when: RegExp;
  wat: (name: string) => string;
  herstel: (name: string, path: string) => string;
}

const endOf = (name: string) => /\.[^.]+$/.exec(name)?.[0] ?? '';
const registers = Object.values(REGISTERS);

/** The first that fits; all of them would otherwise be published, or vanish, without a word. */
const CASES: Case[] = [
  {
    when: /(~|\/#.*#|\.(bak|orig|rej|tmp|swp|swo|old))$/i,
    wat: () => 'Dit lijkt een reservekopie van een ander bestand. Het wordt niet gelezen.',
    herstel: () => 'Haal het weg. Git bewaart alle oude versies.',
  },
  {
    when: /(^|\/)\.[^/]*$/,
    wat: () => 'De naam begint met een punt. Daarmee is het bestand verborgen; het wordt niet gelezen.',
    herstel: () => 'Haal het weg, of geef het een naam zonder punt ervoor.',
  },
  {
    when: /(^|\/)_[^/]*$/,
    wat: () => 'De naam begint met een liggend streepje (_). Het bestand wordt niet gelezen.',
    herstel: (name) => `Noem het ${name.replace(/^_+/, '')}, of haal het weg. Een kladversie hoort niet in deze map.`,
  },
  {
    when: /^acties\/[^/]+\.mdx$/,
    wat: () => 'Dit bestand ligt in een map waar het niet wordt gelezen.',
    herstel: (name) =>
      `Een actie ligt in de map van haar actielijn, zoals: acties/${/^\d+/.exec(name)?.[0] ?? '4'}/${name}`,
  },
  {
    when: /\.mdx$/,
    wat: () => 'Dit bestand ligt in een map waar het niet wordt gelezen.',
    herstel: () =>
      'Acties liggen in acties/ en dan de map van hun actielijn; onderwerpen, actielijnen en edities in de map met die naam.',
  },
  {
    when: /\.mdx$/i,
    wat: (name) => `De naam eindigt op ${endOf(name)}, met hoofdletters. Het bestand wordt niet gelezen.`,
    herstel: (name) => `Noem het ${name.slice(0, -4)}.mdx.`,
  },
  {
    when: /\.(md|markdown|txt|doc|docx|odt|rtf)$/i,
    wat: (name) => `De naam eindigt op ${endOf(name)}. Het bestand wordt niet gelezen.`,
    herstel: () => 'Een tekst van de site eindigt op .mdx. Hoort dit niet op de site? Haal het weg.',
  },
  {
    when: /\.ya?ml$/i,
    wat: (name) => `Er is geen register dat ${name} heet.${suggestion(name, registers)}`,
    herstel: () => `De registers zijn: ${registers.join(', ')}.`,
  },
  {
    when: /(^|\/)[^./]+$/,
    wat: () => 'De naam heeft geen einde zoals .mdx. Het bestand wordt niet gelezen.',
    herstel: (name) => `Noem het ${name}.mdx, of haal het weg.`,
  },
];

const OTHERWISE: Omit<Case, 'when'> = {
  wat: () => 'Dit bestand wordt niet gelezen: de naam of de map klopt niet.',
  herstel: () => 'Een actie staat in acties/4/4-1-2-naam.mdx; de andere plaatsen staan in CONTRIBUTING.md.',
};

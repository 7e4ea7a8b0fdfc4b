import importX, { createNodeResolver } from 'eslint-plugin-import-x';

// The direction of imports: a part of src/ may see itself and what stands behind its name, nothing else.
// The picture of this table, and the reason for it, is in HACKING.md.
const BEGRIPPEN = ['settings', 'vocabulary', 'schema', 'domain'];
const REKENEN = [...BEGRIPPEN, 'addresses'];
const TONEN = [...REKENEN, 'checks', 'charts', 'draw', 'search', 'exports', 'views'];
const OPMAAK = [...TONEN, 'components', 'layouts', 'client', 'styles'];

/** Every folder of src/, and the four files that stand loose in it. A part of a part comes after it, and wins. */
const MAG_ZIEN = {
  settings: ['vocabulary'],
  addresses: BEGRIPPEN,
  site: [...REKENEN, 'read', 'read/read-checked'],
  'content.config': [...BEGRIPPEN, 'read'],

  vocabulary: [],
  schema: ['settings', 'vocabulary'],
  domain: ['settings', 'vocabulary', 'schema'],
  read: BEGRIPPEN,
  // What is read is checked in one place, so that all see the same findings.
  'read/read-checked': [...BEGRIPPEN, 'read', 'checks'],
  checks: REKENEN,
  charts: REKENEN,
  // A drawing has the geometry of the chart, and the colours of the site.
  draw: [...REKENEN, 'charts', 'styles'],
  search: REKENEN,
  'search/client': ['vocabulary', 'search', 'client'],
  exports: [...REKENEN, 'charts', 'draw', 'styles'],
  // It says what the site was made from, files and commit included.
  'exports/version': [...REKENEN, 'exports', 'read'],
  views: TONEN,
  client: ['vocabulary', 'search'],
  // How the site is served says nothing about what is in it.
  hosting: [],
  components: [...OPMAAK, 'search/client'],
  // A component sees what a page hands it; only a text and what is in it have nobody to hand them the rest.
  'components/tekst': [...OPMAAK, 'site'],
  'components/pagina': [...OPMAAK, 'exports/version', 'site'],
  // The frame says on every page of when it is, which no page should have to hand over.
  layouts: [...OPMAAK, 'site'],
  pages: [...OPMAAK, 'hosting', 'search/client', 'components/tekst', 'components/pagina', 'exports/version', 'site'],
  integrations: [...REKENEN, 'read', 'read/read-checked', 'checks', 'search', 'exports', 'hosting', 'site'],
};
const DELEN = [...Object.keys(MAG_ZIEN), 'styles'];
const LOSSE_BESTANDEN = ['settings', 'addresses', 'site', 'content.config'];
/** One module in a folder that may see more than its neighbours. */
const MODULES = ['read/read-checked', 'exports/version'];

/** Parts that only compute: what they need from disk is handed to them by read. */
const ZONDER_SCHIJF = ['vocabulary', 'schema', 'domain', 'checks', 'charts', 'search', 'views', 'client'];

/** The rule for one part of src/, by the text of its imports: always relative and with an extension. */
function richting([deel, magZien]) {
  const verboden = DELEN.filter((ander) => ander !== deel && !deel.startsWith(`${ander}/`) && !magZien.includes(ander));
  const isLos = LOSSE_BESTANDEN.includes(deel);
  const patterns = [
    {
      regex: String.raw`^${isLos ? String.raw`\./` : String.raw`(\.\./)+(src/)?`}(${verboden.join('|')})(/|\.ts$)`,
      message: `src/${deel} mag alleen zien: ${[...new Set([deel, ...magZien])].join(', ')}. Zie "Direction" in HACKING.md.`,
    },
    {
      regex: String.raw`^(\.\./)+(scripts|tests|seeds|content)/`,
      message: 'De site leest content/ alleen via src/read, en scripts/, tests/ en seeds/ nooit.',
    },
  ];
  if (ZONDER_SCHIJF.includes(deel)) {
    patterns.push({
      regex: '^(node:(?!crypto$)|fs$|path$)',
      message: `src/${deel} rekent alleen; lezen en schrijven doet src/read.`,
    });
  }
  return {
    name: `richting/${deel}`,
    files: isLos || MODULES.includes(deel) ? [`src/${deel}.ts`] : [`src/${deel}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const ZONDER_KAMER =
  'Dit bestand staat in geen map die eslint.richting.js kent: geef het een plek, of de map een regel.';

/** @type {import('eslint').Linter.Config[]} */
export const richtingen = [
  ...Object.entries(MAG_ZIEN).map(richting),
  {
    name: 'richting/geen-los-bestand',
    files: ['src/**'],
    ignores: [...DELEN.map((deel) => `src/${deel}/**`), ...LOSSE_BESTANDEN.map((los) => `src/${los}.ts`)],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: ZONDER_KAMER }] },
  },
];

/** Files that need each other are one thing in two pieces. */
export const zonderKringen = {
  name: 'richting/geen-kring',
  files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/extensions': ['.ts', '.mjs'],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs'] })],
  },
  rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
};

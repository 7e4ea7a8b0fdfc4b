// The direction of imports: a part of src/ may see itself and what stands behind its name, nothing else.
// The picture of this table, and the reason for it, is in HACKING.md.
const BEGRIPPEN = ['settings', 'vocabulary', 'schema', 'domain'];
const REKENEN = [...BEGRIPPEN, 'addresses'];
const TONEN = [...REKENEN, 'checks', 'charts', 'search', 'exports', 'views'];
const OPMAAK = [...TONEN, 'components', 'layouts', 'client', 'styles'];

const MAG_ZIEN = {
  settings: [],
  vocabulary: ['settings'],
  schema: ['settings', 'vocabulary'],
  domain: ['settings', 'vocabulary', 'schema'],
  io: BEGRIPPEN,
  addresses: BEGRIPPEN,
  checks: REKENEN,
  charts: REKENEN,
  search: REKENEN,
  // A picture of a timeline has the geometry of the timeline, and the colours of the site.
  exports: [...REKENEN, 'charts', 'styles'],
  views: TONEN,
  components: OPMAAK,
  // A component sees what a page hands it; only a text and what is in it have nobody to hand them the rest.
  'components/tekst': [...OPMAAK, 'site'],
  // The frame says on every page of when it is, which no page should have to hand over.
  layouts: [...OPMAAK, 'site'],
  client: ['vocabulary', 'search'],
  'read-checked': [...BEGRIPPEN, 'io', 'checks'],
  site: [...REKENEN, 'io', 'read-checked'],
  'page-count': ['settings', 'io', 'site'],
  'address-ledger': ['settings', 'io', 'site'],
  'moved-files': [...REKENEN, 'site'],
  editing: ['settings', 'vocabulary', 'io', 'checks', 'site'],
  'search-index': [...REKENEN, 'search', 'io', 'site'],
  'content.config': [...BEGRIPPEN, 'io', 'site'],
  // How the site is served says nothing about what is in it.
  hosting: [],
  'preview-headers': ['settings', 'hosting'],
  'hosting-files': [...REKENEN, 'hosting', 'site'],
  'site-map': [...REKENEN, 'exports', 'site'],
  version: ['settings', 'io', 'exports'],
  pages: [...OPMAAK, 'components/tekst', 'site', 'version'],
};
const DELEN = [...Object.keys(MAG_ZIEN), 'styles'];
const LOSSE_BESTANDEN = [
  'settings',
  'addresses',
  'read-checked',
  'site',
  'page-count',
  'address-ledger',
  'moved-files',
  'editing',
  'search-index',
  'content.config',
  'preview-headers',
  'hosting-files',
  'site-map',
  'build-key',
  'version',
];

/** Parts that only compute: what they need from disk is handed to them by io. */
const ZONDER_SCHIJF = ['vocabulary', 'schema', 'domain', 'checks', 'charts', 'search', 'views', 'client'];

/** The rule for one part of src/, by the text of its imports: always relative and with an extension. */
function richting([deel, magZien]) {
  const verboden = DELEN.filter((ander) => ander !== deel && !magZien.includes(ander));
  const isBestand = LOSSE_BESTANDEN.includes(deel);
  const patterns = [
    {
      regex: String.raw`^${isBestand ? String.raw`\./` : String.raw`(\.\./)+(src/)?`}(${verboden.join('|')})(/|\.ts$)`,
      message: `src/${deel} mag alleen zien: ${[...new Set([deel, ...magZien])].join(', ')}. Zie "Direction" in HACKING.md.`,
    },
    {
      regex: String.raw`^(\.\./)+(scripts|tests|seeds|content)/`,
      message: 'De site leest content/ alleen via src/io, en scripts/, tests/ en seeds/ nooit.',
    },
  ];
  if (ZONDER_SCHIJF.includes(deel)) {
    patterns.push({
      regex: '^(node:(?!crypto$)|fs$|path$)',
      message: `src/${deel} rekent alleen; lezen en schrijven doet src/io.`,
    });
  }
  return {
    name: `richting/${deel}`,
    files: isBestand ? [`src/${deel}.ts`] : [`src/${deel}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** @type {import('eslint').Linter.Config[]} */
export const richtingen = Object.entries(MAG_ZIEN).map(richting);

/** How a type of file is sent. */
export interface FileType {
  type: string;
  /** Text, of which the server says that it is UTF-8. */
  text?: true;
  /** Worth compressing; pictures, packages and the parts of the search index are compressed already. */
  shrinks?: true;
}

/** Every extension that the site has. A file with another one fails the tests, because a server would guess. */
export const FILE_TYPES: Record<string, FileType> = {
  css: { type: 'text/css', text: true, shrinks: true },
  csv: { type: 'text/csv', text: true, shrinks: true },
  html: { type: 'text/html', text: true, shrinks: true },
  ics: { type: 'text/calendar', text: true, shrinks: true },
  js: { type: 'text/javascript', text: true, shrinks: true },
  json: { type: 'application/json', shrinks: true },
  jsonld: { type: 'application/ld+json', shrinks: true },
  pagefind: { type: 'application/octet-stream' },
  pdf: { type: 'application/pdf' },
  pf_fragment: { type: 'application/octet-stream' },
  pf_index: { type: 'application/octet-stream' },
  pf_meta: { type: 'application/octet-stream' },
  png: { type: 'image/png' },
  svg: { type: 'image/svg+xml', shrinks: true },
  txt: { type: 'text/plain', text: true, shrinks: true },
  wasm: { type: 'application/wasm', shrinks: true },
  webmanifest: { type: 'application/manifest+json', shrinks: true },
  woff2: { type: 'font/woff2' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  xml: { type: 'application/xml', shrinks: true },
  zip: { type: 'application/zip' },
};

/** Names that say more than their extension: a feed is XML, but not any XML. */
export const NAMED_TYPES: Record<string, FileType> = {
  'atom.xml': { type: 'application/atom+xml', shrinks: true },
};

/** The type of a file, by its name or else its extension; undefined for one that the site should not have. */
export function fileType(path: string): FileType | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAMED_TYPES[name] ?? FILE_TYPES[name.slice(name.lastIndexOf('.') + 1)];
}

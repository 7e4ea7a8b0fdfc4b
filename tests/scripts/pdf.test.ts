import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draai } from './draai.ts';
import { legeMap } from './proefmap.ts';

const STIJL = '<style media="print">.niet-in-print { display: none }</style>';
const html = (inhoud: string) => `<!doctype html><html lang="nl"><title>Editie</title>${STIJL}<h1>Juni</h1>${inhoud}`;
const PAGINA = 'dist/edities/2023-06/index.html';

const map = legeMap();
const pdf = () => draai('pdf.ts', [], map.pad());

test('who did not build a site yet is told to', () => {
  expect(pdf()).toMatchObject({ code: 1, fout: expect.stringContaining('npm run build') as string });
});

test('an editie has a PDF with tags and bookmarks for a screen reader, and a link to it; the same bytes each time', () => {
  map.schrijfAlle({
    'dist/index.html': html(''),
    'dist/actielijnen/index.html': html(''),
    [PAGINA]: html('<!--pdf--><h2>Wonen</h2><details><summary>Meer</summary><p>Dicht</p></details>'),
  });
  const gemaakt = () => {
    expect(pdf().code).toBe(0);
    return { bytes: readFileSync(map.pad('dist/edities/2023-06/2023-06.pdf'), 'latin1'), pagina: map.lees(PAGINA) };
  };
  const { bytes, pagina } = gemaakt();
  expect(bytes).toMatch(/^%PDF-/);
  for (const deel of ['/Marked true', '/Outlines', '/Lang (nl)', "/CreationDate (D:20261101120000+00'00')"])
    expect(bytes).toContain(deel);
  expect(pagina).toContain('href="/edities/2023-06/2023-06.pdf"');
  expect(gemaakt()).toEqual({ bytes, pagina });
});

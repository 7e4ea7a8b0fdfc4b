import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metDatum, metLink } from '../../scripts/pdf/finish.ts';
import { draai } from './draai.ts';

describe('a date in a PDF', () => {
  test('is the day of the build, and every byte after it keeps its place', () => {
    const pdf = Buffer.from(
      "/CreationDate (D:20261123143000+00'00')\n/ModDate (D:20261123143001+00'00')>>\xff",
      'latin1',
    );
    const made = metDatum(pdf, '2026-11-01');
    expect(made.toString('latin1')).toBe(
      "/CreationDate (D:20261101120000+00'00')\n/ModDate (D:20261101120000+00'00')>>\xff",
    );
    expect(made).toHaveLength(pdf.length);
  });
});

describe('the link to a PDF', () => {
  test('comes where the page leaves room, once, with its size for whoever pays per megabyte', () => {
    const once = metLink('<h1>A</h1><!--pdf--><p>B</p>', '/a/a.pdf', 1_254_588);
    expect(once).toContain('<a href="/a/a.pdf" type="application/pdf">Deze pagina als PDF (1.255 kB)</a>');
    expect(metLink(once, '/a/a.pdf', 1_254_588)).toBe(once);
  });

  test('a page without room for it stays as it was', () => {
    expect(metLink('<h1>A</h1>', '/a/a.pdf', 1000)).toBe('<h1>A</h1>');
  });
});

describe('npm run pdf', () => {
  const map = mkdtempSync(join(tmpdir(), 'wozo-pdf-'));
  const pagina = join(map, 'edities/2023-06/index.html');
  const STIJL = '<style media="print">.niet-in-print { display: none }</style>';
  const html = (inhoud: string) => `<!doctype html><html lang="nl"><title>Editie</title>${STIJL}<h1>Juni</h1>${inhoud}`;
  beforeAll(() => {
    mkdirSync(join(map, 'edities/2023-06'), { recursive: true });
    mkdirSync(join(map, 'actielijnen'));
    writeFileSync(pagina, html('<!--pdf--><h2>Wonen</h2><details><summary>Meer</summary><p>Dicht</p></details>'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  test('refuses a folder without a built site, and says what to do', () => {
    const { code, fout } = draai('pdf.ts', ['--uit', map], map);
    expect(code).toBe(1);
    expect(fout).toContain('npm run build');
  });

  test('makes a PDF with tags and bookmarks for a screen reader, and links to it; the same bytes each time', () => {
    writeFileSync(join(map, 'index.html'), html(''));
    const run = () => draai('pdf.ts', ['--uit', map], map);
    expect(run().code).toBe(0);
    const pdf = readFileSync(join(map, 'edities/2023-06/2023-06.pdf'));
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Outlines');
    expect(text).toContain('/Lang (nl)');
    expect(text).toContain("/CreationDate (D:20261101120000+00'00')");
    const linked = readFileSync(pagina, 'utf8');
    expect(linked).toContain('href="/edities/2023-06/2023-06.pdf"');

    expect(run().code).toBe(0);
    expect(readFileSync(join(map, 'edities/2023-06/2023-06.pdf')).equals(pdf)).toBe(true);
    expect(readFileSync(pagina, 'utf8')).toBe(linked);
  }, 60_000);
});

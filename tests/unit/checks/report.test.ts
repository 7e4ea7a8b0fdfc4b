import { describe, expect, test } from 'vitest';
import { reportText, summaryText } from '../../../src/checks/report.ts';
import type { Melding } from '../../../src/vocabulary/melding.ts';

const AT = { bestand: 'content/a.mdx', regelId: 'proef', kolom: 3 };

describe('an editor reads a report from top to bottom', () => {
  test('no findings, no report', () => {
    expect(reportText([])).toBe('');
  });

  test('a finding says where, what, and how to mend it', () => {
    const report = reportText([
      { ...AT, regel: 8, wat: 'Dit is mis.' },
      { ...AT, regel: 2, veld: 'titel', wat: 'Dit ook.', herstel: 'Doe dit.' },
    ]);
    expect(report).toBe('content/a.mdx:2:3  titel\n  Dit ook.\n  Doe dit.\n\ncontent/a.mdx:8:3\n  Dit is mis.');
  });
});

describe('the line that closes a report counts faults and hints apart', () => {
  const fout: Melding = { ...AT, regel: 1, wat: 'Mis.' };
  const hint: Melding = { ...fout, soort: 'hint' };
  test.each([
    ['De inhoud is in orde.', []],
    ['De inhoud heeft 1 fout.', [fout]],
    ['De inhoud heeft 2 fouten en 1 hint.', [fout, hint, { ...fout, soort: 'fout' }]],
    ['De inhoud is in orde, met 2 hints.', [hint, hint]],
  ] satisfies [string, Melding[]][])('%s', (text, meldingen) => {
    expect(summaryText(meldingen)).toBe(text);
  });
});

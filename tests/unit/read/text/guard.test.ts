import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guardBody } from '../../../../src/read/text/guard.ts';

/** The rules that a text breaks, with the place of each. */
function guarded(text: string): string[] {
  return guardBody(mdxToMdast(text)).map(({ regelId, regel, kolom }) => `${regelId} ${regel}:${kolom}`);
}

describe('an editor may write what a text needs', () => {
  test.each([
    ['paragraphs', 'Een zin.\n\nNog een zin.'],
    ['the heading of an editie', '## 2023-06\n\nTekst.'],
    ['emphasis', 'Dit is *belangrijk* en **nieuw**.'],
    ['a list', '- een\n- twee\n  - drie'],
    ['a numbered list', '1. een\n2. twee'],
    ['a table', '| jaar | bedrag |\n| --- | ---: |\n| 2024 | € 2 miljoen |'],
    ['a line break', 'regel een\\\nregel twee'],
    ['a remark of the site', '<Opmerking>De bron breekt hier af.</Opmerking>'],
    ['a remark of several paragraphs', '<Opmerking>\n\nEen.\n\nTwee.\n\n</Opmerking>'],
    ['escaped signs', 'Kleiner dan \\< en een \\{ haak'],
    ['signs of everyday', 'Het kost € 5 & meer, 50% of "iets" — niet 3 > 2.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(guarded(text)).toEqual([]);
  });

  test.each([
    'https://voorbeeld.example/a?b=c#d',
    'mailto:redactie@voorbeeld.example',
    'bron:monitor-2023-06',
    '/planning/',
    '../over/',
    './deel',
    '#2023-06',
  ])('a link to %s', (url) => {
    expect(guarded(`[woorden](${url})`)).toEqual([]);
  });
});

// Most of it has its exact report in tests/messages.
describe('a reader is protected from everything else', () => {
  test.each([
    ['HTML between words', 'Tekst <b>vet</b> tekst', 'tekst-html 1:7'],
    ['HTML with a handler', '<p onclick="x()">Tekst</p>', 'tekst-html 1:1'],
    ['a fragment', '<>Tekst</>', 'tekst-html 1:1'],
    ['a component with code for properties', '<Opmerking {...props}>Tekst</Opmerking>', 'tekst-html 1:1'],
    ['a remark in a remark', '<Opmerking>\n\nEen.\n\n<Opmerking>Twee.</Opmerking>\n\n</Opmerking>', 'tekst-html 5:1'],
    ['a link with a name', '[x](https://naam@voorbeeld.example/)', 'tekst-link 1:1'],
    ['a link with a password', '[x](https://:geheim@voorbeeld.example/)', 'tekst-link 1:1'],
    ['a quotation block', '> Zei iemand.', 'tekst-onderdeel 1:1'],
    ['a rule', 'Boven\n\n***\n\nOnder', 'tekst-onderdeel 3:1'],
    ['a first-level heading', '# Titel', 'tekst-kop 1:1'],
    ['a heading within a list', '- ## 2023-06', 'tekst-kop 1:3'],
    ['a heading within a remark', '<Opmerking>\n\n## 2023-06\n\n</Opmerking>', 'tekst-kop 3:1'],
  ])('%s', (_, text, ...expected) => {
    expect(guarded(text)).toEqual(expected);
  });

  test.each(['&#106;avascript:alert(1)', 'file:///etc/passwd', 'elders.example', 'tel:0612345678'])(
    'a link to "%s"',
    (url) => {
      expect(guarded(`[woorden](${url})`)).toEqual(['tekst-link 1:1']);
    },
  );

  test('no scheme gets through but those of the list', () => {
    const scheme = fc.stringMatching(/^[a-z][a-z0-9+.-]{0,9}$/);
    fc.assert(
      fc.property(scheme, (name) => {
        fc.pre(name !== 'bron');
        return guarded(`[woorden](${name}:x)`).length === 1;
      }),
    );
  });

  test('all of it is found at once, in the order of the text', () => {
    expect(guarded('# Kop\n\n<b>vet</b>\n\n[x](javascript:y)')).toEqual([
      'tekst-kop 1:1',
      'tekst-html 3:1',
      'tekst-link 5:1',
    ]);
  });
});

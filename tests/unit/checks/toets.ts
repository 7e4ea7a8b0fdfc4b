import { describe, expect, test } from 'vitest';
import type { Bevinding, Check } from '../../../src/checks/check.ts';
import { withoutExcused } from '../../../src/checks/uitzonderingen.ts';
import type { Content, Entry } from '../../../src/domain/content.ts';
import { fixtureContent } from '../maak.ts';

/** One change to the fixture, and what an editor is told about it: where it stands and what is wrong. */
export type Geval = [wat: string, breek: (content: Content) => void, ...meldingen: string[]];

/** Each finding as "file  field  what is wrong". */
function told(bevindingen: readonly Bevinding[]): string[] {
  return bevindingen.map(({ bestand, veld, wat }) => [bestand.split('/').at(-1), veld ?? '-', wat].join('  '));
}

export function toetsRegel(regel: Check, goed: readonly Geval[], fout: readonly Geval[]): void {
  /** What the rule finds in the fixture and nothing excuses. */
  const findings = (content: Content) => {
    const found = regel.check(content).map((each) => ({ ...each, regelId: regel.id }));
    return withoutExcused(content, [regel], found).filter(({ regelId }) => regelId === regel.id);
  };
  describe(`the rule ${regel.id}`, () => {
    test('leaves the fixture programme alone', () => {
      expect(findings(fixtureContent())).toEqual([]);
    });

    test.each(goed)('allows: %s', (_, breek) => {
      const content = fixtureContent();
      breek(content);
      expect(told(findings(content))).toEqual([]);
    });

    test.each(fout)('finds: %s', (_, breek, ...meldingen) => {
      const content = fixtureContent();
      breek(content);
      const found = findings(content);
      expect(told(found)).toEqual(meldingen);
      // A finding about a field stands at that field, not at the beginning of the file.
      const nowhere = found.filter(
        ({ bestand: file, veld, regel: line, kolom }) => file.endsWith('.mdx') && veld && line === 2 && kolom === 1,
      );
      expect(told(nowhere)).toEqual([]);
      expect(found.filter(({ herstel, regel: line, kolom }) => !herstel || line < 1 || kolom < 1)).toEqual([]);
    });
  });
}

/** The file of a nummer, or of the programme; a test that names one that is not there is wrong itself. */
export function bestand<T extends { nummer: string }>(entries: Entry<T>[], nummer: string): Entry<T> {
  const found = entries.find(({ data }) => data.nummer === nummer);
  if (!found) throw new Error(`In de proefinhoud staat geen ${nummer}.`);
  return found;
}
export const actie = ({ acties }: Content, nummer = '1.1.1') => bestand(acties, nummer);
export const onderwerp = ({ onderwerpen }: Content, nummer = '1.1') => bestand(onderwerpen, nummer);

/** The element at an index; the fixture has it. */
export function nth<T>(list: readonly T[] | undefined, index = 0): T {
  const found = list?.[index];
  if (found === undefined) throw new Error(`In de proefinhoud staat niets op plaats ${index}.`);
  return found;
}

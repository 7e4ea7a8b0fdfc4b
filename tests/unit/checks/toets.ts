import { describe, expect, test } from 'vitest';
import type { Bevinding, Check } from '../../../src/checks/check.ts';
import { CHECKS } from '../../../src/checks/run-checks.ts';
import { withoutExcused } from '../../../src/checks/uitzonderingen.ts';
import type { Content, Entry } from '../../../src/domain/content.ts';
import { fixtureContent } from '../maak.ts';

/** One change to the fixture. */
export type Breuk = (content: Content) => unknown;

/** Each finding as "where  field  what is wrong"; where is the nummer of the file, or its name. */
function told(bevindingen: readonly Bevinding[]): string[] {
  return bevindingen.map(({ bestand: pad, veld, wat }) => {
    const naam = pad.split('/').at(-1) ?? '';
    const nummer = /^(\d+(?:-\d+)*)-[a-z].*\.mdx$/.exec(naam)?.[1]?.replaceAll('-', '.');
    return [nummer ?? naam, veld ?? '-', wat].join('  ');
  });
}

/**
 * What a rule leaves alone and what it finds: by a title the change to the fixture, and what an editor is told about it.
 * That all rules leave the fixture itself alone, and the exact report of the plainest slip of each: tests/messages.
 */
export function toetsRegel(
  regel: Check,
  goed: Record<string, Breuk>,
  fout: Record<string, [breek: Breuk, ...meldingen: string[]]>,
): void {
  /** What the rule finds in the changed fixture and nothing excuses. */
  const findings = (breek: Breuk) => {
    const content = fixtureContent();
    breek(content);
    const found = [...regel.check(content)].map((each) => ({ ...each, regelId: regel.id }));
    return withoutExcused(content, [regel], found).filter(({ regelId }) => regelId === regel.id);
  };
  describe(`the rule ${regel.id}`, () => {
    test('is run with the others', () => {
      expect(CHECKS).toContain(regel);
    });

    test.each(Object.entries(goed))('allows: %s', (_, breek) => {
      expect(told(findings(breek))).toEqual([]);
    });

    test.each(Object.entries(fout))('finds: %s', (_, [breek, ...meldingen]) => {
      const found = findings(breek);
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

/** Gives fields of a thing another value; undefined takes one away. */
export function zet<T extends object>(thing: T, velden: { [K in keyof T]?: T[K] | undefined }): void {
  Object.assign(thing, velden);
}

/** The file of a nummer; a test that names one that is not there is wrong itself. */
export function bestand<T extends { nummer: string }>(entries: Entry<T>[], nummer: string): Entry<T> {
  const found = entries.find(({ data }) => data.nummer === nummer);
  if (!found) throw new Error(`In de proefinhoud staat geen ${nummer}.`);
  return found;
}
export const actie = ({ acties }: Content, nummer = '1.1.1') => bestand(acties, nummer);
export const onderwerp = ({ onderwerpen }: Content, nummer = '1.1') => bestand(onderwerpen, nummer);

/** The meting of an editie of an actie: [0] 2024-06, [1] 2023-12, [2] 2023-06. */
export const meting = (c: Content, index: number, nummer?: string) => nth(actie(c, nummer).data.metingen, index);
export const mijlpaal = (c: Content, index: number, nummer?: string) => nth(meting(c, index, nummer).mijlpalen);
export const licht = (c: Content, index: number, nummer?: string) => nth(onderwerp(c, nummer).data.metingen, index);

/** The element at an index; the fixture has it. */
export function nth<T>(list: readonly T[] | undefined, index = 0): T {
  const found = list?.at(index);
  if (found === undefined) throw new Error(`In de proefinhoud staat niets op plaats ${index}.`);
  return found;
}

/** Takes the file of a nummer away; `afgekeurd` is the name under which the reader rejected it. */
export function zonder(c: Content, nummer: string, afgekeurd?: string): void {
  const other = ({ data }: { data: { nummer: string } }) => data.nummer !== nummer;
  c.actielijnen = c.actielijnen.filter(other);
  c.onderwerpen = c.onderwerpen.filter(other);
  c.acties = c.acties.filter(other);
  if (afgekeurd) c.afgekeurd.add(afgekeurd);
}

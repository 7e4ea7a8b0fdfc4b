import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

/** What is done with the input of a case: the function itself, or a few lines around it. */
type Functie = (...input: never[]) => unknown;

/** A case with a title: its input, and what comes out, a part of that, or words of the error. */
interface Geval {
  in: unknown;
  uit?: unknown;
  bevat?: string | object;
  fout?: string;
}

/** Function → whom or what its cases protect → a title with its Geval, or an input with what comes out. */
type Gevallen = Record<string, Record<string, Record<string, unknown>>>;

/** Runs the cases of every YAML file in a folder; tests/README.md tells how they are written. */
export function toetsGevallen(map: string, functies: Record<string, Functie>): void {
  const getoetst = new Set<string>();
  for (const bestand of readdirSync(map).filter((naam) => naam.endsWith('.yaml'))) {
    const tekst = readFileSync(join(map, bestand), 'utf8');
    const document = parseDocument(tekst, { stringKeys: true });
    if (document.errors.length > 0) throw new Error(`${bestand}: ${document.errors.join('\n')}`);
    let nieuweTekst = tekst;

    for (const [naam, wetten] of Object.entries(document.toJS() as Gevallen)) {
      const functie = functies[naam] as ((...input: unknown[]) => unknown) | undefined;
      if (!functie) throw new Error(`${bestand}: er is geen functie ${naam} om te toetsen.`);
      getoetst.add(naam);
      for (const [wet, gevallen] of Object.entries(wetten)) {
        describe(`${naam}: ${wet}`, () => {
          test.each(Object.entries(gevallen))('%s', async (titel, wat) => {
            const geval: Geval = isGeval(wat) ? wat : { in: titel, uit: wat };
            const doe = async () => alsYaml(await functie(...[structuredClone(geval.in)].flat()));
            if (geval.fout !== undefined) await expect(doe()).rejects.toThrow(geval.fout);
            else if (typeof geval.bevat === 'string') expect(await doe()).toContain(geval.bevat);
            else if (geval.bevat !== undefined) expect(await doe()).toMatchObject(geval.bevat);
            else {
              const uit = await doe();
              if (!isDeepStrictEqual(uit, geval.uit ?? null)) {
                document.setIn([naam, wet, titel, ...(isGeval(wat) ? ['uit'] : [])], uit);
                nieuweTekst = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: 1000 });
              }
              expect(uit).toEqual(geval.uit ?? null);
            }
          });
        });
      }
    }

    // With `-u` what comes out now is written.
    test(`what comes out stands in ${bestand}`, () => expect(nieuweTekst).toMatchFileSnapshot(join(map, bestand)));
  }

  test('no function is without a case', () => {
    expect(Object.keys(functies).filter((naam) => !getoetst.has(naam))).toEqual([]);
  });
}

function isGeval(wat: unknown): wat is Geval {
  return typeof wat === 'object' && wat !== null && 'in' in wat;
}

/** A value as YAML can hold it: what is not there is null. */
function alsYaml(waarde: unknown): unknown {
  return JSON.parse(JSON.stringify(waarde ?? null));
}

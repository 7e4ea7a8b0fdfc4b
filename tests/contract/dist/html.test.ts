import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../../.htmlvalidate.mjs';
import { paginas } from './gebouwd.ts';

/** The rules, and why some of them are off, stand in .htmlvalidate.mjs. */
class EenVoorAlles extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  /** The same for every page; working them out anew for each takes a fifth of the time. */
  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#rules ??= super.getConfigFor('index.html'));
  }
}

const validator = new HtmlValidate(new EenVoorAlles(config));

/** Two hundred pages take seconds, more beside other work. */
const timeout = 120_000;

test('every page is valid HTML, so that every browser and screen reader reads the same', { timeout }, async () => {
  const found = await Promise.all(
    paginas.map(async ({ bestand, html }) => {
      const { results } = await validator.validateString(html, bestand);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${bestand}:${line}:${column} ${ruleId}: ${message}`),
      );
    }),
  );
  expect(found.flat()).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { adres } from '../../../src/addresses.ts';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { bronHref, bronViews } from '../../../src/views/bronnen.ts';
import { bronnenlijst } from '../../../src/views/over.ts';
import { linkHref } from '../../../src/views/tekst.ts';
import { fixtureContent, item } from '../maak.ts';

const ARCHIEF = 'https://archief.example/kopie';

function monitorMet(archief?: string) {
  const content = fixtureContent();
  const bron = content.bronnen.find(({ data }) => data.url !== undefined)?.data;
  if (!bron?.url) throw new Error('De proefinhoud heeft geen document met een adres.');
  content.dodeKoppelingen.push(item({ url: bron.url, sinds: '2026-07-03', ...(archief ? { archief } : {}) }));
  return { monitor: buildMonitor(content), bron, url: bron.url };
}

describe('a reader of a source that is gone', () => {
  test('is told so beside its link, with the day and a copy, wherever it stands', () => {
    const { monitor, bron, url } = monitorMet(ARCHIEF);
    const dood = { wat: '(deze link werkte niet meer op 3 juli 2026)', archief: ARCHIEF };
    expect(bronViews(monitor, [{ bron: bron.id }])).toMatchObject([{ document: url, dood }]);
    // And no other source is said to be gone.
    expect(bronnenlijst(monitor).filter((each) => each.dood !== undefined)).toMatchObject([{ url, dood }]);
  });

  test('comes from a text to what the site says of it, and not to nothing', () => {
    const { monitor, bron } = monitorMet();
    expect(bronHref(monitor, bron.id)).toBe(adres.bron(bron));
    expect(bronViews(monitor, [{ bron: bron.id }])[0]?.dood?.archief).toBeUndefined();
  });

  test('comes from a plain link in a text to the copy, where there is one', () => {
    expect(linkHref(monitorMet(ARCHIEF).monitor, monitorMet().url)).toBe(ARCHIEF);
    expect(linkHref(monitorMet().monitor, monitorMet().url)).toBe(monitorMet().url);
  });
});

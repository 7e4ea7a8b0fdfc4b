import { expect, test } from 'vitest';
import { LETTER, svgToPng } from '../../../src/draw/png.ts';

async function picture(tekst: string, gewicht: number): Promise<string> {
  const text = `<text x="5" y="20" font-family="${LETTER}" font-weight="${gewicht}" font-size="16">${tekst}</text>`;
  return Buffer.from(
    await svgToPng(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">${text}</svg>`, 180),
  ).toString('base64');
}

test('a picture is the same bytes each time', async () => {
  expect(await picture('één cliënt', 400)).toBe(await picture('één cliënt', 400));
});

test('letters, accents and weights are drawn, not left out', async () => {
  const pictures = await Promise.all(
    ['', 'een', 'één', 'één €'].flatMap((tekst) => [picture(tekst, 400), picture(tekst, 700)]),
  );
  expect(new Set(pictures).size).toBe(7);
});

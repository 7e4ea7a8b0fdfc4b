import type { Melding } from '../vocabulary/melding.ts';
import { zichtbaar } from '../vocabulary/onzichtbaar.ts';
import { codeFrame } from './code-frame.ts';

/**
 * The findings as a page of its own, for who is editing: it stands where the site would be, and goes by itself
 * once the mistake is mended.
 *
 * @param script the address of what tells the browser that something changed
 */
export function reportPage(
  meldingen: readonly Melding[],
  teksten: ReadonlyMap<string, string>,
  summary: string,
  script: string,
): string {
  const items = meldingen.map((melding) => {
    const { bestand, regel, kolom, veld, wat, herstel } = melding;
    const frame = codeFrame(teksten.get(bestand) ?? '', melding);
    return [
      `<section><h2>${html(`${bestand}:${regel}:${kolom}`)}</h2>`,
      veld ? `<p>${html(veld)}</p>` : '',
      frame ? `<pre>${html(frame)}</pre>` : '',
      `<p><strong>${html(wat)}</strong></p>`,
      herstel ? `<p>${html(herstel)}</p>` : '',
      '</section>',
    ].join('\n');
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(summary)}</title>
<script type="module" src="${html(script)}"></script>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
  body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { font-size: 1rem; overflow-wrap: anywhere; border-top: 1px solid; padding-top: 1rem; }
  pre { overflow-x: auto; padding: 0.5rem; border: 1px solid; font-size: 0.875rem; }
</style>
</head>
<body>
<main>
<h1>Er klopt iets niet in de inhoud</h1>
<p>${html(summary)} Herstel het en sla het bestand op: dan verschijnt de pagina vanzelf weer.</p>
${items.join('\n')}
</main>
</body>
</html>
`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text of a content file, harmless in a page. */
function html(text: string): string {
  return zichtbaar(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

// The floor: what it takes to read the files, turn Markdown into HTML and write the pages, with nothing else done.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import { kader, kaderVan } from '../gemeen/kader.mjs';
import { maakModel } from '../gemeen/model.mjs';
import { kruimelsVan, overzicht, PAGINAS } from '../gemeen/paginas.mjs';

const [inhoud, uit] = process.argv.slice(2);
const yaml = (tekst) => load(tekst, { schema: CORE_SCHEMA });

const teksten = new Map();
const bestanden = Object.fromEntries(['edities', ...Object.keys(PAGINAS)].map((soort) => [soort, leesMap(soort)]));
const register = (naam) => yaml(readFileSync(join(inhoud, naam), 'utf8'));
const model = maakModel(bestanden, {
  bronnen: register('bronnen.yaml'),
  partijen: register('partijen.yaml'),
  edities: bestanden.edities,
});

rmSync(uit, { recursive: true, force: true });
schrijf('/', kader({ titel: 'Overzicht', beschrijving: 'Overzicht', url: '/', kruimels: [] }, html(overzicht(model))));
for (const [soort, maak] of Object.entries(PAGINAS)) {
  for (const ding of model[soort]) schrijf(ding.url, kader(kaderVan(ding, kruimelsVan(ding)), html(maak(model, ding))));
}

function leesMap(soort) {
  return readdirSync(join(inhoud, soort), { recursive: true })
    .filter((pad) => pad.endsWith('.mdx'))
    .map((pad) => {
      const [, kop, tekst] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(inhoud, soort, pad), 'utf8'));
      const slug = basename(pad, '.mdx');
      const [, ...delen] = tekst.split(/^## (.+)$/m);
      for (let i = 0; i < delen.length; i += 2) teksten.set(`${soort}/${slug}/${delen[i].trim()}`, delen[i + 1]);
      return { slug, data: yaml(kop) };
    });
}

function html(delen) {
  return delen.map((deel) => (typeof deel === 'string' ? deel : tekstVan(deel))).join('');
}

/** Rendered once, however many pages show it. */
function tekstVan({ tekst: { soort, slug }, editie }) {
  const sleutel = `${soort}/${slug}/${editie}`;
  const tekst = teksten.get(sleutel);
  if (tekst === undefined) return '<p class="zacht">De bron heeft geen tekst.</p>';
  if (typeof tekst !== 'string') return tekst.html;
  const bron = tekst.replaceAll('](bron:', '](/over/#bron-');
  const klaar = markdownToHtml(bron).html.replaceAll('Opmerking>', 'aside>');
  teksten.set(sleutel, { html: klaar });
  return klaar;
}

function schrijf(url, pagina) {
  const map = join(uit, url);
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'index.html'), pagina);
}

/** The frame around a page of floor and Eleventy: as much as the product's, with its menu, crumbs and footer. */
import { e } from './woorden.mjs';

const MENU = ['Overzicht', 'Planning', 'Verschuivingen', 'Agenda', 'Cijfers', 'Edities', 'Partijen', 'Over deze site'];
const UITLEG = [
  'Hoe deze site werkt',
  'Begrippen en afkortingen',
  'Uitleg van de tekens',
  'Hoe oud zijn de berichten?',
];
const SITE = ['Toegankelijkheid', 'Privacy', 'Colofon', 'Open data', 'In English'];
const lijst = (namen) => `<ul>${namen.map((naam) => `<li><a href="/${adres(naam)}/">${naam}</a></li>`).join('')}</ul>`;
const adres = (naam) => naam.toLowerCase().replace(/\W+/g, '-');
const icoon = (paden) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" class="icoon" aria-hidden="true">${paden}</svg>`;

const KOP = `<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud" lang="nl">Naar de inhoud</a><header class="kop" lang="nl"><div class="breed kop-regel"><a class="merk" href="/"><svg class="merk-teken" viewBox="0 0 36 24" aria-hidden="true"><rect class="plan" x="1" y="2" width="19" height="8" rx="2"></rect><rect class="nu" x="14" y="13" width="22" height="10" rx="2"></rect></svg> WOZO-monitor</a><a class="kop-knop" href="/zoeken/">${icoon('<path d="m21 21-4.34-4.34"></path><circle cx="11" cy="11" r="8"></circle>')} Zoek</a><button class="kop-knop" type="button" popovertarget="menu">${icoon('<path d="M4 5h16"></path><path d="M4 12h16"></path><path d="M4 19h16"></path>')} Menu</button><div class="kop-blad" id="menu" popover><search><form class="zoekveld" action="/zoeken/" method="get" aria-label="Zoek in de monitor"><label class="alleen-hoorbaar" for="zoek-kop">Zoek in de monitor</label><span class="zoekveld-vak"><input class="invoer" id="zoek-kop" name="q" type="search" autocomplete="off" placeholder="Zoek een actie" data-sneltoets><kbd class="sneltoets met-script" title="Druk op / om te zoeken" aria-hidden="true" hidden>/</kbd></span><button class="knop" type="submit">Zoek</button></form></search><nav class="menu" aria-label="Hoofdmenu">${lijst(MENU)}</nav></div></div></header>`;

const VOET = `<footer class="voet" lang="nl"><div class="breed"><div class="voet-delen"><div><h2>WOZO-monitor</h2><p>Dit is een onafhankelijke weergave van openbare documenten over het programma Wonen, Ondersteuning en Zorg voor Ouderen. Het is geen site van het ministerie.</p><p>Inhoud en gegevens: CC0, vrij te gebruiken.</p></div><div><h2>Uitleg</h2>${lijst(UITLEG)}</div><div><h2>Deze site</h2>${lijst(SITE)}</div></div><fieldset class="thema met-script"><legend>Weergave</legend>${['Automatisch', 'Licht', 'Donker'].map((naam) => `<label><input type="radio" name="thema" value="${adres(naam)}"> ${naam}</label>`).join('')}</fieldset></div></footer>`;

const HOOFD =
  '<link rel="preload" href="/letter.woff2" as="font" type="font/woff2" crossorigin="anonymous"><script src="/thema.js"></script><link rel="icon" href="/icoon.svg" type="image/svg+xml"><link rel="icon" href="/icoon-192.png" type="image/png" sizes="192x192"><link rel="apple-touch-icon" href="/icoon-180.png"><link rel="manifest" href="/manifest.webmanifest"><meta name="theme-color" content="#083f45"><link rel="alternate" type="application/atom+xml" title="Nieuws uit de WOZO-monitor" href="/atom.xml"><link rel="stylesheet" href="/site.css">';

/** A whole page. `kruimels` are the things above it. */
export function kader({ titel, beschrijving, url, kruimels }, lichaam) {
  const absoluut = `http://localhost:4321${url}`;
  const citaat = `WOZO-monitor, “${e(titel)}”, stand van 31 juli 2025, bijgewerkt op 1 november 2026. ${absoluut}`;
  const delen = {
    title: titel,
    description: beschrijving,
    url: absoluut,
    image: `${absoluut}plaatje.png`,
    type: 'article',
  };
  const og = Object.entries(delen).map(([naam, inhoud]) => `<meta property="og:${naam}" content="${e(inhoud)}">`);
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${e(titel)} - WOZO-monitor</title><meta name="description" content="${e(beschrijving)}"><meta name="color-scheme" content="light dark"><link rel="canonical" href="${absoluut}">${og.join('')}${HOOFD}</head><body>${KOP}<main id="inhoud" tabindex="-1" class="breed"><nav class="kruimels" aria-label="Kruimelpad" lang="nl"><ol><li><a href="/">Overzicht</a></li>${kruimels.map((ding) => `<li><a href="${ding.url}">${ding.nummer} ${e(ding.titel)}</a></li>`).join('')}<li aria-current="page">${e(titel)}</li></ol></nav>${lichaam}<section class="over-deze-pagina" aria-label="Over deze pagina" lang="nl"><p>Stand van 31 juli 2025 · site bijgewerkt op 1 november 2026</p><p><a href="/over/#fout-gevonden">Klopt dit niet?</a></p><details class="bewijs"><summary>Zo citeert u dit</summary><p id="citeer">${citaat}</p><p class="met-script"><button class="knop knop--stil" type="button" data-kopieer="citeer">Kopieer</button><span role="status"></span></p></details></section></main>${VOET}<script type="module" src="/site.js"></script></body></html>`;
}

/** What the frame says of a thing. */
export function kaderVan(ding, kruimels) {
  const titel = `${ding.nummer} ${ding.titel}`;
  return { titel, beschrijving: `${titel}: planning, mijlpalen, tekst en bronnen.`, url: ding.url, kruimels };
}

/**
 * What stands on each type of page, as a list of HTML and of texts that the builder itself renders:
 * { tekst: thing, editie }. What these pages have not, and the product has, stands in docs/snelheid/README.md.
 */
import { AS, LEGENDA, PATRONEN, planning, tijdlijn } from './tijdlijn.mjs';
import { bronnen, e, mijlpalen, oordeel, partijLinks } from './woorden.mjs';

export const PAGINAS = { acties: actie, onderwerpen: onderwerp, actielijnen: actielijn };

/** The way from the front page to a thing. */
export function kruimelsVan(ding) {
  return ding.ouder ? [...kruimelsVan(ding.ouder), ding.ouder] : [];
}

function actie(model, ding) {
  const { nummer, titel, url, fase, status, partijen = [], metingen, ouder } = ding;
  const plek = ouder.kinderen.indexOf(ding);
  return [
    kop('Actie', ding),
    `<dl class="feiten"><div><dt>Fase</dt><dd>${fase}<div class="klein zacht">Stand van ${metingen[0].editie}</div></dd></div><div><dt>Planning</dt><dd>${oordeel(status)}</dd></div>${partijen.length > 0 ? `<div><dt>Genoemde partijen</dt><dd>${partijLinks(model, partijen)}</dd></div>` : ''}</dl>`,
    `<details class="bewijs"><summary>Hoe weten we dit?</summary>${bronnen(model, metingen[0].bronnen)}</details>`,
    `<section class="deel" aria-labelledby="planning"><h2 id="planning">Planning</h2>${PATRONEN}${AS}${planning(ding)}${LEGENDA}${mijlpalen('Mijlpalen van deze actie', ding.mijlpalen)}</section>`,
    '<section class="deel" aria-labelledby="metingen"><h2 id="metingen">Wat de bronnen zeggen</h2>',
    ...metingen.flatMap((meting) => metingDelen(model, ding, meting)),
    '</section>',
    `<details class="inbedcode niet-in-print"><summary>Op uw eigen site tonen</summary><p class="tekst">Zet deze regel in uw pagina. U toont dan altijd de nieuwste stand die op deze site staat.</p><label for="inbedcode">Regel om te kopiëren</label><textarea id="inbedcode" class="invoer" rows="4" readonly spellcheck="false">${e(`<iframe src="http://localhost:4321/inbedden${url}" title="WOZO-monitor: actie ${nummer} ${titel}" width="100%" height="520" loading="lazy"></iframe>`)}</textarea></details>`,
    buren(ouder.kinderen[plek - 1], ouder.kinderen[plek + 1]),
  ];
}

function metingDelen(model, ding, { editie, fase, status, bronnen: verwijzingen }) {
  const { titel, peildatum } = model.edities.get(editie);
  return [
    `<section class="meting" id="${editie}" aria-labelledby="kop-${editie}"><div class="meting-kop"><h3 id="kop-${editie}"><a href="#${editie}">${e(titel)}</a></h3><p class="klein zacht">Stand van ${peildatum}</p><p class="regel">${fase ? `<span class="nl-data-badge">${fase}</span>` : ''}${status ? oordeel(status) : ''}</p></div><div><div class="tekst">`,
    { tekst: ding, editie },
    `</div>${bronnen(model, verwijzingen)}</div></section>`,
  ];
}

function onderwerp(model, ding) {
  return [
    kop('Onderwerp', ding),
    `<dl class="feiten"><div><dt>Stoplicht</dt><dd>${oordeel(ding.status)}</dd></div><div><dt>Acties</dt><dd>${ding.kinderen.length}</dd></div></dl>`,
    `<section class="deel" aria-labelledby="tijdlijn"><h2 id="tijdlijn">Tijdlijn</h2>${PATRONEN}${LEGENDA}${tijdlijn(model, 'Planning van de acties', [ding], false)}</section>`,
    '<section class="deel" aria-labelledby="stand"><h2 id="stand">Stand van zaken</h2>',
    mijlpalen('Mijlpalen van dit onderwerp', ding.mijlpalen),
    ...nieuws(model, ding),
    ...ding.kinderen.flatMap((kind) => standDelen(kind, 3)),
    '</section>',
  ];
}

function actielijn(model, ding) {
  const acties = ding.kinderen.flatMap(({ kinderen }) => kinderen);
  return [
    kop('Actielijn', ding),
    ding.doel ? `<p class="intro">${e(ding.doel.wat)}</p>` : '',
    telling(acties),
    `<section class="deel" aria-labelledby="onderwerpen"><h2 id="onderwerpen">Onderwerpen</h2><table class="tabel stapel" role="table"><tbody role="rowgroup">${ding.kinderen
      .map(
        ({ nummer, titel, url, status, kinderen }) =>
          `<tr role="row"><th role="rowheader" scope="row">${nummer} <a href="${url}">${e(titel)}</a><div class="klein zacht">${kinderen.length} acties</div></th><td role="cell" data-kop="Stoplicht">${oordeel(status)}</td></tr>`,
      )
      .join('')}</tbody></table></section>`,
    `<section class="deel" aria-labelledby="tijdlijn"><h2 id="tijdlijn">Tijdlijn</h2>${PATRONEN}${LEGENDA}${tijdlijn(model, `Planning van de ${acties.length} acties`, ding.kinderen, true)}</section>`,
    '<section class="deel" aria-labelledby="stand"><h2 id="stand">Stand van zaken</h2>',
    mijlpalen('Mijlpalen van deze actielijn', ding.mijlpalen),
    ...nieuws(model, ding),
    ...ding.kinderen.flatMap((kind) => [
      `<details class="vouw" id="stand-${kind.slug}"><summary><h3>${kind.nummer} ${e(kind.titel)}</h3></summary>`,
      ...nieuws(model, kind),
      ...kind.kinderen.flatMap((actie) => standDelen(actie, 4)),
      '</details>',
    ]),
    '</section>',
  ];
}

/** The front page: a row for each actielijn, and what comes next. */
export function overzicht(model) {
  const rijen = model.programma.map((lijn) => {
    const acties = lijn.kinderen.flatMap(({ kinderen }) => kinderen);
    return `<tr role="row"><th role="rowheader" scope="row">${lijn.nummer} <a href="${lijn.url}">${e(lijn.titel)}</a></th><td role="cell">${telling(acties)}</td></tr>`;
  });
  const komend = model.acties.flatMap((actie) =>
    actie.mijlpalen
      .filter(({ stand }) => stand === 'gepland')
      .map(
        (mijlpaal) =>
          `<tr role="row"><th role="rowheader" scope="row">${e(mijlpaal.wat)}</th><td role="cell">${mijlpaal.datum ?? mijlpaal.kwartaal}</td><td role="cell">${actie.nummer} <a href="${actie.url}">${e(actie.titel)}</a></td></tr>`,
      ),
  );
  return [
    `<h1>Wonen, Ondersteuning en Zorg voor Ouderen</h1>${telling(model.acties)}`,
    `<section class="deel" aria-labelledby="actielijnen"><h2 id="actielijnen">De delen van het programma</h2><table class="tabel stapel" role="table"><tbody role="rowgroup">${rijen.join('')}</tbody></table></section>`,
    `<section class="deel" aria-labelledby="komend"><h2 id="komend">Wat nog komt</h2><table class="tabel stapel" role="table"><tbody role="rowgroup">${komend.slice(0, 200).join('')}</tbody></table></section>`,
  ];
}

function kop(soort, { nummer, titel }) {
  return `<p class="bovenkop">${soort} ${nummer}</p><h1>${e(titel)}</h1>`;
}

function telling(acties) {
  const aantal = Map.groupBy(acties, ({ status }) => status);
  return `<ul class="telling">${[...aantal].map(([status, alle]) => `<li>${oordeel(status)}: ${alle.length}</li>`).join('')}</ul>`;
}

/** The newest text of a thing. */
function nieuws(model, ding) {
  const { editie, bronnen: verwijzingen } = ding.metingen[0];
  return [
    `<h4>${e(model.edities.get(editie).titel)}</h4><div class="tekst">`,
    { tekst: ding, editie },
    `</div>${bronnen(model, verwijzingen)}`,
  ];
}

function standDelen(ding, niveau) {
  const { nummer, titel, url, fase, status, metingen } = ding;
  return [
    `<article class="stand-van-zaken" aria-label="${nummer} ${e(titel)}"><h${niveau}>${nummer} <a href="${url}">${e(titel)}</a></h${niveau}><p class="regel"><span class="nl-data-badge">${fase}</span>${oordeel(status)}</p><p class="klein zacht">Stand van ${metingen[0].editie}</p><div class="tekst">`,
    { tekst: ding, editie: metingen[0].editie },
    '</div></article>',
  ];
}

function buren(vorige, volgende) {
  const link = (ding, rel, woord) =>
    ding
      ? `<p class="${rel}">${woord} actie<br><a rel="${rel}" href="${ding.url}">${ding.nummer} ${e(ding.titel)}</a></p>`
      : '';
  return `<nav class="buren" aria-label="Andere acties van dit onderwerp">${link(vorige, 'prev', 'Vorige')}${link(volgende, 'next', 'Volgende')}</nav>`;
}

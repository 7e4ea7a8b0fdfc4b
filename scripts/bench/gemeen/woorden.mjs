/** Small pieces of HTML that all pages use. */

const TEKENS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML. */
export function e(tekst) {
  return String(tekst).replace(/[&<>"']/g, (teken) => TEKENS[teken]);
}

const TEKEN = {
  'conform-planning': 'M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1m-1.2 11.400L4.4 9l1.4-1.4 2 2 4.4-4.4 1.4 1.400z',
  afwijking: 'M9 1 17.5 16H.5zM8 6v5h2V6zm0 6.200v2h2v-2z',
  'afgerond-anders': 'M2 2h14v14H2zm3 4v2h8V6zm0 4v2h8v-2z',
};
const ONBEKEND =
  '<circle cx="9" cy="9" r="6.5" fill="none" stroke="currentcolor" stroke-width="1.5" stroke-dasharray="2.5 2"></circle>';

/** A judgement as shape and word. */
export function oordeel(waarde) {
  const vorm = TEKEN[waarde] ? `<path fill="currentcolor" d="${TEKEN[waarde]}" fill-rule="evenodd"></path>` : ONBEKEND;
  return `<span class="oordeel oordeel--${waarde}"><svg class="teken kleur--${waarde}" viewBox="0 0 18 18" aria-hidden="true">${vorm}</svg> ${waarde}</span>`;
}

export function partijLinks(model, partijen) {
  return partijen.map((id) => `<a href="/partijen/${id}/">${e(model.partijen.get(id).naam)}</a>`).join(', ');
}

/** The documents behind a meting. */
export function bronnen(model, verwijzingen) {
  return `<ul class="bronnen">${verwijzingen
    .map(({ bron, vindplaats, citaat }) => {
      const { titel, datum, gelezen, url } = model.bronnen.get(bron);
      return `<li>Bron: <a href="/over/#bron-${bron}">${e(titel)}</a> <span class="zacht">(${e([datum, vindplaats, gelezen].filter(Boolean).join('; '))}).</span>${citaat ? ` In de bron staat: “${e(citaat)}”.` : ''}${url ? ` <a href="${e(url)}">Open het document<span class="alleen-hoorbaar">: ${e(titel)}</span></a>` : ''}</li>`;
    })
    .join('')}</ul>`;
}

/** A milestone per row. */
export function mijlpalen(titel, alle) {
  if (alle.length === 0) return '';
  const rij = ({ wat, eerst, datum, kwartaal, stand, reden }) =>
    `<tr role="row"><th role="rowheader" scope="row">${e(wat)}</th><td role="cell" data-kop="Eerst gepland">${eerst}</td><td role="cell" data-kop="Nu">${datum ?? kwartaal}</td><td role="cell" data-kop="Stand">${stand}${reden ? `<div class="klein zacht">Reden: ${e(reden)}</div>` : ''}</td></tr>`;
  return `<table class="tabel stapel" role="table"><caption class="alleen-hoorbaar">${titel}</caption><thead role="rowgroup"><tr role="row">${['Mijlpaal', 'Eerst gepland', 'Nu', 'Stand'].map((kop) => `<th role="columnheader" scope="col">${kop}</th>`).join('')}</tr></thead><tbody role="rowgroup">${alle.map(rij).join('')}</tbody></table>`;
}

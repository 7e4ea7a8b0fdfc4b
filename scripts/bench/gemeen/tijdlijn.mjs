/** The timeline of some acties: a table with words, and in each row a drawing that says the same. */
import { momentVan } from './model.mjs';
import { e, oordeel, partijLinks } from './woorden.mjs';

const JAREN = [2022, 2023, 2024, 2025];
const BEGIN = 4 * JAREN[0];
const EIND = BEGIN + 4 * JAREN.length;
/** In percents of the width; behind it is what comes later. */
const LATER = 93;
const PEIL = x(plaatsVan('2025-07-31'));

const PUNT = {
  gepland: 'M0-7 7 0 0 7-7 0z',
  gehaald: 'M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z',
  verschoven: 'M-5-7 7 0-5 7z',
  gemist: 'M-5-5 5 5M5-5-5 5',
  onbekend: 'M0-7 7 0 0 7-7 0z',
};
const PATROON = { afwijking: 'patroon-afwijking', 'afgerond-anders': 'patroon-anders', onbekend: 'patroon-onbekend' };

export const PATRONEN = `<svg class="patronen" width="0" height="0" aria-hidden="true" focusable="false"><defs>${Object.values(
  PATROON,
)
  .map(
    (id, i) =>
      `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${45 * i})"><rect class="${id}-vlak" width="6" height="6"></rect><line class="${id}-lijn" x1="0" x2="0" y1="0" y2="6"></line></pattern>`,
  )
  .join('')}</defs></svg>`;

export const LEGENDA = `<details class="bewijs"><summary>Wat de tekens betekenen</summary><ul class="legenda" aria-label="Legenda van de tijdlijn">${[
  'gepland',
  'conform-planning',
  ...Object.keys(PATROON),
]
  .map(
    (stand) =>
      `<li><svg aria-hidden="true" focusable="false"><rect class="balk balk--${stand}" x="2" y="4" width="32" height="12" rx="2"${vulling(stand)}></rect></svg> ${stand}</li>`,
  )
  .join('')}${Object.entries(PUNT)
  .map(
    ([stand, d]) =>
      `<li><svg aria-hidden="true" focusable="false"><svg x="18" y="10" overflow="visible"><path class="punt punt--${stand}" d="${d}"></path></svg></svg> Mijlpaal, ${stand}</li>`,
  )
  .join('')}</ul></details>`;

/** Years and quarters above the drawings. */
export const AS = `<svg class="as" aria-hidden="true" focusable="false"><svg class="venster" width="100%" overflow="visible">${JAREN.map(
  (jaar) => {
    const van = x(4 * jaar);
    const lijn = `<line class="raster" x1="${van}%" x2="${van}%" y1="20" y2="52"></line><text class="jaar" data-x="${van}" data-eind="${x(4 * jaar + 4)}" x="${van}%" y="34" dx="4"> ${jaar} </text>`;
    return (
      lijn +
      [1, 2, 3, 4]
        .map((q) => `<text class="kwartaal" x="${x(4 * jaar + q - 0.5)}%" y="49" text-anchor="middle"> ${q} </text>`)
        .join('')
    );
  },
).join(
  '',
)}<text x="100%" y="34" text-anchor="end"> later </text><line class="peillijn" x1="${PEIL}%" x2="${PEIL}%" y1="38" y2="52"></line></svg></svg>`;

/** The drawing of one actie and its words. */
export function planning(ding) {
  if (ding.planning.length + ding.mijlpalen.length === 0) return '<p class="woorden">De bron noemt geen tijd.</p>';
  const raster = JAREN.map(
    (jaar) => `<line class="raster" x1="${x(4 * jaar)}%" x2="${x(4 * jaar)}%" y1="0" y2="28"></line>`,
  );
  return `<svg class="tekening" aria-hidden="true" focusable="false"><svg class="venster" width="100%" height="28" overflow="visible"><rect class="later-vlak" x="${LATER}%" y="0" width="${100 - LATER}%" height="28"></rect>${raster.join(
    '',
  )}${ding.planning.map(balk).join('')}<line class="peillijn" x1="${PEIL}%" x2="${PEIL}%" y1="0" y2="28"></line>${ding.mijlpalen
    .map(punt)
    .join('')}</svg></svg><ul class="woorden">${[
    ...ding.planning.map(({ van, tot }) => `<li>Planning ${van}${tot ? ` tot en met ${tot}` : ''}</li>`),
    ...ding.mijlpalen.map((mijlpaal) => `<li>${e(mijlpaal.wat)}: ${momentVan(mijlpaal)}, ${mijlpaal.stand}</li>`),
  ].join('')}</ul>`;
}

/** The table of the acties of these onderwerpen, a group for each. */
export function tijdlijn(model, titel, onderwerpen, metGroepen) {
  return `<table class="tijdlijn" role="table"><caption>${e(titel)}</caption><thead role="rowgroup"><tr role="row"><th class="kolom-actie" role="columnheader" scope="col">Actie</th><th role="columnheader" scope="col"><span class="alleen-hoorbaar">Planning en mijlpalen</span>${AS}</th></tr></thead>${onderwerpen
    .map(
      (onderwerp) =>
        `<tbody role="rowgroup">${metGroepen ? groepKop(onderwerp) : ''}${onderwerp.kinderen.map((actie) => rij(model, actie)).join('')}</tbody>`,
    )
    .join('')}</table>`;
}

function groepKop({ nummer, titel, url, kinderen }) {
  return `<tr role="row"><th class="groep" role="rowheader" scope="rowgroup" colspan="2"><span class="groep-titel"><span>${nummer} <a href="${url}">${e(titel)}</a></span><button class="groep-knop met-script" type="button" aria-expanded="true"><span class="groep-aantal">${kinderen.length} acties</span> <span class="alleen-hoorbaar">bij onderwerp ${nummer}</span></button></span></th></tr>`;
}

function rij(model, actie) {
  const { nummer, titel, url, fase, status, partijen = [] } = actie;
  const tijden = [...actie.planning.map(({ van, tot }) => `${van}/${tot ?? van}`), ...actie.mijlpalen.map(momentVan)];
  return `<tr class="rij" role="row" id="actie-${nummer}" data-actielijn="${nummer.split('.')[0]}" data-partij="${partijen.join(' ')}" data-fase="${fase}" data-status="${status}" data-tijd="${tijden.join(' ')}"><th role="rowheader" scope="row">${nummer} <a href="${url}">${e(titel)}</a><span class="rij-stand"><span>${fase}</span>${status === 'onbekend' ? '' : oordeel(status)}</span></th><td role="cell"><div class="cel-planning">${planning(actie)}${details(model, actie)}</div></td></tr>`;
}

function details(model, { nummer, titel, url, fase, status, partijen = [] }) {
  const id = `details-${nummer}`;
  return `<button class="details-knop" type="button" popovertarget="${id}">Details <span class="alleen-hoorbaar">over actie ${nummer}</span></button><div class="rij-details" id="${id}" popover role="dialog" aria-label="Details over actie ${nummer}"><p class="details-titel">${nummer} ${e(titel)}</p><dl class="velden"><dt>Fase</dt><dd>${fase}</dd><dt>Planning</dt><dd>${oordeel(status)}</dd>${partijen.length > 0 ? `<dt>Genoemde partijen</dt><dd>${partijLinks(model, partijen)}</dd>` : ''}</dl><p class="details-links"><a href="${url}">Alles over actie ${nummer}</a> <a class="rij-link" href="#actie-${nummer}">Link naar deze rij</a> <span class="klein" role="status"></span></p><button class="details-sluit" type="button" popovertarget="${id}" popovertargetaction="hide">Sluit</button></div>`;
}

function balk({ van, tot, stand }) {
  const begin = van === 'onbekend' ? plaatsVan('2023-06') : kwartaal(van);
  const links = x(begin);
  const rechts = tot === 'doorlopend' ? 100 : x(Math.max(kwartaal(tot ?? van), begin) + 1);
  return `<rect class="balk balk--${stand}" x="${links}%" y="8" width="${rond(rechts - links)}%" height="12" rx="2"${vulling(stand)}></rect>${van === 'onbekend' ? `<svg x="${links}%" y="14" overflow="visible"><path class="open-einde" d="M-2-8-8 0-2 8"></path></svg>` : ''}${tot === 'doorlopend' ? `<svg x="${rechts}%" y="14" overflow="visible"><path class="open-einde" d="M-5-8 1 0-5 8"></path></svg>` : ''}`;
}

function punt(mijlpaal) {
  const nu = x(plaatsVan(momentVan(mijlpaal)));
  const eerst = mijlpaal.eerst === 'onbekend' ? nu : x(plaatsVan(mijlpaal.eerst));
  const schuif = `<line class="schuif" x1="${eerst}%" x2="${nu}%" y1="14" y2="14"></line><svg x="${eerst}%" y="14" overflow="visible"><circle class="punt punt--eerst" r="5"></circle></svg>`;
  return `${eerst === nu ? '' : schuif}<svg x="${nu}%" y="14" overflow="visible"><path class="punt punt--${mijlpaal.stand}" d="${PUNT[mijlpaal.stand]}"></path></svg>`;
}

function vulling(stand) {
  return PATROON[stand] ? ` fill="url(#${PATROON[stand]})"` : '';
}

/** 2023-Q2, or the day or month 2023-05-20, on a scale of quarters. */
function plaatsVan(moment) {
  if (moment.includes('Q')) return kwartaal(moment) + 0.5;
  const [jaar, maand, dag = 15] = moment.split('-').map(Number);
  return 4 * jaar + (maand - 1) / 3 + dag / 93;
}

function kwartaal(naam) {
  return 4 * Number(naam.slice(0, 4)) + Number(naam.at(-1)) - 1;
}

function x(plaats) {
  if (plaats > EIND) return (100 + LATER) / 2;
  return rond((Math.max(plaats - BEGIN, 0) * LATER) / (EIND - BEGIN));
}

function rond(waarde) {
  return Math.round(waarde * 100) / 100;
}

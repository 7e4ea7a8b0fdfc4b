/**
 * The programme as the other builders know it: what has a page, by its number, newest meting first. Plain JavaScript
 * without a schema or a check, shared by floor, Eleventy and Starlight so that they differ only in how they build.
 */

const FOLDERS = ['actielijnen', 'onderwerpen', 'acties'];

/**
 * @param bestanden per kind of page the read files: { slug, data }
 * @param registers what stands in bronnen.yaml, partijen.yaml, and the frontmatter of edities
 */
export function maakModel(bestanden, { bronnen, partijen, edities }) {
  const model = {
    bronnen: perId(bronnen),
    partijen: perId(partijen),
    edities: new Map(edities.map(({ slug, data }) => [slug, data])),
    programma: [],
  };
  for (const soort of FOLDERS) {
    model[soort] = bestanden[soort]
      .map(({ slug, data }) => ({ soort, slug, url: `/${soort}/${slug}/`, ...data, ...standVan(data), kinderen: [] }))
      .sort((a, b) => vergelijk(a.nummer, b.nummer));
  }
  const perNummer = new Map(FOLDERS.flatMap((soort) => model[soort].map((ding) => [ding.nummer, ding])));
  for (const ding of [...model.onderwerpen, ...model.acties]) {
    ding.ouder = perNummer.get(ding.nummer.slice(0, ding.nummer.lastIndexOf('.')));
    ding.ouder.kinderen.push(ding);
  }
  model.programma = model.actielijnen;
  return model;
}

/** How it stands now: of each field the newest that a meting gives. */
function standVan({ metingen }) {
  const nieuwste = (veld) => metingen.find((meting) => meting[veld] !== undefined)?.[veld];
  const mijlpalen = new Map();
  for (const meting of metingen.toReversed()) {
    for (const mijlpaal of meting.mijlpalen ?? []) {
      const was = mijlpalen.get(mijlpaal.id);
      mijlpalen.set(mijlpaal.id, { ...mijlpaal, eerst: mijlpaal.oorspronkelijk ?? was?.eerst ?? momentVan(mijlpaal) });
    }
  }
  return {
    fase: nieuwste('fase') ?? 'onbekend',
    status: nieuwste('status') ?? nieuwste('stoplicht') ?? 'onbekend',
    planning: nieuwste('planning') ?? [],
    mijlpalen: [...mijlpalen.values()],
  };
}

export function momentVan({ datum, kwartaal }) {
  return datum ?? kwartaal;
}

/** Numbers like 1.10.2, in the order of their parts. */
function vergelijk(a, b) {
  return a.localeCompare(b, 'nl', { numeric: true });
}

function perId(items) {
  return new Map(items.map((item) => [item.id, item]));
}

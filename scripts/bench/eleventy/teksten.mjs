const KOP = /<h2[^>]*>(\d{4}-\d{2})<\/h2>/;

let klaar;

/** Gives the rendered text of one editie of a thing; Eleventy renders whole files, once. */
export function teksten(collections) {
  klaar ??= new Map();
  return ({ tekst: { soort, slug }, editie }) => {
    const sleutel = `${soort}/${slug}`;
    if (!klaar.has(sleutel)) klaar.set(sleutel, secties(collections[soort].find((item) => item.fileSlug === slug)));
    return klaar.get(sleutel).get(editie) ?? '<p class="zacht">De bron heeft geen tekst.</p>';
  };
}

function secties({ content }) {
  const [, ...delen] = content.split(KOP);
  return new Map(delen.flatMap((deel, i) => (i % 2 === 0 ? [[deel, delen[i + 1]]] : [])));
}

/** The pages of one kind of thing, as Astro asks for them: one per thing, at its own name. */
export function perSlug<T extends { slug: string }>(dingen: readonly T[]) {
  return dingen.map((ding) => ({ params: { slug: ding.slug }, props: { ding } }));
}

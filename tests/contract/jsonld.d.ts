/** The one function of the JSON-LD processor that is used here; the package has no types of its own. */
declare module 'jsonld' {
  const jsonld: { flatten: (document: unknown) => Promise<unknown[]> };
  export default jsonld;
}

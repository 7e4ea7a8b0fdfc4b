/** How a text ties its words to a document of content/bronnen.yaml: [woorden](bron:id). */
export const BRON_LINK = /^bron:(.+)$/;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of a text without markup, one after the other; a list item is one or more of its own. */
export function zinnenIn(tekst: string): string[] {
  return [...segmenter.segment(tekst)].map(({ segment }) => segment.trim().replace(/^- /, '')).filter(Boolean);
}

export function eersteZin(tekst: string): string {
  return zinnenIn(tekst)[0] ?? '';
}

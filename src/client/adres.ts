/** A step in the history for each other choice, so that the back button undoes it; none for the same one. */
export function gaNaar(query: string): void {
  if (query !== location.search) history.pushState(null, '', query === '' ? location.pathname : query);
}

import type { Findings } from '../engine.ts';
import { writeState, type SearchState } from '../state.ts';
import type { Form } from './zoeken-formulier.ts';
import { make } from '../../client/element.ts';

/** What helps on: "Bedoelde u …?", words that the site does not have, and ways on when nothing was found. */
export function helpFor(
  state: SearchState,
  { results, terms, meant }: Findings,
  { offered, labelOf }: Form,
  glossary: string,
): HTMLElement[] {
  const unknown = terms.filter((term) => term.unknown).map(({ typed }) => `“${typed}”`);
  const known = terms.filter((term) => !term.unknown);
  const hasChoices = Object.keys(state.choices).length > 0;
  const link = (next: Partial<SearchState>, text: string) =>
    make('a', { href: `?${writeState({ ...state, page: 1, ...next })}` }, text);
  const lines = [
    ...(meant === undefined ? [] : [make('p', {}, 'Bedoelde u ', link({ q: meant }, meant), '?')]),
    ...(unknown.length === 0 || terms.length < 2
      ? []
      : [make('p', {}, `${unknown.join(', ')} ${unknown.length === 1 ? 'komt' : 'komen'} op deze site niet voor.`)]),
  ];
  if (results.length > 0) return lines;
  const ways = [
    ...(hasChoices && state.q !== '' ? [link({ choices: {} }, `Zoek “${state.q}” zonder filters`)] : []),
    ...(hasChoices && state.q === '' ? [make('a', { href: '?' }, 'Haal de filters weg')] : []),
    ...(terms.length > 1 ? known.map(({ typed }) => link({ q: typed }, `Zoek alleen “${typed}”`)) : []),
  ];
  const themes = (offered['actielijn'] ?? []).flatMap((value, index) => [
    ...(index === 0 ? [] : [', ']),
    link({ q: '', choices: { actielijn: value } }, labelOf('actielijn', value)),
  ]);
  return [
    ...lines,
    make(
      'ul',
      { class: 'tekst' },
      ...ways.map((way) => make('li', {}, way)),
      make('li', {}, 'Kies een thema: ', ...themes),
      make('li', {}, 'Kijk of u het woord goed hebt geschreven, of probeer een ander woord.'),
      make('li', {}, make('a', { href: glossary }, 'Bekijk de begrippen en afkortingen')),
      make('li', {}, make('a', { href: '#alles' }, 'Bekijk alle onderwerpen en acties van A tot Z')),
    ),
  ];
}

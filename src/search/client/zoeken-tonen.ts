import { excerptsOf, titleOf, type Excerpt, type Fragment } from '../excerpt.ts';
import { FACETS, type PageRow } from '../page-table.ts';
import { writeState, type SearchState } from '../state.ts';
import { datumVoluit } from '../../vocabulary/datum.ts';
import { make } from '../../client/element.ts';
import type { Form } from './zoeken-formulier.ts';

export const PAGE_SIZE = 10;

/** One result: heading with link, what it is and how it stands, the words in their context per section. */
export function resultItem(
  fragment: Fragment,
  locations: readonly number[],
  row: PageRow,
  labelOf: Form['labelOf'],
): HTMLLIElement {
  const link = make('a', { href: fragment.url }, titleOf(fragment));
  return make(
    'li',
    {},
    make('h3', {}, link),
    make('p', { class: 'klein zacht' }, aboutOf(row, labelOf).join(' · ')),
    ...excerptsOf(fragment, locations).map((each) => excerptLine(each, fragment.url)),
  );
}

/** What explains the very word that was asked, above the results. */
export function explanation(fragment: Fragment): HTMLElement[] {
  const [title = '', ...lines] = fragment.content.split('\n');
  const link = make('a', { href: fragment.url }, title);
  return [make('p', {}, make('strong', {}, link), ': ', lines.filter((line) => !line.startsWith('Ook: ')).join(' '))];
}

/** "Actie", "Loopt", "Conform planning", "Actielijn 4 …", "Stand van december 2023". */
function aboutOf({ facets, stoplicht }: PageRow, labelOf: Form['labelOf']): string[] {
  const soort = facets.soort?.[0] ?? '';
  const [status] = facets.status ?? [];
  const newest = facets.editie?.toSorted().at(-1);
  const actielijn = soort === 'actielijn' ? undefined : facets.actielijn?.[0];
  return [
    labelOf('soort', soort),
    ...(facets.fase ?? []).map((fase) => labelOf('fase', fase)),
    ...(status === undefined ? [] : [status === 'onbekend' ? 'Oordeel: niet bekend' : labelOf('status', status)]),
    ...(stoplicht === undefined ? [] : [stoplicht]),
    ...(actielijn === undefined ? [] : [`Actielijn ${labelOf('actielijn', actielijn)}`]),
    ...(newest === undefined || soort === 'editie' ? [] : [`Stand van ${datumVoluit(newest)}`]),
  ];
}

function excerptLine({ section, pieces }: Excerpt, url: string): HTMLParagraphElement {
  const text = pieces.map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));
  if (!section) return make('p', {}, ...text);
  const link = make('a', { href: `${url}#${section.id}` }, section.title);
  return make('p', {}, link, ': ', ...text);
}

/** The choices made, each as a link that takes it away. */
export function choiceLinks(
  state: SearchState,
  { nameOf, labelOf }: Pick<Form, 'nameOf' | 'labelOf'>,
): HTMLLIElement[] {
  return FACETS.flatMap((facet) => {
    const { [facet]: value, ...others } = state.choices;
    if (value === undefined) return [];
    const text = `${nameOf(facet)}: ${labelOf(facet, value)}`;
    const href = `?${writeState({ ...state, choices: others, page: 1 })}`;
    const link = make(
      'a',
      { href, 'aria-label': `${text}, haal dit filter weg` },
      text,
      make('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    return [make('li', {}, link)];
  });
}

/** The links to the other pages of results: real addresses, so that they can be opened elsewhere too. */
export function pageLinks(state: SearchState, total: number): HTMLElement[] {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return [];
  const link = (page: number, name: string, label = name) =>
    make('a', { href: `?${writeState({ ...state, page })}`, 'aria-label': label }, name);
  const near = [...new Set([1, state.page - 1, state.page, state.page + 1, last])].filter(
    (page) => page >= 1 && page <= last,
  );
  const items = near.flatMap((page, index) => [
    ...(page - (near[index - 1] ?? page) > 1 ? [make('li', { 'aria-hidden': 'true' }, '…')] : []),
    page === state.page
      ? make(
          'li',
          {},
          make('span', { 'aria-current': 'page' }, make('span', { class: 'alleen-hoorbaar' }, 'Pagina '), String(page)),
        )
      : make('li', {}, link(page, String(page), `Pagina ${page}`)),
  ]);
  return [
    make(
      'ul',
      { class: 'kaal naast' },
      ...(state.page > 1 ? [make('li', {}, link(state.page - 1, 'Vorige', 'Vorige pagina'))] : []),
      ...items,
      ...(state.page < last ? [make('li', {}, link(state.page + 1, 'Volgende', 'Volgende pagina'))] : []),
    ),
  ];
}

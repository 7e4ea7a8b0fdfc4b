/**
 * The search page. The address holds the whole search: who types changes it in place, who presses Enter, chooses
 * a filter or goes to another page makes a new step for the back button. Without a search, and whenever
 * searching fails, the page is a form and a list of everything there is.
 */
import type { Findings } from '../engine.ts';
import { isAsked, notesOn, readState, writeState, type SearchState } from '../state.ts';
import { find, make } from '../../client/element.ts';
import { makeForm } from './zoeken-formulier.ts';
import { loadSearch, watchRequests } from './zoeken-laden.ts';
import type { Search } from './zoeken-motor.ts';
import { choiceLinks, explanation, PAGE_SIZE, pageLinks, resultItem } from './zoeken-tonen.ts';

/** How long somebody must pause before the search follows the typing, in milliseconds. */
const PAUSE = 30;
/** How long after the last key it is told, once, what was found, to who does not see it. */
const SILENCE = 1000;
/** After this many milliseconds without an answer the list of everything is offered. */
const LONG = 4000;

const formElement = find('zoekformulier', HTMLFormElement);
const form = makeForm(formElement);
const section = find('resultaten', HTMLElement);
const heading = find('resultaten-kop', HTMLElement);
const melding = find('zoek-melding', HTMLElement);
const spoken = find('zoek-hoorbaar', HTMLElement);
const notes = find('zoek-adres', HTMLElement);
const box = find('zoek-uitleg', HTMLElement);
const choices = find('zoek-keuzes', HTMLElement);
const help = find('zoek-hulp', HTMLElement);
const list = find('zoek-lijst', HTMLOListElement);
const pages = find('zoek-paginas', HTMLElement);
const everything = find('zoek-alles', HTMLDetailsElement);

const requests = watchRequests(giveUp);
let loading: Promise<Search> | undefined;
/** Counts the searches, so that the answer to an older one is thrown away. */
let turn = 0;
let broken = false;
/** Whether the address is a step of its own, that typing may not overwrite. */
let isStep = true;
let pause: ReturnType<typeof setTimeout> | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;
const siteTitle = document.title;

formElement.addEventListener('submit', (event) => {
  // After a failure a real request, which loads everything anew.
  if (broken) return;
  event.preventDefault();
  goTo(form.read(), 'step');
});
formElement.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) goTo(form.read(), 'step');
});
formElement.addEventListener('input', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  clearTimeout(pause);
  pause = setTimeout(() => goTo(form.read(), 'typing'), PAUSE);
});
formElement.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
section.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!link?.getAttribute('href')?.startsWith('?') || !isPlain || broken) return;
  event.preventDefault();
  goTo(readState(new URL(link.href).searchParams, form.offered), 'step');
  // Focusable only now: what can be focused without reason confuses who goes through a page with the keyboard.
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
});
window.addEventListener('popstate', () => {
  isStep = true;
  runAddress();
});
runAddress();

/** Runs the search that the address holds, and tells what in it does not count. */
function runAddress(): void {
  const query = new URLSearchParams(location.search);
  run(readState(query, form.offered));
  notes.replaceChildren(...notesOn(query, form.offered).map((note) => make('p', {}, note)));
}

/** Puts a search in the address and runs it. */
function goTo(state: SearchState, how: 'step' | 'typing'): void {
  clearTimeout(pause);
  const query = writeState(state);
  const url = query === '' ? location.pathname : `?${query}`;
  if (query !== location.search.slice(1)) {
    if (how === 'step' || isStep) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }
  isStep = how === 'step';
  notes.replaceChildren();
  run(state, how === 'step' ? 0 : SILENCE);
}

/** Shows what was found, and tells it after a while without another search. */
function say(text: string, wait = 0): void {
  melding.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => (spoken.textContent = text), wait);
}

function run(state: SearchState, wait = 0): void {
  const mine = ++turn;
  form.write(state);
  document.title = state.q === '' ? siteTitle : `“${state.q}” - ${siteTitle}`;
  clearTimeout(silence);
  section.hidden = !isAsked(state);
  if (section.hidden) {
    form.count(undefined);
    everything.open = true;
    return;
  }
  if (list.childElementCount === 0) melding.textContent = 'Bezig met zoeken …';
  const long = setTimeout(() => {
    if (mine === turn) offerEverything('Zoeken duurt lang. Hieronder staan alle onderwerpen en acties.');
  }, LONG);
  show(state, wait, () => mine === turn)
    .catch(() => {
      if (mine === turn) giveUp();
    })
    .finally(() => clearTimeout(long));
}

async function show(state: SearchState, wait: number, isCurrent: () => boolean): Promise<void> {
  const [search, { helpFor }] = await Promise.all([load(), import('./zoeken-motor.ts')]);
  const findings = await search.search(state);
  const { results, rows, textOf } = findings;
  const last = Math.max(1, Math.ceil(results.length / PAGE_SIZE));
  const page = Math.min(state.page, last);
  const shown = results.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const texts = await Promise.all(shown.map((result) => textOf(result.page)));
  const named = page === 1 && findings.named !== shown[0]?.page ? findings.named : undefined;
  const explained = named === undefined ? undefined : await textOf(named);
  if (requests.haveFailed()) {
    search.forget();
    throw new Error('Een deel van de zoekindex kwam niet.');
  }
  if (!isCurrent()) return;
  broken = false;
  form.count(findings.counts);
  box.replaceChildren(...(explained ? explanation(explained) : []));
  box.hidden = !explained;
  list.start = (page - 1) * PAGE_SIZE + 1;
  list.replaceChildren(
    ...shown.flatMap(({ page: at, locations }, index) => {
      const [text, row] = [texts[index], rows[at]];
      return text && row ? [resultItem(text, locations, row, form.labelOf)] : [];
    }),
  );
  pages.replaceChildren(...pageLinks({ ...state, page }, results.length));
  pages.hidden = pages.childElementCount === 0;
  choices.replaceChildren(...choiceLinks(state, form));
  choices.hidden = choices.childElementCount === 0;
  help.replaceChildren(...helpFor(state, findings, form, formElement.dataset['begrippen'] ?? ''));
  say(tally(state.q, findings, page, last), wait);
  everything.open = results.length === 0;
}

function load(): Promise<Search> {
  loading ??= loadSearch(formElement.dataset['index'] ?? '/pagefind/', requests).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** "12 resultaten voor “woondeal”. Pagina 2 van 2." Of a word that the site does not have: "… die lijken op …". */
function tally(q: string, { results: { length: count }, terms }: Findings, page: number, last: number): string {
  const about =
    q === '' ? '' : ` ${count > 0 && terms.some(({ meant }) => meant !== undefined) ? 'die lijken op' : 'voor'} “${q}”`;
  if (count === 0) return `Niets gevonden${about}.`;
  const where = last > 1 ? ` Pagina ${page} van ${last}.` : '';
  return `${count} ${count === 1 ? 'resultaat' : 'resultaten'}${about}.${where}`;
}

/** Searching does not work now: says so, and shows what there is. */
function giveUp(): void {
  broken = true;
  form.count(undefined);
  offerEverything('Zoeken lukt nu niet. Hieronder staan alle onderwerpen en acties.');
}

function offerEverything(text: string): void {
  section.hidden = false;
  box.hidden = true;
  say(text);
  list.replaceChildren();
  help.replaceChildren();
  choices.hidden = true;
  pages.hidden = true;
  everything.open = true;
}

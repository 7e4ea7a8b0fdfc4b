/**
 * The search page: reads the query from the address, asks Pagefind, shows the results. Without it the
 * page is a form and a list of everything there is.
 */

interface Result {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Result> }[] }>;
}

const PAGE_SIZE = 10;
const FILTERS = ['actielijn', 'onderwerp', 'status', 'partij'];

const form = element('zoekformulier', HTMLFormElement);
const section = element('resultaten', HTMLElement);
const melding = element('zoek-melding', HTMLElement);
const list = element('zoek-lijst', HTMLElement);
const more = element('zoek-meer', HTMLButtonElement);

const query = new URLSearchParams(location.search);
for (const [name, value] of query) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
const words = query.get('q')?.trim() ?? '';
const filters = Object.fromEntries(
  FILTERS.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value]] : [];
  }),
);

if (words !== '' || Object.keys(filters).length > 0) {
  section.hidden = false;
  melding.textContent = 'Bezig met zoeken …';
  show().catch(giveUp);
}

async function show(): Promise<void> {
  const url = `${form.dataset['index'] ?? '/pagefind/'}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  const hasFailed = watchRequests();
  // Without a worker, because the requests of a worker cannot be watched; the index is small.
  await pagefind.options({ excerptLength: 24, noWorker: true });
  await pagefind.init();
  const { results } = await pagefind.search(words === '' ? null : words, { filters });
  if (hasFailed()) throw new Error('Een deel van de zoekindex kwam niet.');

  let shown = 0;
  const showMore = async () => {
    const next = results.slice(shown, shown + PAGE_SIZE);
    const items = (await Promise.all(next.map((result) => result.data()))).map(item);
    list.append(...items);
    shown += next.length;
    more.hidden = shown >= results.length;
    return items[0];
  };
  await showMore();
  more.addEventListener('click', () => {
    showMore().then((first) => first?.querySelector('a')?.focus(), giveUp);
  });

  const about = words === '' ? '' : ` voor “${words}”`;
  if (results.length > 0) {
    melding.textContent = `${results.length} ${results.length === 1 ? 'resultaat' : 'resultaten'}${about}.`;
  } else {
    melding.textContent = `Niets gevonden${about}. Probeer een ander woord, of kijk hieronder bij alle onderwerpen en acties.`;
    unfoldEverything();
  }
}

/**
 * Tells afterwards whether a request failed. Pagefind does not: when a part of its index does not
 * come it finds nothing, and when its WebAssembly does not come it leaves an error that nobody catches.
 */
function watchRequests(): () => boolean {
  let failed = false;
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await plainFetch(...request).catch((error: unknown) => {
      failed = true;
      throw error;
    });
    failed ||= !response.ok;
    return response;
  };
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    giveUp();
  });
  return () => failed;
}

/** Searching does not work now: says so, and shows what there is. */
function giveUp(): void {
  melding.textContent = 'Zoeken lukt nu niet. Hieronder staan alle onderwerpen en acties.';
  more.hidden = true;
  unfoldEverything();
}

/** Shows the list of everything, which else is folded to its headings. */
function unfoldEverything(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#zonder-zoeken details')) fold.open = true;
}

/** One result: heading with link, what and how, the words in context. */
function item({ url, excerpt, meta }: Result): HTMLLIElement {
  const li = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'klein zacht';
  about.textContent = [meta['soort'], meta['actielijn'], meta['fase'], meta['stand']].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  // Pagefind escapes the text and marks the words with <mark>; nothing else is in it.
  text.innerHTML = excerpt;
  li.append(heading, about, text);
  return li;
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} ontbreekt`);
  return found;
}

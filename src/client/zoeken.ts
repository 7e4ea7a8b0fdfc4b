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
  options(options: { excerptLength: number }): Promise<void>;
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
  show().catch(() => {
    melding.textContent = 'Zoeken lukt nu niet. Hieronder staan alle onderwerpen en acties.';
  });
}

async function show(): Promise<void> {
  const url = `${form.dataset['index'] ?? '/pagefind/'}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  const { results } = await pagefind.search(words === '' ? null : words, { filters });
  const about = words === '' ? '' : ` voor “${words}”`;
  melding.textContent =
    results.length === 0
      ? `Niets gevonden${about}. Probeer een ander woord, of kijk hieronder bij alle onderwerpen en acties.`
      : `${results.length} ${results.length === 1 ? 'resultaat' : 'resultaten'}${about}.`;

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
    void showMore().then((first) => first?.querySelector('a')?.focus());
  });
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

import { leesWaarden } from '../vocabulary/adres-waarden.ts';
import { gaNaar } from './adres.ts';

/**
 * Filters the rows of a table by the form above it, with the choice in the address. Without it the
 * table is whole.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  const table = document.getElementById(form.dataset['filter'] ?? '');
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  const lists = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role=status]');
  const offered = Object.fromEntries(
    lists.map(({ name, options }) => [name, [...options].map(({ value }) => value)] as const),
  );

  const show = () => {
    const { waarden, meldingen } = leesWaarden(new URLSearchParams(location.search), offered);
    for (const list of lists) list.value = waarden[list.name] ?? '';
    const wanted = Object.entries(waarden);
    for (const row of rows) row.hidden = wanted.some(([name, value]) => row.dataset[name] !== value);
    const shown = rows.filter((row) => !row.hidden).length;
    const said = wanted.length === 0 ? [] : [`${shown} van de ${rows.length} getoond`];
    if (status) status.textContent = [...meldingen, ...said].join(' ');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = lists.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]));
    gaNaar(chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`);
    show();
  });
  addEventListener('popstate', show);
  show();
}

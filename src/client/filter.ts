/**
 * Filters the rows of a table by the form above it, with the choice in the address. Without it the
 * table is whole.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  const table = document.getElementById(form.dataset['filter'] ?? '');
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  const status = form.querySelector('[role=status]');

  const choices = (): [string, string][] =>
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );

  const apply = () => {
    const wanted = choices();
    for (const row of rows) row.hidden = wanted.some(([name, value]) => row.dataset[name] !== value);
    const shown = rows.filter((row) => !row.hidden).length;
    if (status) status.textContent = wanted.length === 0 ? '' : `${shown} van de ${rows.length} getoond`;
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(choices()).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    apply();
  });
  apply();
}

// Shows the rows of a table that fit the choices of a form with data-filter and contain the words
// of its search field, and keeps both in the address.
// The form is hidden until this runs: without JavaScript the table is a plain list of all rows.
import {choiceIn, countOf, type FilterChoice, fits, mentions, queryOf} from './choice.ts';

function setUp(form: HTMLFormElement, table: HTMLTableElement, status: HTMLElement): void {
  const lists = [...form.querySelectorAll('select')];
  const search = form.querySelector<HTMLInputElement>('input[type="search"]');
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const offered = Object.fromEntries(
    lists.map((list) => [list.name, [...list.options].map(({value}) => value)]),
  );
  const chosen = (): FilterChoice =>
    Object.fromEntries(lists.map((list) => [list.name, list.value]));
  const sought = (): string => search?.value.trim() ?? '';
  // An address from another edition may choose what this one cannot.
  const lacking = (): boolean =>
    (status.dataset['lacks'] ?? '')
      .split(' ')
      .some((name) => new URLSearchParams(location.search).has(name));
  const words = (): FilterChoice => (search ? {[search.name]: sought()} : {});

  function show(): void {
    for (const row of rows)
      row.hidden =
        !fits(row.dataset, chosen()) ||
        !mentions(`${row.id} ${row.textContent} ${row.dataset['words'] ?? ''}`, sought());
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = `${countOf(shown, rows.length, status.dataset['noun'] ?? 'rows')}.${
      lacking()
        ? ' This edition knows neither adopter category nor size of a trust, so it leaves that choice aside.'
        : ''
    }`;
  }

  function keep(): void {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${queryOf(location.search, {...chosen(), ...words()})}${location.hash}`,
    );
    show();
  }

  function read(): void {
    const choice = choiceIn(location.search, offered);
    for (const list of lists) list.value = choice[list.name] ?? '';
    if (search) search.value = new URLSearchParams(location.search).get(search.name) ?? '';
    show();
  }

  form.addEventListener('change', keep);
  search?.addEventListener('input', keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const list of lists) list.value = '';
    if (search) search.value = '';
    keep();
  });
  addEventListener('popstate', read);
  // A page that comes back from the browser's memory may show other choices than its address.
  addEventListener('pageshow', read);
  form.hidden = false;
  read();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  const table = document.getElementById(form.dataset['filter'] ?? '');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (table instanceof HTMLTableElement && status) setUp(form, table, status);
}

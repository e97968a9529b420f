// Shows of the framework matrix what the form above it chooses, in its order, and keeps the choice in the address.
// The form is hidden until this runs: without JavaScript the matrix is a plain table of everything.
import {choiceIn, countOf, type FilterChoice, queryOf} from './choice.ts';

interface Matrix {
  readonly table: HTMLTableElement;
  /** The heads of its categories, from left to right. */
  readonly heads: readonly HTMLTableCellElement[];
  readonly groups: readonly HTMLTableSectionElement[];
  /** Its participants as they stood at first. */
  readonly rows: readonly HTMLTableRowElement[];
}

function matrixIn(table: HTMLTableElement): Matrix {
  const groups = [...table.tBodies];
  return {
    table,
    heads: [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-category]')],
    groups,
    rows: groups.flatMap((group) => [...group.rows].filter((row) => row.id !== '')),
  };
}

/** What the cell of a row in a column of categories, from 0, is. */
const cellIn = (row: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined =>
  row.cells[column + 1];

/** In how many of some columns a participant is on record. */
const recordedIn = (row: HTMLTableRowElement, columns: readonly number[]): number =>
  columns.filter((column) => cellIn(row, column)?.classList.contains('on-record')).length;

/** The columns that a choice leaves. */
const columnsOf = ({heads}: Matrix, {theme, category}: FilterChoice): number[] =>
  heads.flatMap(({dataset}, column) =>
    (!theme || dataset['theme'] === theme) && (!category || dataset['category'] === category)
      ? [column]
      : [],
  );

function showColumns({table, heads}: Matrix, columns: readonly number[]): void {
  heads.forEach((head, column) => {
    head.hidden = !columns.includes(column);
    for (const body of table.tBodies)
      for (const row of body.rows) {
        const cell = cellIn(row, column);
        if (cell) cell.hidden = head.hidden;
      }
  });
  for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th[colspan]')) {
    const span = heads.filter(
      ({dataset, hidden}) => !hidden && dataset['theme'] === head.dataset['theme'],
    ).length;
    head.hidden = span === 0;
    head.colSpan = Math.max(1, span);
  }
}

/** Participants stay within their group, and those who are alike as they stood. */
function order({groups, rows}: Matrix, columns: readonly number[], isByMost: boolean): void {
  for (const group of groups) {
    const own = rows.filter((row) => row.parentElement === group);
    const sorted = isByMost
      ? own.toSorted((a, b) => recordedIn(b, columns) - recordedIn(a, columns))
      : own;
    group.append(...sorted);
  }
}

function show(matrix: Matrix, choice: FilterChoice): string {
  const columns = columnsOf(matrix, choice);
  showColumns(matrix, columns);
  order(matrix, columns, choice['sort'] === 'most');
  for (const group of matrix.groups)
    group.hidden = Boolean(choice['group']) && group.dataset['group'] !== choice['group'];
  for (const row of matrix.rows)
    row.hidden = choice['who'] === 'on-record' && recordedIn(row, columns) === 0;
  matrix.table.classList.toggle('counts', choice['show'] === 'counts');
  matrix.table.classList.toggle('few', columns.length < matrix.heads.length);
  const shown = matrix.rows.filter((row) => !row.hidden && !row.closest('tbody')?.hidden).length;
  return (
    `${countOf(shown, matrix.rows.length, 'participants')}, ` +
    `${countOf(columns.length, matrix.heads.length, 'categories').replace(/^A/, 'a')}.`
  );
}

function setUp(form: HTMLFormElement, table: HTMLTableElement, status: HTMLElement): void {
  const matrix = matrixIn(table);
  const lists = [...form.querySelectorAll('select')];
  const offered = Object.fromEntries(
    lists.map((list) => [list.name, [...list.options].map(({value}) => value)]),
  );
  const chosen = (): FilterChoice =>
    Object.fromEntries(lists.map((list) => [list.name, list.value]));
  const choose = (choice: FilterChoice): void => {
    for (const list of lists) list.value = choice[list.name] ?? '';
    status.textContent = show(matrix, chosen());
  };
  const themeOf = (category: string): string | undefined =>
    matrix.heads.find(({dataset}) => dataset['category'] === category)?.dataset['theme'];

  /** Of a theme and a category that is not of it, what was chosen last counts. */
  function agree(changed: string): FilterChoice {
    const choice = chosen();
    const {theme = '', category = ''} = choice;
    if (theme === '' || category === '' || themeOf(category) === theme) return choice;
    return {...choice, [changed === 'theme' ? 'category' : 'theme']: ''};
  }

  function keep(choice: FilterChoice): void {
    choose(choice);
    const query = queryOf(location.search, chosen());
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }

  /** A cell or a participant to which an address leads is shown, whatever it chooses. */
  function read(): void {
    choose(choiceIn(location.search, offered));
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !table.contains(target)) return;
    if (target.closest('[hidden]')) choose({});
    target.scrollIntoView();
  }

  form.addEventListener('change', ({target}) =>
    keep(agree(target instanceof HTMLSelectElement ? target.name : '')),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-clear]')?.addEventListener('click', () => keep({}));
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  // A page that comes back from the browser's memory may show other choices than its address.
  addEventListener('pageshow', ({persisted}) => persisted && read());
  form.hidden = false;
  read();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-matrix]')) {
  const table = document.getElementById(form.dataset['matrix'] ?? '');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (table instanceof HTMLTableElement && status) setUp(form, table, status);
}

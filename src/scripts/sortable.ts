// Makes the heads of tables with data-sortable into buttons that sort. Without JavaScript they stay plain tables.

const valueOf = (row: HTMLTableRowElement, column: number): string | number => {
  const cell = row.cells[column];
  const value = cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
  return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en-GB');

function sort(table: HTMLTableElement, column: number, head: HTMLTableCellElement): void {
  const ascending = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  for (const body of table.tBodies) {
    const rows = [...body.rows].map((row, index) => ({row, index}));
    rows.sort(
      (a, b) =>
        (ascending ? 1 : -1) * compare(valueOf(a.row, column), valueOf(b.row, column)) ||
        a.index - b.index,
    );
    body.append(...rows.map(({row}) => row));
  }
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  table.querySelectorAll<HTMLTableCellElement>('thead th').forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(table, column, head));
  });
}

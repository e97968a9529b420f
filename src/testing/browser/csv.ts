import {csvParseRows} from 'd3-dsv';
import {reasonWords} from '../../model/values/value.ts';

/** Where the CSV beside a figure says something else than its table; empty if they agree. */
export function differences(
  csv: string,
  table: {readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]},
): string[] {
  const [head = [], ...rows] = csvParseRows(csv.replace(/^\ufeff/, ''));
  const data = head.flatMap((name, index) =>
    /_provenance$|^(caution|edition|rows_hash|status)$/.test(name) ? [] : [index],
  );
  if (rows.some((row) => row.length !== head.length))
    return ['a row of the CSV has more or fewer cells than its header'];
  if (data.length !== table.head.length)
    return [`the CSV has ${data.length} columns of data, the table ${table.head.length}`];
  if (rows.length !== table.rows.length)
    return [`the CSV has ${rows.length} rows, the table ${table.rows.length}`];
  return rows.flatMap((row, line) =>
    data.flatMap((column, place) => {
      // Where there is no number, the column behind it says why.
      const reason =
        row[column] === '' && head[column + 1] === `${head[column]}_provenance`
          ? row[column + 1]
          : undefined;
      const [file, page] = [
        asInTable(inWords(reason ?? row[column] ?? '')),
        asInTable(table.rows[line]?.[place] ?? ''),
      ];
      return file === page
        ? []
        : [`row ${line + 1}, column "${head[column]}": the CSV has "${file}", the table "${page}"`];
    }),
  );
}

/**
 * A cell without what files and pages write differently:
 * signs, spaces, the apostrophe against formulas.
 */
function asInTable(cell: string): string {
  return cell
    .replace(/^'(?=[=+@-])/, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('−', '-')
    .trim();
}

/** A cell that holds the word for a reason says it in the words of a page. */
const inWords = (cell: string): string =>
  (reasonWords as Readonly<Record<string, string>>)[cell] ?? cell;

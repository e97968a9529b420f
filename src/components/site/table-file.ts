import {withMark} from '../../figures/table/spreadsheet.ts';
import {typedCsv} from '../../figures/table/typed-csv.ts';
import {sourceById} from '../../model/indexes.ts';
import {simulatedId} from '../../model/publishing/figure-ids.ts';
import {type Provenance, provenances} from '../../model/values/provenance.ts';
import {laterOf} from '../../model/workforce/waves.ts';
import {citableOf} from '../../publishing/catalogue/citables.ts';
import {hashOf} from '../../publishing/catalogue/hash.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {report, simulatedTables, study, typedTables} from '../../study/current.ts';
import {type TypedTable} from '../../study/load.ts';

export const tableRoutes = () =>
  typedTables().map((table) => ({params: {name: table.name}, props: {table: withWaves(table)}}));

const waveColumn = {
  key: 'wave',
  meaning: 'First: known at the date of the paper. Later: found by a later survey, with its date.',
  unit: '',
  isKey: true,
  refers: '',
};

/** The table with a column that tells later rows from first ones, where it has any. */
function withWaves(table: TypedTable): TypedTable {
  const later = new Set(
    laterOf(study(), table.name).map((row) => [ownerOf(row), row.source].join(' ')),
  );
  if (later.size === 0) return table;
  const waveOf = (row: Readonly<Record<string, string>>): string =>
    row['provenance'] === 'observed' && later.has([ownerOf(row), row['source']].join(' '))
      ? `later ${sourceById(study(), row['source'] ?? '')?.data_date ?? ''}`
      : 'first';
  return {
    ...table,
    columns: [...table.columns, waveColumn],
    rows: table.rows.map((row) => ({...row, wave: waveOf(row)})),
  };
}

/** Whose row it is. */
const ownerOf = (row: object): unknown => ('case' in row ? row.case : 'trust' in row && row.trust);

/** Every table as a file, and the simulated rows of those that have any as one of their own. */
export const tableFileRoutes = () => [
  ...tableRoutes(),
  ...simulatedTables().map((table) => ({
    params: {name: simulatedId(table.name)},
    props: {table},
  })),
];

/** The simulated rows of a table; undefined where it has none, or the site leaves them out. */
export const simulatedRowsOf = (name: string): TypedTable | undefined =>
  simulatedTables().find((table) => table.name === name);

const columnsOf = ({columns}: TypedTable): string[] => columns.map(({key}) => key);

/** Hash of a table's rows: the catalogue's, where it lists the table. */
export const hashOfTable = (table: TypedTable): string =>
  (isSimulated(table) ? undefined : citableOf('table', table.name)?.hash) ??
  hashOf(typedCsv(columnsOf(table), table.rows));

const isSimulated = ({rows}: TypedTable): boolean =>
  rows.some(({provenance}) => provenance === 'simulated');

/** What stands below the header of a table of which only simulated rows exist. */
const noRows = '"No row of this table is in the texts that this report has read."';

/** The table as CSV with a byte order mark, which lets spreadsheets read it as UTF-8. */
export function tableFile(table: TypedTable): string {
  const stamps = {
    edition: `${report().version} ${edition().hash}`,
    rows_hash: hashOfTable(table),
    status: citableOf('table', table.name)?.status ?? 'current',
  };
  const csv = withMark(typedCsv(columnsOf(table), table.rows, stamps));
  if (table.rows.length > 0) return csv;
  const cells = (csv.split('\n')[0] ?? '').split(',').length;
  return `${csv.trimEnd()}\n${noRows}${','.repeat(cells - 1)}\n`;
}

/** How many rows are of each provenance, those of none left out; empty where the table does not say. */
export function rowsByProvenance({
  columns,
  rows,
}: TypedTable): {readonly provenance: Provenance; readonly rows: number}[] {
  if (!columns.some(({key}) => key === 'provenance')) return [];
  return provenances
    .map((provenance) => ({
      provenance,
      rows: rows.filter((row) => row['provenance'] === provenance).length,
    }))
    .filter((each) => each.rows > 0);
}

import {withCellAddresses} from '../loaders/cell-address.ts';
import {type Problem, sortProblems} from '../loaders/problem.ts';
import {type Loaded, loadTable, type Table} from '../loaders/table.ts';
import {addressesTable as addressTable} from '../loaders/tables/addresses.ts';
import {editionItems, editionsTable as editionTable} from '../loaders/tables/editions.ts';
import {keptFiguresTable} from '../loaders/tables/kept-figures.ts';
import {statusesTable as statusTable} from '../loaders/tables/statuses.ts';
import {
  type Address,
  type EditionItem,
  type EditionRow,
  type Publication,
  publishedEditions,
} from '../model/publishing/record.ts';
import type {ReadFile} from './assemble.ts';

/** The tables about the report itself. A report that has published nothing has none of them. */
export const publicationFiles: readonly string[] = [
  editionTable.file,
  addressTable.file,
  statusTable.file,
  keptFiguresTable.file,
];

/** Reads what was published and checks it. Never throws: problems are handed back, sorted by file and row. */
export function assemblePublication(read: ReadFile): {
  publication: Publication;
  problems: Problem[];
} {
  const load = <Row>(table: Table<Row>, missing: readonly Problem[] = []): Loaded<Row> => {
    const bytes = read(table.file);
    return bytes
      ? loadTable(table, bytes)
      : {rows: [], typed: new Map(), problems: missing, remarks: []};
  };
  const editions = load(editionTable);
  const addresses = load(addressTable);
  const statuses = load(statusTable);
  const keptFigures = load(keptFiguresTable);
  const published = publishedEditions({editions: editions.rows});
  const items = published.map(({version}) =>
    load(editionItems(version), [
      {
        file: editionItems(version).file,
        message:
          'This file is missing. ' +
          `It lists what edition ${version} held; take it back from an earlier state of the folder.`,
      },
    ]),
  );
  const problems = [
    ...[editions, addresses, statuses, keptFigures, ...items].flatMap((loaded) => loaded.problems),
    ...duplicates(editionTable, editions),
    ...duplicates(addressTable, addresses),
    ...duplicates(statusTable, statuses),
    ...duplicates(keptFiguresTable, keptFigures),
    ...editionProblems(editions),
    ...addressProblems(addresses),
    ...(addresses.problems.length > 0
      ? []
      : unlisted(
          items.flatMap(({rows}) => rows),
          addresses.rows,
        )),
  ];
  const publication = {
    editions: editions.rows,
    addresses: addresses.rows,
    statuses: statuses.rows,
    items: new Map(published.map(({version}, index) => [version, items[index]?.rows ?? []])),
    keptFigures: keptFigures.rows,
  };
  return {publication, problems: withCellAddresses(sortProblems(problems), read)};
}

const rowOf = <Row>({typed}: Loaded<Row>, row: Row): number | undefined => typed.get(row)?.row;

function duplicates<Row>({file, key}: Table<Row>, loaded: Loaded<Row>): Problem[] {
  const first = new Map<string, Row>();
  return loaded.rows.flatMap((row) => {
    const name = key.map((column) => String(row[column])).join(' ');
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, row);
    return earlier === undefined
      ? []
      : [
          {
            file,
            row: rowOf(loaded, row),
            column: key[0],
            value: name,
            message: `stands in row ${rowOf(loaded, earlier)} already. Delete one of the two rows.`,
          },
        ];
  });
}

function editionProblems(loaded: Loaded<EditionRow>): Problem[] {
  const at = (row: EditionRow, column: keyof EditionRow, message: string): Problem => ({
    file: editionTable.file,
    row: rowOf(loaded, row),
    column,
    value: row[column],
    message,
  });
  const [, ...others] = loaded.rows.filter(({status}) => status === 'current');
  return [
    ...loaded.rows.flatMap((row) => {
      if (row.status === 'working')
        return row.date === '' && row.hash === ''
          ? []
          : [
              at(
                row,
                'status',
                'has a date or a hash. A working edition has neither; npm run edition writes them.',
              ),
            ];
      if (row.date === '' || row.hash === '')
        return [
          at(
            row,
            'status',
            'is for a published edition, which has a date and a hash. ' +
              'Write working, and publish it with npm run edition.',
          ),
        ];
      const needsReason = row.status === 'corrected' || row.status === 'withdrawn';
      return needsReason && row.reason === ''
        ? [at(row, 'reason', `is empty. Say in a sentence why the edition was ${row.status}.`)]
        : [];
    }),
    ...others.map((row) =>
      at(
        row,
        'status',
        'is true of one edition alone. Write superseded, corrected or withdrawn for the others.',
      ),
    ),
  ];
}

function addressProblems(loaded: Loaded<Address>): Problem[] {
  const states = new Map(loaded.rows.map(({path, state}) => [path, state]));
  return loaded.rows.flatMap((row) =>
    complaints(row, states).map(([column, message]) => ({
      file: addressTable.file,
      row: rowOf(loaded, row),
      column,
      value: row[column],
      message,
    })),
  );
}

function complaints(
  {path, state, to, reason, was_wrong: wasWrong}: Address,
  states: ReadonlyMap<string, Address['state']>,
): (readonly [keyof Address, string])[] {
  const found: (readonly [keyof Address, string])[] = [];
  if (state === 'live' && to !== '')
    found.push(['to', 'stands beside "live". Empty the cell, or write redirect for live.']);
  if (state === 'redirect' && to === '')
    found.push(['to', 'is empty. Write the address that the reader is sent to.']);
  if (to === path) found.push(['to', 'is the address itself. Write another one.']);
  if (state === 'redirect' && states.get(to) === 'redirect')
    found.push(['to', 'has moved too. Write the address where that one leads.']);
  if (state === 'gone' && reason === '')
    found.push(['reason', 'is empty. Say in a sentence why the address is gone.']);
  if (state === 'gone' && wasWrong === 'not-applicable')
    found.push(['was_wrong', 'does not answer whether the number was wrong. Write yes or no.']);
  if (state === 'live' && wasWrong !== 'not-applicable')
    found.push(['was_wrong', 'stands beside "live". Write not-applicable.']);
  return found;
}

/** Every address in an edition was published, so the list of addresses has it. */
function unlisted(items: readonly EditionItem[], addresses: readonly Address[]): Problem[] {
  const listed = new Set(addresses.map(({path}) => path));
  const missing = [...new Set(items.map(({path}) => path))].filter((path) => !listed.has(path));
  return missing.map((path) => ({
    file: addressTable.file,
    message:
      `The address ${path} was published in an edition and is not listed here. ` +
      `Put its row back: ${path},live,,,not-applicable.`,
  }));
}

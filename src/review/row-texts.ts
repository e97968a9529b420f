import {referencesFile} from '../loaders/references.ts';
import type {Table} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import {derived} from '../model/derived.ts';
import type {Reference, Study} from '../model/study.ts';
import {typedRowOf} from '../model/typed-row.ts';
import {laterOf} from '../model/workforce/waves.ts';
import {checkingColumns} from '../publishing/catalogue/hash.ts';
import {normal} from './shown.ts';
import {type StudyText, studyText} from './study-text.ts';

/** What a program has made up renders nothing that could be read. */
const isSimulated = (row: object): boolean =>
  (row as {provenance?: unknown}).provenance === 'simulated';

/** Every row of the tables that says what a source says or holds, and every work of the bibliography. */
export const rowTexts = (study: Study): StudyText[] => [
  ...tableNames.flatMap((name) =>
    textsOfTable(tables[name] as unknown as Table<object>, study[name]),
  ),
  ...laterTexts(study),
  ...study.references.map(referenceText),
];

/** Rows of later surveys: their source tells them from the first ones. */
const laterTexts = (study: Study): StudyText[] =>
  tableNames.flatMap((name) => {
    const {file, key} = tables[name] as unknown as Table<object>;
    return laterOf(study, name).map((row, index) =>
      rowText({file, key: [...key, 'source']}, row, index),
    );
  });

const textsOfTable = ({file, key}: Table<object>, rows: readonly object[]): StudyText[] =>
  rows.flatMap((row, index) => (isSimulated(row) ? [] : [rowText({file, key}, row, index)]));

/**
 * A row of a table as a text, named by its key.
 * @param typed the row as it was read, where what is to be read of it is another
 */
export function rowText(
  {file, key}: {readonly file: string; readonly key: readonly string[]},
  row: object,
  index: number,
  typed: object = row,
): StudyText {
  const cells = row as Readonly<Record<string, unknown>>;
  const names = key.map((column) => normal(String(cells[column])).replaceAll(' ', '-'));
  return studyText({
    file,
    at: `row ${typedRowOf(typed, index)}`,
    place: names.join('/'),
    text: cellsText(cells),
    ids: new Set(names),
    row,
  });
}

const cellsText = derived((cells: object) =>
  fieldsText(Object.entries(cells).filter(([column]) => !isOfChecking.has(column))),
);

const isOfChecking = new Set(checkingColumns);

const referenceText = (reference: Reference, index: number): StudyText =>
  studyText({
    file: referencesFile,
    at: `entry ${index + 1}`,
    place: reference.id,
    text: fieldsText(Object.entries(reference)),
    ids: new Set([reference.id]),
    row: reference,
  });

/** Fields that hold something, each with its name, in whatever order they were typed. */
export const fieldsText = (fields: readonly (readonly [string, unknown])[]): string =>
  fields
    .map(([name, value]) => [name, valueText(value)] as const)
    .filter(([, value]) => value !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`)
    .join(' | ');

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join(' ');
  return normal(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

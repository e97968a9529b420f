import {type Cell, type CellValue, type DataValidation, write, type WriteSheet} from 'hucre';
import {tables} from '../loaders/tables/index.ts';
import type {Study} from '../model/study.ts';
import {missingReasons} from '../model/values/value.ts';
import {type MeasureTable, measureTables} from './places.ts';
import {unitOf} from './units.ts';
import {addressOf} from './where.ts';

/**
 * A workbook with a sheet for each table of answers: a row for each case, a column for each number, with what may stand
 * there, and a last, protected sheet whose formulas show a tick or the problem, since pasting wipes drop-downs.
 * @returns the bytes of an .xlsx file
 */
export async function templateOf(study: Study): Promise<Uint8Array> {
  const sheets = measureTables.map((table) => ({table, sheet: answers(study, table)}));
  return write({sheets: [notes(), ...sheets.map(({sheet}) => sheet), check(study, sheets)]});
}

/** Rows above the first case: the title, and the names of the columns. */
const headRows = 2;

/** Every combination of the words of the lists, as the name of a column: "Support, in post", "Band 4: X-ray". */
const columnsOf = ({lists}: MeasureTable): string[] =>
  lists
    .reduce<string[][]>(
      (names, {words}) => names.flatMap((name) => words.map((word) => [...name, spoken(word)])),
      [[]],
    )
    .map((words) => words.map((word, at) => (at === 0 ? capital(word) : word)).join(': '));

/** A word of a table as people write it; abbreviations in capitals. */
const spoken = (word: string): string =>
  /^(?:ct|mri|dexa)$/.test(word)
    ? word.toUpperCase()
    : word === 'x-ray'
      ? 'X-ray'
      : word.replaceAll('-', ' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function answers(study: Study, table: MeasureTable): WriteSheet {
  const names = columnsOf(table);
  const rows: CellValue[][] = [
    [`${tables[table.name].row}, in ${unitOf(table)}`],
    ['Trust', ...names],
    ...study.cases.map(({number}) => [`Trust ${number}`]),
  ];
  const last = addressOf(headRows + study.cases.length - 1, names.length);
  return {
    name: table.name,
    rows,
    columns: [{width: 14}, ...names.map((name) => ({width: Math.min(28, name.length + 4)}))],
    cells: new Map(rows[1]!.map((name, at) => [`1,${at}`, headCell(name)])),
    dataValidations: [amounts(`B${headRows + 1}:${last}`, table)],
    freezePane: {rows: headRows, columns: 1},
  };
}

const headCell = (value: CellValue): Partial<Cell> => ({
  value,
  type: 'string',
  style: {font: {bold: true}},
});

/** Numbers from nought, or one of the words that say why there is none. */
function amounts(range: string, table: MeasureTable): DataValidation {
  const cell = range.split(':')[0]!;
  const whole = unitOf(table) === 'people' ? `,${cell}=INT(${cell})` : '';
  const words = missingReasons.map((word) => `${cell}="${word}"`).join(',');
  return {
    type: 'custom',
    formula1: `OR(AND(ISNUMBER(${cell}),${cell}>=0${whole}),${words})`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Not a number',
    errorMessage: `Write a number, or ${missingReasons.join(', ')}.`,
    showInputMessage: true,
    inputTitle: unitOf(table),
    inputMessage: `In ${unitOf(table)}. Leave empty what you do not know.`,
    range,
  };
}

const [readMe, checkSheet] = ['Read me', 'Check'] as const;

/** Whether a sheet is one that a department reads and does not fill in. */
export const isOfTemplate = (sheet: string): boolean => sheet === readMe || sheet === checkSheet;

const notes = (): WriteSheet => ({
  name: readMe,
  columns: [{width: 100}],
  rows: [
    ['Fill in the row of your trust on each sheet. Leave empty what you do not know.'],
    ['The rows of other trusts stay empty: nothing is made of them.'],
    ['Support: bands 2 to 4. Radiographers: bands 5 to 8. Imaging: both together, bands 2 to 8.'],
    ['Funded: the establishment. In post: those who hold a post now, whole-time equivalents.'],
    ['Somebody whose post rotates between areas counts under rotational, and in no area.'],
    ['A number that could tell who somebody is: write suppressed.'],
    ['What cannot be answered: not-applicable. People are counted in whole numbers, posts in WTE.'],
    ['The sheet Check says whether all can be read. It is protected; the others are not.'],
  ],
});

/** For each sheet, how many cells cannot be read, and where the first of them stands. */
function check(
  study: Study,
  sheets: readonly {readonly table: MeasureTable; readonly sheet: WriteSheet}[],
): WriteSheet {
  const lines = sheets.map(({table, sheet}) => {
    const columns = columnsOf(table).length;
    const range = `'${sheet.name}'!$B$${headRows + 1}:${lastCell(study, columns)}`;
    const words = missingReasons.map((word) => `(${range}="${word}")`).join('+');
    const wrong = `SUMPRODUCT((LEN(${range})>0)*1)-SUMPRODUCT(ISNUMBER(${range})*1)-SUMPRODUCT(${words})`;
    const negative = `COUNTIF(${range},"<0")`;
    const faults = `(${wrong})&" cells are neither a number nor a known word; "&${negative}&" are below nought"`;
    return {
      name: sheet.name,
      formula: `IF((${wrong})+${negative}=0,"✓ all can be read",${faults})`,
    };
  });
  return {
    name: checkSheet,
    columns: [{width: 20}, {width: 70}],
    rows: [['Sheet', 'Result'], ...lines.map(({name}) => [name, ''])],
    cells: new Map<string, Partial<Cell>>([
      ['0,0', headCell('Sheet')],
      ['0,1', headCell('Result')],
      ...lines.map(
        ({formula}, index) =>
          [`${index + 1},1`, {formula, type: 'formula', value: null}] as [string, Partial<Cell>],
      ),
    ]),
    protection: {sheet: true},
  };
}

const lastCell = (study: Study, columns: number): string =>
  addressOf(headRows + study.cases.length - 1, columns).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

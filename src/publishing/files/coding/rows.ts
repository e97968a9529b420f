import {forSpreadsheet, rowsAsCsv, withMark} from '../../../figures/table/spreadsheet.ts';
import {type MatrixCell, matrixCells} from '../../../model/framework/cells.ts';
import {categoryNumber, orderedCategories} from '../../../model/framework/coverage.ts';
import type {Quotation} from '../../../model/framework/framework.ts';
import {roleNames, speakerName, stateWords} from '../../../model/framework/words.ts';
import {
  caseById,
  categoryById,
  participantById,
  sourceById,
  themeById,
} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {whoSaid} from './project.ts';

/** A table for another program, the header first. */
export type Rows = readonly (readonly string[])[];

/** Rows as a CSV file that spreadsheets take for UTF-8, and of which they run nothing. */
export const csvFile = (rows: Rows): string =>
  withMark(rowsAsCsv(rows.map((cells) => cells.map(forSpreadsheet))));

const quotationColumns = [
  'quotation',
  'participant',
  'speaker',
  'group',
  'case',
  'theme',
  'category',
  'code_path',
  'words',
  'about',
  'source',
  'place',
  'licence',
] as const;

/** Every quotation, a row for each of its speakers, so that a look-up finds one participant in each. */
export const quotationRows = (study: Study): Rows => [
  quotationColumns,
  ...study.quotations.flatMap((row) =>
    (row.participants.length > 0 ? row.participants : ['']).map((id) =>
      quotationCells(study, row, id),
    ),
  ),
];

function quotationCells(study: Study, row: Quotation, id: string): string[] {
  const participant = participantById(study, id);
  const category = categoryById(study, row.category);
  const theme = themeById(study, category?.theme);
  const source = sourceById(study, row.source);
  return [
    row.quotation,
    id,
    participant ? speakerName(study, id) : whoSaid(study, row),
    participant ? roleNames[participant.kind] : '',
    participant?.case ?? '',
    theme?.name ?? '',
    category?.name ?? '',
    `${theme?.name} > ${category?.name}`,
    row.text,
    row.about,
    source?.short ?? '',
    row.place,
    source?.licence ?? '',
  ];
}

/** Names of columns that R takes as they are. */
const columnName = (id: string): string => id.replaceAll('-', '_');

const isOnRecord = ({state}: MatrixCell): string => (state === 'on-record' ? '1' : '0');

/** Whether anything of a participant is on record under each category: 1, or else 0. */
export const participantTable = (study: Study): Rows => [
  ['participant', 'group', 'case', ...categoryColumns(study)],
  ...matrixCells(study).map((cells) => {
    const {participant, kind, case: of} = cells[0]!.participant;
    return [participant, roleNames[kind], of, ...cells.map(isOnRecord)];
  }),
];

/** The same of each case; a participant who speaks for no case of the tables is one. */
export function caseTable(study: Study): Rows {
  const rows = matrixCells(study);
  const byCase = Map.groupBy(
    rows,
    ([cell]) => cell!.participant.case || cell!.participant.participant,
  );
  return [
    ['case', 'name', 'participants', ...categoryColumns(study)],
    ...[...byCase].map(([id, own]) => {
      const trust = caseById(study, id);
      const speakers = own.map(([cell]) => cell!.participant.participant);
      return [
        id,
        trust ? `Trust ${trust.number}` : speakerName(study, id),
        speakers.join(' '),
        ...own[0]!.map((_, at) =>
          String(Math.max(...own.map((cells) => Number(isOnRecord(cells[at]!))))),
        ),
      ];
    }),
  ];
}

const categoryColumns = (study: Study): string[] =>
  orderedCategories(study).map(({category}) => columnName(category));

/** The framework matrix: what is charted and quoted in each cell, or why it is empty. */
export const matrixRows = (study: Study): Rows => [
  [
    'Participant',
    'Who',
    ...orderedCategories(study).map(
      (category) => `${categoryNumber(study, category)} ${category.name}`,
    ),
  ],
  ...matrixCells(study).map((cells) => {
    const {participant} = cells[0]!.participant;
    return [participant, speakerName(study, participant), ...cells.map(cellWords)];
  }),
];

const cellWords = ({state, summaries, quotations}: MatrixCell): string =>
  state === 'on-record'
    ? [
        ...summaries.map(({summary}) => summary),
        ...quotations.map(({text, quotation}) => `“${text}” (${quotation})`),
      ].join(' ')
    : stateWords[state];

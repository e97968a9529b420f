import {paperOf} from '../../model/claims/paper.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {codedProject} from '../../publishing/files/coding/project.ts';
import {codebookXml, type Origin, projectFile} from '../../publishing/files/coding/refi.ts';
import {
  caseTable,
  csvFile,
  matrixRows,
  participantTable,
  quotationRows,
} from '../../publishing/files/coding/rows.ts';
import {workbookOf} from '../../publishing/files/coding/workbook.ts';
import {report, study} from '../../study/current.ts';
import {addressOf} from '../cite/cited.ts';

/** Where the page of these files stands, from the top of the site. */
export const codingFilesPath = '/framework/files/';

/** A file of the framework analysis for another program. */
export interface CodingFile {
  /** Its name at its address, which stays. */
  readonly name: string;
  readonly type: string;
  /** What a link to it says. */
  readonly title: string;
  /** What is in it. */
  readonly about: string;
  readonly bytes: Uint8Array;
}

type Made = Omit<CodingFile, 'bytes'> & {
  readonly make: (study: Study) => string | Uint8Array | Promise<Uint8Array>;
};

const csv = 'text/csv; charset=utf-8';

const made: readonly Made[] = [
  {
    name: 'project.qdpx',
    type: 'application/octet-stream',
    title: 'Project',
    about: 'Codes, participants as cases, and each published quotation as a coded source.',
    make: (tables) => projectFile(codedProject(tables), origin(tables)),
  },
  {
    name: 'codebook.qdc',
    type: 'application/xml; charset=utf-8',
    title: 'Codebook',
    about: 'The themes, and below them the categories with their descriptions and colours.',
    make: (tables) => codebookXml(codedProject(tables), origin(tables)),
  },
  {
    name: 'matrix.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'Matrix as a workbook',
    about:
      'What is charted and quoted in each cell, below heads that stay in sight, and the quotations.',
    make: (tables) => workbookOf(tables, notes(tables)),
  },
  {
    name: 'matrix.csv',
    type: csv,
    title: 'Matrix as a table',
    about: 'A row for each participant and a column for each category.',
    make: (tables) => csvFile(matrixRows(tables)),
  },
  {
    name: 'quotations.csv',
    type: csv,
    title: 'Quotations',
    about: 'A row for each speaker of a quotation, with group, case, code path and place.',
    make: (tables) => csvFile(quotationRows(tables)),
  },
  {
    name: 'participants-by-category.csv',
    type: csv,
    title: 'Participants by category',
    about: '1 where something of a participant is on record under a category, else 0.',
    make: (tables) => csvFile(participantTable(tables)),
  },
  {
    name: 'cases-by-category.csv',
    type: csv,
    title: 'Cases by category',
    about: 'The same of each case.',
    make: (tables) => csvFile(caseTable(tables)),
  },
];

/** Every file, made once. */
export const codingFiles = (): Promise<readonly CodingFile[]> => filesOf(study());

const filesOf = derived((tables: Study) =>
  Promise.all(
    made.map(async ({make, ...file}): Promise<CodingFile> => {
      const content = await make(tables);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return {...file, bytes};
    }),
  ),
);

/** Names and types, without a file being made. */
export const codingFileTypes: readonly Pick<CodingFile, 'name' | 'type'>[] = made.map(
  ({name, type}) => ({name, type}),
);

const origin = (tables: Study): Origin => ({
  name: report().name,
  note: notes(tables).join(' '),
  date: paperOf(tables).published,
});

/** Where a file comes from, in sentences. */
function notes(tables: Study): string[] {
  const {producer, title, licence, doi, url} = paperOf(tables);
  return [
    `${report().name}, version ${report().version}: ${addressOf(codingFilesPath)}`,
    `The quotations are those of ${producer}, “${title}” (${licence}), ${doi === '' ? url : `https://doi.org/${doi}`}`,
    'Charted summaries, descriptions of categories and what a quotation is about are in the words of the report.',
    'A cell without words says why it is empty. Nothing on record does not mean that nothing was said.',
  ];
}

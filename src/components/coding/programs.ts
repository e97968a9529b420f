import type {CodingFile} from './coding-files.ts';

/** A page on which something is written. */
interface WrittenAt {
  readonly name: string;
  readonly address?: string;
}

/** What to do in a program, as far as its documentation tells. */
export interface Program {
  readonly name: string;
  /** Names of the files that it takes. */
  readonly files: readonly CodingFile['name'][];
  readonly steps: readonly string[];
  /** What to type. */
  readonly code?: string;
  readonly sources: readonly WrittenAt[];
  /** What nobody knows or tried. */
  readonly caveat: string;
}

const refiList: WrittenAt = {
  name: 'REFI’s list of programs with a codebook',
  address: 'https://www.qdasoftware.org/refi-qda-codebook',
};
const qualCoderManual: WrittenAt = {
  name: 'QualCoder’s manual, “Imports and Exports”',
  address: 'https://github.com/ccbogel/QualCoder/wiki/6.1.-Imports-and-Exports',
};

/** Two programs of which nothing was found that says what to click. */
const listedOnly = (name: string): Program => ({
  name,
  files: ['project.qdpx', 'codebook.qdc'],
  steps: [
    'It takes codebooks of this kind, and projects. Which menu does so was not found.',
    'The group and trust of a participant may not come along: attributes of QualCoder’s projects did not.',
  ],
  sources: [refiList, qualCoderManual],
  caveat: `Not tried: ${name} was not at hand.`,
});

/** Which file is for which program. What could not be read in documentation is left out, and said to be. */
export const programs: readonly Program[] = [
  {
    name: 'NVivo',
    files: ['project.qdpx'],
    steps: [
      'File, Open, Browse. As the type of file choose “REFI-QDA Project”, then the file, then Open.',
      'In “Convert Project” choose where the project goes. Tick “Import code colors” to keep the colours. Convert.',
    ],
    sources: [{name: 'NVivo’s help, “REFI-QDA Standard”'}],
    caveat: 'Not tried: NVivo was not at hand.',
  },
  listedOnly('MAXQDA'),
  listedOnly('ATLAS.ti'),
  {
    name: 'QualCoder',
    files: ['project.qdpx', 'codebook.qdc'],
    steps: [
      'In the Project menu, imports: a REFI-QDA project as a project of its own, or a codebook into the open one.',
      'Themes come in as its categories, and categories as its codes.',
    ],
    sources: [qualCoderManual],
    caveat: 'Not tried. Its makers call the import of projects experimental.',
  },
  {
    name: 'Taguette',
    files: [],
    steps: ['It writes codebooks of this kind. Nothing was found that says it reads one.'],
    sources: [
      {
        name: 'Taguette’s change that added them',
        address: 'https://gitlab.com/remram44/taguette/-/merge_requests/43',
      },
    ],
    caveat: 'Not tried.',
  },
  {
    name: 'R',
    files: ['participants-by-category.csv', 'cases-by-category.csv', 'quotations.csv'],
    steps: ['Columns from the fourth on are noughts and ones.'],
    code: 'read.csv("cases-by-category.csv", fileEncoding = "UTF-8-BOM")',
    sources: [{name: 'R’s help, ?file'}],
    caveat: 'Tried in R 4.2.',
  },
  {
    name: 'Excel, LibreOffice',
    files: ['matrix.xlsx', 'matrix.csv', 'quotations.csv'],
    steps: ['Open the file.'],
    sources: [],
    caveat: 'Tried in LibreOffice 7.4, not in Excel.',
  },
];

import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {studyFiles} from './assemble.ts';
import {publicationFiles} from './assemble-publication.ts';
import {readingFiles} from './assemble-readings.ts';

/** What the columns of imported sheets were taken for. */
export const importsFile = 'data/imports.csv';

const known = new Set([...studyFiles, ...publicationFiles, ...readingFiles, importsFile]);
/** The folders in which tables stand. */
const folders = [...new Set([...known].map(dirname))].filter((folder) => /^data\b/.test(folder));

const kinds: readonly (readonly [ending: RegExp, message: string])[] = [
  [
    /^~\$|^\.~lock/,
    'A spreadsheet program has a file of this folder open. Close it before you build: ' +
      'what it has not saved is not read.',
  ],
  [
    /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i,
    'This workbook is not read: tables are CSV files. Move it out of data/, and take its numbers in with ' +
      'npm run data:import.',
  ],
  [
    /\.(csv|tsv)$/i,
    'No table has this name, so that the file is not read. Give it the name of a table, or move it out of data/.',
  ],
];

/** Workbooks and tables that lie among the study's tables and that nobody reads. */
export const strangeFiles = (folder: string): Problem[] =>
  folders.flatMap((data) =>
    filesIn(join(folder, data))
      .map((name) => `${data}/${name}`)
      .filter((file) => !known.has(file))
      .flatMap((file) => {
        const kind = kinds.find(([ending]) => ending.test(file.split('/').at(-1)!));
        return kind ? [{file, message: kind[1]}] : [];
      }),
  );

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
};

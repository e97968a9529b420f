import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeLargerStudy} from '../../testing/larger-study.ts';
import {filesOf} from '../files.ts';

const linesOf = (path: string): number => readFileSync(path, 'utf8').trim().split('\n').length - 1;

export const trustsIn = (study: string): number => linesOf(join(study, 'data', 'cases.csv'));

/** Rows of all tables of a study. */
export const rowsIn = (study: string): number =>
  filesOf(join(study, 'data'))
    .filter((file) => file.endsWith('.csv'))
    .reduce((sum, file) => sum + linesOf(join(study, 'data', file)), 0);

/**
 * Writes a study of about so many rows, by the number of trusts: from two studies it is known what a trust comes to. A
 * larger study lacks some tables of the one that it copies, so that the latter tells nothing of it.
 * @param from folder of the study whose rows are multiplied
 * @param to folder that is emptied and written
 */
export function writeStudyOfRows(from: string, to: string, rows: number): void {
  const trusts = trustsIn(from);
  const [few, many] = [trusts, 2 * trusts].map((number) => {
    writeLargerStudy(from, to, number);
    return rowsIn(to);
  }) as [number, number];
  writeLargerStudy(from, to, trusts + Math.round((rows - few) / ((many - few) / trusts)));
}

import {expect, test} from 'vitest';
import {temporaryFolder} from '../../testing/temporary.ts';
import {rowsIn, trustsIn, writeStudyOfRows} from './rows.ts';

test('a study of so many rows has them, but for those of a trust', () => {
  const folder = temporaryFolder();
  writeStudyOfRows(process.cwd(), folder, 20_000);
  expect(Math.abs(rowsIn(folder) - 20_000)).toBeLessThan(200);
  expect(trustsIn(folder)).toBeGreaterThan(trustsIn(process.cwd()));
});

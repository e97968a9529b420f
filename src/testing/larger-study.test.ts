import {expect, test} from 'vitest';
import {loadStudy} from '../study/load.ts';
import {check} from './command.ts';
import {writeLargerStudy} from './larger-study.ts';
import {temporaryFolder} from './temporary.ts';

test('a larger study is sound, and each of its trusts has the rows of the one that it copies', () => {
  const folder = temporaryFolder();
  writeLargerStudy(process.cwd(), folder, 60);
  const [small, large] = [loadStudy(process.cwd()), loadStudy(folder)];
  expect(large.cases.map(({number}) => number)).toEqual(
    Array.from({length: 60}, (_, index) => index + 1),
  );
  const people = (study: typeof small, id: string) =>
    study.headcount.filter((row) => row.case === id).map(({headcount}) => headcount);
  expect(people(large, 'T56')).toEqual(people(small, 'T08'));
  expect(people(large, 'T56').length).toBeGreaterThan(0);
});

test('the check, which is timed with it, finds nothing wrong in a larger study', async () => {
  const folder = temporaryFolder();
  writeLargerStudy(process.cwd(), folder, 60);
  expect(await check(folder)).toMatchObject({status: 0, stderr: ''});
});

import {expect, test} from 'vitest';
import {checkOf, studyWith} from '../testing/planted-study.ts';

test('of a list of sources with a row that cannot be read, nothing is said that follows from it', async () => {
  const {said} = await checkOf(
    studyWith({'data/sources.csv': (text) => text.replace('Radiography', 'Radiograph\uFFFDy,')}),
  );
  expect(said.trim().split('\n')).toEqual([
    expect.stringContaining('data/sources.csv, row 2'),
    'There is 1 problem in the data.',
  ]);
});

import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/deployment.csv';
const redraw =
  'Correct whichever is wrong. Simulated rows are drawn to fit the others, so hold these against their source ' +
  'first; if they are right, npm run data:simulate draws anew.';

test('finds areas that make more people than bands 2 and 3 have', () => {
  expect(problemsAfter({[file]: ['bands-2-and-3,ct,20', 'bands-2-and-3,ct,21']})).toEqual([
    `${file}, row 2: ` +
      'The areas of T01, bands-2-and-3 (rows 2 to 4 and 11 to 19) make 26, ' +
      `and data/questionnaire/headcount.csv (rows 2 and 3) has 25. ${redraw}`,
  ]);
});

test('finds areas that make fewer people than band 4 has', () => {
  expect(problemsAfter({[file]: ['band-4,x-ray,10', 'band-4,x-ray,9']})).toEqual([
    `${file}, row 5: ` +
      'The areas of T01, band-4 (rows 5, 6 and 20 to 29) make 9, ' +
      'and data/questionnaire/headcount.csv (row 4) has 10. ' +
      'Correct whichever is wrong.',
  ]);
});

test('says nothing where an area is suppressed', () => {
  expect(problemsAfter({[file]: ['bands-2-and-3,ct,20', 'bands-2-and-3,ct,suppressed']})).toEqual(
    [],
  );
});

test('finds known areas that already make too many', () => {
  expect(
    problemsAfter({
      [file]: [
        'bands-2-and-3,x-ray,5,simulated,simulation,\nT01,bands-2-and-3,ct,20',
        'bands-2-and-3,x-ray,26,simulated,simulation,\nT01,bands-2-and-3,ct,suppressed',
      ],
    }),
  ).toEqual([
    `${file}, row 2: ` +
      'The areas of T01, bands-2-and-3 (rows 2 to 4 and 11 to 19) make 26, ' +
      `and data/questionnaire/headcount.csv (rows 2 and 3) has 25. ${redraw}`,
  ]);
});

test('says nothing where headcounts by band are not supplied', () => {
  expect(
    problemsAfter({
      [file]: [
        'T02,band-4,rotational,1,observed,survey,',
        'T02,band-4,rotational,1,observed,survey,\nT03,band-4,rotational,7,observed,survey,',
      ],
    }),
  ).not.toContainEqual(expect.stringContaining('make 7'));
});

test('does not call areas too few where one of them has no row', () => {
  expect(
    problemsAfter({[file]: ['T02,bands-2-and-3,rotational,22,observed,survey,\n', '']}),
  ).not.toContainEqual(expect.stringContaining('The areas of'));
});

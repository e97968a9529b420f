import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const quotations = 'data/framework/quotations.csv';

test('finds a quotation of which nobody is said to be the speaker', () => {
  expect(problemsAfter({[quotations]: ['training,room-to-learn,', 'training,,']})).toEqual([
    'data/framework/quotations.csv, row 3, column "participants": Nobody is named. ' +
      'Write the ids of those who said it, or, where the source names nobody, under "said" the row of ' +
      "data/said.csv with the authors' word for them.",
  ]);
});

test('finds a word of the authors for speakers who are named, and one from elsewhere', () => {
  expect(problemsAfter({[quotations]: ['q02,,', 'q02,RSM1,']})).toContainEqual(
    'data/framework/quotations.csv, row 3, column "said": "room-to-learn" stands beside participants who are named. ' +
      'Empty one of the two cells.',
  );
  expect(problemsAfter({[quotations]: ['paper,2.3', 'paper,2.2']})).toEqual([
    'data/framework/quotations.csv, row 3, column "said": "room-to-learn" stands in 2.3, and q02 in 2.2. Correct it.',
  ]);
});

test('finds a quotation without a place', () => {
  expect(
    problemsAfter({[quotations]: ['called,,published,paper,2.1', 'called,,published,paper,']}),
  ).toEqual([
    'data/framework/quotations.csv, row 2, column "place": There is none. ' +
      'Write where in the source the words stand.',
  ]);
});

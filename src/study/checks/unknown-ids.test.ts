import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds an unknown case and suggests the nearest', () => {
  expect(problemsAfter({'data/sampling.csv': ['T03,low', 'T3,low']})).toEqual([
    'data/sampling.csv, row 4, column "case": "T3" is not in data/cases.csv. Did you mean "T03"?',
  ]);
});

test('finds a trust that the census does not have', () => {
  expect(problemsAfter({'data/sampling.csv': ['C003', 'C009']})).toEqual([
    'data/sampling.csv, row 4, column "trust": "C009" is not in data/census/census.csv. Write C001, C002 or C003.',
  ]);
});

test('finds an unknown theme', () => {
  expect(
    problemsAfter({'data/framework/categories.csv': ['training,growth', 'training,growht']}),
  ).toEqual([
    'data/framework/categories.csv, row 4, column "theme": ' +
      '"growht" is not in data/framework/themes.csv. Did you mean "growth"?',
  ]);
});

test('finds an unknown participant in a list', () => {
  expect(
    problemsAfter({'data/framework/quotations.csv': ['RSM1 INR1', 'RSM1 INR01 RSM7']}),
  ).toEqual([
    'data/framework/quotations.csv, row 2, column "participants": ' +
      '"RSM1 INR01 RSM7" names INR01, which is not in data/framework/participants.csv. ' +
      'Did you mean "INR1"?',
    'data/framework/quotations.csv, row 2, column "participants": ' +
      '"RSM1 INR01 RSM7" names RSM7, which is not in data/framework/participants.csv. ' +
      'Write RSM1, RSM2, RSM3 or INR1.',
  ]);
});

test('finds an unknown category in each table that names one', () => {
  const found = problemsAfter({
    'data/framework/quotations.csv': ['titles', 'title'],
    'data/framework/matrix.csv': ['rotas', 'rota'],
    'data/framework/instruments.csv': ['titles rotas', 'titles rotass'],
    'data/discrepancies.csv': ['titles training', 'titles trainings'],
  });
  expect(found).toEqual([
    'data/discrepancies.csv, row 2, column "categories": ' +
      '"titles trainings" names trainings, which is not in data/framework/categories.csv. ' +
      'Did you mean "training"?',
    'data/framework/instruments.csv, row 4, column "categories": ' +
      '"titles rotass" names rotass, which is not in data/framework/categories.csv. ' +
      'Did you mean "rotas"?',
    'data/framework/matrix.csv, row 3, column "category": ' +
      '"rota" is not in data/framework/categories.csv. Did you mean "rotas"?',
    'data/framework/quotations.csv, row 2, column "category": ' +
      '"title" is not in data/framework/categories.csv. Did you mean "titles"?',
  ]);
});

test('finds an unknown discrepancy', () => {
  expect(problemsAfter({'data/claims.csv': ['d01', 'd02']})).toEqual([
    'data/claims.csv, row 3, column "discrepancies": ' +
      '"d02" names d02, which is not in data/discrepancies.csv. Did you mean "d01"?',
  ]);
});

test('finds an unknown source', () => {
  expect(
    problemsAfter({'data/questionnaire/statements.csv': ['paper,Fig. 5', 'papers,Fig. 5']}),
  ).toEqual([
    'data/questionnaire/statements.csv, row 4, column "source": ' +
      '"papers" is not in data/sources.csv. Did you mean "paper"? ' +
      'If it is another source, add its row there.',
  ]);
});

test('says once that an id is missing which many rows name', () => {
  const problems = problemsAfter({'data/cases.csv': ['T02,2,published,paper,Table 1\n', '']});
  expect(problems[0]).toMatch(
    /"T02" is not in data\/cases\.csv\..* more rows name it, in .* put it back\./,
  );
  expect(problems.filter((each) => each.includes('"T02" is not in'))).toHaveLength(1);
});

test('does not blame the rows of other tables for a row that could not be read', () => {
  expect(problemsAfter({'data/cases.csv': ['T02,2', 'T02,two']})).toEqual([
    'data/cases.csv, row 3, column "number": "two" is not a whole number. Write 2.',
  ]);
});

import {expect, test} from 'vitest';
import {type Changes, fixtureFiles, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/claims.csv';
const headcount = 'data/questionnaire/headcount.csv';
const establishment = 'data/questionnaire/establishment.csv';

interface Cells {
  value: number;
  unit?: string;
  decimals?: number;
  n?: number | string;
  discrepancies?: string;
  computation: string;
  reason?: string;
  sentence?: string;
  misreading?: string;
}

/** The fixture's claims with one more, in row 2. */
function claim({
  value,
  unit = 'trusts',
  decimals = 0,
  n = 'not-in-text',
  discrepancies = '',
  computation,
  reason = '',
  sentence = '{value} in all',
  misreading = '',
}: Cells): Changes {
  const fraction = 'not-applicable,not-applicable';
  const checked = [computation, reason, sentence, misreading].join(',');
  const row =
    `extra,in all,${value},${unit},${decimals},${n},${fraction},,${discrepancies},count,` +
    `${checked},published,paper,,`;
  return {[file]: ['cases,services took part', `${row}\ncases,services took part`]};
}

const withoutObserved = (name: string): string =>
  fixtureFiles()
    [name]!.split('\n')
    .filter((line) => !line.includes('observed'))
    .join('\n');
/** The tables of answers without what researchers have put in. */
const nothingObserved = Object.fromEntries(
  [establishment, headcount, 'data/questionnaire/deployment.csv'].map((name) => [
    name,
    withoutObserved(name),
  ]),
);
const onlyObserved = (name: string): string =>
  fixtureFiles()
    [name]!.split('\n')
    .filter((line) => line.includes('observed') || line.includes('provenance'))
    .join('\n');

test.each([
  [
    'count:participants kind=service-manager',
    4,
    '3 from rows 2 to 4 of data/framework/participants.csv',
  ],
  ['count:cases', 4, '3 from rows 2 to 4 of data/cases.csv'],
  ['count:themes', 3, '2 from rows 2 and 3 of data/framework/themes.csv'],
  [
    'count:instruments schedule=network part=main',
    3,
    '2 from rows 2 and 3 of data/framework/instruments.csv',
  ],
  ['count:matrix summary~helper', 2, '1 from row 2 of data/framework/matrix.csv'],
  ['works:1 2', 3, '2 from 2 works of data/references.json'],
])('finds a claim that %s contradicts, and names the rows', (computation, value, gives) => {
  expect(problemsAfter(claim({value, computation}))).toEqual([
    `${file}, row 2, column "value": ` +
      `"${value}" is claim "extra", printed as ${value}\u00a0trusts, ` +
      `and ${computation} gives ${gives}. ` +
      'Correct whichever is wrong.',
  ]);
});

test('takes a count that agrees', () => {
  expect(problemsAfter(claim({value: 2, computation: 'count:themes'}))).toEqual([]);
});

test.each([
  ['answering:establishment measure=funded', establishment],
  ['answering:headcount', headcount],
  ['answering:deployment bands=band-4', 'data/questionnaire/deployment.csv'],
  ['answering:establishment measure=in-post', establishment],
])(
  'finds that cases behind %s were deleted, and says how to draw them again',
  (computation, name) => {
    const [problem] = problemsAfter({
      ...claim({value: 2, computation}),
      ...nothingObserved,
      [name]: withoutObserved(name),
    });
    expect(problem).toContain(`printed as 2\u00a0trusts, and ${computation} gives 1 from rows `);
    expect(problem).toMatch(
      new RegExp(
        'of data/questionnaire/\\w+\\.csv\\. Correct whichever is wrong\\. Simulated rows are drawn ' +
          'to fit the others, .* npm run data:simulate draws anew\\.$',
      ),
    );
  },
);

test('says nothing while simulated rows of a case gave way to what was observed elsewhere', () => {
  expect(
    problemsAfter({
      ...claim({value: 2, computation: 'answering:headcount'}),
      [headcount]: withoutObserved(headcount),
    }),
  ).toEqual([]);
});

test('says nothing while some rows are observed and the others simulated', () => {
  expect(problemsAfter(claim({value: 9, computation: 'answering:headcount'}))).toEqual([]);
});

test('says nothing where a table holds only what is printed', () => {
  const printed = withoutObserved(headcount)
    .split('\n')
    .filter((line) => !line.includes('simulated'))
    .join('\n');
  expect(
    problemsAfter({...claim({value: 9, computation: 'answering:headcount'}), [headcount]: printed}),
  ).toEqual([]);
});

test('finds a claim that observed rows contradict, with how to say that they are later', () => {
  const changes = {
    ...claim({value: 81, unit: 'WTE', n: 1, computation: 'smallest:establishment'}),
    [establishment]: onlyObserved(establishment),
  };
  expect(problemsAfter(changes)).toContain(
    `${file}, row 2, column "value": ` +
      '"81" is claim "extra", printed as 81\u00a0WTE, ' +
      `and smallest:establishment gives 80 from rows 2 to 4 of ${establishment}. ` +
      'Correct whichever is wrong. ' +
      'If these rows are of a later date than the claim, ' +
      'give their source that date in column "data_date" of data/sources.csv: ' +
      'the claim then reads "since changed".',
  );
});

test('says nothing of a claim that later rows have overtaken', () => {
  const later: Changes = {
    'data/sources.csv': ['2023,2023-02', '2026,2026-02'],
    [establishment]: onlyObserved(establishment),
  };
  const about = (changes: Changes): string[] =>
    problemsAfter(changes).filter((problem) => problem.includes('"extra"'));
  expect(
    about({
      ...claim({value: 81, unit: 'WTE', n: 1, computation: 'smallest:establishment'}),
      ...later,
    }),
  ).toEqual([]);
});

test('finds a claim that other published numbers contradict, with the documented way out', () => {
  expect(
    problemsAfter(claim({value: 70, unit: '%', computation: 'percentage:supplied cases'})),
  ).toEqual([
    `${file}, row 2, column "value": ` +
      '"70" is claim "extra", printed as 70\u00a0%, ' +
      'and percentage:supplied cases gives 66.67 (100 × 2 ÷ 3) ' +
      'from "supplied" (row 6) and "cases" (row 3). ' +
      'Correct whichever is wrong. ' +
      'If both are printed so, ' +
      'describe it in data/discrepancies.csv and end the computation in " but" and its id.',
  ]);
});

test('takes a difference that is documented, and refuses one that is not there', () => {
  expect(
    problemsAfter(
      claim({
        value: 70,
        unit: '%',
        discrepancies: 'd01',
        computation: 'percentage:supplied cases but d01',
      }),
    ),
  ).toEqual([]);
  expect(
    problemsAfter(
      claim({
        value: 67,
        unit: '%',
        discrepancies: 'd01',
        computation: 'percentage:supplied cases but d01',
      }),
    ),
  ).toEqual([
    `${file}, row 2, column "computation": ` +
      '"percentage:supplied cases but d01" expects "percentage:supplied cases" to differ, ' +
      'by discrepancy d01, and it agrees. ' +
      'Delete " but d01".',
  ]);
});

test('wants the discrepancy of a difference among those of the claim', () => {
  expect(
    problemsAfter(claim({value: 70, unit: '%', computation: 'percentage:supplied cases but d01'})),
  ).toEqual([
    `${file}, row 2, column "computation": ` +
      '"percentage:supplied cases but d01" ends in "but d01", ' +
      `and d01 is not among the claim's discrepancies. ` +
      'Add it there, or delete these words.',
  ]);
});

test.each([
  [
    'percentige:supplied cases',
    'names "percentige", which is no computation. Did you mean "percentage"?',
  ],
  [
    'percentage:suplied cases',
    'cannot be run. There is no claim "suplied". Nearest: supplied. ' +
      'It is written like percentage:part whole (the first in per cent of the second).',
  ],
  [
    'percentage:supplied',
    'cannot be run. It takes 2 claims (part, whole) and was given 1. ' +
      'It is written like percentage:part whole (the first in per cent of the second).',
  ],
  [
    'same:extra',
    'cannot be run. It cannot be recomputed from itself. It is written like same:other (the other number as it is).',
  ],
  [
    'count:participant',
    'cannot be run. "participant" is no table for it. Nearest: participants. ' +
      'It is written like count:table column=value column~text (rows of a table, ' +
      'where conditions hold).',
  ],
  [
    'count:participants kinds=x',
    'cannot be run. The table participants has no column "kinds". Nearest: kind. ' +
      'It is written like count:table column=value column~text (rows of a table, ' +
      'where conditions hold).',
  ],
  [
    'speakers:q03',
    'cannot be run. It takes one quotation, and "q03" is none. Nearest: q01, q02. ' +
      'It is written like speakers:quotation (participants to whom a source ascribes a quotation).',
  ],
  [
    'works:3',
    'cannot be run. There is no reference 3. ' +
      'It is written like works:1 2 (works of the bibliography, by their numbers).',
  ],
  [
    'median-share:census adopter=tall',
    'cannot be run. Its only condition is adopter=low, adopter=medium or adopter=high. ' +
      'It is written like median-share:census adopter=high (median of the trusts’ support shares, ' +
      'in per cent, of all or of an adopter category).',
  ],
])('finds what is wrong with the computation %s', (computation, complaint) => {
  expect(problemsAfter(claim({value: 2, computation}))).toEqual([
    `${file}, row 2, column "computation": "${computation}" ${complaint}`,
  ]);
});

test('lists all computations where none is like the one that is named', () => {
  const [problem] = problemsAfter(claim({value: 2, computation: 'xyzxyzxyz:a'}));
  expect(problem).toMatch(
    /"xyzxyzxyz", which is no computation\. Write answering, at-most-one, .* or not-checkable\.$/,
  );
});

test('wants a reason beside what is not checkable, and nowhere else', () => {
  expect(problemsAfter(claim({value: 2, computation: 'not-checkable'}))).toEqual([
    `${file}, row 2, column "reason": A claim that is not checkable says why. Write the reason.`,
  ]);
  expect(
    problemsAfter(claim({value: 2, computation: 'count:themes', reason: 'Nobody knows'})),
  ).toEqual([
    `${file}, row 2, column "reason": ` +
      '"Nobody knows" says why the claim is not checkable, and a computation stands beside it. ' +
      'Delete one of them.',
  ]);
});

test.each([
  [
    'many in all',
    'sentence',
    'does not hold the number. Write {value} or {number} where it belongs.',
  ],
  [
    '{vallue} in all',
    'sentence',
    'has the place {vallue}, which nothing fills. Write {value}, {number}, {word}, {Word}, {n} or {claim:id}.',
  ],
  ['{value} of {n}', 'sentence', 'prints {n}, and the claim has none.'],
  ['{value} in all {', 'sentence', 'has a brace that is not closed. Write places such as {value}.'],
  [
    '{value} of {claim:caes}',
    'sentence',
    'names the claim "caes", which does not exist. Nearest: cases.',
  ],
])('finds what is wrong with the sentence "%s"', (sentence, column, complaint) => {
  expect(problemsAfter(claim({value: 2, computation: 'count:themes', sentence}))).toEqual([
    `${file}, row 2, column "${column}": "${sentence}" ${complaint}`,
  ]);
});

test('wants a whole number where it is printed as a word', () => {
  expect(
    problemsAfter(
      claim({
        value: 66.7,
        unit: '%',
        decimals: 1,
        computation: 'percentage:supplied cases',
        sentence: '{Word} in a hundred',
      }),
    ),
  ).toEqual([
    `${file}, row 2, column "sentence": ` +
      '"{Word} in a hundred" prints the number as a word, which only a whole number from 0 can be. ' +
      'Write {number}.',
  ]);
});

test('finds a claim that a misreading names in vain', () => {
  expect(
    problemsAfter(
      claim({value: 2, computation: 'count:themes', misreading: 'More than {claim:caes}'}),
    ),
  ).toEqual([
    `${file}, row 2, column "do_not_say": ` +
      '"More than {claim:caes}" names the claim "caes", which does not exist. Nearest: cases.',
  ]);
});

test('does not compute with a table that has problems of its own', () => {
  const broken: Changes = {'data/framework/themes.csv': ['growth,2', 'growth,two']};
  expect(
    problemsAfter({...claim({value: 2, computation: 'count:themes'}), ...broken}).filter(
      (problem) => problem.startsWith(file),
    ),
  ).toEqual([]);
});

/** A claim of the fixture's survey. */
function surveyed(value: number, band: string): Changes {
  const computation = `value:headcount case=T02 band=${band}`;
  const [find, put] = claim({value, unit: 'people', computation})[file] as [string, string];
  return {[file]: [find, put.replace('published,paper,,\n', 'observed,survey,"s.xlsx, A, B9",\n')]};
}

test('holds an observed number against the rows of its source, and names both cells', () => {
  expect(problemsAfter(surveyed(1, 'band-4'))).toEqual([]);
  expect(problemsAfter(surveyed(23, 'support'))).toEqual([]);
  const [problem, ...others] = problemsAfter(surveyed(2, 'band-4'));
  expect(others).toEqual([]);
  expect(problem).toContain(`${file}, row 2, column "value": "2" is claim "extra", printed as 2`);
  expect(problem).toContain(
    'gives 1 from row 8 of data/questionnaire/headcount.csv, column "headcount". Correct whichever is wrong.',
  );
  expect(problemsAfter(surveyed(24, 'support'))[0]).toContain('gives 23 from rows 6 to 8 of');
});

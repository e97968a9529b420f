import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {ambiguousNames, formatProseProblem, lintProse} from './lint.ts';

const study = fixtureTables();
const lint = (text: string, tables = study): string[] =>
  lintProse('content/a.mdx', text, tables).map(formatProseProblem);

test('true and bound prose passes', () => {
  expect(
    lint(
      '---\ntitle: "<Says of=\'supplied / cases\'>Most</Says> services supplied data"\n' +
        '---\n\nOf <Claim id="cases" />, <Says of="supplied">two</Says> ' +
        'supplied data, at bands 2 to 4. There are <Value of="quotations" /> quotations.\n',
    ),
  ).toEqual([]);
});

test('a typed digit is refused with file, line and the claims that have its value', () => {
  expect(lint('Fine.\n\nOf 3 services, 57 replied.')).toEqual([
    'content/a.mdx, line 3: "3" is typed by hand. Claims with this value: <Claim id="cases" />. ' +
      'A number that is no finding takes a row in data/typed-numbers.csv.',
    'content/a.mdx, line 3: "57" is typed by hand. ' +
      'Write a claim, <Claim id="…" />, or have it computed, <Value of="…" />. ' +
      'A number that is no finding takes a row in data/typed-numbers.csv.',
  ]);
});

test('a page that no row has is corrected, and is no number that a claim could have', () => {
  const typedNumbers = [
    {number: 'p7', about: ['reference 2']},
  ] as unknown as typeof study.typedNumbers;
  expect(lint('It says so *(there, p57)*.', {...study, typedNumbers})).toEqual([
    'content/a.mdx, line 1: "p57" is no page of data/typed-numbers.csv, which has "p7" for reference 2. ' +
      'Correct the page, or add a row.',
  ]);
});

test('a loose word is refused with file, line and the remedy', () => {
  expect(lint('Fine.\n\n## Most')).toEqual([
    'content/a.mdx, line 3: “Most” states a quantity and rests on nothing. Bind it: ' +
      '<Says of="…">Most</Says>, with a quantity, or with voices or authors; content/README.md says how.',
  ]);
});

test('a word that is no longer true is refused, in a head too', () => {
  const text =
    '---\ntitle: "<Says of=\'supplied\'>Two</Says> services"\n---\nand <Says of="supplied">two</Says> supplied';
  const changed = fixtureTables({
    'data/claims.csv': [
      'supplied,services supplied data,2,trusts,0,3,2,3',
      'supplied,services supplied data,1,trusts,0,3,1,3',
    ],
  });
  expect(lint(text)).toEqual([]);
  expect(lint(text, changed)).toEqual([
    'content/a.mdx, line 2: “Two” is not true: 1\u00a0trusts; it must be 2.',
    'content/a.mdx, line 4: “two” is not true: 1\u00a0trusts; it must be 2.',
  ]);
});

test.each([
  ['<Claim id="casses" />', 'data/claims.csv has no claim "casses". Nearest: cases.'],
  [
    '---\ntitle: "Of {claim:casses}"\n---\n',
    'data/claims.csv has no claim "casses". Nearest: cases.',
  ],
  [
    '<Value of="quotatons" />',
    'There is neither a claim nor a measure "quotatons". Nearest: quotations',
  ],
  ['<Value of="band-2 of T01" />', 'rests on simulated rows'],
  [
    '<Says of="casses">three</Says>',
    'There is neither a claim nor a measure "casses". Nearest: cases',
  ],
  [
    '<Says voices="RSM3 in titles">One manager</Says>',
    'RSM3 has neither a quotation nor a charted summary in titles',
  ],
  ['<Says authors="roam-to-learn">several</Says>', 'Nearest: room-to-learn.'],
  ['<Says>several</Says>', 'does not say what its words rest on'],
])('%s is broken', (text, complaint) => {
  const problems = lintProse('content/a.mdx', text, study);
  expect(problems.map(({kind}) => kind)).toEqual(['broken']);
  expect(problems[0]?.message).toContain(complaint);
});

test('front matter that is no YAML is refused with file and line', () => {
  expect(lint('---\npage: about\ntitle: Titles: one\n---\nFine.\n')).toEqual([
    'content/a.mdx, line 3: The front matter is no valid YAML. Put a text with a colon in it in quotation marks.',
  ]);
});

test('problems come line by line', () => {
  expect(
    lintProse('content/a.mdx', 'Many.\n\n<Claim id="x" />\n\nMost.', study).map(({line, kind}) => [
      line,
      kind,
    ]),
  ).toEqual([
    [1, 'unbound'],
    [3, 'broken'],
    [5, 'unbound'],
  ]);
});

test('an id that would mean two things is refused', () => {
  const twice = fixtureTables({
    'data/claims.csv': [
      'supplied,services',
      'voices,of all,2,,0,3,not-applicable,not-applicable,,,count,not-checkable,' +
        'A plain count,{value} were counted,,published,paper,Findings,\n' +
        'room-to-learn,of all,2,,0,3,not-applicable,not-applicable,,,count,not-checkable,' +
        'A plain count,{value} were counted,,published,paper,Findings,\nsupplied,services',
    ],
  });
  expect(ambiguousNames(study)).toEqual([]);
  expect(ambiguousNames(twice).map(({message}) => message)).toEqual([
    'The claim "voices" has the name of a measure of the dataset. Give it another id.',
    '"room-to-learn" is the id of a claim too. Give the words another id.',
  ]);
});

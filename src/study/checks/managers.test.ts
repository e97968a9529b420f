import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('a participant of no group is refused with the groups that there are', () => {
  expect(
    problemsAfter({'data/framework/participants.csv': ['RSM1,service-manager', 'RSM1,']}),
  ).toEqual([
    'data/framework/participants.csv, row 2, column "kind": "" is empty. ' +
      'Write service-manager or network-representative.',
  ]);
});

test('finds a case without a service manager', () => {
  expect(
    problemsAfter({
      'data/framework/participants.csv': ['RSM3,service-manager,3,T03,published,paper,\n', ''],
    }),
  ).toEqual([
    'data/cases.csv, row 4, column "case": ' +
      '"T03" has no service manager in data/framework/participants.csv. Add a row there.',
  ]);
});

test('asks for no manager of a case that joined with its numbers alone', () => {
  const joined = 'T03,3,published,paper,Table 1\nT04,4,observed,survey,';
  expect(problemsAfter({'data/cases.csv': ['T03,3,published,paper,Table 1', joined]})).toEqual([]);
});

test('finds a case with two service managers', () => {
  expect(
    problemsAfter({
      'data/framework/participants.csv': [
        'INR1',
        'RSM4,service-manager,4,T02,published,paper,\nINR1',
      ],
    }),
  ).toEqual([
    'data/framework/participants.csv, row 5, column "case": "T02" has a service manager already: RSM2 in row 3.',
  ]);
});

test('takes a later interview in a case beside its manager', () => {
  const later = 'RSM4,service-manager,4,T02,observed,survey,\nINR1';
  expect(problemsAfter({'data/framework/participants.csv': ['INR1', later]})).toEqual([]);
});

test('finds a service manager without a case', () => {
  expect(
    problemsAfter({
      'data/framework/participants.csv': ['INR1', 'RSM4,service-manager,4,,published,paper,\nINR1'],
    }),
  ).toEqual([
    'data/framework/participants.csv, row 5, column "case": A service manager speaks for a case. Write its id.',
  ]);
});

test('finds a network representative with a case', () => {
  expect(
    problemsAfter({
      'data/framework/participants.csv': ['representative,1,', 'representative,1,T01'],
    }),
  ).toEqual([
    'data/framework/participants.csv, row 5, column "case": ' +
      '"T01" is a case, and a network representative speaks for none. Empty the cell.',
  ]);
});

import {expect, test} from 'vitest';
import type {Provenance} from '../model/values/provenance.ts';
import type {Measured, Value} from '../model/values/value.ts';
import {missingWords, printed, simulatedNote, stated} from './words.ts';

const measured = (value: Value, provenance: Provenance = 'published'): Measured => ({
  value,
  provenance,
  source: 'paper',
  place: '',
});

test('what is published and what is derived is said apart', () => {
  expect(
    stated([
      {name: 'Band 4', measured: measured(18), decimals: 0, unit: ' people'},
      {name: 'Support staff', measured: measured(78.25, 'derived'), decimals: 1, unit: ' WTE'},
      {name: 'Band 3', measured: measured(5), decimals: 0, unit: ''},
    ]),
  ).toBe('Published: Band 4, 18\u00a0people; Band 3, 5. Derived: Support staff, 78.3\u00a0WTE.');
});

test('simulated and missing values are not said', () => {
  expect(
    stated([
      {name: 'Band 4', measured: measured(18, 'simulated'), decimals: 0, unit: ''},
      {name: 'Band 3', measured: measured('suppressed'), decimals: 0, unit: ''},
    ]),
  ).toBe('');
  expect(
    printed(
      'Share',
      [
        {number: 1, measured: measured(18, 'simulated')},
        {number: 2, measured: measured('not-supplied')},
      ],
      0,
      ' %',
    ),
  ).toBe('');
});

test('printed values name their trusts, each kind apart', () => {
  const rows = [
    {number: 1, measured: measured(30)},
    {number: 2, measured: measured(12.6, 'derived')},
    {number: 3, measured: measured(99, 'simulated')},
    {number: 4, measured: measured(0)},
  ];
  expect(printed('Share', rows, 0, ' %')).toBe(
    'Share, published: Trust 1, 30\u00a0%; Trust 4, 0\u00a0%. Share, derived: Trust 2, 13\u00a0%.',
  );
});

test('simulated rows are mentioned without their numbers', () => {
  expect(simulatedNote('values', [measured(123, 'simulated'), measured(4)])).toMatch(
    /^The other values are simulated .*not observations\.$/,
  );
  expect(simulatedNote('values', [measured(123, 'simulated')])).not.toMatch(/\d/);
});

test('without a value that is not simulated, no other values are spoken of', () => {
  expect(simulatedNote('headcounts', [measured(1, 'simulated'), measured('not-in-text')])).toBe(
    'All headcounts are simulated: none of them is in the text. The table gives them, and they are not observations.',
  );
  expect(simulatedNote('headcounts', [measured(1, 'simulated')], true)).toMatch(
    /^The other headcounts/,
  );
});

test('more than six values are counted and left to the table', () => {
  const rows = (count: number) =>
    Array.from({length: count}, (_, index) => ({
      number: index + 1,
      measured: measured(10, 'observed'),
    }));
  expect(printed('Share', rows(6), 0, ' %')).toContain('Trust 6, 10');
  expect(printed('Share', rows(7), 0, ' %')).toBe('Share, observed: 7 trusts, given in the table.');
});

test('a simulated value that is missing is none', () => {
  expect(simulatedNote('values', [measured('not-supplied', 'simulated'), measured(3)])).toBe('');
});

test('a reason reads as words, and a number has none', () => {
  expect(missingWords(measured('not-supplied'))).toBe('not supplied');
  expect(missingWords(measured('not-in-text'))).toBe('not in the text');
  expect(missingWords(measured(0))).toBe('');
});

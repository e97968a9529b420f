import {expect, test} from 'vitest';
import {derived, measured, observed, published, simulated} from '../../testing/fixtures/rows.ts';
import {computed, measuredOf, notInText, percentageOf, preferred, sumOf} from './measured.ts';

test('a row that is not there is not in the text', () => {
  expect(measuredOf(undefined, 5)).toBe(notInText);
  expect(measuredOf(published, undefined)).toBe(notInText);
});

test('a row hands its provenance, source and place on to its value', () => {
  expect(measuredOf(observed, 7)).toEqual({
    value: 7,
    provenance: 'observed',
    source: 'questionnaire',
    place: 'row 3',
  });
});

test('a sum of published values is derived, from the same place', () => {
  expect(sumOf([measured(2), measured(3)])).toEqual({
    value: 5,
    provenance: 'derived',
    source: 'paper',
    place: 'Table 9',
  });
});

test('one simulated input makes a result simulated, whatever its place in the list', () => {
  expect(percentageOf(measured(10), measured(40, simulated))).toEqual({value: 25, ...simulated});
  expect(percentageOf(measured(10, simulated), measured(40))).toEqual({value: 25, ...simulated});
});

test('a missing input leaves a result with that input’s reason, not with zero', () => {
  expect(sumOf([measured(2), measured('suppressed', observed), measured(1)])).toEqual(
    measured('suppressed', observed),
  );
});

test('what is not applicable adds nothing to a sum', () => {
  expect(sumOf([measured(2), measured('not-applicable'), measured(1)]).value).toBe(3);
});

test('a sum of nothing applicable is not applicable', () => {
  expect(sumOf([measured('not-applicable'), measured('not-applicable')]).value).toBe(
    'not-applicable',
  );
});

test('a sum of no inputs is not in the text', () => {
  expect(sumOf([])).toBe(notInText);
});

test('a zero is a number and not a missing value', () => {
  expect(percentageOf(measured(0), measured(8)).value).toBe(0);
});

test('a share of nothing is not applicable instead of NaN or infinity', () => {
  expect(percentageOf(measured(0), measured(0)).value).toBe('not-applicable');
  expect(percentageOf(measured(1), measured(0)).value).toBe('not-applicable');
});

test('a result keeps the places of all its inputs, each once', () => {
  const inputs = [
    measured(1, {...published, place: 'p. 1'}),
    measured(1, {...published, place: 'p. 2'}),
    measured(1, {...published, place: 'p. 1'}),
  ];
  expect(computed(inputs, () => 1).place).toBe('p. 1; p. 2');
});

test('a stated value wins over a computed one', () => {
  expect(preferred(measured(30), measured(29.6, simulated))).toEqual(measured(30));
});

test('a computed value stands where nothing is stated', () => {
  expect(preferred(notInText, measured(29.6, simulated))).toEqual(measured(29.6, simulated));
});

test('a stated reason stays where nothing can be computed either', () => {
  expect(preferred(measured('suppressed', observed), notInText)).toEqual(
    measured('suppressed', observed),
  );
});

test('the reason of the parts stands where no total is stated', () => {
  expect(preferred(notInText, measured('not-supplied', observed))).toEqual(
    measured('not-supplied', observed),
  );
});

test('a simulated total gives way to a sum of observed parts', () => {
  expect(preferred(measured(90, simulated), measured(88, derived))).toEqual(measured(88, derived));
});

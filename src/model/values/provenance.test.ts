import {expect, test} from 'vitest';
import {derived, measured, observed, simulated} from '../../testing/fixtures/rows.ts';
import {summarise, weakest} from './provenance.ts';

const simulatedTrust = [measured(5, simulated), measured(6, simulated)];

test('anything simulated makes a computation simulated', () => {
  expect(weakest(['published', 'simulated', 'observed'])).toBe('simulated');
});

test('a computation on published and observed values is derived', () => {
  expect(weakest(['published', 'observed'])).toBe('derived');
});

test('simulated units and published values are counted, units once however many values they have', () => {
  const units = [
    simulatedTrust,
    [...simulatedTrust, measured(7)],
    [measured(8), measured(9), measured(1, simulated)],
  ];
  expect(summarise(units)).toEqual({
    values: {published: 3, observed: 0, derived: 0, simulated: 5},
    simulatedUnits: 3,
    text: '3 values published, the rest simulated',
  });
});

test('one of each is singular', () => {
  expect(summarise([[...simulatedTrust, measured(7)]]).text).toBe(
    '1 value published, the rest simulated',
  );
  expect(summarise([simulatedTrust]).text).toBe('1 trust simulated');
});

test('units are named as the caller says', () => {
  expect(summarise([simulatedTrust, simulatedTrust], ['service', 'services']).text).toBe(
    '2 services simulated',
  );
});

test('a plain list of values takes each as a unit', () => {
  expect(summarise([measured(1, simulated), measured(2, simulated)])).toMatchObject({
    simulatedUnits: 2,
    text: '2 trusts simulated',
  });
});

test('values of one provenance are all of it', () => {
  expect(summarise([measured(1), measured(2)]).text).toBe('all published');
  expect(summarise([measured(1, observed)]).text).toBe('all observed');
});

test('published and derived values are counted apart', () => {
  expect(summarise([measured(1), measured(2), measured(3, derived)]).text).toBe(
    '2 values published, 1 derived',
  );
  expect(
    summarise([measured(1), measured(2), measured(3, derived), measured(4, simulated)]).text,
  ).toBe('2 values published, 1 derived, the rest simulated');
});

test('missing values are counted as nothing, whatever their row says', () => {
  expect(summarise([measured('not-supplied', simulated), measured(2)])).toMatchObject({
    simulatedUnits: 0,
    values: {published: 1, simulated: 0},
  });
  expect(summarise([measured('not-in-text')]).text).toBe('no value');
});

test('where values are missing, the others are counted and not called all', () => {
  expect(
    summarise([
      [measured(1), measured('not-in-text')],
      [measured(2), measured(3)],
    ]).text,
  ).toBe('3 values published');
});

test('what cannot have a number is not missing', () => {
  expect(summarise([measured(1), measured('not-applicable')]).text).toBe('all published');
});

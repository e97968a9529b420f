import {expect, test, vi} from 'vitest';
import {derived, derivedBy} from './derived.ts';

test('works something out once for an object, also where that is undefined', () => {
  const make = vi.fn(() => undefined);
  const of = derived(make);
  const study = {};
  expect([of(study), of(study)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('hands back the same thing for the same object and another one for its equal', () => {
  const of = derived((study: {readonly rows: readonly number[]}) => [...study.rows]);
  const study = {rows: [1]};
  expect(of(study)).toBe(of(study));
  expect(of({rows: [1]})).not.toBe(of(study));
});

test('keeps one thing for each key', () => {
  const make = vi.fn((study: {readonly name: string}, key: string) => `${study.name} ${key}`);
  const of = derivedBy(make);
  const study = {name: 'study'};
  expect([of(study, 'a'), of(study, 'b'), of(study, 'a')]).toEqual([
    'study a',
    'study b',
    'study a',
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('keeps nothing of what failed', () => {
  const of = derived((study: {fails: boolean}) => {
    if (study.fails) throw new Error('Not yet.');
    return 'done';
  });
  const study = {fails: true};
  expect(() => of(study)).toThrow('Not yet.');
  study.fails = false;
  expect(of(study)).toBe('done');
});

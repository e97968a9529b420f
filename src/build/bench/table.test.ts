import {expect, test} from 'vitest';
import {benchTable, middleOfRuns} from './table.ts';

const run = (wall: number) => ({wall, processor: 2 * wall, memory: 512.4});

test('writes a table that a README can show, with how often the floor goes into a build', () => {
  expect(
    benchTable([
      {what: 'floor', trusts: 24, measured: run(6)},
      {what: 'cold build', trusts: 24, measured: run(12), floor: run(6), size: 73.04},
    ]),
  ).toBe(
    [
      '| what | trusts | seconds | × floor | CPU seconds | memory, MB | site, MB |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| floor | 24 | 6.0 |  | 12.0 | 512 |  |',
      '| cold build | 24 | 12.0 | 2.0 | 24.0 | 512 | 73.0 |',
    ].join('\n'),
  );
});

test('takes the run in the middle', () => {
  expect(middleOfRuns([run(3), run(1), run(2)])).toEqual(run(2));
});

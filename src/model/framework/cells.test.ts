import {expect, test} from 'vitest';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {cellsOf, countStates, matrixCells} from './cells.ts';

const study = fixtureTables();

const statesOf = (participant: string) =>
  cellsOf(study, participant).map(({category, state}) => `${category}: ${state}`);

test('a cell is on record, empty, of a participant of whom nothing is, or was not asked about', () => {
  expect(statesOf('RSM3')).toEqual([
    'titles: not-asked',
    'rotas: not-asked',
    'training: nothing-at-all',
  ]);
  expect(statesOf('INR1')).toEqual([
    'titles: on-record',
    'rotas: nothing-here',
    'training: not-asked',
  ]);
});

test('what somebody said unasked is on record', () => {
  expect(statesOf('RSM1')[0]).toBe('titles: on-record');
});

test('without a schedule of a group nobody is said not to have been asked', () => {
  const instruments = study.instruments.filter(({schedule}) => schedule === 'network');
  const [titles] = cellsOf({...study, instruments}, 'RSM3');
  expect(titles?.state).toBe('nothing-at-all');
});

test('cells are counted by their state, each once', () => {
  const counts = countStates(matrixCells(study).flat());
  expect(counts).toEqual({
    'on-record': 3,
    'nothing-here': 3,
    'nothing-at-all': 1,
    'not-asked': 5,
  });
});

test('a cell has its quotations and charted summaries', () => {
  const [titles] = cellsOf(study, 'RSM1');
  expect(titles?.quotations.map(({quotation}) => quotation)).toEqual(['q01']);
  expect(titles?.summaries.map(({summary}) => summary)).toEqual(['Uses the title helper.']);
});

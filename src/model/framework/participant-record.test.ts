import {expect, test} from 'vitest';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {recordOf, rowsOfRecord} from './participant-record.ts';

const study = fixtureTables();

test('a record has every row that names its participant', () => {
  const {summaries, quotations, titles, practice, routes, views} = recordOf(study, 'RSM1');
  expect(summaries.map(({summary}) => summary)).toEqual(['Uses the title helper.']);
  expect(quotations.map(({quotation}) => quotation)).toEqual(['q01']);
  expect(titles.map(({title}) => title)).toEqual(['Helper']);
  expect(views.map(({view}) => view)).toEqual(['helpful']);
  expect([practice, routes]).toEqual([[], []]);
  expect(recordOf(study, 'RSM2').routes).toHaveLength(1);
  expect(recordOf(study, 'INR1').practice.map(({area}) => area)).toEqual(['MRI']);
});

test('of a participant who is neither quoted nor reported there is no row', () => {
  expect(rowsOfRecord(recordOf(study, 'RSM3'))).toEqual([]);
});

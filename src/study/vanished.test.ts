import {expect, test} from 'vitest';
import type {Publication} from '../model/publishing/record.ts';
import {claimOf, studyOf} from '../testing/fixtures/rows.ts';
import {renamedItems, vanishedItems} from './vanished.ts';

const published = (state: 'live' | 'gone'): Publication => ({
  editions: [],
  statuses: [],
  keptFigures: [],
  addresses: [{path: '/claims/many/', state, to: '', reason: '', was_wrong: 'not-applicable'}],
  items: new Map([['0.1.0', [{kind: 'claim', id: 'many', path: '/claims/many/', hash: ''}]]]),
});

test('a claim of an edition that is not there any more is missed', () => {
  expect(vanishedItems(studyOf({}), published('live')).map(({message}) => message)).toEqual([
    'The claim "many" of edition 0.1.0 is not there any more. Put its row back, ' +
      'or say in the row /claims/many/ of data/addresses.csv where it went or why it is gone.',
  ]);
});

test('one that is there, or whose address says why it is gone, is not', () => {
  const study = studyOf({claims: [claimOf('many', 3, 'not-checkable')]});
  expect(vanishedItems(study, published('live'))).toEqual([]);
  expect(vanishedItems(studyOf({}), published('gone'))).toEqual([]);
});

test('what several editions have published is missed once', () => {
  const {items, ...others} = published('live');
  const twice = {...others, items: new Map([...items, ['0.2.0', items.get('0.1.0')!]])};
  expect(vanishedItems(studyOf({}), twice).map(({message}) => message)).toEqual([
    expect.stringContaining('The claim "many" of editions 0.1.0 and 0.2.0 is not there any more.'),
  ]);
});

test('what stands there under another id than it was published under is told with both', () => {
  const renamed = studyOf({claims: [claimOf('manny', 3, 'not-checkable')]});
  expect(renamedItems(renamed, published('live'))).toMatchObject([
    {file: 'data/claims.csv', message: expect.stringContaining('stands here as "manny"') as string},
  ]);
  const other = studyOf({claims: [claimOf('quite-another', 3, 'not-checkable')]});
  expect(renamedItems(other, published('live'))).toEqual([]);
});

import {expect, test} from 'vitest';
import {readSteps, writeStep} from './step.ts';

test('reads inputs, conditions and the discrepancy that explains a difference', () => {
  expect(
    readSteps(
      'percentage:part whole but d02; count:statements statement=rotates|stays summary~Helper',
    ),
  ).toEqual([
    {
      computation: 'percentage',
      inputs: ['part', 'whole'],
      where: [],
      except: 'd02',
    },
    {
      computation: 'count',
      inputs: ['statements'],
      where: [
        {column: 'statement', is: 'one of', values: ['rotates', 'stays']},
        {column: 'summary', is: 'has', values: ['Helper']},
      ],
      except: '',
    },
  ]);
});

test('has no step where nothing can recompute a claim', () => {
  expect(readSteps('not-checkable')).toEqual([]);
});

test('writes a step as it was read', () => {
  const texts = [
    'count:statements statement=rotates|stays summary~Helper but d02',
    'count:participants kind=manager typed from it',
  ];
  expect(texts.flatMap(readSteps).map(writeStep)).toEqual(texts);
});

import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';
import {isMarked} from './quotation-marks.ts';

test('finds quotation marks that are typed around a quotation', () => {
  expect(
    problemsAfter({'data/framework/quotations.csv': ['room to learn', '“room to learn”']})[0],
  ).toBe(
    'data/framework/quotations.csv, row 3, column "text": "“room to learn”" has quotation marks around it. ' +
      'Delete them: pages set their own.',
  );
});

test.each([
  ['"room to learn"', true],
  ['‘room to learn’', true],
  ['“room to learn', true],
  ['room to learn”', true],
  ['“room” and “time”', false],
  ['“room” to learn', false],
  ['We say "helper", mostly', false],
  ['what they call ‘time’', false],
  ['the trusts’', false],
])('%s has marks around it: %s', (text, is) => {
  expect(isMarked(text)).toBe(is);
});

import {expect, test} from 'vitest';
import {observed} from '../../testing/fixtures/rows.ts';
import {byChance} from '../values/provenance.ts';
import {placeOf} from './credit.ts';

test('the place of a row is named without the mark by which the check knows a number met by chance', () => {
  const place = (text: string) => placeOf({sources: []}, {...observed, place: text});
  expect(place(`question 1, ${byChance}`)).toBe('question 1');
  expect(place(byChance)).toBe('');
});

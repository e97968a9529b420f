import {expect, test} from 'vitest';
import {idsIn, trustsIn} from './names.ts';
import {quantitiesIn} from './quantities.ts';
import {wordsOf} from './words.ts';

test.each([
  ['Forty-two interviews represented 18 (81.8 %)', [42, 18, 81.8]],
  ['none of the two', [0, 2]],
  ['Trust 4 with fifteen band 4 staff (30 %', [15, 30]],
  ['bands 2 and 3 have 17 people', [17]],
  ['(Fig. 5, Trusts 6, 8, 15) report over', []],
  ['Band 2 level (RSM10, 13, 24)', []],
  ['unsustainable £276 million was', [276]],
  ['r(16) = −0.19, p = 0.478', [16, -0.19, 0.478]],
  ['accessed 10.10.24', []],
])('%s prints these quantities and no name of a thing', (text, values) => {
  expect(quantitiesIn(wordsOf(text)).map(({value}) => value)).toEqual(values);
});

test.each([
  ['78 in the smallest service (Trust 20)', [20]],
  ['Trusts 6, 8, 15) report', [6, 8, 15]],
  ['Trusts 3 and 8', [3, 8]],
  ['24 NHS Trusts represented', []],
])('%s names these trusts', (text, trusts) => {
  expect(trustsIn(wordsOf(text))).toEqual(trusts);
});

test.each([
  ['routes from bands 2 to 5 (RSM8, 20)', ['RSM8', 'RSM20']],
  ['pretty standard (RSM2, RSM8)', ['RSM2', 'RSM8']],
  ['grade RSM99', []],
])('%s names these participants', (text, ids) => {
  expect(idsIn(wordsOf(text), ['RSM2', 'RSM8', 'RSM20'])).toEqual(ids);
});

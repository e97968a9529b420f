import {expect, test} from 'vitest';
import {wholeNames} from './whole-names.ts';

test.each([
  ['at band 4, in Trust 8', 'at band\u00a04, in Trust\u00a08'],
  ['pay bands 2 to 4', 'pay bands\u00a02\u00a0to\u00a04'],
  ['no name at all', undefined],
])('the words “%s” keep a name with its number', (value, wanted) => {
  const set: string[] = [];
  wholeNames.text({value}, {setProperty: (_node, _name, whole) => set.push(whole)});
  expect(set).toEqual(wanted === undefined ? [] : [wanted]);
});

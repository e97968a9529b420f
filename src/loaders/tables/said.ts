import {strengths} from '../../model/claims/assertions/strength.ts';
import type {SaidQuantity} from '../../model/claims/said.ts';
import {id, oneOf, text} from '../columns.ts';
import {table} from '../table.ts';
import {anchored, sourced} from './sourced.ts';

export const saidTable = table<SaidQuantity>({
  file: 'data/said.csv',
  row: 'what a source says in words, without a number',
  key: ['said'],
  refers: {source: 'sources.source', read_in: 'sources.source'},
  columns: {
    said: id('Permanent id, such as slow-procedures'),
    words: text(
      'The words of the source, exactly; few of them, with "many" or the like among them',
    ),
    about: text('What they are about, in the words of the report'),
    ...sourced,
    strength: oneOf(strengths, 'How strongly the source says it: plain, hedged or emphatic'),
    ...anchored,
  },
});

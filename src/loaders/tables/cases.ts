import type {Case} from '../../model/workforce/workforce.ts';
import {id, ordinal} from '../columns.ts';
import {table} from '../table.ts';
import {sourced} from './sourced.ts';

export const casesTable = table<Case>({
  file: 'data/cases.csv',
  row: 'a service that took part',
  key: ['case'],
  order: ['number'],
  refers: {source: 'sources.source'},
  columns: {
    case: id('Permanent id, such as T08'),
    number: ordinal('Its number in the study'),
    ...sourced,
  },
});

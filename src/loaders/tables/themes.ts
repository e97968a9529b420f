import type {Theme} from '../../model/framework/framework.ts';
import {id, ordinal, text} from '../columns.ts';
import {table} from '../table.ts';

export const themesTable = table<Theme>({
  file: 'data/framework/themes.csv',
  row: 'a theme of the framework',
  key: ['theme'],
  order: ['order'],
  columns: {
    theme: id('Permanent id and address'),
    order: ordinal('Place in the framework, from 1'),
    name: text('Full name'),
    short: text('One or two words for navigation'),
  },
});

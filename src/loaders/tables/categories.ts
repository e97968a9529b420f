import type {Category} from '../../model/framework/framework.ts';
import {id, ordinal, text} from '../columns.ts';
import {table} from '../table.ts';

export const categoriesTable = table<Category>({
  file: 'data/framework/categories.csv',
  row: 'a category of a theme',
  key: ['category'],
  order: ['theme', 'order'],
  refers: {theme: 'themes.theme'},
  columns: {
    category: id('Permanent id and address'),
    theme: id('Id of a row of data/framework/themes.csv'),
    order: ordinal('Place within its theme, from 1'),
    name: text('Full name'),
    short: text('One or two words for navigation'),
    description: text('What the category holds'),
  },
});

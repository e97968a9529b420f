import type {KeptFigure} from '../../model/publishing/record.ts';
import {drawing, fileHash} from '../publication-columns.ts';
import {type Table, table} from '../table.ts';

/** The drawings that are kept of editions, each with its bytes: written by `npm run edition`. */
export const keptFiguresTable: Table<KeptFigure> = table<KeptFigure>({
  file: 'data/archive/figures.csv',
  row: 'a figure as an edition drew it',
  key: ['drawing'],
  columns: {
    drawing: drawing('Name of its file in data/archive/figures/'),
    bytes: fileHash('SHA-256 of the bytes of that file'),
  },
});

import type {KeptText} from '../../model/publishing/reading.ts';
import {text} from '../columns.ts';
import {hash} from '../publication-columns.ts';
import {table} from '../table.ts';

export const keptTextsTable = table<KeptText>({
  file: 'data/readings-texts.txt',
  row: 'a text as it stood when somebody read it',
  key: ['text', 'hash'],
  columns: {
    text: text('File of the text and its place there, as in data/readings.csv'),
    hash: hash('Hash of the text, as in data/readings.csv'),
    seal: hash('Hash of its row in data/readings.csv as it was signed'),
    words: text('The text as it was read'),
  },
});

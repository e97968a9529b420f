import type {CellState, MatrixCell} from '../../model/framework/cells.ts';

/** What a cell of the matrix says of itself, as it is read aloud and in the legend. */
export const stateWords: Readonly<Record<CellState, string>> = {
  'on-record': 'Quoted or reported',
  'nothing-here': 'Nothing in the text here',
  'nothing-at-all': 'Nothing of this participant in the text',
  'not-asked': 'Not asked of this group',
};

/** "2 quotations", or that a cell is only reported. */
export const countWords = ({quotations: {length}}: MatrixCell): string =>
  length === 0 ? 'Reported' : `${length} ${length === 1 ? 'quotation' : 'quotations'}`;

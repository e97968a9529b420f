import type {MatrixCell} from '../../model/framework/cells.ts';

/** "2 quotations", or that a cell is only reported. */
export const countWords = ({quotations: {length}}: MatrixCell): string =>
  length === 0 ? 'Reported' : `${length} ${length === 1 ? 'quotation' : 'quotations'}`;

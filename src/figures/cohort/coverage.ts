import type {Measured} from '../../model/values/value.ts';
import type {FigureDefinition} from '../figure.ts';
import type {FigureColumn} from '../table/table.ts';
import {drawCoverage} from './coverage-drawing.ts';
import {type CoverageRow, coverageRows} from './coverage-rows.ts';

/** The coverage is a count of what a source prints. */
const asPublished: Measured = {value: 1, provenance: 'published', source: '', place: ''};

const kindWords = {quoted: 'quoted', reported: 'reported', none: 'nothing here'} as const;
const wordsOf = (row: CoverageRow, category: string): string =>
  row.reported ? kindWords[row.cells[category] ?? 'none'] : 'nothing of this participant';

function columns(all: readonly CoverageRow[]): FigureColumn<CoverageRow>[] {
  const categories = all[0]?.categories ?? [];
  return [
    {key: 'participant', head: 'Participant', value: ({participant}) => participant.participant},
    ...categories.map(({id, number, name}): FigureColumn<CoverageRow> => ({
      key: id.replaceAll('-', '_'),
      head: `${number} ${name}`,
      value: (row) => wordsOf(row, id),
    })),
  ];
}

function describe(all: readonly CoverageRow[]): string {
  const categories = all[0]?.categories ?? [];
  const count = (id: string): number => all.filter(({cells}) => cells[id] !== 'none').length;
  const reported = all.filter((row) => row.reported).length;
  return [
    `A grid of ${all.length} participants by ${categories.length} categories. ` +
      'A full square is a participant who is quoted, a half square one who ' +
      'is reported without being quoted, a dot is nothing in this category; ' +
      'an empty outline is a participant of whom nothing is published.',
    `Something is published of ${reported} participants. By category: ` +
      `${categories.map(({id, number, name}) => `${number} ${name}, ${count(id)}`).join('; ')}.`,
  ].join(' ');
}

/** What is published of each participant in each category. */
export const coverage: FigureDefinition<CoverageRow> = {
  id: 'coverage',
  widths: [328, 600, 904, 1112],
  rows: coverageRows,
  columns,
  base: (all, study) => ({
    n: all.filter(({reported}) => reported).length,
    missing: study.participants.length - all.filter(({reported}) => reported).length,
  }),
  measured: ({reported}) => (reported ? [asPublished] : []),
  unit: ['participant', 'participants'],
  describe,
  draw: drawCoverage,
};

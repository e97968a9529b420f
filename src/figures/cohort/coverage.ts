import * as Plot from '@observablehq/plot';
import type {CoverageKind} from '../../model/framework/coverage.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import type {FigureColumn} from '../table/table.ts';
import {coverageLayout} from './coverage-layout.ts';
import {type CoverageCell, type CoverageRow, coverageRows, pathOf} from './coverage-rows.ts';
import {recordValues} from './reported.ts';

const kindWords = {quoted: 'quoted', reported: 'reported', none: 'nothing here'} as const;
const wordsOf = (row: CoverageRow, category: string): string =>
  row.reported ? kindWords[row.cells[category] ?? 'none'] : 'nothing of this participant';

/** Height of the line of the key, side of its squares, and from one entry to the next, in px. */
const [keyHeight, keySide, keyStep] = [28, 13, 86];

/** What a full square is and what a half one is, at the top left. */
const key = (): SVGElement[] =>
  (['quoted', 'reported only'] as const).flatMap((words, index) => {
    const [x, height] = [index * keyStep, keySide * (index === 0 ? 1 : 0.5)];
    return [
      svg('rect', {x, y: 2 + keySide - height, width: keySide, height, class: 'key f-support'}),
      label(x + keySide + 6, 2 + keySide - 1.5, words),
    ];
  });

/** Squares on lines: full where a participant is quoted, half where there is no more than a report. */
function draw(all: readonly CoverageRow[], frame: Frame): string {
  const {side, height, x, y, words, lines} = coverageLayout(all, frame);
  // Beside the heads of the groups, the key has room of its own only where names of categories stand at the left.
  const down = frame.wide ? 0 : keyHeight;
  const moved = (elements: readonly SVGElement[]): SVGElement =>
    svg('g', {transform: `translate(0 ${down})`}, ...elements);
  const cells = all.flatMap((row) =>
    row.categories.map(({id}): CoverageCell => ({
      row,
      category: id,
      kind: row.cells[id] ?? 'none',
    })),
  );
  const squares = (kind: CoverageKind, part: number): Plot.Markish =>
    Plot.rect(
      cells.filter((cell) => cell.kind === kind),
      {
        x1: x,
        x2: (cell: CoverageCell) => x(cell) + side,
        y1: (cell: CoverageCell) => y(cell) + side * (1 - part) + down,
        y2: (cell: CoverageCell) => y(cell) + side + down,
        href: ({row, category}: CoverageCell) => pathOf(row, category),
        className: `solid f-support ${kind}`,
      },
    );
  return render(
    {id: frame.drawing, width: frame.width, height: height + down},
    {
      margin: 0,
      x: {type: 'identity'},
      y: {type: 'identity'},
      axis: null,
      marks: [
        overlay(moved(lines)),
        squares('quoted', 1),
        squares('reported', 0.5),
        overlay(moved(words), ...key()),
      ],
    },
  );
}

function columns(all: readonly CoverageRow[]): FigureColumn<CoverageRow>[] {
  const categories = all[0]?.categories ?? [];
  return [
    {key: 'participant', head: 'Participant', value: ({participant}) => participant.participant},
    ...categories.map(({id, number, name}): FigureColumn<CoverageRow> => ({
      key: id.replaceAll('-', '_'),
      head: `${number} ${name}`,
      value: (row) => wordsOf(row, id),
      to: (row) => pathOf(row, id),
    })),
  ];
}

function describe(all: readonly CoverageRow[]): string {
  const categories = all[0]?.categories ?? [];
  const count = (id: string): number => all.filter(({cells}) => cells[id] !== 'none').length;
  const reported = all.filter((row) => row.reported).length;
  return [
    `A grid of ${reported} participants by ${categories.length} categories. ` +
      'A full square is a participant who is quoted, a half square one who ' +
      'is reported without being quoted; where the line is empty, the participant is neither in this category. ' +
      `Below stand the numbers of the other ${all.length - reported}, who are neither quoted nor reported.`,
    `By category: ${categories
      .map(({id, number, name}) => `${number} ${name}, ${count(id)}`)
      .join('; ')}.`,
  ].join(' ');
}

/** What is published of each participant in each category. */
export const coverage: FigureDefinition<CoverageRow> = {
  id: 'coverage',
  widths: [328, 456, 600, 904, 1112],
  rows: coverageRows,
  columns,
  base: (all, study) => ({
    n: all.filter(({reported}) => reported).length,
    missing: study.participants.length - all.filter(({reported}) => reported).length,
  }),
  measured: ({reported, record}) => (reported ? recordValues(record) : []),
  unit: ['interview', 'interviews'],
  describe,
  draw,
};

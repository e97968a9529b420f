import * as Plot from '@observablehq/plot';
import {
  categoryNumber,
  type CoverageKind,
  matrixCoverage as coverageOf,
  orderedCategories,
  type ParticipantCoverage,
} from '../../model/framework/coverage.ts';
import type {Study} from '../../model/study.ts';
import type {Measured} from '../../model/values/value.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import type {FigureColumn} from '../table/table.ts';

/**
 * A participant against the categories; the categories are carried along, so that rows are all that a drawing needs.
 */
interface Row extends ParticipantCoverage {
  readonly categories: readonly {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly theme: string;
  }[];
}

interface Cell {
  readonly row: Row;
  readonly category: string;
  readonly kind: CoverageKind;
}

function rows(study: Study): Row[] {
  const categories = orderedCategories(study).map((category) => ({
    id: category.category,
    number: categoryNumber(study, category),
    name: category.name,
    theme: category.theme,
  }));
  return coverageOf(study).map((participant) => ({...participant, categories}));
}

/** The coverage is a count of what a source prints. */
const asPublished: Measured = {value: 1, provenance: 'published', source: '', place: ''};

const kindWords = {quoted: 'quoted', reported: 'reported', none: 'nothing here'} as const;
const wordsOf = (row: Row, category: string): string =>
  row.reported ? kindWords[row.cells[category] ?? 'none'] : 'nothing of this participant';

const isManager = ({participant}: Row): boolean => participant.kind === 'service-manager';
const groupsOf = (all: readonly Row[]): readonly (readonly Row[])[] => [
  all.filter(isManager),
  all.filter((row) => !isManager(row)),
];

/** Where the square of a cell stands, by its top left corner, and the words around the grid. */
interface Grid {
  readonly rows: readonly Row[];
  readonly side: number;
  readonly height: number;
  readonly x: (cell: Cell) => number;
  readonly y: (cell: Cell) => number;
  readonly words: readonly SVGElement[];
  /** Outlines for participants of whom nothing is published, and the line between the groups. */
  readonly lines: readonly SVGElement[];
}

const outline = (x: number, y: number, width: number, height: number): SVGElement =>
  svg('rect', {x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, class: 'cell'});

/** Steps from one category to the next, with a gap between themes. */
function stepsOf(
  categories: Row['categories'],
  start: number,
  step: number,
  themeGap: number,
): number[] {
  const breaks = categories.map((category, index) =>
    index > 0 && category.theme !== categories[index - 1]?.theme ? 1 : 0,
  );
  return categories.map(
    (_, index) =>
      start +
      index * step +
      themeGap * breaks.slice(0, index + 1).reduce<number>((sum, each) => sum + each, 0),
  );
}

/** Participants across, categories down. */
function acrossGrid(all: readonly Row[], {width, wide}: Frame): Grid {
  const categories = all[0]?.categories ?? [];
  const [left, gap, step, themeGap] = wide ? [204, 36, 26, 10] : [0, 24, 36, 6];
  const groups = groupsOf(all);
  const order = groups.flat();
  const pitch = (width - left - gap) / all.length;
  const side = Math.min(pitch - (wide ? 4 : 1.4), 17);
  const down = stepsOf(categories, wide ? 48 : 58, step, themeGap);
  const xOf = (row: Row): number => left + order.indexOf(row) * pitch + (isManager(row) ? 0 : gap);
  const [top, bottom] = [down[0] ?? 0, (down.at(-1) ?? 0) + side];
  const [, network] = groups.map(([first]) => first);
  const between =
    network === undefined || groups[0]?.length === 0
      ? []
      : [xOf(network) - (gap + pitch - side) / 2];
  const names = ['service managers (RSM)', 'network representatives (INR)'];
  return {
    rows: all,
    side,
    height: bottom + 8,
    lines: [
      ...between.map((at) => svg('line', {x1: at, x2: at, y1: 2, y2: bottom, class: 'hair'})),
      ...all
        .filter(({reported}) => !reported)
        .map((row) => outline(xOf(row), top, side, bottom - top)),
    ],
    x: ({row}) => xOf(row),
    y: ({category}) => down[categories.findIndex(({id}) => id === category)] ?? 0,
    words: [
      ...groups.flatMap((group, index) =>
        group[0] ? [label(xOf(group[0]), 13, `${group.length} ${names[index]}`, 't-b')] : [],
      ),
      ...groups.flatMap((group) =>
        group
          .filter(isNumbered)
          .map((row) =>
            label(
              xOf(row) + side / 2,
              wide ? 36 : 32,
              `${row.participant.number}`,
              row.reported ? 'ax t-b' : 'ax',
              'middle',
            ),
          ),
      ),
      ...categories.map(({number, name}, index) =>
        label(
          0,
          (down[index] ?? 0) + (wide ? side - 3 : -6),
          [{bold: number}, ` ${name}`],
          wide ? '' : 'halo',
        ),
      ),
    ],
  };
}

/** Every fifth of a group and its last: more don't fit beside each other. */
const isNumbered = ({participant: {number}}: Row, index: number, group: readonly Row[]): boolean =>
  number % 5 === 0 || index === group.length - 1;

/** Width, height and pitch of the outlines on a phone, in px, and the room for the words before them. */
const [boxWidth, boxHeight, boxPitch, boxesFrom] = [21, 18, 24, 124];

/** The numbers of participants in outlines, in as many lines as it takes. */
function outlined(
  group: readonly Row[],
  top: number,
  width: number,
): {readonly elements: readonly SVGElement[]; readonly height: number} {
  const perLine = Math.floor((width - boxesFrom + boxPitch - boxWidth) / boxPitch);
  const elements = group.flatMap(({participant: {number}}, index) => {
    const [x, y] = [
      boxesFrom + (index % perLine) * boxPitch,
      top + Math.floor(index / perLine) * (boxHeight + 3),
    ];
    return [
      outline(x, y, boxWidth, boxHeight),
      label(x + boxWidth / 2, y + boxHeight - 4.5, `${number}`, 'ax', 'middle'),
    ];
  });
  return group.length === 0
    ? {elements: [], height: 0}
    : {
        elements: [label(0, top + boxHeight - 4.5, 'Nothing published of'), ...elements],
        height: Math.ceil(group.length / perLine) * (boxHeight + 3) + 3,
      };
}

/**
 * On a phone, participants of whom something is published down, categories across by their numbers; the others by their
 * numbers below.
 */
function downGrid(all: readonly Row[], {width}: Frame): Grid {
  const categories = all[0]?.categories ?? [];
  const [left, pitch, side] = [64, 18, 15];
  const across = stepsOf(
    categories,
    left,
    Math.min(38, (width - left - side - 16) / Math.max(1, categories.length - 1)),
    8,
  );
  const groups = groupsOf(all).filter((group) => group.length > 0);
  const top = new Map<Row, number>();
  let y = 24;
  const heads = groups.flatMap((group) => {
    const shown = group.filter(({reported}) => reported);
    const head = y + 13;
    y += 24;
    for (const row of shown) {
      top.set(row, y);
      y += pitch;
    }
    const others = outlined(
      group.filter(({reported}) => !reported),
      y + 2,
      width,
    );
    y += 10 + others.height;
    const [first] = group;
    return [
      label(0, head, [
        {bold: first && isManager(first) ? 'Service managers' : 'Network representatives'},
        `, ${shown.length} of ${group.length}`,
      ]),
      ...others.elements,
    ];
  });
  return {
    rows: [...top.keys()],
    side,
    height: y,
    lines: [],
    x: ({category}) => across[categories.findIndex(({id}) => id === category)] ?? 0,
    y: ({row}) => top.get(row) ?? 0,
    words: [
      ...categories.map(({number}, index) =>
        label((across[index] ?? 0) + side / 2, 13, number, 't-b', 'middle'),
      ),
      ...heads,
      ...[...top].map(([{participant}, at]) =>
        label(left - 14, at + side - 3, participant.participant, '', 'end'),
      ),
    ],
  };
}

function draw(all: readonly Row[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const isPhone = width < 500;
  const {
    rows: shown,
    side,
    height,
    x,
    y,
    words,
    lines,
  } = (isPhone ? downGrid : acrossGrid)(all, frame);
  const cells = shown.flatMap((row) =>
    row.categories.map(({id}): Cell => ({row, category: id, kind: row.cells[id] ?? 'none'})),
  );
  const rect = (kind: CoverageKind, part: number): Plot.Markish =>
    Plot.rect(
      cells.filter((cell) => cell.kind === kind),
      {
        x1: x,
        x2: (cell: Cell) => x(cell) + side,
        y1: (cell: Cell) => y(cell) + side * (1 - part),
        y2: (cell: Cell) => y(cell) + side,
        className: `solid f-support ${kind}`,
      },
    );
  const dot = wide || isPhone ? 3 : 2;
  return render(
    {id: drawing, width, height},
    {
      margin: 0,
      x: {type: 'identity'},
      y: {type: 'identity'},
      axis: null,
      marks: [
        overlay(...lines),
        rect('quoted', 1),
        rect('reported', 0.5),
        overlay(
          ...cells
            .filter(({kind, row}) => kind === 'none' && row.reported)
            .map((cell) =>
              svg('rect', {
                x: x(cell) + side / 2 - dot / 2,
                y: y(cell) + side - dot,
                width: dot,
                height: dot,
                class: 'f-frame',
              }),
            ),
          ...words,
        ),
      ],
    },
  );
}

function columns(all: readonly Row[]): FigureColumn<Row>[] {
  const categories = all[0]?.categories ?? [];
  return [
    {key: 'participant', head: 'Participant', value: ({participant}) => participant.participant},
    ...categories.map(({id, number, name}): FigureColumn<Row> => ({
      key: id.replaceAll('-', '_'),
      head: `${number} ${name}`,
      value: (row) => wordsOf(row, id),
    })),
  ];
}

function describe(all: readonly Row[]): string {
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
export const coverage: FigureDefinition<Row> = {
  id: 'coverage',
  widths: [328, 600, 904, 1112],
  rows,
  columns,
  base: (all, study) => ({
    n: all.filter(({reported}) => reported).length,
    missing: study.participants.length - all.filter(({reported}) => reported).length,
  }),
  measured: ({reported}) => (reported ? [asPublished] : []),
  unit: ['participant', 'participants'],
  describe,
  draw,
};

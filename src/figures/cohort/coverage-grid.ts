import type {Frame} from '../figure.ts';
import {label} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {type CoverageCell, coverageGroups, type CoverageRow, isManager} from './coverage-rows.ts';

/** Where the square of a cell stands, by its top left corner, and the words around the grid. */
export interface Grid {
  readonly rows: readonly CoverageRow[];
  readonly side: number;
  readonly height: number;
  readonly x: (cell: CoverageCell) => number;
  readonly y: (cell: CoverageCell) => number;
  readonly words: readonly SVGElement[];
  /** Outlines for participants of whom nothing is published, and the line between the groups. */
  readonly lines: readonly SVGElement[];
}

const outline = (x: number, y: number, width: number, height: number): SVGElement =>
  svg('rect', {x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, class: 'cell'});

/** Steps from one category to the next, with a gap between themes. */
function stepsOf(
  categories: CoverageRow['categories'],
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

/** In the order of the groups. */
const groupNames = ['service managers (RSM)', 'network representatives (INR)'];

/** Participants across, categories down. */
export function acrossGrid(all: readonly CoverageRow[], {width, wide}: Frame): Grid {
  const categories = all[0]?.categories ?? [];
  const [left, gap, step, themeGap] = wide ? [204, 36, 26, 10] : [0, 24, 36, 6];
  const groups = coverageGroups(all);
  const order = groups.flat();
  const pitch = (width - left - gap) / all.length;
  const side = Math.min(pitch - (wide ? 4 : 1.4), 17);
  const down = stepsOf(categories, wide ? 48 : 58, step, themeGap);
  const xOf = (row: CoverageRow): number =>
    left + order.indexOf(row) * pitch + (isManager(row) ? 0 : gap);
  const [top, bottom] = [down[0] ?? 0, (down.at(-1) ?? 0) + side];
  const [, network] = groups.map(([first]) => first);
  const between =
    network === undefined || groups[0]?.length === 0
      ? []
      : [xOf(network) - (gap + pitch - side) / 2];
  const numeral = (row: CoverageRow): SVGElement =>
    label(
      xOf(row) + side / 2,
      wide ? 36 : 32,
      `${row.participant.number}`,
      row.reported ? 'ax t-b' : 'ax',
      'middle',
    );
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
        group[0] ? [label(xOf(group[0]), 13, `${group.length} ${groupNames[index]}`, 't-b')] : [],
      ),
      ...groups.flatMap((group) => group.filter(isNumbered)).map(numeral),
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
const isNumbered = (
  {participant: {number}}: CoverageRow,
  index: number,
  group: readonly CoverageRow[],
): boolean => number % 5 === 0 || index === group.length - 1;

/** Width, height and pitch of the outlines on a phone, in px, and the room for the words before them. */
const [boxWidth, boxHeight, boxPitch, boxesFrom] = [21, 18, 24, 124];

/** The numbers of participants in outlines, in as many lines as it takes. */
function outlined(
  group: readonly CoverageRow[],
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
export function downGrid(all: readonly CoverageRow[], {width}: Frame): Grid {
  const categories = all[0]?.categories ?? [];
  const [left, pitch, side] = [64, 18, 15];
  const across = stepsOf(
    categories,
    left,
    Math.min(38, (width - left - side - 16) / Math.max(1, categories.length - 1)),
    8,
  );
  const groups = coverageGroups(all).filter((group) => group.length > 0);
  const top = new Map<CoverageRow, number>();
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

import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import {
  type CoverageCategory,
  type CoverageCell,
  type CoverageGroup,
  coverageGroups,
  type CoverageRow,
} from './coverage-rows.ts';

/** Where the square of a cell stands, by its top left corner, and what is drawn around the squares. */
export interface CoverageLayout {
  readonly side: number;
  readonly height: number;
  readonly x: (cell: CoverageCell) => number;
  readonly y: (cell: CoverageCell) => number;
  /** The lines that squares stand on. */
  readonly lines: readonly SVGElement[];
  readonly words: readonly SVGElement[];
}

/** Two digits beside each other need so much room, in px. */
const leastPitch = 15;

/** Participants across where their numbers fit beside each other, else down. */
export function coverageLayout(all: readonly CoverageRow[], frame: Frame): CoverageLayout {
  const groups = coverageGroups(all);
  const categories = all[0]?.categories ?? [];
  const room = acrossRoom(groups, frame);
  return frame.width >= 500 && room.pitch >= leastPitch
    ? acrossLayout(groups, categories, frame, room)
    : downLayout(groups, categories, frame);
}

/** Steps from one category to the next, with a gap between themes. */
function stepsOf(
  categories: readonly CoverageCategory[],
  start: number,
  step: number,
  themeGap: number,
): number[] {
  let at = start - step;
  return categories.map(({theme}, index) => {
    const isBreak = index > 0 && theme !== categories[index - 1]?.theme;
    at += step + (isBreak ? themeGap : 0);
    return at;
  });
}

const countWords = ({reported, silent}: CoverageGroup): string =>
  `${reported.length} of ${reported.length + silent.length} quoted or reported`;

/** The name of a group with its count, which across has a line of its own. */
const head = (group: CoverageGroup, x: number, y: number): SVGElement =>
  label(x, y, [{bold: group.name}, `, ${countWords(group)}`]);
const tallHead = (group: CoverageGroup, x: number): SVGElement[] => [
  label(x, 13, group.name, 't-b'),
  label(x, 30, countWords(group)),
];

interface Room {
  readonly left: number;
  readonly gap: number;
  readonly pitch: number;
}

function acrossRoom(groups: readonly CoverageGroup[], {width, wide}: Frame): Room {
  const [left, gap] = wide ? [204, 40] : [0, 26];
  const columns = groups.reduce((sum, {reported}) => sum + reported.length, 0);
  return {
    left,
    gap,
    pitch: Math.min(48, (width - left - gap) / Math.max(1, columns)),
  };
}

/** Participants across, categories down. */
function acrossLayout(
  groups: readonly CoverageGroup[],
  categories: readonly CoverageCategory[],
  {width, wide}: Frame,
  {left, gap, pitch}: Room,
): CoverageLayout {
  const side = Math.min(pitch - 3, 26);
  const down = stepsOf(categories, wide ? 66 : 88, side + (wide ? 8 : 29), wide ? 10 : 6);
  const bottom = (down.at(-1) ?? 0) + side;
  const first = new Map(
    groups.map((group, index) => {
      const before = groups.slice(0, index).reduce((sum, {reported}) => sum + reported.length, 0);
      return [group, left + before * pitch + index * gap];
    }),
  );
  const startOf = (group: CoverageGroup): number => first.get(group) ?? left;
  const x = new Map(
    groups.flatMap((group) =>
      group.reported.map((row, index) => [row, startOf(group) + index * pitch] as const),
    ),
  );
  const silent = groups.map((group, index) => {
    const end = groups[index + 1] ? startOf(groups[index + 1]!) - gap / 2 : width;
    return silentMarks(group, startOf(group), bottom + 16, end);
  });
  return {
    side,
    height: Math.max(bottom, ...silent.map((each) => each.bottom)) + 6,
    x: ({row}) => x.get(row) ?? 0,
    y: ({category}) => down[categories.findIndex(({id}) => id === category)] ?? 0,
    lines: [
      ...groups.flatMap((group) => {
        const end = startOf(group) + (group.reported.length - 1) * pitch + side;
        return down.map((y) => foot(startOf(group), end, y + side));
      }),
    ],
    words: [
      ...groups.flatMap((group) => tallHead(group, startOf(group))),
      ...[...x].map(([{participant}, at]) =>
        label(at + side / 2, wide ? 54 : 53, `${participant.number}`, 'ax t-b', 'middle'),
      ),
      ...categories.map(({number, name}, index) =>
        label(
          0,
          (down[index] ?? 0) + (wide ? side - 5 : -12),
          [{bold: number}, ` ${name}`],
          'halo',
        ),
      ),
      ...silent.flatMap(({words}) => words),
    ],
  };
}

/** On a phone, participants of whom something is on record down, categories across by number, which a list names. */
function downLayout(
  groups: readonly CoverageGroup[],
  categories: readonly CoverageCategory[],
  {width}: Frame,
): CoverageLayout {
  const [left, pitch, side, themeGap] = [54, 22, 19, 6];
  const names = categoryList(categories);
  const top = names.bottom + 26;
  const gaps = themeGap * (new Set(categories.map(({theme}) => theme)).size - 1);
  const step = Math.min(
    52,
    (width - left - side - Math.max(0, gaps)) / Math.max(1, categories.length - 1),
  );
  const across = stepsOf(categories, left, step, themeGap);
  const end = (across.at(-1) ?? left) + side;
  const rows = new Map<CoverageRow, number>();
  let y = top + 10;
  const numbersAt = (baseline: number): SVGElement[] =>
    categories.map(({number}, index) =>
      label((across[index] ?? 0) + side / 2, baseline, number, 't-b', 'middle'),
    );
  const parts = groups.map((group, index) => {
    const named = [head(group, 0, y + 13)];
    y += 24;
    if (index > 0 && group.reported.length > 0) {
      named.push(...numbersAt(y + 13));
      y += 24;
    }
    for (const row of group.reported) {
      rows.set(row, y);
      y += pitch;
    }
    const silent = silentMarks(group, 0, y + 6, width);
    y = silent.bottom + 10;
    return {...silent, words: [...named, ...silent.words]};
  });
  return {
    side,
    height: y,
    x: ({category}) => across[categories.findIndex(({id}) => id === category)] ?? 0,
    y: ({row}) => rows.get(row) ?? 0,
    lines: [...rows.values()].map((at) => foot(left, end, at + side)),
    words: [
      ...numbersAt(top),
      ...names.words,
      ...parts.flatMap(({words}) => words),
      ...[...rows].map(([{participant}, at]) =>
        label(left - 12, at + side - 5, participant.participant, '', 'end'),
      ),
    ],
  };
}

/** Room for a letter of the list, and from one line of it to the next, in px. */
const [listLetter, listLine] = [6.4, 19];

/** Numbers of the categories with their short names, a column for each theme. */
function categoryList(categories: readonly CoverageCategory[]): {
  readonly words: readonly SVGElement[];
  readonly bottom: number;
} {
  const themes = [...Map.groupBy(categories, ({theme}) => theme).values()];
  let x = 0;
  const words = themes.flatMap((list) => {
    const left = x;
    x += 18 + listLetter * Math.max(...list.map(({number, short}) => `${number} ${short}`.length));
    return list.map(({number, short}, index) =>
      label(left, 13 + listLine * index, [{bold: number}, ` ${short}`]),
    );
  });
  return {words, bottom: listLine * Math.max(0, ...themes.map(({length}) => length))};
}

/** The line that the squares of a row stand on: where nothing stands on it, nothing is on record. */
const foot = (x1: number, x2: number, y: number): SVGElement =>
  svg('line', {x1, x2, y1: y + 0.5, y2: y + 0.5, class: 'grid'});

interface SilentMarks {
  readonly words: readonly SVGElement[];
  readonly bottom: number;
}

/** Width of a number, height of a line of them, and of the words above them, in px. */
const [numberPitch, numberLine, wordsLine] = [20, 19, 32];

/** Those of whom nothing is on record: their numbers, in as many lines as it takes. */
function silentMarks(
  {silent}: CoverageGroup,
  left: number,
  top: number,
  right: number,
): SilentMarks {
  if (silent.length === 0) return {words: [], bottom: top - 10};
  const most = Math.max(1, Math.floor((right - left) / numberPitch));
  const perLine = Math.ceil(silent.length / Math.ceil(silent.length / most));
  const places = silent.map(({participant: {number}}, index) => ({
    number,
    x: left + 8 + (index % perLine) * numberPitch,
    y: top + wordsLine + Math.floor(index / perLine) * numberLine,
  }));
  return {
    words: [
      label(left, top + 13, 'Neither quoted nor reported', 'ax'),
      ...places.map(({x, y, number}) => label(x, y, `${number}`, 'ax', 'middle')),
    ],
    bottom: top + wordsLine + (Math.ceil(silent.length / perLine) - 1) * numberLine + 6,
  };
}

import {axisUp} from './axes.ts';
import {printedIn} from './bars.ts';
import {readMedians} from './census-medians.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {has, isMark, isRuled, type Line, type Picture} from './picture.ts';

// Reader of the ranked outline of trusts and the published statistics over it.

const share = 'support_share';

const groupName = /^(Low|Medium|High)(?: adopters)?$/;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly look: 'solid' | 'ruled';
}

/** The steps of the outlines from left to right, one for each trust. */
function stepsIn({paths}: Picture): Step[] {
  return paths
    .filter(isMark)
    .flatMap((path) => {
      // An area runs along its top and back along its foot.
      const top = path.corners.slice(0, path.corners.length / 2);
      return Array.from({length: top.length / 2}, (_, index): Step => {
        const [start, end] = [top[2 * index], top[2 * index + 1]];
        if (!start || !end || start.y !== end.y)
          throw new Error('an outline has a step that is not level');
        return {from: start.x, to: end.x, y: start.y, look: isRuled(path) ? 'ruled' : 'solid'};
      });
    })
    .toSorted((a, b) => a.from - b.from);
}

function readOutline(picture: Picture): MarkReading[] {
  const axis = axisUp(picture);
  const value = (y: number) => ({column: share, value: axis.value(y), perPixel: axis.perPixel});
  const groups = picture.texts
    .filter(({text, bold}) => bold === text && groupName.test(text))
    .map(({text, x}) => ({name: (groupName.exec(text)?.[1] ?? '').toLowerCase(), x}));
  const groupAt = (from: number, to: number): string =>
    groups.toSorted((a, b) => Math.abs(a.x - (from + to) / 2) - Math.abs(b.x - (from + to) / 2))[0]
      ?.name ?? '';
  const steps = stepsIn(picture);
  const runs = steps.reduce<Step[][]>((list, step) => {
    const last = list.at(-1)?.at(-1);
    if (last && Math.abs(last.to - step.from) < 0.1) list.at(-1)?.push(step);
    else list.push([step]);
    return list;
  }, []);
  let rank = 0;
  const trusts = runs.flatMap((run) => {
    const group = groupAt(run[0]?.from ?? 0, run.at(-1)?.to ?? 0);
    return run.flatMap(({y, look}): MarkReading[] => {
      rank += 1;
      const row = `rank ${rank}`;
      return [
        {what: 'step', row, values: [value(y)], look: look === 'solid' ? 'known' : look},
        {what: 'group', row, words: {column: 'adopter_category', text: group}},
      ];
    });
  });
  const full = ({x1, x2}: Line): boolean => Math.abs(x2 - x1) > picture.width / 2;
  const medians = picture.lines.filter(has('step')).map((line): MarkReading => ({
    what: 'line of a median',
    row: `Median of ${groupAt(line.x1, line.x2)} adopters`,
    values: [value(line.y1)],
    look: 'known',
  }));
  // From the box across the groups, in pieces where it would run through the step of one.
  const rays = picture.lines.filter(has('ray'));
  const span = Math.max(...rays.map(({x2}) => x2)) - Math.min(...rays.map(({x1}) => x1));
  if (rays.length > 0 && span <= picture.width / 2)
    throw new Error('the line of the median of all trusts does not go across');
  const median = rays.map((line, index): MarkReading => ({
    what: 'line',
    row: 'Median of all trusts',
    repeats: index > 0,
    values: [value(line.y1)],
    look: 'known',
  }));
  const others = picture.lines
    .filter((line) => has('ref')(line) && full(line))
    .map((line): MarkReading => ({
      what: 'line',
      row: 'Wider non-medical NHS',
      values: [value(line.y1)],
      look: 'known',
    }));
  const box = picture.rects
    .filter((rect) => rect.own.includes('f-highlight') && rect.bottom - rect.top > 20)
    .flatMap(({top, bottom}): MarkReading[] => [
      {what: 'upper edge of the box', row: 'Upper quartile', values: [value(top)], look: 'known'},
      {
        what: 'lower edge of the box',
        row: 'Lower quartile',
        values: [value(bottom)],
        look: 'known',
      },
    ]);
  const notch = picture.lines.filter(has('notch')).map((line): MarkReading => ({
    what: 'notch',
    row: 'Median of all trusts',
    repeats: true,
    values: [value(line.y1)],
    look: 'known',
  }));
  return [
    ...trusts,
    ...medians,
    ...median,
    ...others,
    ...box,
    ...notch,
    ...numerals(picture, groupAt),
  ];
}

/** Numerals in bold, with the words below, beside or around them that say what they are. */
function numerals(
  {texts, lines}: Picture,
  groupAt: (from: number, to: number) => string,
): MarkReading[] {
  const printed = texts.filter(({bold}) => /^\d+(\.\d+)?\u00a0%$/.test(bold));
  return printed.map((text): MarkReading => {
    const below = texts
      .filter(
        ({x, y, anchor}) =>
          Math.abs(x - text.x) < 1 && anchor === text.anchor && y > text.y && y < text.y + 20,
      )
      .map((each) => each.text)
      .join(' ');
    // The numeral of a group begins at its left end or before.
    const steps = lines
      .filter(has('step'))
      .filter(({x1}) => x1 >= text.x - 0.5)
      .toSorted((a, b) => a.x1 - b.x1);
    const row =
      below === 'upper quartile'
        ? 'Upper quartile'
        : below === 'lower quartile'
          ? 'Lower quartile'
          : text.text.includes('NHS')
            ? 'Wider non-medical NHS'
            : text.anchor === 'end'
              ? 'Median of all trusts'
              : `Median of ${groupAt(steps[0]?.x1 ?? 0, steps[0]?.x2 ?? 0)} adopters`;
    return {
      what: 'numeral',
      row,
      repeats: true,
      look: 'known',
      values: [printedIn(share, text.bold)],
    };
  });
}

/** Trusts are drawn as an outline; without any, the medians of the groups are bars. */
const readCensus = (picture: Picture): MarkReading[] =>
  picture.rects.some(isMark) ? readMedians(picture) : readOutline(picture);

export const censusReader: MarkReader = {
  shown: () => [share],
  unshown: {},
  // A trust is known by its place.
  name: ([what = '', , rank = '']) => (rank === '' ? what : `rank ${rank}`),
  read: readCensus,
};

import {axesAcross, type Axis} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReading} from './mark-reading.ts';
import {type Picture, type Text} from './picture.ts';
import {barsIn, middleOf, mustBegin} from './rows.ts';

// Reader of the medians of the groups as bars, with the statistics of all trusts below them.

const share = 'support_share';
const groupName = /(Low|Medium|High) adopters/;
const percentage = /\d+(\.\d+)?\u00a0%/;

/** A bar of this figure is higher than those that stand in rows close to each other, in px. */
const highest = 60;

export function readMedians(picture: Picture): MarkReading[] {
  const [axis] = axesAcross(picture);
  if (!axis) throw new Error('there is no axis of the share');
  return [
    ...barReadings(picture, axis),
    ...strokes(picture, axis),
    ...quartiles(picture, axis),
    ...numerals(picture, axis),
  ];
}

const reading = (what: string, row: string, axis: Axis, x: number): MarkReading => ({
  what,
  row,
  values: [{column: share, value: axis.value(x), perPixel: axis.perPixel}],
  look: 'known',
});

/** The group whose name stands nearest in height. */
function medianAt(texts: readonly Text[], y: number): string {
  const [nearest] = texts
    .filter(({text}) => groupName.test(text))
    .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
  if (!nearest || Math.abs(nearest.y - y) > 40)
    throw new Error(`what stands at y ${Math.round(y)} is beside the name of no group`);
  return `Median of ${groupName.exec(nearest.text)?.[1]?.toLowerCase()} adopters`;
}

const barReadings = (picture: Picture, axis: Axis): MarkReading[] =>
  barsIn(picture, highest).map((bar) => {
    const row = medianAt(picture.texts, middleOf(bar));
    mustBegin(bar, axis.pixel(0), row);
    return {...reading('bar', row, axis, bar.right), look: bar.look};
  });

/** The line of the comparison goes down through all rows; the stroke of the median is short. */
const strokes = ({lines}: Picture, axis: Axis): MarkReading[] =>
  lines.flatMap(({classes, x1}) => {
    if (classes.includes('ray')) return [reading('line', 'Wider non-medical NHS', axis, x1)];
    return classes.includes('ref') ? [reading('stroke', 'Median of all trusts', axis, x1)] : [];
  });

const quartiles = ({rects}: Picture, axis: Axis): MarkReading[] =>
  rects
    .filter(({own}) => own.includes('f-context'))
    .flatMap(({left, right}) => [
      reading('left end of the line', 'Lower quartile', axis, left),
      reading('right end of the line', 'Upper quartile', axis, right),
    ]);

/** Numerals of groups stand at their names, that of the comparison at its own, those of all trusts at their places. */
function numerals({texts, lines, rects}: Picture, axis: Axis): MarkReading[] {
  const quartile = rects.find(({own}) => own.includes('f-context'));
  const stroke = lines.find(({classes}) => classes.includes('ref'));
  const below: readonly (readonly [string, number | undefined])[] = [
    ['Lower quartile', quartile?.left],
    ['Median of all trusts', stroke?.x1],
    ['Upper quartile', quartile?.right],
  ];
  const rowOf = ({text, x, y, anchor}: Text): string | undefined => {
    if (text.includes('NHS')) return 'Wider non-medical NHS';
    return anchor === 'middle'
      ? below.find(([, at]) => at !== undefined && Math.abs(at - x) < 1)?.[0]
      : medianAt(texts, y);
  };
  return texts
    .filter(({text, classes}) => percentage.test(text) && !classes.includes('ax'))
    .map((text) => ({
      ...reading('numeral', rowOf(text) ?? text.text, axis, 0),
      repeats: true,
      values: [printedIn(share, percentage.exec(text.text)?.[0] ?? '')],
    }));
}

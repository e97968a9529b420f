import {type PracticeArea, type Standing, standings} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {linesOf} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {asValue, placeColumn, whoReports} from './reported.ts';

/** An area with who tells of it, in words. */
interface Row extends PracticeArea {
  readonly who: string;
  /** Whether it is called for everywhere while some tell of it already. */
  readonly isInUse: boolean;
}

const rows = (study: Study): Row[] =>
  study.practice
    .map((area) => ({
      ...area,
      who: whoReports(study, area.participants),
      isInUse: area.standing === 'wanted' && study.practice.some((other) => isTold(other, area)),
    }))
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));

const isTold = (other: PracticeArea, {area, staff}: PracticeArea): boolean =>
  other.standing === 'new' && other.area === area && other.staff === staff;

const heads: Readonly<Record<Standing, string>> = {
  usual: 'Usual',
  new: 'Reported as new',
  wanted: 'Called for',
};
const staffWords = {'band-4': 'assistant practitioners', 'support': 'support staff as a whole'};

/** What stands small below an area: who tells of it, that it is in use, or of whom it is said where not of band 4. */
const below = ({staff, who, isInUse}: Row): string => {
  if (staff !== 'band-4') return staffWords[staff];
  return isInUse ? 'already in use in some services' : who && `told by ${who}`;
};

/** The more settled, the larger: side of the square, size of the words and room for a line, in px. */
interface Size {
  readonly side: number;
  readonly className: string;
  readonly letter: number;
  readonly line: number;
}
const large: Size = {side: 24, className: 't-xl', letter: 13, line: 42};
const small: Size = {side: 14, className: 't-n', letter: 6.6, line: 22};

interface Column {
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Columns beside each other; with less room what is usual stands above the others, on a phone all in one. */
function columnsOf(all: readonly Row[], width: number): Column[] {
  const shown = standings.filter((standing) => all.some((row) => row.standing === standing));
  if (width >= 500) {
    const starts = {usual: 0, new: 0.343 * width, wanted: 0.675 * width};
    return shown.map((standing, index) => {
      const next = shown[index + 1];
      const end = next === undefined ? width : starts[next] - 16;
      return {standing, x: starts[standing], y: 0, width: end - starts[standing]};
    });
  }
  let [y, rowTop] = [0, 0];
  return shown.map((standing) => {
    const isRight = width >= 420 && standing === 'wanted' && shown.includes('new');
    const half = width >= 420 && standing !== 'usual' ? 0.53 * width : width;
    if (isRight) return {standing, x: half, y: rowTop, width: width - half};
    const column = {standing, x: 0, y, width: half - (half < width ? 16 : 0)};
    rowTop = y;
    y += placed(all, column).height + 20;
    return column;
  });
}

/** The squares and words of a column. */
function placed(
  all: readonly Row[],
  {standing, x, y: top, width}: Column,
): {readonly blocks: Block[]; readonly words: SVGElement[]; readonly height: number} {
  const size = standing === 'usual' && width > 180 ? large : small;
  const indent = size.side + 10;
  const words = [label(x, top + 14, heads[standing], 't-b')];
  const squares: Block[] = [];
  let y = top + 30;
  for (const row of all.filter((each) => each.standing === standing)) {
    const lines = linesOf(row.area, width - indent, (line) => size.letter * line.length);
    squares.push({x, y, width: size.side, height: size.side, series: row.staff});
    words.push(
      ...lines.map((line, index) =>
        label(x + indent, y + size.side / 2 + size.letter * 0.7 + index * 19, line, size.className),
      ),
    );
    y += size.line + (lines.length - 1) * 19;
    const more = below(row);
    if (more) words.push(label(x + indent, y + 8, more, 'ax'));
    y += more ? 24 : 8;
  }
  return {blocks: squares, words, height: y - top};
}

function draw(all: readonly Row[], frame: Frame): string {
  const columns = columnsOf(all, frame.width);
  const parts = columns.map((column) => ({
    ...placed(all, column),
    y: column.y,
    x: column.x,
    width: column.width,
  }));
  return inPixels(frame, Math.max(...parts.map(({y, height}) => y + height)), [
    ...blocks(parts.flatMap((part) => part.blocks)),
    overlay(...parts.flatMap(({words}) => words)),
  ]);
}

function describe(all: readonly Row[]): string {
  const lists = standings.flatMap((standing) => {
    const areas = all
      .filter((row) => row.standing === standing)
      .map((row) => row.area + (below(row) && ` (${below(row)})`));
    return areas.length > 0 ? [`${heads[standing]}: ${areas.join(', ')}.`] : [];
  });
  return `Lists of areas of work, a square before each. ${lists.join(' ')}`;
}

/** Where assistant practitioners work, by what a source says of each area. */
export const areasOfPractice: FigureDefinition<Row> = {
  id: 'areas-of-practice',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'standing', head: 'Standing', value: ({standing}) => heads[standing]},
    {key: 'area', head: 'Area', value: ({area}) => area},
    {key: 'said_of', head: 'Said of', value: ({staff}) => staffWords[staff]},
    {key: 'told_by', head: 'Told by', value: ({who}) => who},
    {key: 'quotation', head: 'Quotation', value: ({quotation}) => quotation},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['area', 'areas'],
  describe,
  draw,
};

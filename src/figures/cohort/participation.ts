import * as Plot from '@observablehq/plot';
import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole, type FigureRole} from '../../model/claims/figure-claims.ts';
import {formatNumber} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import type {Measured} from '../../model/values/value.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {render} from '../render/render.ts';
import {measuredColumn} from '../table/columns.ts';

/** One count, drawn as that many squares; `whole` adds empty squares for those that are missing from it. */
interface Count {
  readonly line: string;
  readonly group: string;
  readonly measured: Measured;
  readonly n: number;
  readonly whole: number | null;
  /** How many were asked, where all of them took part. */
  readonly asked: number | null;
}

type Role = FigureRole<'participation'>;

/** Lines of the figure, by the role of their claims; a line whose claims a study lacks is left out. */
const lines: readonly {
  readonly name: string;
  readonly counts: readonly {
    readonly role: Role;
    readonly group: string;
    readonly whole?: Role;
    readonly asked?: Role;
  }[];
}[] = [
  {
    name: 'Imaging networks',
    counts: [{role: 'participating-networks', group: 'took part', whole: 'established-networks'}],
  },
  {
    name: 'Imaging services',
    counts: [{role: 'participating-services', group: 'took part', asked: 'invited-services'}],
  },
  {
    name: 'Services by adopter category',
    counts: [
      {role: 'low-adopters', group: 'low'},
      {role: 'medium-adopters', group: 'medium'},
      {role: 'high-adopters', group: 'high'},
    ],
  },
  {
    name: 'Services by size',
    counts: [
      {role: 'smaller-services', group: 'smaller'},
      {role: 'medium-services', group: 'medium'},
      {role: 'larger-services', group: 'large'},
    ],
  },
  {
    name: 'Services that sent workforce data',
    counts: [{role: 'services-with-data', group: 'sent data', whole: 'participating-services'}],
  },
  {name: 'Interviews', counts: [{role: 'interviews-held', group: 'held'}]},
  {name: 'People interviewed', counts: [{role: 'people-interviewed', group: 'took part'}]},
];

function rows(study: Study): Count[] {
  const find = (role: Role): Claim | undefined => claimInRole(study, 'participation', role);
  const numberOf = (role?: Role): number | null => (role && find(role)?.value) ?? null;
  return lines.flatMap(({name, counts}) =>
    counts.flatMap(({role, group, whole, asked}) => {
      const found = find(role);
      if (!found) return [];
      const {value, provenance, source, place} = found;
      return [
        {
          line: name,
          group,
          measured: {value, provenance, source, place},
          n: value,
          whole: numberOf(whole),
          asked: numberOf(asked) === value ? value : null,
        },
      ];
    }),
  );
}

/** Between one count of a line and the next, in px; a row has room for three. */
const apart = 12;

/** Squares in a row, so that what is counted in services fills one row and twice as many fill two. */
const perRow = 24;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
}

/** Where the squares of a line stand, and its counts begin. */
interface Line {
  readonly name: string;
  readonly counts: readonly Count[];
  /** Top of the first row of squares. */
  readonly top: number;
  readonly starts: readonly number[];
  readonly squares: readonly Square[];
}

interface Size {
  readonly left: number;
  readonly side: number;
  readonly pitch: number;
  /** From the top of a line to its squares, and from these to the next line. */
  readonly head: number;
  readonly gap: number;
}

function sizeOf({width, wide}: Frame): Size {
  if (wide) return {left: 236, side: 21, pitch: 25, head: 22, gap: 20};
  const between = width < 500 ? 2 : 4;
  const pitch = (width + between - 2 * apart) / perRow;
  return {left: 0, side: pitch - between, pitch, head: 42, gap: 10};
}

const wholeOf = ({n, whole}: Count): number => Math.max(n, whole ?? n);

function linesOf(all: readonly Count[], {left, pitch, head, gap}: Size): Line[] {
  let top = head;
  return [...Map.groupBy(all, ({line}) => line)].map(([name, counts]) => {
    const at = (place: number, index: number) => ({
      x: left + (place % perRow) * pitch + index * apart,
      y: top + Math.floor(place / perRow) * pitch,
    });
    const before = counts.map((_, index) =>
      counts.slice(0, index).reduce((sum, count) => sum + wholeOf(count), 0),
    );
    const squares = counts.flatMap((count, index) =>
      Array.from({length: wholeOf(count)}, (_, place) => ({
        ...at((before[index] ?? 0) + place, index),
        filled: place < count.n,
      })),
    );
    const line = {
      name,
      counts,
      top,
      starts: before.map((place, index) => at(place, index).x),
      squares,
    };
    top += Math.ceil(squares.length / perRow) * pitch + head + gap - (pitch > 20 ? 4 : 2);
    return line;
  });
}

const words = ({n, whole, asked, group}: Count): readonly (string | {bold: string})[] => {
  const of = whole ?? asked;
  return [{bold: formatNumber(n, 0)}, of === null ? ` ${group}` : ` of ${of} ${group}`];
};

/** Says over the first empty square of a count how many did not. */
const absentWords = (line: Line): SVGElement[] =>
  line.counts.flatMap((count) => {
    const first = line.squares.find(({filled}) => !filled);
    const absent = wholeOf(count) - count.n;
    return first && absent > 0 ? [label(first.x, line.top - 6, `${absent} did not`)] : [];
  });

function draw(all: readonly Count[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const size = sizeOf(frame);
  const lines = linesOf(all, size);
  const squares = lines.flatMap((line) => line.squares);
  const rect = (filled: boolean, className: string, inset: number): Plot.Markish =>
    Plot.rect(
      squares.filter((square) => square.filled === filled),
      {
        x1: 'x',
        x2: ({x}: Square) => x + size.side,
        y1: 'y',
        y2: ({y}: Square) => y + size.side,
        inset,
        className,
      },
    );
  return render(
    {
      id: drawing,
      width,
      height: Math.max(0, ...squares.map(({y}) => y + size.side)) + 4,
    },
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        rect(true, 'solid f-support', 0),
        rect(false, 'cell', 0.5),
        overlay(
          ...lines.flatMap(absentWords),
          ...lines.map(({name, top}) =>
            label(0, wide ? top + size.side / 2 + 5 : top - 24, name, 't-b'),
          ),
          ...lines.flatMap(({counts, starts, top}) =>
            counts.map((count, index) => label(starts[index] ?? 0, top - 6, words(count))),
          ),
        ),
      ],
    },
  );
}

function describe(all: readonly Count[]): string {
  const list = [...Map.groupBy(all, ({line}) => line)].map(
    ([line, counts]) =>
      `${line}: ${counts
        .map(
          ({n, whole, group}) =>
            `${formatNumber(n, 0)}${whole === null ? '' : ` of ${whole}`} ${group}`,
        )
        .join(', ')}`,
  );
  return (
    'Counts drawn as rows of squares, one square for each; an empty square is one that did ' +
    `not. ${list.join('. ')}. How adopter categories and sizes cross is not in the text.`
  );
}

/** Who took part, and how services were chosen: a square for each network, service, interview or person. */
export const participation: FigureDefinition<Count> = {
  id: 'participation',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'what', head: 'What', value: ({line}) => line},
    {key: 'group', head: 'Group', value: ({group}) => group},
    measuredColumn('count', 'Count', '', 0, ({measured}) => measured),
    {key: 'of', head: 'Of', value: ({whole}) => (whole === null ? '' : String(whole))},
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: ({measured}) => [measured],
  unit: ['count', 'counts'],
  describe,
  draw,
};

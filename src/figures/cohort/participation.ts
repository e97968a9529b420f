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
}

type Role = FigureRole<'participation'>;

/**
 * Lines of the figure, each of one or more counts, by the role of their claims; a line whose claims a study lacks is
 * left out.
 */
const lines: readonly {
  readonly name: string;
  readonly counts: readonly {
    readonly role: Role;
    readonly group: string;
    readonly whole?: Role;
  }[];
}[] = [
  {
    name: 'Imaging networks',
    counts: [{role: 'participating-networks', group: 'took part', whole: 'established-networks'}],
  },
  {name: 'Imaging services', counts: [{role: 'participating-services', group: 'took part'}]},
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
  return lines.flatMap(({name, counts}) =>
    counts.flatMap(({role, group, whole}) => {
      const found = find(role);
      if (!found) return [];
      const {value, provenance, source, place} = found;
      return [
        {
          line: name,
          group,
          measured: {value, provenance, source, place},
          n: value,
          whole: whole === undefined ? null : (find(whole)?.value ?? null),
        },
      ];
    }),
  );
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
}

/** Where the squares of a line stand, and where its groups begin. */
function layout(
  counts: readonly Count[],
  left: number,
  top: number,
  pitch: number,
  perLine: number,
): {squares: Square[]; starts: number[]; height: number} {
  const squares: Square[] = [];
  const starts: number[] = [];
  const gap = pitch;
  let at = 0;
  let shift = 0;
  for (const {n, whole} of counts) {
    const total = whole ?? n;
    starts.push(left + (at % perLine) * pitch + shift);
    for (let index = 0; index < total; index++, at++)
      squares.push({
        x: left + (at % perLine) * pitch + (at < perLine ? shift : 0),
        y: top + Math.floor(at / perLine) * pitch,
        filled: index < n,
      });
    shift += gap;
  }
  return {squares, starts, height: Math.ceil(at / perLine) * pitch};
}

function draw(all: readonly Count[], {drawing, width, wide}: Frame): string {
  const [left, side, pitch] = wide ? [250, 13, 15.5] : width < 500 ? [0, 9, 11] : [0, 12, 15];
  const perLine = Math.floor((width - left - 2 * pitch) / pitch);
  const names = [...new Set(all.map(({line}) => line))];
  let y = 4;
  const parts = names.map((name) => {
    const counts = all.filter(({line}) => line === name);
    const top = y + (wide ? 18 : 40);
    const place = layout(counts, left, top, pitch, perLine);
    const part = {name, counts, y, top, ...place};
    y = top + place.height + (wide ? 12 : 14);
    return part;
  });
  const squares = parts.flatMap((part) => part.squares);
  const rect = (filled: boolean, className: string, inset: number): Plot.Markish =>
    Plot.rect(
      squares.filter((square) => square.filled === filled),
      {
        x1: 'x',
        x2: ({x}: Square) => x + side,
        y1: 'y',
        y2: ({y}: Square) => y + side,
        inset,
        className,
      },
    );
  const words = ({n, whole, group}: Count): readonly (string | {bold: string})[] => [
    {bold: formatNumber(n, 0)},
    whole === null ? ` ${group}` : ` of ${whole} ${group}`,
  ];

  return render(
    {id: drawing, width, height: y},
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        rect(true, 'solid f-support', 0),
        rect(false, 'cell', 0.5),
        overlay(
          ...parts.map((part) =>
            label(0, wide ? part.top + side - 2 : part.y + 14, part.name, 't-b'),
          ),
          ...parts.flatMap((part) =>
            part.counts.map((count, index) =>
              label(part.starts[index] ?? 0, part.top - 5, words(count), ''),
            ),
          ),
        ),
      ],
    },
  );
}

function describe(all: readonly Count[]): string {
  const list = [...new Set(all.map(({line}) => line))].map(
    (line) =>
      `${line}: ${all
        .filter((count) => count.line === line)
        .map(
          ({n, whole, group}) =>
            `${formatNumber(n, 0)}${whole === null ? '' : ` of ${whole}`} ${group}`,
        )
        .join(', ')}`,
  );
  return (
    'Counts drawn as rows of squares, one square for each; an empty square is one that is ' +
    `missing. ${list.join('. ')}. How adopter categories and sizes cross is not published.`
  );
}

/**
 * Who took part, and how the services were chosen: published margins, one square for each network, service, interview
 * or person.
 */
export const participation: FigureDefinition<Count> = {
  id: 'participation',
  widths: [328, 600, 904],
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
